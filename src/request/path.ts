import { PartooConfigError } from "../errors.ts";

/** The path parameters of a template: `{name}`. */
const PARAMETERS = /\{([^{}]+)\}/g;

/** Most ids: nothing in them means anything in a path, or is written in another way there. */
const HARMLESS = /^[\w-]+$/;

const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Cs}]/u;

/**
 * The path values of a call, each read once.
 *
 * @param template path template of the operation
 * @param values path parameters by name
 * @throws PartooConfigError if a value is missing or could lead to another endpoint
 */
export function checkPathValues(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  operation: string,
): Record<string, unknown> | undefined {
  if (!template.startsWith("/")) {
    throw new PartooConfigError(`A path must start with "/", like "/conversations"`, { operation });
  }
  if (!template.includes("{")) return values;
  const names = Array.from(template.matchAll(PARAMETERS), ([, name]) => name as string);
  return Object.fromEntries(names.map((name) => [name, checkValue(values, name, operation)]));
}

function checkValue(
  values: Readonly<Record<string, unknown>> | undefined,
  parameter: string,
  operation: string,
): unknown {
  const value = own(values, parameter);
  if (typeof value === "string" && HARMLESS.test(value)) return value;
  const problem = problemWith(value);
  if (problem === undefined) return value;
  throw new PartooConfigError(
    `${operation}: the path parameter "${parameter}" ${problem}. Nothing was sent`,
    { operation, parameter },
  );
}

/** Puts checked values into a URL, each as one segment; what openapi-fetch is given as path serializer. */
export function fillPath(url: string, values: Readonly<Record<string, unknown>>): string {
  return url.replace(PARAMETERS, (placeholder, name: string) => {
    const value = own(values, name) as string | number | undefined;
    return value === undefined ? placeholder : encodeURIComponent(value);
  });
}

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
