import { join } from "node:path";
import ts from "typescript";
import { languageServiceOf } from "../language-service.ts";
import { MONOSPACE, WIDTH, box, drawn, escaped, text } from "./svg.ts";

const SOURCE = [
  'import { createPartooClient } from "partoo-client";',
  "",
  "const client = createPartooClient();",
  "const params = { path: { conversation_id: 12 } };",
  "",
  'await client.POST("/conversations/{conversation_id}", {',
  "  params,",
  "  body: { is_read: true },",
  "});",
  "",
  'await client.POST("/conversations/{conversation_id}/read", {',
  "  params,",
  "});",
];
/** Above it is only what the file needs to compile. */
const FIRST_LINE = 5;

const LINE = 22;
const LEFT = 46;
const HOVER_COLUMNS = 62;

/**
 * A deprecated call in an editor, drawn from what TypeScript's language service tells editors: which characters to strike
 * through, and what to show over them.
 */
export function drawEditor(root: string): string {
  const file = join(root, "examples/edited.ts");
  const service = languageServiceOf(root, file, SOURCE.join("\n"));
  const struck = service
    .getSuggestionDiagnostics(file)
    .find(({ reportsDeprecated }) => reportsDeprecated !== undefined);
  if (struck === undefined) throw new Error("TypeScript strikes nothing through");
  const struckLine = lineAt(struck.start);
  const hover = wrapped(hoverAt(service, file, struck.start));

  const rows: string[] = [];
  let y = 32;
  for (let line = FIRST_LINE; line < SOURCE.length; line += 1) {
    rows.push(
      `<text x="30" y="${y}" class="dim" text-anchor="end">${line - FIRST_LINE + 1}</text>`,
    );
    rows.push(codeLine(line, y, struck));
    y += LINE;
    if (line === struckLine) {
      rows.push(box(LEFT, y - 14, WIDTH - LEFT - 14, hover.length * 19 + 34), tag(y + 7));
      hover.forEach((words, index) => {
        rows.push(`<g font-size="13">${text(LEFT + 14, y + 28 + index * 19, words)}</g>`);
      });
      y += hover.length * 19 + 40;
    }
  }
  return drawn({
    title: "A deprecated call in an editor",
    description: `POST of the deprecated call is struck through. A box shows: ${hover.join(" ")} The call below is not marked.`,
    height: y,
    font: MONOSPACE,
    fontSize: 14,
    body: rows,
  });
}

function tag(y: number): string {
  return `<g font-size="13">${text(LEFT + 14, y, "@deprecated", "number")}</g>`;
}

function lineAt(position: number): number {
  return SOURCE.join("\n").slice(0, position).split("\n").length - 1;
}

function hoverAt(service: ts.LanguageService, file: string, position: number): string {
  const tags = service.getQuickInfoAtPosition(file, position)?.tags ?? [];
  const deprecated = tags.find(({ name }) => name === "deprecated");
  if (deprecated === undefined) throw new Error("The hover does not say that it is deprecated");
  return ts.displayPartsToString(deprecated.text);
}

/** A line of code, its tokens in colors, what is struck through in its own. */
function codeLine(line: number, y: number, struck: { start: number; length: number }): string {
  const code = SOURCE[line] ?? "";
  const lineStart = SOURCE.slice(0, line).join("\n").length + 1;
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, undefined, code);
  const spans: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    const token = scanner.getTokenText();
    const start = lineStart + scanner.getTokenStart();
    const isStruck = start >= struck.start && start < struck.start + struck.length;
    const className = isStruck ? "struck" : colorOf(scanner.getToken());
    spans.push(
      className === undefined
        ? escaped(token)
        : `<tspan class="${className}">${escaped(token)}</tspan>`,
    );
  }
  return `<text x="${LEFT}" y="${y}" xml:space="preserve">${spans.join("")}</text>`;
}

function colorOf(token: ts.SyntaxKind): string | undefined {
  if (token === ts.SyntaxKind.StringLiteral) return "string";
  if (token === ts.SyntaxKind.NumericLiteral || token === ts.SyntaxKind.TrueKeyword)
    return "number";
  return token === ts.SyntaxKind.AwaitKeyword ? "keyword" : undefined;
}

/** Broken between words; a word that is too long, such as a URL, is broken after a slash. */
function wrapped(words: string): string[] {
  if (words.length <= HOVER_COLUMNS) return [words];
  const space = words.lastIndexOf(" ", HOVER_COLUMNS);
  const end = space > 0 ? space : words.lastIndexOf("/", HOVER_COLUMNS) + 1;
  return [words.slice(0, end), ...wrapped(words.slice(end).trimStart())];
}
