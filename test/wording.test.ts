import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/**
 * Turns that are not idiomatic English or not the term of the field, and what to write. Add one to rule
 * it out: only what is wrong wherever it stands.
 */
const RULED_OUT: readonly (readonly [turn: RegExp, write: string])[] = [
  [/\banswer(s|ed|ing)?\b/i, "response, respond"],
  [/\bbeside\b/i, "next to, compared with"],
  [/\bcode around\b/i, "middleware runs …"],
  [/\bcomes? to nothing\b/i, "fails, is rejected with"],
  [/\bfurther attempts?\b/i, "retry, retries"],
  [/\bhow sure\b/i, "how reliable"],
  [/\bis not one\b/i, "is invalid"],
  [/\b(is|are|was|were) repeated (once|twice|after|for|where|with|if)\b/i, "is retried"],
  [/\bmay pass\b/i, "is transient"],
  [/\bmend(s|ed|ing)?\b/i, "fix"],
  [/\bof now\b/i, "current"],
  [/, says \[/i, "[page] says …: subject, verb, object"],
  [/\bseldom\b/i, "rarely; how often"],
  [/\bthe one after the other\b/i, "in order"],
  [/\bto be had\b/i, "available"],
  [/\b(is|are|was|were) told\b/i, "is called with, gets"],
  [/\bwhere nothing (else )?is given\b/i, "by default"],
];

/** A text that people read, and where it begins. */
interface Text {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, "");
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split("\n").length;
}

/** TSDoc without code: neither examples nor what stands between backticks. */
function tsdocOf(file: string, source: string): Text[] {
  return [...source.matchAll(/\/\*\*[^]*?\*\//g)].map(({ 0: comment, index }) => ({
    file,
    line: lineAt(source, index),
    text: comment
      .replaceAll(/@example[^]*?(?=^ *\* @|\*\/$)/gm, blank)
      .replaceAll(/`[^`]*`/g, blank),
  }));
}

/** What can become a message: texts of more than one word, because a word alone is a name. */
function messagesOf(file: string, source: string): Text[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && /\S\s+\S|^\s|\s$/.test(node.text)) {
      texts.push({ file, line: lineAt(source, node.getStart(parsed)), text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return texts;
}

type TextNode = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isText(node: ts.Node): node is TextNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

function textsOf(file: string, source: string): Text[] {
  return [...tsdocOf(file, source), ...messagesOf(file, source)];
}

/** Source files of a folder, without what is generated. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
    .map((file) => join(folder, file));
}

function findingsIn({ file, line, text }: Text): string[] {
  return RULED_OUT.flatMap(([turn, write]) =>
    [...text.matchAll(new RegExp(turn, "gi"))].map(({ 0: found, index }) => {
      const at = line + text.slice(0, index).split("\n").length - 1;
      return `${file}:${String(at)}: "${found}"; write: ${write}`;
    }),
  );
}

/** A page without code. */
function proseOf(file: string, source: string): Text[] {
  const text = source.replaceAll(/^```[^]*?^```$|`[^`\n]*`|\]\([^)]*\)/gm, blank);
  return [{ file, line: 1, text }];
}

/** The pages that people read. */
const PAGES = ["", "docs", "openapi"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: folder !== "", encoding: "utf8" })
    .filter((file) => file.endsWith(".md") || file === "llms.txt")
    .map((file) => join(folder, file)),
);

test.each(PAGES)("%s has no ruled-out turn", (file) => {
  const texts = proseOf(file, readFileSync(join(ROOT, file), "utf8"));
  expect(texts.flatMap(findingsIn)).toEqual([]);
});

/** Everything of `src`, of which TSDoc is the manual in the editor; of `scripts` what they print. */
test.each([
  ["src", textsOf],
  ["scripts", messagesOf],
] as const)("no text of %s has a ruled-out turn", (folder, read) => {
  const texts = sourcesIn(folder).flatMap((file) =>
    read(file, readFileSync(join(ROOT, file), "utf8")),
  );
  expect(texts.flatMap(findingsIn)).toEqual([]);
});

test("a ruled-out turn is found with its line, in TSDoc and in messages, but not in code", () => {
  const source = [
    "/**",
    " * Mends it, with `mend`.",
    " * @example mend(it)",
    " */",
    "const mend = `the ${1} answer of now`;",
    'const kind = "answer";',
  ].join("\n");
  expect(textsOf("a.ts", source).flatMap(findingsIn)).toEqual([
    'a.ts:2: "Mends"; write: fix',
    'a.ts:5: "answer"; write: response, respond',
    'a.ts:5: "of now"; write: current',
  ]);
});
