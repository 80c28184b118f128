import type { CommentDisplayPart } from "typedoc";

/**
 * The text of a page without code in its headings, which TypeDoc drops from its outline and from the anchors: "## `npm run
 * sync`" would have neither.
 */
export function withPlainHeadings(content: readonly CommentDisplayPart[]): CommentDisplayPart[] {
  let line = "";
  return content.map((part) => {
    const isInHeading = /^#{1,6} /.test(line);
    line = `${line}${part.text}`.split("\n").at(-1) ?? "";
    if (part.kind !== "code" || !isInHeading) return part;
    return { kind: "text", text: part.text.replaceAll("`", "") };
  });
}
