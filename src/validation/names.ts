import { listOf, mapOf, patternsOf } from "./schema.ts";
import { isObject } from "./kinds.ts";
import { escaped, type Description } from "./description.ts";

/** The properties that a schema describes, itself or through the schemas next to it. */
export interface KnownNames {
  has(name: string): boolean;
  /** The schema itself, or the one that it refers to. */
  readonly owner: string;
  /**
   * Whether any property is fine: the schema describes none, or all are data, or it rejects others itself.
   */
  readonly free: boolean;
}

/** Every property that a schema for the same value names, in any branch. */
export function knownNames(description: Description, pointer: string): KnownNames {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  const seen = new Set<string>();
  /** Schemas that cover every property. */
  const free = new Set<string>();
  const visit = (place: string): void => {
    const schema = description.at(place);
    if (!isObject(schema) || seen.has(place)) return;
    seen.add(place);
    for (const name of Object.keys(mapOf(schema["properties"]))) names.add(name);
    for (const [pattern] of patternsOf(schema)) patterns.push(pattern);
    const { additionalProperties: others, unevaluatedProperties: rest } = schema;
    if ([others, rest].some((one) => one === false || isObject(one))) free.add(place);
    if (typeof schema["$ref"] === "string") visit(schema["$ref"]);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      listOf(schema[keyword]).forEach((_one, index) => {
        visit(`${place}/${keyword}/${index}`);
      });
    }
    for (const keyword of ["if", "then", "else"]) visit(`${place}/${keyword}`);
    for (const name of Object.keys(mapOf(schema["dependentSchemas"]))) {
      visit(`${place}/dependentSchemas/${escaped(name)}`);
    }
  };
  visit(pointer);
  return {
    owner: ownerOf(description, pointer),
    free: free.size > 0 || (names.size === 0 && patterns.length === 0),
    has: (name) => names.has(name) || patterns.some((pattern) => pattern.test(name)),
  };
}

function ownerOf(description: Description, pointer: string): string {
  const seen = new Set<string>();
  let owner = pointer;
  while (!seen.has(owner)) {
    seen.add(owner);
    const { $ref } = mapOf(description.at(owner));
    if (typeof $ref === "string") owner = $ref;
  }
  return owner;
}

/**
 * The name of an undescribed property, if it looks like a name of an API: snake_case or camelCase, short,
 * without long numbers. Anything else may be data, such as an id or an address, and becomes `*`.
 */
export function safeName(name: string): string {
  const isName = name.length <= 40 && /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/i.test(name);
  return isName && !/\d{4}|[\da-f]{12}/i.test(name) ? name : "*";
}
