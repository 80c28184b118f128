import { createConfig, type Config, type normalizeTypes } from "@redocly/openapi-core";

type NodeTypes = Parameters<typeof normalizeTypes>[0];
type NodeType = NodeTypes[string];
type PropertyType = NodeType["properties"][string];

/**
 * Configuration of Redocly: no network, and no error for valid parts.
 *
 * @param rules names of Redocly's rules to check
 */
export async function redoclyConfig(rules: Readonly<Record<string, "error">>): Promise<Config> {
  const config = await createConfig({
    rules,
    plugins: [{ id: "node-types", typeExtension: { oas3: fixedTypes } }],
  });
  config.resolve = { http: { headers: [], customFetch: refuseRequests } };
  return config;
}

/** A description is untrusted: reading it must not send requests. */
function refuseRequests(): never {
  throw new Error("only files can be read: this script sends no requests");
}

/**
 * Redocly's types of an OpenAPI document, fixed where they reject valid parts: names that every object
 * inherits (`constructor`, `valueOf`) and, in OpenAPI 3.1, `true` and `false` as schemas.
 */
function fixedTypes(types: NodeTypes, version: string): NodeTypes {
  const schema: Resolve = version === "oas3_1" ? schemaOrBoolean : () => "Schema";
  return {
    ...Object.fromEntries(
      Object.entries(types).map(([name, type]) => [
        name,
        // an unknown keyword is an annotation
        { ...fixedType(type, schema), ...(name === "Schema" && { additionalProperties: {} }) },
      ]),
    ),
    ...(types["Schema"] && { Schema: openSchema(fixedType(types["Schema"], schema)) }),
    // their content is data, and their externalValue is for people
    ExamplesMap: UNREAD,
    NamedExamples: UNREAD,
  };
}

/** An unknown keyword is an annotation and checks nothing (JSON Schema 2020-12, section 6.5). */
function openSchema(schema: NodeType): NodeType {
  return { ...schema, additionalProperties: null };
}

/** A node whose content is neither checked nor searched for references. */
const UNREAD: NodeType = { properties: {}, additionalProperties: null };

type Resolve = Extract<PropertyType, (...values: never[]) => unknown>;

const schemaOrBoolean: Resolve = (value) =>
  typeof value === "boolean" ? { type: "boolean" } : "Schema";

/** Redocly looks names up in plain objects, which inherit these. */
const INHERITED = Object.fromEntries(
  Object.getOwnPropertyNames(Object.prototype)
    .filter((name) => name !== "__proto__")
    .map((name) => [name, undefined]),
);

function fixedType(type: NodeType, schema: Resolve): NodeType {
  const { additionalProperties, items } = type;
  // an extension has its author's meaning, even if Redocly has one of the same name
  const properties = Object.entries(type.properties).filter(([name]) => !name.startsWith("x-"));
  return {
    ...type,
    properties: {
      ...INHERITED,
      ...Object.fromEntries(properties.map(([name, child]) => [name, fixedChild(child, schema)])),
    },
    ...(additionalProperties && {
      additionalProperties: ownOnly(fixedChild(additionalProperties, schema)),
    }),
    ...(items && { items: fixedChild(items, schema) }),
  };
}

function fixedChild(child: PropertyType, schema: Resolve): PropertyType {
  if (isExample(child)) return null;
  if (child === "Schema") return schema;
  if (typeof child === "function") {
    return (value, key) => {
      const type = child(value, key);
      return type === "Schema" ? schema(value, key) : type;
    };
  }
  if (isList(child)) return { ...child, items: fixedChild(child.items, schema) };
  return child;
}

/** An example is data, so it contains no references. */
function isExample(child: PropertyType): boolean {
  return typeof child === "object" && child !== null && "isExample" in child;
}

function isList(child: PropertyType): child is NodeType {
  return typeof child === "object" && child !== null && "properties" in child && "items" in child;
}

/** An inherited function is not a value of the document. */
function ownOnly(child: PropertyType): Resolve {
  return (value, key) => {
    if (typeof value === "function") return null;
    return typeof child === "function" ? child(value, key) : child;
  };
}
