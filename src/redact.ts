const REDACTED = "[API key]";

/** A shorter key occurs in texts by chance, so it must be a whole word. */
const SHORTEST_IN_TEXT = 8;

/** The keys that were sent in a call. */
export interface SentKeys {
  /** The current key; `undefined` until one was sent. */
  readonly sentKey: string | undefined;
  /** The previous key, which the API rejected. */
  readonly replacedKey: string | undefined;
}

/**
 * A body without the API key, which a server or proxy may repeat in an error.
 *
 * @param body text, or JSON that was just parsed, which is changed in place
 */
export function withoutKey(body: unknown, keys: SentKeys): unknown {
  const pattern = spellingsOf(keys);
  if (pattern === undefined) return body;
  const holder = [body];
  // without recursion, because a deeply nested body would overflow the stack
  const todo: object[] = [holder];
  for (let object = todo.pop(); object !== undefined; object = todo.pop()) {
    for (const [name, value] of Object.entries(object) as [string, unknown][]) {
      if (typeof value === "object" && value !== null) todo.push(value);
      const cleanName = Array.isArray(object) ? name : name.replaceAll(pattern, REDACTED);
      const cleanValue = cleanScalar(value, pattern);
      if (cleanName !== name) Reflect.deleteProperty(object, name);
      if (cleanName !== name || cleanValue !== value) put(object, cleanName, cleanValue);
    }
  }
  return holder[0];
}

/** Headers of a response without the API key. */
export function headersWithoutKey(headers: Headers, keys: SentKeys): Headers {
  const pattern = spellingsOf(keys);
  const pairs = [...headers];
  if (pattern === undefined || !pairs.some((pair) => pair.join(" ").search(pattern) >= 0)) {
    return headers;
  }
  const clean = new Headers();
  for (const [name, value] of pairs) {
    // a header name cannot contain brackets
    clean.append(name.replaceAll(pattern, "api-key"), value.replaceAll(pattern, REDACTED));
  }
  return clean;
}

/** A text without the API key. */
export function textWithoutKey(text: string, keys: SentKeys): string {
  const pattern = spellingsOf(keys);
  return pattern === undefined ? text : text.replaceAll(pattern, REDACTED);
}

/** Deeper causes, and more errors, say nothing about the failure. */
const MOST_CAUSES = 10;

/**
 * A copy of what `fetch` threw: name, message, code and stack of the error and its causes, without the API
 * key. The original may hold the request in any property.
 */
export function plainCause(thrown: unknown, keys: SentKeys, depth = 0): unknown {
  if (typeof thrown === "string") return textWithoutKey(thrown, keys);
  // only the type of a function or symbol
  if (typeof thrown === "function" || typeof thrown === "symbol") return typeof thrown;
  if (typeof thrown !== "object" || thrown === null) return cleanScalar(thrown, spellingsOf(keys));
  const read = (name: string): unknown => readSafely(thrown, name);
  const text = (name: string): string | undefined => {
    const value = read(name);
    return typeof value === "string" ? textWithoutKey(value, keys) : undefined;
  };
  const plain = new Error(text("message") ?? "");
  hide(plain, "name", text("name") ?? "Error");
  hide(plain, "stack", text("stack") ?? `${plain.name}: ${plain.message}`);
  const code = read("code");
  if (typeof code === "string" || typeof code === "number") {
    Object.assign(plain, { code: cleanScalar(code, spellingsOf(keys)) });
  }
  if (depth === MOST_CAUSES) return plain;
  const cause = read("cause");
  if (cause !== undefined) hide(plain, "cause", plainCause(cause, keys, depth + 1));
  const errors = read("errors");
  if (Array.isArray(errors)) {
    const first = errors.slice(0, MOST_CAUSES) as unknown[];
    // one level is enough, because errors of errors could multiply
    const copies = first.map((error) => plainCause(error, keys, MOST_CAUSES));
    hide(plain, "errors", copies);
  }
  return plain;
}

function readSafely(object: object, name: string): unknown {
  try {
    return Reflect.get(object, name);
  } catch {
    return undefined;
  }
}

function hide(error: Error, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, writable: true, configurable: true });
}

/** Numbers too: a key may consist of digits. */
function cleanScalar(value: unknown, pattern: RegExp | undefined): unknown {
  if (pattern === undefined) return value;
  if (typeof value === "string") return value.replaceAll(pattern, REDACTED);
  if (typeof value !== "number" && typeof value !== "bigint") return value;
  return String(value).search(pattern) < 0 ? value : REDACTED;
}

/** Sets an own property, even one named `__proto__`. */
function put(object: object, name: string, value: unknown): void {
  const { enumerable = true } = Object.getOwnPropertyDescriptor(object, name) ?? {};
  Reflect.defineProperty(object, name, { value, enumerable, writable: true, configurable: true });
}

/** The spellings of the last keys, because the next call usually has the same. */
let last: { readonly keys: string; readonly pattern: RegExp } | undefined;

/** Matches the keys in every spelling in which a server may repeat them. `undefined` without a key. */
function spellingsOf({ sentKey, replacedKey }: SentKeys): RegExp | undefined {
  const given = [sentKey, replacedKey].filter((key) => key !== undefined);
  if (given.length === 0) return undefined;
  // no key contains white space
  const keys = given.join(" ");
  if (last?.keys !== keys) {
    const spellings = given.flatMap((key) => [spelled(key), ...base64Of(key)]);
    last = { keys, pattern: new RegExp(spellings.join("|"), "gi") };
  }
  return last.pattern;
}

/** Matches a text whose characters may be escaped for a URL, JSON or HTML. */
function spelled(text: string): string {
  const characters = Array.from(text, (character) => {
    const hex = character.charCodeAt(0).toString(16).padStart(2, "0");
    const decimal = character.charCodeAt(0).toString();
    const entity = ENTITIES[character] === undefined ? "" : `|&${ENTITIES[character]};`;
    const plain = /\w/.test(character) ? character : `\\\\?\\x${hex}`;
    return `(?:${plain}|%(?:25)*${hex}|\\\\u00${hex}|\\\\x${hex}|&#0*${decimal};?|&#x0*${hex};?${entity})`;
  }).join("");
  return text.length < SHORTEST_IN_TEXT ? `(?<![\\w-])${characters}(?![\\w-])` : characters;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

/**
 * Matches the Base64 of any text that contains the key. There are three, one for each place of the key in a
 * group of three bytes.
 */
function base64Of(key: string): string[] {
  return [0, 1, 2]
    .map((before) => {
      const length = before + key.length;
      const text = btoa("\0".repeat(before) + key).replace(/=+$/, "");
      // the characters at both ends hold bits of the surrounding text
      const start = [0, 2, 3][before];
      const end = length % 3 === 0 ? text.length : text.length - 1;
      return text.slice(start, end);
    })
    .filter((text) => text.length >= SHORTEST_IN_TEXT)
    .map((text) =>
      Array.from(text, (one) => {
        if (one === "+") return "(?:[+-]|%2b)";
        return one === "/" ? "(?:\\\\?[/_]|%2f)" : one;
      }).join(""),
    );
}
