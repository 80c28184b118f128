import { eachSchema, type OpenApiDocument } from "../document.ts";
import { isAnnotation } from "./keywords.ts";

/**
 * Applies keywords next to a `$ref`, which count in OpenAPI 3.1. OpenAPI 3.0 ignores them; `nullable` is
 * applied nevertheless, because its author must have meant it.
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
