import { isObject, objectAt, type JsonObject } from "../generate/document.ts";

/** Keywords that do not restrict values, or that have a field of their own in a view. */
const NOT_KEYWORDS = new Set(
  (
    "title description example examples externalDocs xml $ref $id $schema $comment $anchor $dynamicAnchor " +
    "$dynamicRef $vocabulary $defs definitions type nullable enum const properties required " +
    "additionalProperties unevaluatedProperties items prefixItems additionalItems unevaluatedItems oneOf " +
    "anyOf allOf readOnly writeOnly not if then else contains propertyNames patternProperties dependentSchemas"
  ).split(" "),
);

/** Values that equal the default. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  minContains: 1,
  uniqueItems: false,
  deprecated: false,
  exclusiveMinimum: false,
  exclusiveMaximum: false,
};

/** Types that a keyword restricts. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  minLength: ["string"],
  maxLength: ["string"],
  pattern: ["string"],
  contentSchema: ["string"],
  minimum: ["number", "integer"],
  maximum: ["number", "integer"],
  exclusiveMinimum: ["number", "integer"],
  exclusiveMaximum: ["number", "integer"],
  multipleOf: ["number", "integer"],
  minItems: ["array"],
  maxItems: ["array"],
  uniqueItems: ["array"],
  minContains: ["array"],
  maxContains: ["array"],
  minProperties: ["object"],
  maxProperties: ["object"],
  dependentRequired: ["object"],
};

/** Keywords that still matter for the values of an enum. */
const MEANING = new Set(["default", "deprecated", "discriminator"]);

const LOWER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const UPPER = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);

/** The other keywords of a schema itself, in the form of OpenAPI 3.1. */
export function ownKeywords(schema: JsonObject): [string, unknown][] {
  return Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (NOT_KEYWORDS.has(key) || key.startsWith("x-") || DEFAULTS[key] === value) return [];
    if (key === "minimum" && schema["exclusiveMinimum"] === true)
      return [["exclusiveMinimum", value]];
    if (key === "maximum" && schema["exclusiveMaximum"] === true)
      return [["exclusiveMaximum", value]];
    if (key.startsWith("exclusive") && value === true) return [];
    if (key === "contentEncoding")
      return value === "base64" ? [["format", "byte"]] : [["format", value]];
    if (key === "contentMediaType") {
      const isPlain = schema["contentEncoding"] === undefined && schema["format"] === undefined;
      return value === "application/octet-stream" && isPlain
        ? [["format", "binary"]]
        : [[key, value]];
    }
    if (key === "pattern" && /^\^?(\.\*)?$/.test(String(value))) return [];
    if (key === "dependentRequired" && Object.keys(objectAt(value)).length === 0) return [];
    return [[key, value]];
  });
}

/** Adds a keyword of an inner schema. Of two limits both hold; of two annotations the outer one. */
export function joinKeyword(keywords: Map<string, unknown>, key: string, value: unknown): void {
  const known = keywords.get(key);
  if (typeof known === "number" && typeof value === "number") {
    if (LOWER.has(key)) keywords.set(key, Math.max(known, value));
    else if (UPPER.has(key)) keywords.set(key, Math.min(known, value));
  } else if (known === undefined) {
    keywords.set(key, value);
  } else if (key === "pattern" && known !== value) {
    keywords.set(key, [known, value].flat().map(String).toSorted());
  }
}

/** The rest of a schema, as far as it matters to its keywords. */
interface Surroundings {
  readonly keywords: Map<string, unknown>;
  readonly types: ReadonlySet<string> | undefined;
  readonly values: readonly unknown[] | undefined;
  readonly required: ReadonlySet<string>;
}

/** Removes keywords that the rest of the schema implies. */
export function withoutEffect({ keywords, types, values, required }: Surroundings): void {
  for (const key of keywords.keys()) {
    const concerned = Object.hasOwn(TYPES, key) ? TYPES[key] : undefined;
    const isFar = types !== undefined && concerned?.every((type) => !types.has(type)) === true;
    if (isFar || (values !== undefined && !MEANING.has(key))) keywords.delete(key);
  }
  if (types?.size === 1 && types.has("integer")) wholeLimits(keywords);
  for (const [loose, strict, isLower] of [
    ["minimum", "exclusiveMinimum", true],
    ["maximum", "exclusiveMaximum", false],
  ] as const) {
    const [open, closed] = [keywords.get(strict), keywords.get(loose)];
    if (typeof open !== "number" || typeof closed !== "number") continue;
    keywords.delete((isLower ? open >= closed : open <= closed) ? loose : strict);
  }
  if (Number(keywords.get("minProperties") ?? Infinity) <= required.size) {
    keywords.delete("minProperties");
  }
  const { propertyName, mapping } = objectAt(keywords.get("discriminator"));
  if (propertyName !== undefined) {
    const values = isObject(mapping) ? { values: Object.keys(mapping).toSorted() } : {};
    keywords.set("discriminator", { propertyName, ...values });
  }
}

/** For integers, more than 5 means at least 6. */
function wholeLimits(keywords: Map<string, unknown>): void {
  const [above, below] = [keywords.get("exclusiveMinimum"), keywords.get("exclusiveMaximum")];
  if (typeof above === "number") {
    joinKeyword(keywords, "minimum", Math.floor(above) + 1);
    keywords.delete("exclusiveMinimum");
  }
  if (typeof below === "number") {
    joinKeyword(keywords, "maximum", Math.ceil(below) - 1);
    keywords.delete("exclusiveMaximum");
  }
}
