import { listOf, mapOf, patternsOf, type Checks, type Schema } from "./schema.ts";
import { escaped } from "./description.ts";
import { isObject } from "./kinds.ts";
import type { Run } from "./run.ts";

/**
 * Names that were evaluated by a schema, or by one next to it that the value matches.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-unevaluatedproperties
 */
export function evaluatedNames(
  checks: Checks,
  pointer: string,
  value: Schema,
  run: Run,
): ReadonlySet<string> {
  const names = new Set<string>();
  eachApplied(checks, pointer, value, run, (schema, isFirst) => {
    const described = mapOf(schema["properties"]);
    const patterns = patternsOf(schema);
    const takesAll =
      schema["additionalProperties"] !== undefined ||
      (!isFirst && schema["unevaluatedProperties"] !== undefined);
    for (const name of Object.keys(value)) {
      const looked =
        takesAll || Object.hasOwn(described, name) || patterns.some(([one]) => one.test(name));
      if (looked) names.add(name);
    }
  });
  return names;
}

/** Indexes of the items that were evaluated by a schema, or by one next to it that the value matches. */
export function evaluatedItems(
  checks: Checks,
  pointer: string,
  value: readonly unknown[],
  run: Run,
): ReadonlySet<number> {
  const indexes = new Set<number>();
  eachApplied(checks, pointer, value, run, (schema, isFirst, place) => {
    const takesAll =
      schema["items"] !== undefined || (!isFirst && schema["unevaluatedItems"] !== undefined);
    const first = listOf(schema["prefixItems"]).length;
    for (const [index, item] of value.entries()) {
      const isContained = (): boolean =>
        schema["contains"] !== undefined &&
        run.attempt(() => checks.inPlace(`${place}/contains`)(item, run)).fits;
      if (takesAll || index < first || isContained()) indexes.add(index);
    }
  });
  return indexes;
}

type Visit = (schema: Schema, isFirst: boolean, place: string) => void;

/** Visits the schema, and those next to it that the value matches. */
function eachApplied(
  checks: Checks,
  pointer: string,
  value: unknown,
  run: Run,
  visit: Visit,
): void {
  const seen = new Set<string>();
  const fits = (place: string): boolean =>
    run.attempt(() => checks.inPlace(place)(value, run)).fits;
  const walk = (place: string): void => {
    const schema = checks.description.at(place);
    if (!isObject(schema) || seen.has(place)) return;
    seen.add(place);
    visit(schema, place === pointer, place);
    if (typeof schema["$ref"] === "string") walk(schema["$ref"]);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      listOf(schema[keyword]).forEach((_one, index) => {
        const branch = `${place}/${keyword}/${index}`;
        if (fits(branch)) walk(branch);
      });
    }
    if (schema["if"] !== undefined) {
      const holds = fits(`${place}/if`);
      if (holds) walk(`${place}/if`);
      walk(`${place}/${holds ? "then" : "else"}`);
    }
    for (const name of Object.keys(mapOf(schema["dependentSchemas"]))) {
      const applies = isObject(value) && Object.hasOwn(value, name);
      if (applies) walk(`${place}/dependentSchemas/${escaped(name)}`);
    }
  };
  walk(pointer);
}
