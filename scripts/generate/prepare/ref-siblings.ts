import { eachSchema, type OpenApiDocument } from "../document.ts";
import { isAnnotation } from "./keywords.ts";

/**
 * What stands beside a `$ref` holds as well, as of OpenAPI 3.1. OpenAPI 3.0 ignores it, but for
 * `nullable`, which no one would write there without meaning it.
 */
export function useRefSiblings(document: OpenApiDocument): void {
  const isIgnored = document.openapi.startsWith("3.0");
  eachSchema(document, (schema) => {
    const { $ref } = schema;
    if (typeof $ref !== "string") return;
    for (const key of Object.keys(schema)) {
      const ignored = isIgnored && key !== "nullable" && key !== "$ref" && !isAnnotation(key);
      if (ignored) Reflect.deleteProperty(schema, key);
    }
    if (Object.keys(schema).every((key) => key === "$ref" || isAnnotation(key))) return;
    delete schema["$ref"];
    const others: unknown[] = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
    schema["allOf"] = [{ $ref }, ...others];
  });
}
