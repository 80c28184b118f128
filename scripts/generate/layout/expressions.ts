import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import type ts from "typescript";
import { compiler } from "../compiler.ts";
import { commentInLine } from "./comments.ts";
import { nameText, numberText, stringText } from "./literals.ts";
import { afterOperator } from "./types.ts";
import { Unknown } from "./unknown.ts";

const { conditionalGroup, group, ifBreak, indent, join, line, softline } = builders;

/** Lays out a frozen table as Prettier does. @throws Unknown if it is anything else */
export function expressionLayout(value: ts.Expression, file: ts.SourceFile): Doc {
  const comment = commentInLine(value, file);
  const layout = valueLayout(value, file);
  return comment === "" ? layout : [comment, layout];
}

function valueLayout(value: ts.Expression, file: ts.SourceFile): Doc {
  if (compiler.isStringLiteral(value)) return stringText(value, file);
  if (compiler.isNumericLiteral(value)) return numberText(value, file);
  if (compiler.isCallExpression(value)) return frozenLayout(value, file);
  if (compiler.isObjectLiteralExpression(value)) return objectLayout(value, file);
  if (compiler.isArrayLiteralExpression(value)) return listLayout(value, file);
  if (value.kind === compiler.SyntaxKind.TrueKeyword) return "true";
  if (value.kind === compiler.SyntaxKind.FalseKeyword) return "false";
  throw new Unknown(value);
}

/** `Object.freeze({ … })`: the braces stay in the lines of the parentheses. */
function frozenLayout(call: ts.CallExpression, file: ts.SourceFile): Doc {
  const [table] = call.arguments;
  const isFreeze = call.expression.getText(file) === "Object.freeze";
  if (!isFreeze || table === undefined || call.arguments.length > 1) throw new Unknown(call);
  const layout = expressionLayout(table, file);
  if (typeof layout === "string") {
    const inside = [indent([softline, layout]), ifBreak(","), softline];
    return ["Object.freeze", group(["(", inside, ")"])];
  }
  return [
    "Object.freeze",
    conditionalGroup([
      ["(", layout, ")"],
      ["(", group(layout, { shouldBreak: true }), ")"],
      group(["(", indent([line, layout]), ",", line, ")"], { shouldBreak: true }),
    ]),
  ];
}

function objectLayout(table: ts.ObjectLiteralExpression, file: ts.SourceFile): Doc {
  const [first] = table.properties;
  if (first === undefined) return "{}";
  // an object that begins with a new line would keep it
  const start = file.text.slice(table.getStart(file), first.getStart(file));
  if (start.includes("\n")) throw new Unknown(table);
  const layouts = table.properties.map((property) => {
    if (!compiler.isPropertyAssignment(property)) throw new Unknown(property);
    return propertyLayout(property, file);
  });
  return group(["{", indent([line, join([",", line], layouts)]), ifBreak(","), line, "}"]);
}

/** After a key that is shorter than this a line break would win nothing. */
const SHORT_KEY = 5;

function propertyLayout({ name, initializer }: ts.PropertyAssignment, file: ts.SourceFile): Doc {
  const key = nameText(name, file);
  const value = expressionLayout(initializer, file);
  if (key.length < SHORT_KEY) {
    if (/[^ -~]/.test(key)) throw new Unknown(name);
    return group([key, ": ", value]);
  }
  if (compiler.isStringLiteral(initializer)) return group([key, ":", group(indent([line, value]))]);
  return group([key, afterOperator(":", value)]);
}

function listLayout({ elements }: ts.ArrayLiteralExpression, file: ts.SourceFile): Doc {
  if (elements.length === 0) return "[]";
  const layouts = elements.map((element) => {
    if (!compiler.isStringLiteral(element)) throw new Unknown(element);
    return stringText(element, file);
  });
  return group(["[", indent([softline, join([",", line], layouts)]), ifBreak(","), softline, "]"]);
}
