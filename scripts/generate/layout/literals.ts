import type ts from "typescript";
import { compiler } from "../compiler.ts";
import { Unknown } from "./unknown.ts";

/** A string as Prettier writes it: in the quotes that it holds fewer of. */
export function stringText(node: ts.StringLiteral, file: ts.SourceFile): string {
  const written = node.getText(file);
  if (!written.startsWith('"') || written.includes("\\'")) throw new Unknown(node);
  const inside = written.slice(1, -1);
  if (inside.split('\\"').length <= inside.split("'").length) return written;
  const swapped = inside.replaceAll(/\\\\|\\"|'/g, (part) => SWAPPED[part] ?? part);
  return `'${swapped}'`;
}

const SWAPPED: Readonly<Record<string, string>> = { '\\"': '"', "'": "\\'" };

/** A number as Prettier writes it. */
export function numberText(node: ts.NumericLiteral, file: ts.SourceFile): string {
  const written = node.getText(file);
  if (!/^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(written)) throw new Unknown(node);
  return written;
}

/** The name of a property, without quotes that it does not need. */
export function nameText(name: ts.PropertyName, file: ts.SourceFile): string {
  if (compiler.isIdentifier(name)) return name.text;
  if (compiler.isNumericLiteral(name)) return numberText(name, file);
  if (compiler.isComputedPropertyName(name)) return `[${computedText(name, file)}]`;
  if (!compiler.isStringLiteral(name)) throw new Unknown(name);
  const written = stringText(name, file);
  if (/^"[A-Za-z_$][\w$]*"$/.test(written)) return written.slice(1, -1);
  // which letters of other languages need quotes is for Prettier to say
  if (/^"[\p{L}\p{Nl}_$][\p{L}\p{N}\p{M}\p{Pc}$]*"$/u.test(written)) throw new Unknown(name);
  return written;
}

function computedText({ expression }: ts.ComputedPropertyName, file: ts.SourceFile): string {
  if (compiler.isIdentifier(expression)) return expression.text;
  if (compiler.isStringLiteral(expression)) return stringText(expression, file);
  throw new Unknown(expression);
}
