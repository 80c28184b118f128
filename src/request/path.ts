import { refusal } from "../errors.ts";
import { siblingSegments } from "../generated/tables.ts";
import { ownProperty } from "../own-properties.ts";
import type { PathSerializer } from "../serialization.ts";
import { kindOf } from "./value.ts";

/** The path parameters of a template: `{name}`. */
const PARAMETERS = /\{([^{}]+)\}/g;

const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Cs}]/u;

/**
 * The path serializer for openapi-fetch: it puts the path values of a call into the URL, one segment each. A
 * caller's own serializer gets checked values, and may write a `/` in its own way.
 *
 * @param template path template of the operation
 * @throws PartooConfigError, from the function it returns, if a value is missing or could lead to another
 * endpoint
 */
export function pathSerializerOf(
  template: string,
  operation: string,
  serializer: PathSerializer | undefined,
): PathSerializer {
  return (url, values) => {
    const check = (name: string): unknown => {
      const value = ownProperty(values, name);
      const place = placeOf(template, name, serializer === undefined);
      const problem = problemWith(value, place);
      if (problem === undefined) return value;
      throw refusal(`path parameter "${name}" ${problem}`, name, operation);
    };
    if (serializer === undefined) {
      return url.replace(PARAMETERS, (_, name: string) => encodeURIComponent(String(check(name))));
    }
    const names = Array.from(template.matchAll(PARAMETERS), ([, name]) => name as string);
    const checked = Object.fromEntries(names.map((name) => [name, check(name)]));
    return writtenByCaller(url, checked, serializer, operation);
  };
}

function writtenByCaller(
  url: string,
  values: Record<string, unknown>,
  serialize: PathSerializer,
  operation: string,
): string {
  let written: unknown;
  try {
    written = serialize(url, values);
  } catch (cause) {
    throw refusal("pathSerializer threw an error", "pathSerializer", operation, cause);
  }
  if (typeof written === "string" && URL.canParse(written)) return written;
  throw refusal("pathSerializer must return an absolute URL", "pathSerializer", operation);
}

/** Where in a template a value stands. */
interface Place {
  /** The words at this place in the templates of other operations. */
  readonly siblings: readonly string[];
  /** Whether the client itself writes the value, as one segment. */
  readonly isOneSegment: boolean;
  readonly isLast: boolean;
}

function placeOf(template: string, name: string, isOneSegment: boolean): Place {
  const byName = ownProperty(siblingSegments, template) as object | undefined;
  const siblings = (ownProperty(byName, name) as readonly string[] | undefined) ?? [];
  return { siblings, isOneSegment, isLast: template.endsWith(`{${name}}`) };
}

/** What is wrong with a path value, in words that follow its name, without the value. */
function problemWith(value: unknown, place: Place): string | undefined {
  switch (typeof value) {
    case "undefined":
      return "is missing from params.path";
    case "number":
      if (Number.isSafeInteger(value)) return undefined;
      return "is not a safe integer, and could name another object. Pass a string or a bigint";
    case "bigint":
    case "boolean":
      return undefined;
    case "string":
      return problemWithText(value, place);
    default:
      return `must be a string or a number, not ${kindOf(value)}`;
  }
}

/** Most ids: no character in them has a meaning in a path, or must be encoded. */
const HARMLESS = /^[\w-]+$/;

/** Overlong UTF-8, which some servers accept: `%c0%ae` is ".". */
const OVERLONG = /%c[01]%[89ab]|%e0%[89]|%f0%8/i;

function problemWithText(
  text: string,
  { siblings, isOneSegment, isLast }: Place,
): string | undefined {
  const isSibling = (segment: string): boolean =>
    isOneSegment && siblings.includes(segment.toLowerCase());
  const callsSibling = "is a reserved word, which would call another endpoint";
  if (HARMLESS.test(text)) return isSibling(text) ? callsSibling : undefined;
  const plain = plainForm(text);
  if (CONTROL_OR_SURROGATE.test(plain)) return "contains a control character or a lone surrogate";
  const segments = plain.split(/[/\\]/).map(endedSegment);
  if (segments.some((segment) => segment === "." || segment === "..")) {
    return `contains "." or ".." as a path segment, which would call another endpoint`;
  }
  if (OVERLONG.test(plain)) return "contains percent-encoded bytes that are not UTF-8";
  const [first = "", ...others] = segments;
  if (others.length > 0) {
    return isOneSegment
      ? `contains "/" or "\\", as it is or encoded, which could call another endpoint`
      : undefined;
  }
  if (first === "") return "is empty, which would call another endpoint";
  if (isSibling(first)) return callsSibling;
  return isOneSegment && !isLast && /[?#]/.test(plain)
    ? `contains "?" or "#", as it is or encoded, which could call another endpoint`
    : undefined;
}

/** The part of a segment that some servers use: parameters follow a ";", and "?" and "#" end the path. */
function endedSegment(segment: string): string {
  return segment.split(/[;?#]/, 1)[0]?.trim() ?? "";
}

/** Each round can reveal another encoding; no chain of servers decodes more often. */
const ROUNDS = 4;

/** Characters that look like slashes, and that some systems convert to slashes. */
const SLASHES = /[\u2044\u2215\u29f8]/g;

const BACKSLASHES = /[\u2216\u29f5\u29f9]/g;

/**
 * The text as the last of several servers may read it: percent-decoded repeatedly, normalized (full-width
 * forms become ASCII), and without invisible characters.
 */
function plainForm(text: string): string {
  let plain = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = plain;
    plain = fullyDecoded(plain)
      .replaceAll(/(?:%[89a-f][\da-f])+/gi, decodedUtf8)
      .normalize("NFKC")
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
      .replaceAll(SLASHES, "/")
      .replaceAll(BACKSLASHES, "\\");
    if (plain === before) break;
  }
  return plain;
}

function decodedUtf8(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/**
 * Decodes ASCII, and `%u` with four digits, in one pass, including an encoding that a decoded character
 * completes (`%25` before `2e`).
 */
function fullyDecoded(text: string): string {
  const decoded: string[] = [];
  for (const character of text) {
    decoded.push(character);
    for (let found = encodedAtEnd(decoded); found !== null; found = encodedAtEnd(decoded)) {
      const [encoded, ascii, unicode] = found;
      const code = Number.parseInt(ascii ?? unicode ?? "", 16);
      decoded.splice(-encoded.length, encoded.length, String.fromCharCode(code));
    }
  }
  return decoded.join("");
}

const ENCODED_AT_END = /%(?:([0-7][\da-f])|u([\da-f]{4}))$/i;

function encodedAtEnd(characters: readonly string[]): RegExpExecArray | null {
  if (!/^[\da-f]$/i.test(characters.at(-1) ?? "")) return null;
  return ENCODED_AT_END.exec(characters.slice(-6).join(""));
}
