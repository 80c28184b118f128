import type { JsonObject, OpenApiDocument } from "../../scripts/generate/document.ts";

/**
 * A description as large as wanted: resources with a list, a creation, a reading, a change and a
 * removal each, and shared parts that every operation uses.
 *
 * @param operations how many; a multiple of 5
 */
export function largeDescription(operations: number): OpenApiDocument {
  const paths: JsonObject = {};
  const schemas: JsonObject = { Problem: object({ code: { type: "string" } }), Link: linkSchema };
  for (let index = 0; index < operations / 5; index += 1) {
    const name = `Thing${index}`;
    const ref = { $ref: `#/components/schemas/${name}` };
    schemas[name] = thing(index);
    schemas[`${name}List`] = object({
      items: { type: "array", items: ref },
      page: { type: "integer" },
    });
    paths[`/things_${index}`] = {
      get: operation(`list${name}`, name, { 200: json(`${name}List`) }, [PAGE, filter]),
      post: { ...operation(`create${name}`, name, { 201: json(name) }), requestBody: json(name) },
    };
    paths[`/things_${index}/{id}`] = {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      get: operation(`get${name}`, name, { 200: json(name) }),
      put: { ...operation(`put${name}`, name, { 200: json(name) }), requestBody: json(name) },
      delete: {
        ...operation(`delete${name}`, name, { 204: { description: "Gone" } }),
        deprecated: index % 10 === 0,
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Large", version: "1" },
    servers: [{ url: "https://api.example", description: "Production" }],
    paths,
    components: {
      schemas,
      parameters: { Page: { name: "page", in: "query", schema: { type: "integer", minimum: 1 } } },
    },
  };
}

const PAGE = { $ref: "#/components/parameters/Page" };
const filter = {
  name: "name__in",
  in: "query",
  schema: { type: "array", items: { type: "string" } },
};
const linkSchema = {
  type: "object",
  properties: { href: { type: "string" }, next: { $ref: "#/components/schemas/Link" } },
};

function thing(index: number): JsonObject {
  return {
    ...object({
      id: { type: "integer", description: "Its id." },
      name: { type: "string", maxLength: 100 },
      state: { type: "string", enum: ["new", "open", "done"] },
      note: { type: ["string", "null"] },
      link: { $ref: "#/components/schemas/Link" },
      previous: { $ref: `#/components/schemas/Thing${Math.max(0, index - 1)}` },
    }),
    required: ["name"],
  };
}

function object(properties: JsonObject): JsonObject {
  return { type: "object", properties };
}

function json(schema: string): JsonObject {
  const ref = { $ref: `#/components/schemas/${schema}` };
  return { description: "OK", content: { "application/json": { schema: ref } } };
}

function operation(
  operationId: string,
  tag: string,
  responses: JsonObject,
  parameters: readonly JsonObject[] = [],
): JsonObject {
  const all = { ...responses, default: json("Problem") };
  return { operationId, tags: [tag], summary: `About ${tag}`, parameters, responses: all };
}
