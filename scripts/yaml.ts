import { isDeepStrictEqual } from "node:util";
import {
  Document,
  LineCounter,
  Parser,
  isScalar,
  parseDocument,
  visit,
  type CST,
  type Node,
} from "yaml";
import { isObject } from "./generate/document.ts";

const MAX_DEPTH = 200;
const MAX_ALIASES = 100;
/** Limit of growth through aliases, as a multiple of the text. */
const MAX_GROWTH = 10;

/**
 * Parses untrusted YAML or JSON into plain data, and never executes anything.
 *
 * It rejects several documents, duplicate keys, tags other than those of plain data, aliases that multiply,
 * nesting deeper than 200, the key `__proto__`, and numbers that JSON does not have.
 *
 * @param text the whole file
 * @returns plain objects, arrays and primitives; no two places share one object
 * @throws Error with the problem and, if known, the line
 */
export function parseYaml(text: string): unknown {
  refuseDeep(new Parser().parse(text));
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { stringKeys: true, uniqueKeys: false, lineCounter });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new Error(problem.message.split(":\n", 1)[0]);
  refuseDuplicates(document.contents, lineCounter);
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  checkData(value, text.length);
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Prints data as YAML. The same data always becomes the same text, which parses to equal data. */
export function printYaml(value: unknown): string {
  const data: unknown = JSON.parse(JSON.stringify(value));
  // also safe for parsers of YAML 1.1, for which `no` and `2026-01-01` are not text
  const document = new Document(data, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Scalar(_key, scalar) {
      // the library's block style loses the spaces of a first line that has nothing else
      if (typeof scalar.value === "string" && /^\n*[ \t]+(\n|$)/.test(scalar.value)) {
        scalar.type = "QUOTE_DOUBLE";
      }
    },
  });
  const text = document.toString({ lineWidth: 100, singleQuote: true });
  if (!isDeepStrictEqual(parseYaml(text), data)) throw new Error("YAML that does not read back");
  return text;
}

/**
 * Counts nesting in the tokens, before they become nodes by recursion, because a stack overflow can end the
 * process.
 */
function refuseDeep(tokens: Iterable<CST.Token>): void {
  const pending: [token: CST.Token, depth: number][] = Array.from(tokens, (token) => [token, 0]);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [token, depth] = next;
    if (depth > MAX_DEPTH) throw new Error(`is nested deeper than ${MAX_DEPTH} levels`);
    if (token.type === "document" && token.value !== undefined) pending.push([token.value, depth]);
    for (const item of "items" in token ? token.items : []) {
      if ("key" in item && item.key != null) pending.push([item.key, depth + 1]);
      if (item.value !== undefined) pending.push([item.value, depth + 1]);
    }
  }
}

/** The library's own check takes quadratic time in the number of keys. */
function refuseDuplicates(contents: Node | null, lines: LineCounter): void {
  visit(contents, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const { line, col } = lines.linePos(key.range?.[0] ?? 0);
          const name = JSON.stringify(key.value);
          throw new Error(`has the key ${name} twice at line ${line}, column ${col}`);
        }
        seen.add(key.value);
      }
    },
  });
}

function checkData(data: unknown, textLength: number): void {
  let room = textLength * MAX_GROWTH + 1000;
  const check = (value: unknown, depth: number): void => {
    room -= typeof value === "string" ? value.length : 1;
    if (room < 0) throw new Error("has aliases that make it many times larger than its text");
    // aliases can nest deeper than the text
    if (depth > MAX_DEPTH) throw new Error(`is nested deeper than ${MAX_DEPTH} levels`);
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Error(`holds ${value}, which JSON does not have`);
    }
    if (Array.isArray(value)) for (const item of value) check(item, depth + 1);
    if (!isObject(value)) return;
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error("holds binary data");
    if (Object.hasOwn(value, "__proto__")) throw new Error('has the key "__proto__"');
    for (const item of Object.values(value)) check(item, depth + 1);
  };
  check(data, 0);
}
