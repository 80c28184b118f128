import { createConfig, type Config, type normalizeTypes } from "@redocly/openapi-core";

type NodeTypes = Parameters<typeof normalizeTypes>[0];
type NodeType = NodeTypes[string];
type PropertyType = NodeType["properties"][string];

/**
 * How Redocly reads a description here: without the network, and valid parts are never mistakes.
 *
 * @param rules what is checked, by Redocly's names of its rules
 */
export async function redoclyConfig(rules: Readonly<Record<string, "error">>): Promise<Config> {
  const config = await createConfig({
    rules,
    plugins: [{ id: "node-types", typeExtension: { oas3: mendedTypes } }],
  });
  config.resolve = { http: { headers: [], customFetch: refuseRequests } };
  return config;
}

/** A description comes from elsewhere: reading it must not send requests. */
function refuseRequests(): never {
  throw new Error("only files can be read: this script sends no requests");
}

/**
 * Redocly's picture of an OpenAPI document, mended where it refuses what is valid: names that every
 * object inherits (`constructor`, `valueOf`) and, in OpenAPI 3.1, `true` and `false` as schemas.
 */
function mendedTypes(types: NodeTypes, version: string): NodeTypes {
  const schema: Resolve = version === "oas3_1" ? schemaOrBoolean : () => "Schema";
  return {
    ...Object.fromEntries(
      Object.entries(types).map(([name, type]) => [
        name,
        // a keyword that nobody knows is an annotation
        { ...mendedType(type, schema), ...(name === "Schema" && { additionalProperties: {} }) },
      ]),
    ),
    ...(types["Schema"] && { Schema: openSchema(mendedType(types["Schema"], schema)) }),
    // what they hold is data, and what their externalValue names is for people
    ExamplesMap: UNREAD,
    NamedExamples: UNREAD,
  };
}

/** A keyword that is unknown says something, and checks nothing (JSON Schema 2020-12, section 6.5). */
function openSchema(schema: NodeType): NodeType {
  return { ...schema, additionalProperties: null };
}

/** A node whose content is neither checked nor searched for references. */
const UNREAD: NodeType = { properties: {}, additionalProperties: null };

type Resolve = Extract<PropertyType, (...values: never[]) => unknown>;

const schemaOrBoolean: Resolve = (value) =>
  typeof value === "boolean" ? { type: "boolean" } : "Schema";

/** Redocly looks names up in plain objects, where these find what is inherited. */
const INHERITED = Object.fromEntries(
  Object.getOwnPropertyNames(Object.prototype)
    .filter((name) => name !== "__proto__")
    .map((name) => [name, undefined]),
);

function mendedType(type: NodeType, schema: Resolve): NodeType {
  const { additionalProperties, items } = type;
  // an extension means what its author says, also where Redocly has one of the same name
  const properties = Object.entries(type.properties).filter(([name]) => !name.startsWith("x-"));
  return {
    ...type,
    properties: {
      ...INHERITED,
      ...Object.fromEntries(properties.map(([name, child]) => [name, mendedChild(child, schema)])),
    },
    ...(additionalProperties && {
      additionalProperties: ownOnly(mendedChild(additionalProperties, schema)),
    }),
    ...(items && { items: mendedChild(items, schema) }),
  };
}

function mendedChild(child: PropertyType, schema: Resolve): PropertyType {
  if (isExample(child)) return null;
  if (child === "Schema") return schema;
  if (typeof child === "function") {
    return (value, key) => {
      const type = child(value, key);
      return type === "Schema" ? schema(value, key) : type;
    };
  }
  if (isList(child)) return { ...child, items: mendedChild(child.items, schema) };
  return child;
}

/** An example is data: what looks like a reference in it is none. */
function isExample(child: PropertyType): boolean {
  return typeof child === "object" && child !== null && "isExample" in child;
}

function isList(child: PropertyType): child is NodeType {
  return typeof child === "object" && child !== null && "properties" in child && "items" in child;
}

/** An inherited function is no value of the document. */
function ownOnly(child: PropertyType): Resolve {
  return (value, key) => {
    if (typeof value === "function") return null;
    return typeof child === "function" ? child(value, key) : child;
  };
}
