import { isObject, objectAt, type JsonObject } from "./document.ts";

/**
 * The references of an untrusted document that lead out of it. Data is searched too, because a tool may
 * follow a reference there as well.
 */
export function outsideReferences(document: unknown): string[] {
  const outside: string[] = [];
  const search = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(search);
    if (!isObject(value)) return;
    const { $ref, mapping } = value;
    if (typeof $ref === "string" && !isInside($ref)) outside.push($ref);
    for (const target of Object.values(objectAt(mapping))) {
      if (typeof target === "string" && !isInside(target) && /[/.]/.test(target)) {
        if (!isSchemaName(document, target)) outside.push(target);
      }
    }
    Object.values(value).forEach(search);
  };
  search(document);
  return outside;
}

function isInside(reference: string): boolean {
  return reference === "#" || reference.startsWith("#/");
}

function isSchemaName(document: unknown, name: string): boolean {
  const { schemas } = objectAt(objectAt(objectAt(document)["components"]));
  return Object.hasOwn(objectAt(schemas), name);
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Repairs references that the docs host damages when it cuts a page. A target in a discriminator's `mapping`
 * becomes an object `{ $ref }`, which is turned back. A reference deeper than a component becomes a random
 * UUID, which is replaced by the schema `{}`.
 *
 * @returns the document, and the places of lost references
 */
export function uncutReferences(document: JsonObject): { document: JsonObject; lost: string[] } {
  const lost: string[] = [];
  const restore = (value: unknown, pointer: string, role: string): unknown => {
    if (typeof value === "string" && UUID.test(value) && holdsSchema(role)) {
      lost.push(pointer);
      return {};
    }
    if (Array.isArray(value)) {
      return value.map((item, index) => restore(item, `${pointer}/${index}`, role));
    }
    if (!isObject(value)) return value;
    if (typeof value["$ref"] === "string" && UUID.test(value["$ref"])) {
      lost.push(pointer);
      return {};
    }
    const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
      const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (DATA.has(key) && !MAPS.has(role)) return [key, child];
      if (key === "mapping" && role === "discriminator") return [key, mappingOf(child)];
      return [key, restore(child, at, MAPS.has(role) ? `one of ${role}` : key)];
    });
    return Object.fromEntries(entries);
  };
  return { document: restore(document, "#", "") as JsonObject, lost };
}

const DATA = new Set(["default", "enum", "const", "example", "examples"]);
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas"]);
const SCHEMAS = new Set(
  "schema items additionalProperties not contains if then else allOf anyOf oneOf prefixItems".split(
    " ",
  ),
);

function holdsSchema(role: string): boolean {
  return SCHEMAS.has(role) || role.startsWith("one of ");
}

function mappingOf(mapping: unknown): unknown {
  if (!isObject(mapping)) return mapping;
  const targets = Object.entries(mapping).map(([value, target]) => [
    value,
    isObject(target) && typeof target["$ref"] === "string" ? target["$ref"] : target,
  ]);
  return Object.fromEntries(targets) as JsonObject;
}
