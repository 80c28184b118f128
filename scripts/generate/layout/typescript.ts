import type ts from "typescript";
import { parsed } from "../compiler.ts";
import { commentsBefore } from "./comments.ts";
import { hasBlankAfter } from "./members.ts";
import { byPrettier } from "./prettier.ts";
import { statementText } from "./statements.ts";
import { Unknown } from "./unknown.ts";

/**
 * TypeScript as Prettier writes it, in a tenth of the time: this folder knows how Prettier lays out what
 * is generated every day, and leaves everything else to Prettier.
 *
 * @param source statements that were generated, in any format
 */
export async function formattedTypescript(source: string): Promise<string> {
  const file = parsed(source);
  let text = "";
  for (const statement of file.statements) {
    text += await formattedStatement(statement, file);
    if (hasBlankAfter(statement, file)) text += "\n";
  }
  const formatted = `${text.trimEnd()}\n`;
  const isWhole = comments(formatted) === comments(source) && !source.includes("\r");
  return isWhole ? formatted : byPrettier(source, "typescript");
}

async function formattedStatement(statement: ts.Statement, file: ts.SourceFile): Promise<string> {
  try {
    return [...commentsBefore(statement, file), statementText(statement, file), ""].join("\n");
  } catch (error) {
    if (!(error instanceof Unknown)) throw error;
    return byPrettier(statement.getFullText(file), "typescript");
  }
}

/** How many comments there are: one in a place where none is expected is nowhere else noticed. */
function comments(source: string): number {
  return source.split("/*").length + source.split("//").length;
}
