import { PartooConfigError } from "./errors.ts";

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Most ids: nothing in them means anything in a path, decoded or not. */
const HARMLESS = /^[\w-]+$/;

const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Cs}]/u;

/**
 * Checks the values of all path parameters of a template.
 *
 * @param template e.g. `/business/{business_id}`
 * @param values path parameters by name
 * @param operation for the error
 * @throws PartooConfigError if a value is missing or could lead to another endpoint
 */
export function checkPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  operation: string,
): void {
  if (!template.startsWith("/")) {
    throw new PartooConfigError(`A path must start with "/", like "/conversations"`, { operation });
  }
  for (const name of parametersOf(template)) {
    const problem = problemWith(own(values, name));
    if (problem === undefined) continue;
    throw new PartooConfigError(
      `${operation}: the path parameter "${name}" ${problem}; nothing was sent`,
      { operation, parameter: name },
    );
  }
}

/** The URL with every path parameter filled in as one segment; {@link checkPath} comes first. */
export function fillPath(url: string, values: Readonly<Record<string, unknown>>): string {
  let filled = url;
  for (const name of Object.getOwnPropertyNames(values)) {
    // a replacement without "$", which would have a meaning: it is encoded
    filled = filled.replaceAll(`{${name}}`, encodeURIComponent(String(values[name])));
  }
  return filled;
}

/** Of every template that was called: they are literals of a program, so there are not many. */
const parameters = new Map<string, readonly string[]>();

function parametersOf(template: string): readonly string[] {
  if (!template.includes("{")) return NONE;
  let names = parameters.get(template);
  if (names === undefined) {
    names = Array.from(template.matchAll(PLACEHOLDER), ([, name = ""]) => name);
    parameters.set(template, names);
  }
  return names;
}

const NONE: readonly string[] = [];

function own(values: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** What is wrong with a path value, in words that follow its name; the value itself is not told. */
function problemWith(value: unknown): string | undefined {
  switch (typeof value) {
    case "undefined":
      return "is missing (params: { path: { … } })";
    case "number":
      return Number.isFinite(value) ? undefined : `is ${value}, which is not a finite number`;
    case "bigint":
    case "boolean":
      return undefined;
    case "string":
      return problemWithText(value);
    default: {
      const kind =
        value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
      return `is ${kind.replace("a object", "an object")}, not a string or number`;
    }
  }
}

function problemWithText(text: string): string | undefined {
  if (HARMLESS.test(text)) return undefined;
  if (text === "") return "is empty, which would call another endpoint";
  const decoded = fullyDecoded(text);
  if (CONTROL_OR_SURROGATE.test(decoded)) return "holds a control character or half a character";
  // what stands before a ";" is all that some servers look at
  const segments = decoded.split(/[/\\]/).map((segment) => segment.split(";")[0]);
  if (segments.some((segment) => segment === "." || segment === "..")) {
    return `holds "." or ".." as a path segment, which would call another endpoint`;
  }
  return undefined;
}

/**
 * The text as the last of several servers might decode it. Only ASCII is decoded, whatever bytes stand
 * beside it, because nothing else has a meaning in a path. Done in one pass: what a decoded character
 * completes (`%25` before `2e`) is decoded when its last character comes.
 */
function fullyDecoded(text: string): string {
  const decoded: string[] = [];
  for (const character of text) {
    decoded.push(character);
    for (let code = codeAtEnd(decoded); code !== undefined; code = codeAtEnd(decoded)) {
      decoded.splice(-3, 3, String.fromCharCode(code));
    }
  }
  return decoded.join("");
}

/** The ASCII code that the last three characters are the percent-encoding of. */
function codeAtEnd(characters: readonly string[]): number | undefined {
  const [percent, ...hex] = characters.slice(-3);
  return percent === "%" && /^[0-7][\da-f]$/i.test(hex.join(""))
    ? Number.parseInt(hex.join(""), 16)
    : undefined;
}
