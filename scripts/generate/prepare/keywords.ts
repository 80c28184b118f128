/** Keywords of a schema that decide its type. */
const TYPE_KEYWORDS = new Set(
  (
    "$ref type nullable enum const properties required additionalProperties patternProperties " +
    "items prefixItems allOf anyOf oneOf"
  ).split(" "),
);

/** Keywords that join whole schemas. */
export const COMPOSITIONS = ["allOf", "anyOf", "oneOf"] as const;

/** Whether a keyword of a schema does not affect its type: it describes, or restricts values further. */
export function isAnnotation(key: string): boolean {
  return !TYPE_KEYWORDS.has(key);
}
