const REDACTED = "[API key]";

/** A shorter key is found in texts by chance: it counts as a word of its own only. */
const SHORTEST_IN_TEXT = 8;

/** The keys that went out with a call. */
export interface SentKeys {
  /** The current one; `undefined` as long as none went out. */
  readonly sentKey: string | undefined;
  /** The one before, which the API did not accept. */
  readonly replacedKey: string | undefined;
}

/**
 * A body without the API key: a server or proxy may send back, in an error, what it was sent.
 *
 * @param body text, or JSON that has just been parsed and is nobody else's: it is changed in place
 */
export function withoutKey(body: unknown, keys: SentKeys): unknown {
  const pattern = spellingsOf(keys);
  if (pattern === undefined) return body;
  const holder = [body];
  // without recursion, because a body may be nested deeper than a stack is
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
    // a name cannot hold brackets
    clean.append(name.replaceAll(pattern, "api-key"), value.replaceAll(pattern, REDACTED));
  }
  return clean;
}

/** A text without the API key. */
export function textWithoutKey(text: string, keys: SentKeys): string {
  const pattern = spellingsOf(keys);
  return pattern === undefined ? text : text.replaceAll(pattern, REDACTED);
}

/** What is nested deeper, or is one of more errors, says nothing about the failure. */
const MOST_CAUSES = 10;

/**
 * What `fetch` has thrown, told by a new error: name, message, code and stack of it and of its causes,
 * without the API key. The error itself may hold the request in any of its properties, and a caller's own
 * `fetch` does what it likes.
 */
export function plainCause(thrown: unknown, keys: SentKeys, depth = 0): unknown {
  if (typeof thrown === "string") return textWithoutKey(thrown, keys);
  // of a function or symbol, only what it is
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
    // one level of them is enough: they could multiply
    const told = first.map((error) => plainCause(error, keys, MOST_CAUSES));
    hide(plain, "errors", told);
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

/** Sets a property as it is written, also one called `__proto__`. */
function put(object: object, name: string, value: unknown): void {
  const { enumerable = true } = Object.getOwnPropertyDescriptor(object, name) ?? {};
  Reflect.defineProperty(object, name, { value, enumerable, writable: true, configurable: true });
}

/** Of the last keys, which most often are those of the next call, too. */
let last: { readonly keys: string; readonly pattern: RegExp } | undefined;

/** Finds the keys in all spellings in which a server might send them back. `undefined` without a key. */
function spellingsOf({ sentKey, replacedKey }: SentKeys): RegExp | undefined {
  const given = [sentKey, replacedKey].filter((key) => key !== undefined);
  if (given.length === 0) return undefined;
  // no key holds white space
  const keys = given.join(" ");
  if (last?.keys !== keys) {
    const spellings = given.flatMap((key) => [spelled(key), ...base64Of(key)]);
    last = { keys, pattern: new RegExp(spellings.join("|"), "gi") };
  }
  return last.pattern;
}

/** A text, each character as it is or escaped for a URL, for JSON or for HTML. */
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

/** The Base64 of any text that holds the key: three, as the key begins in a group of three bytes. */
function base64Of(key: string): string[] {
  return [0, 1, 2]
    .map((before) => {
      const length = before + key.length;
      const text = btoa("\0".repeat(before) + key).replace(/=+$/, "");
      // characters at both ends hold bits of what stands around
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
