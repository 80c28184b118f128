import { PartooConfigError } from "../errors.ts";
import { PARAMETERS, type CalledOperation } from "../operation.ts";

/** Most ids: nothing in them means anything in a path, or is written in another way there. */
const HARMLESS = /^[\w-]+$/;

const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Cs}]/u;

/**
 * The path of an operation, with each value filled in as one segment.
 *
 * @param values path parameters by name
 * @throws PartooConfigError if a value is missing or could lead to another endpoint
 */
export function filledPath(
  { name: operation, parameters, literals }: CalledOperation,
  values: Readonly<Record<string, unknown>> | undefined,
): string {
  let path = literals[0] ?? "";
  if (!path.startsWith("/")) {
    throw new PartooConfigError(`A path must start with "/", like "/conversations"`, { operation });
  }
  for (let index = 0; index < parameters.length; index += 1) {
    const parameter = parameters[index] as string;
    path += segmentOf(own(values, parameter), parameter, operation) + (literals[index + 1] ?? "");
  }
  return path;
}

/** A value as it stands in a path. */
function segmentOf(value: unknown, parameter: string, operation: string): string {
  if (typeof value === "string" && HARMLESS.test(value)) return value;
  const problem = problemWith(value);
  if (problem === undefined) return encodeURIComponent(String(value));
  throw new PartooConfigError(
    `${operation}: the path parameter "${parameter}" ${problem}; nothing was sent`,
    { operation, parameter },
  );
}

/** For openapi-fetch: the same for any text that has `{name}` in it. The values have been checked. */
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
