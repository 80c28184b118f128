import {
  METHODS,
  dereference,
  isObject,
  objectAt,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";

/**
 * A copy of the description whose operations have exactly the path parameters of their template, all
 * required. An undeclared one can be any text or number; one that the template lacks cannot be sent.
 */
export function withPathParameters(description: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(description);
  for (const [path, item] of Object.entries(objectAt(document["paths"]))) {
    if (path.startsWith("x-")) continue;
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    const pathItem = dereference(document, item);
    const shared = useNamed(document, pathItem, names);
    for (const method of METHODS) {
      const operation = pathItem[method];
      if (!isObject(operation)) continue;
      const own = useNamed(document, operation, names);
      const missing = names.filter((name) => !shared.has(name) && !own.has(name));
      if (missing.length === 0) continue;
      operation["parameters"] = [...listAt(operation["parameters"]), ...missing.map(undeclared)];
    }
  }
  return document;
}

/** @returns the names of the path parameters that are declared */
function useNamed(
  document: OpenApiDocument,
  holder: JsonObject,
  names: readonly string[],
): Set<unknown> {
  const declared = new Set<unknown>();
  const parameters = listAt(holder["parameters"]).filter((reference) => {
    const parameter = dereference(document, reference);
    if (parameter["in"] !== "path") return true;
    parameter["required"] = true;
    declared.add(parameter["name"]);
    return names.includes(String(parameter["name"]));
  });
  if (holder["parameters"] !== undefined) holder["parameters"] = parameters;
  return declared;
}

function undeclared(name: string): JsonObject {
  return { name, in: "path", required: true, schema: { type: ["string", "number"] } };
}

function listAt(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
