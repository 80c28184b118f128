import { mapOf, numberOf, regexOf, stringsOf, type Check, type Schema } from "./schema.ts";
import { formOf, hasFormat } from "./formats.ts";
import { canonical, isEqual, isObject, kindOf } from "./kinds.ts";

/** Longer texts are not matched with a pattern of the description. */
const LONGEST_FOR_PATTERN = 10_000;

/** The keywords for a value alone: allowed values, limits, lengths, counts and formats. */
export function valueAssertions(schema: Schema, pointer: string): Check[] {
  return [
    ...enumAssertions(schema, pointer),
    ...numberAssertions(schema, pointer),
    ...textAssertions(schema, pointer),
    ...sizeAssertions(schema, pointer),
    ...requiredAssertions(schema, pointer),
  ];
}

/** An open enum lists only the known values: another value is no contradiction. */
function enumAssertions(schema: Schema, pointer: string): Check[] {
  const assertions: Check[] = [];
  const values = schema["enum"];
  if (Array.isArray(values) && schema["x-extensible-enum"] !== true) {
    const texts = new Set<unknown>(values);
    const expected = `one of ${shownValues(values)}`;
    assertions.push((value, run) => {
      if (texts.has(value) || values.some((one) => isEqual(one, value))) return;
      if (value === null && schema["nullable"] === true) return;
      run.fail("enum", pointer, expected, other(value));
    });
  }
  if ("const" in schema) {
    const expected = shownValues([schema["const"]]);
    assertions.push((value, run) => {
      if (!isEqual(schema["const"], value)) run.fail("const", pointer, expected, other(value));
    });
  }
  return assertions;
}

/** Values of the description, which are not secret. */
function shownValues(values: readonly unknown[]): string {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value));
  return [...shown, ...(values.length > shown.length ? ["…"] : [])].join(", ");
}

function other(value: unknown): string {
  return typeof value === "object" ? kindOf(value) : `another ${kindOf(value)}`;
}

type Limit = readonly [
  keyword: string,
  isBeyond: (value: number, limit: number) => boolean,
  found: string,
];

const NUMBER_LIMITS: readonly Limit[] = [
  ["minimum", (value, limit) => value < limit, "a smaller number"],
  ["exclusiveMinimum", (value, limit) => value <= limit, "a smaller number"],
  ["maximum", (value, limit) => value > limit, "a larger number"],
  ["exclusiveMaximum", (value, limit) => value >= limit, "a larger number"],
  ["multipleOf", (value, limit) => !isMultiple(value, limit), "another number"],
];

const TEXT_LIMITS: readonly Limit[] = [
  ["minLength", (length, limit) => length < limit, "a shorter string"],
  ["maxLength", (length, limit) => length > limit, "a longer string"],
];

const LIST_LIMITS: readonly Limit[] = [
  ["minItems", (length, limit) => length < limit, "fewer items"],
  ["maxItems", (length, limit) => length > limit, "more items"],
];

const OBJECT_LIMITS: readonly Limit[] = [
  ["minProperties", (length, limit) => length < limit, "fewer properties"],
  ["maxProperties", (length, limit) => length > limit, "more properties"],
];

/** One check for all limits in a schema, on the size of a value. */
function limits(
  schema: Schema,
  pointer: string,
  all: readonly Limit[],
  measure: (value: unknown) => number | undefined,
): Check[] {
  return all.flatMap(([keyword, isBeyond, found]): Check[] => {
    const limit = numberOf(schema[keyword]);
    if (limit === undefined) return [];
    return [
      (value, run) => {
        const measured = measure(value);
        if (measured === undefined || !isBeyond(measured, limit)) return;
        run.fail(keyword, pointer, `${keyword} ${limit}`, found);
      },
    ];
  });
}

function numberAssertions(schema: Schema, pointer: string): Check[] {
  return limits(schema, pointer, NUMBER_LIMITS, numberOf);
}

function textAssertions(schema: Schema, pointer: string): Check[] {
  const assertions = limits(schema, pointer, TEXT_LIMITS, lengthOf);
  const { pattern, format } = schema;
  const regex = typeof pattern === "string" ? regexOf(pattern) : undefined;
  if (regex !== undefined) {
    assertions.push((value, run) => {
      if (typeof value !== "string") return;
      if (value.length > LONGEST_FOR_PATTERN) run.skip("a text is too long for its pattern");
      else if (!regex.test(value)) {
        run.fail("pattern", pointer, `a string like ${regex.source}`, "another string");
      }
    });
  }
  if (typeof format === "string" && hasFormat("", format) !== undefined) {
    assertions.push((value, run) => {
      if (typeof value !== "string" || hasFormat(value, format) === true) return;
      run.fail("format", pointer, format, formOf(value));
    });
  }
  return assertions;
}

function sizeAssertions(schema: Schema, pointer: string): Check[] {
  const assertions = [
    ...limits(schema, pointer, LIST_LIMITS, (value) =>
      Array.isArray(value) ? value.length : undefined,
    ),
    ...limits(schema, pointer, OBJECT_LIMITS, (value) =>
      isObject(value) ? Object.keys(value).length : undefined,
    ),
  ];
  if (schema["uniqueItems"] === true) {
    assertions.push((value, run) => {
      if (!Array.isArray(value) || new Set(value.map(canonical)).size === value.length) return;
      run.fail("uniqueItems", pointer, "items that all differ", "equal items");
    });
  }
  return assertions;
}

function requiredAssertions(schema: Schema, pointer: string): Check[] {
  const names = stringsOf(schema["required"]);
  if (names.length === 0) return [];
  const properties = mapOf(schema["properties"]);
  const expected = new Map(names.map((name) => [name, expectedOf(properties[name])]));
  return [
    (value, run) => {
      if (!isObject(value)) return;
      for (const [name, what] of expected) {
        if (!Object.hasOwn(value, name)) run.fail("required", pointer, what, "missing", name);
      }
    },
  ];
}

function expectedOf(schema: unknown): string {
  const { type } = mapOf(schema);
  const types = typeof type === "string" ? [type] : stringsOf(type);
  return types.length === 0 ? "a value" : types.join(" or ");
}

/** In code points, as in JSON Schema; a text that is short enough in any case is not counted. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  let length = value.length;
  for (let index = 0; index < value.length - 1; index++) {
    const isHigh = (value.charCodeAt(index) & 0xfc00) === 0xd800;
    if (isHigh && (value.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      length--;
      index++;
    }
  }
  return length;
}

/** Allows for rounding: 0.3 is a multiple of 0.1, although their binary quotient is not an integer. */
function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  return Math.abs(quotient - Math.round(quotient)) <= Number.EPSILON * Math.abs(quotient) * 2;
}
