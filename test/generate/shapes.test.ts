import ts from "typescript";
import { expect, test } from "vitest";
import { described, generatedFrom, operation } from "../support/generation.ts";

/** The table that a mock would read. */
async function shapesOf(paths: Readonly<Record<string, unknown>>): Promise<unknown> {
  const files = await generatedFrom(described({ paths }));
  const { outputText } = ts.transpileModule(files["types/shapes.ts"] ?? "", {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`;
  return ((await import(/* @vite-ignore */ url)) as { operationShapes: unknown }).operationShapes;
}

function query(name: string, schema: object): object {
  return { name, in: "query", schema };
}

test("every operation has a shape, also one of which there is nothing to say", async () => {
  expect(await shapesOf({ "/a": { get: operation(), post: operation() } })).toEqual({
    "GET /a": {},
    "POST /a": {},
  });
});

test("parameters that are no text have the kind of their values", async () => {
  const parameters = [
    { name: "id", in: "path", required: true, schema: { type: "integer" } },
    query("text", { type: "string" }),
    query("ratio", { type: "number" }),
    query("open", { type: ["boolean", "null"] }),
    query("ids", { type: "array", items: { type: "integer" } }),
    query("names", { type: "array", items: { type: "string" } }),
    query("any", { type: "array" }),
  ];
  expect(await shapesOf({ "/a/{id}": { get: operation({}, { parameters }) } })).toEqual({
    "GET /a/{id}": {
      path: { id: "number" },
      query: {
        ratio: "number",
        open: "boolean",
        ids: "number[]",
        names: "string[]",
        any: "string[]",
      },
    },
  });
});

test("a parameter of several kinds stays text: nothing tells which of them a text is", async () => {
  const parameters = [
    query("either", { type: ["string", "integer"] }),
    query("unknown", {}),
    query("lists", { type: "array", items: { type: "array", items: { type: "integer" } } }),
  ];
  expect(await shapesOf({ "/a": { get: operation({}, { parameters }) } })).toEqual({
    "GET /a": {},
  });
});

test("a success that is not 200 has its status", async () => {
  const created = { responses: { 201: { description: "Created" }, 400: { description: "No" } } };
  const either = { responses: { 202: { description: "Later" }, 200: { description: "Done" } } };
  expect(await shapesOf({ "/a": { post: created, put: either } })).toEqual({
    "POST /a": { status: 201 },
    "PUT /a": {},
  });
});
