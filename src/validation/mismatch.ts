import { escaped } from "./description.ts";
import type { Finding, Report } from "./run.ts";

/** A difference between a response or webhook event and its description. It contains no value. */
export interface Mismatch {
  /**
   * - `"contradiction"`: the description says otherwise;
   * - `"unknown-property"`: the property is not described. The API may add properties at any time;
   * - `"unchecked"`: part of the response is too large or too deeply nested to check.
   */
  readonly kind: "contradiction" | "unknown-property" | "unchecked";
  /** Method and path template of the call, or the type of a webhook event. @example "GET /reviews" */
  readonly operation: string;
  /** HTTP status of the response; `undefined` for a webhook event. */
  readonly status: number | undefined;
  /**
   * JSON pointer to the first place with this difference. A name that may be data, such as a key of a map, is `*`.
   *
   * @example "/reviews/0/comments/0/author_name"
   */
  readonly at: string;
  /** What the description expects. @example "string or null" */
  readonly expected: string;
  /** Kind of the value, never the value itself. @example "integer" */
  readonly found: string;
  /** JSON pointer to the schema, in `partoo-client/openapi.json`. */
  readonly described: string;
  /** Number of places in the response with this difference, such as items of a list. */
  readonly occurrences: number;
}

/** A place, the same for all items of a list. */
export function placeOf(at: string): string {
  return at.replaceAll(/\/\d+(?=\/|$)/g, "/-");
}

/** The checked response or event. */
export interface Checked {
  readonly operation: string;
  readonly status: number | undefined;
}

/** @param schema JSON pointer to the schema of the check */
export function mismatchesOf(
  checked: Checked,
  schema: string,
  { findings, unchecked }: Report,
): Mismatch[] {
  return [
    ...findings.map((finding) => mismatchOf(checked, finding)),
    ...restOf(checked, schema, unchecked),
  ];
}

function mismatchOf(checked: Checked, { schema, path, ...finding }: Finding): Mismatch {
  const { kind, expected, found, occurrences } = finding;
  const at = path.map((key) => `/${escaped(String(key))}`).join("");
  return { kind, ...checked, at, expected, found, described: schema, occurrences };
}

function restOf(checked: Checked, described: string, unchecked: Report["unchecked"]): Mismatch[] {
  if (unchecked === undefined) return [];
  const expected = "a response that can be checked as a whole";
  return [
    {
      kind: "unchecked",
      ...checked,
      at: "",
      expected,
      found: unchecked,
      described,
      occurrences: 1,
    },
  ];
}

/** A mismatch in one line. */
export function messageOf({
  kind,
  operation,
  status,
  at,
  expected,
  found,
  described,
}: Mismatch): string {
  const place = at === "" ? "the body" : at;
  const response = status === undefined ? operation : `${operation}, ${status}`;
  const problems = {
    contradiction: `${place} is described as ${expected}, but is ${found}`,
    "unknown-property": `${place} (${found}) is not described`,
    unchecked: `not everything was checked: ${found}`,
  };
  return `${response}: ${problems[kind]} (${described})`;
}
