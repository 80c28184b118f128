import { ownProperty } from "./own-properties.ts";

const MOST_REASONS = 3;

/** Deeper than APIs nest the texts of an error. */
const DEEPEST_REASON = 6;

/** A body can hold a million values and no text: the search ends after this many. */
const MOST_VALUES = 1_000;

const LONGEST_NAME = 60;

const LONGEST_REASON = 300;

/** Where APIs and frameworks put texts for people; `title` and `detail` are RFC 9457's. */
const WORDS = [
  "title",
  "message",
  "Message",
  "messages",
  "detail",
  "reason",
  "msg",
  "error_description",
  "description",
];

interface Search {
  readonly found: Set<string>;
  left: number;
}

/**
 * The API's own words in an error body: what is in `error`, `errors` or one of {@link WORDS}; a list of
 * messages; plain text, but no HTML, XML or broken JSON. At most three texts, each after the names that lead
 * to it, in one line of at most 300 characters.
 *
 * The work is bounded too, because an error body can be anything.
 */
export function reasonIn(body: unknown): string | undefined {
  const search: Search = { found: new Set(), left: MOST_VALUES };
  if (typeof body === "string") {
    if (isPlainText(body)) collect(body, [], search);
  } else if (Array.isArray(body)) {
    collect(body, [], search);
  } else if (typeof body === "object" && body !== null) {
    collectWords(body, [], search);
    collect(ownProperty(body, "errors"), [], search);
    collect(ownProperty(body, "error"), [], search);
  }
  const reason = printable([...search.found].join("; "));
  return reason === "" ? undefined : reason;
}

/** Whether a text can be for people: no markup, invalid JSON or bytes. */
function isPlainText(text: string): boolean {
  const start = text.slice(0, LONGEST_REASON).trimStart();
  return !/^[<{["]/.test(start) && !start.includes("\ufffd");
}

/** Collects the texts in the usual places of an object. @returns whether it has such a place */
function collectWords(value: object, names: readonly string[], search: Search): boolean {
  const words = WORDS.filter((name) => Object.hasOwn(value, name));
  for (const name of words) collect((value as Record<string, unknown>)[name], names, search);
  return words.length > 0;
}

function collect(value: unknown, names: readonly string[], search: Search): void {
  if (search.left <= 0 || search.found.size === MOST_REASONS) return;
  search.left -= 1;
  if (typeof value === "string") {
    const text = value.slice(0, 10 * LONGEST_REASON).trim();
    const leading = names.filter((name) => name !== "");
    if (text !== "") search.found.add([...leading, text].join(": "));
    return;
  }
  if (typeof value !== "object" || value === null || names.length > DEEPEST_REASON) return;
  for (const name of Object.keys(value)) {
    if (search.left <= 0) return;
    const item = (value as Record<string, unknown>)[name];
    // an index counts as a level, but is not part of the text
    const level = Array.isArray(value) ? "" : name.slice(0, LONGEST_NAME);
    const path = [...names, level];
    // in an object by field, a field may have any name, also one of WORDS
    if (Array.isArray(value) && isObject(item) && collectWords(item, path, search)) continue;
    collect(item, path, search);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A server's text, in one line and not too long. */
function printable(text: string): string {
  // cut first, because cleaning many megabytes would take a second
  const line = text
    .slice(0, 10 * LONGEST_REASON)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  if (line.length <= LONGEST_REASON) return line;
  // the cut may be within a character
  return `${line.slice(0, LONGEST_REASON).replace(/\p{Cs}$/u, "")}…`;
}
