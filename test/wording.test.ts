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
  [/\bfor ever\b/i, "forever"],
  [/\bwhoever\b/i, "name the actor"],
  [/\bwhatever (it|he|they|is|was)\b/i, "any …"],
  [/\bcan(not)? be told (from|apart)\b/i, "distinguish"],
];

/** Words of names that are not the field's. */
const RULED_OUT_NAMES = /answer|beside|(?<![a-z])mend|(?<!s)tell|told/i;

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

/** Comments without code: neither examples nor what is between backticks. */
function commentsOf(file: string, source: string): Text[] {
  return [...source.matchAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*/g)].map(({ 0: comment, index }) => ({
    file,
    line: lineAt(source, index),
    text: comment
      .replaceAll(/@example[^]*?(?=^ *\* @|\*\/$)/gm, blank)
      .replaceAll(/`[^`]*`/g, blank)
      // a turn may go on in the next line
      .replaceAll(/(?<=\n *)(\*|\/\/)/g, " "),
  }));
}

/** Names of functions, variables and properties. */
function namesOf(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) &&
      RULED_OUT_NAMES.test(node.text)
    ) {
      names.push(`${file}:${String(lineAt(source, node.getStart(parsed)))}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return names;
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
  return [...commentsOf(file, source), ...messagesOf(file, source)];
}

/** Source files of a folder, without generated and installed files. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/^(?:generated|node_modules)/.test(file))
    .map((file) => join(folder, file));
}

function findingsIn({ file, line, text }: Text): string[] {
  return RULED_OUT.flatMap(([turn, write]) =>
    [...text.matchAll(new RegExp(turn.source.replaceAll(" ", "\\s+"), "gi"))].map(
      ({ 0: found, index }) => {
        const at = line + text.slice(0, index).split("\n").length - 1;
        return `${file}:${String(at)}: "${found}"; write: ${write}`;
      },
    ),
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

test.each(["src", "scripts", "bench"])(
  "no comment, message or name in %s is ruled out",
  (folder) => {
    const findings = sourcesIn(folder).flatMap((file) => {
      const source = readFileSync(join(ROOT, file), "utf8");
      return [...textsOf(file, source).flatMap(findingsIn), ...namesOf(file, source)];
    });
    expect(findings).toEqual([]);
  },
);

test("a ruled-out turn is found with its line, in comments and messages, but not in code", () => {
  const source = [
    "/**",
    " * Mends it, with `mend`; an answer of",
    " * now.",
    " * @example mend(it)",
    " */",
    "const fix = `the ${1} answer of now`; // beside",
    'const kind = "answer";',
  ].join("\n");
  expect(textsOf("a.ts", source).flatMap(findingsIn)).toEqual([
    'a.ts:2: "answer"; write: response, respond',
    'a.ts:2: "Mends"; write: fix',
    expect.stringMatching(/^a\.ts:2: "of\n +now"; write: current$/),
    'a.ts:6: "beside"; write: next to, compared with',
    'a.ts:6: "answer"; write: response, respond',
    'a.ts:6: "of now"; write: current',
  ]);
});

test("a ruled-out name is found as a part of a name, and other words are not", () => {
  const source =
    "const recommended = 1;\nconst isTold = mendedType(trimEnd);\nclass A { #answers = 1; }";
  expect(namesOf("a.ts", source)).toEqual([
    "a.ts:2: isTold",
    "a.ts:2: mendedType",
    "a.ts:3: #answers",
  ]);
});
