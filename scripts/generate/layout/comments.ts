import type ts from "typescript";
import { compiler } from "../compiler.ts";
import { Unknown } from "./unknown.ts";

/** The lines of the comments that stand before a node in lines of their own. */
export function commentsBefore(node: ts.Node, file: ts.SourceFile): string[] {
  const ranges = compiler.getLeadingCommentRanges(file.text, node.pos) ?? [];
  return ranges.flatMap(({ pos, end }) => {
    // a blank line after a comment, or code, is nothing that the generator writes
    if (!ONE_LINE_BREAK.test(file.text.slice(end, node.end))) throw new Unknown(node);
    return linesOf(file.text.slice(pos, end), node);
  });
}

const ONE_LINE_BREAK = /^[^\S\n]*\n(?![^\S\n]*\n)/;

function linesOf(comment: string, node: ts.Node): string[] {
  const [first = "", ...lines] = comment.split("\n").map((line) => line.trim());
  // two spaces at the end of a line are a line break in Markdown, which Prettier keeps
  if (!lines.every((line) => line.startsWith("*")) || / {2}\n/.test(comment)) {
    throw new Unknown(node);
  }
  return [first, ...lines.map((line) => ` ${line}`)];
}

/** The comments in the line of an expression, before it. */
export function commentInLine(node: ts.Expression, file: ts.SourceFile): string {
  const ranges = compiler.getTrailingCommentRanges(file.text, node.pos) ?? [];
  return ranges.map(({ pos, end }) => `${file.text.slice(pos, end)} `).join("");
}
