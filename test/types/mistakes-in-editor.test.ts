import ts from "typescript";
import { describe, expect, test } from "vitest";
import { editor } from "./editor.ts";

const LINES = [
  'const business = { path: { business_id: "5409c35a97bbc544d8e26737" } };',
  'void client.POST("/business/{business_id}", { params: business, body: { nmae: "x" } });',
  'void client.POST("/messages", { body: { conversation_id: 1, content_type: "Text" } });',
  'void client.GET("/conversation");',
  'void client.GET("/conversations", { params: { query: { per_page: "10" } } });',
  'void client.POST("/conversations/{conversation_id}", { params, body: { is_read: true } });',
  "export async function first() {",
  '  const { data } = await client.GET("/reviews", { params: { query: { page: 1 } } });',
  "  const review = data?.reviews?.[0];",
  "  return review;",
  "}",
  'void client.POST("/business/{business_id}", { params: business, body: { name: "x" } });',
];
const { service, file } = editor(LINES);
const source = service.getProgram()?.getSourceFile(file)?.text ?? "";

/** What the compiler says where a text stands. */
function errorAt(text: string): string | undefined {
  const start = source.indexOf(text);
  const error = service.getSemanticDiagnostics(file).find((one) => one.start === start);
  return error && ts.flattenDiagnosticMessageText(error.messageText, "\n");
}

/** What an editor shows at the last place of a text. */
function hoverAt(text: string): { type: string; documentation: string; see: string | undefined } {
  const info = service.getQuickInfoAtPosition(file, source.lastIndexOf(text));
  const see = info?.tags?.find(({ name }) => name === "see");
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
    see: see && ts.displayPartsToString(see.text),
  };
}

describe("the compiler explains", () => {
  test("a wrong property in a body", () => {
    expect(errorAt("nmae")).toContain("'nmae' does not exist in type 'BusinessUpdateRequest'");
  });

  test("a missing property", () => {
    expect(errorAt("body: { conversation_id")).toContain(
      "Property 'content' is missing in type '{ conversation_id: number; content_type: \"Text\"; }' but required in type 'SendTextMessageRequest'",
    );
  });

  test("a wrong path", () => {
    expect(errorAt('"/conversation"')).toContain(
      "'\"/conversation\"' is not assignable to parameter of type 'keyof GetOperations'",
    );
  });

  test("a wrong type in a query", () => {
    expect(errorAt("per_page")).toContain("Type 'string' is not assignable to type 'number'");
  });

  test("a deprecated call, which is struck through", () => {
    const start = source.indexOf('POST("/conversations/');
    const found = service.getSuggestionDiagnostics(file).filter((one) => one.reportsDeprecated);
    expect(found.map((one) => one.start)).toEqual([start]);
  });

  test("nothing but these mistakes", () => {
    expect(service.getSemanticDiagnostics(file)).toHaveLength(4);
  });
});

describe("an editor shows", () => {
  test("the name of an item", () => {
    expect(hoverAt("review;").type).toBe("const review: Review | undefined");
  });

  test("the name of a body, what the operation does and its docs page", () => {
    const { type, documentation, see } = hoverAt('body: { name: "x"');
    expect(type).toBe("(property) body: BusinessUpdateRequest");
    expect(documentation).toMatch(
      /^Change some fields of a business\n\n[^]*^Not seen in the docs: /m,
    );
    expect(see).toBe("https://developers.partoo.co/api-reference/businesses/update-business");
  });

  test("the same on params", () => {
    expect(hoverAt("params: { query: { page").documentation).toMatch(/^Search the reviews/);
  });

  test("of the name of a call only its types: an overload for each operation would cost too much", () => {
    const { type, documentation } = hoverAt('GET("/reviews"');
    expect(type).toContain('"/reviews"');
    expect(documentation).toBe("Calls a `GET` operation by its path template.");
  });

  test("what a property is", () => {
    expect(hoverAt('name: "x"').documentation).toBe("Name shown on the platforms.");
  });
});

test("the declarations of a wrapper name the types of the API instead of copying them", () => {
  const wrapper = editor([
    'import { paginate } from "partoo-client";',
    "export async function firstReview() {",
    '  const { data } = await client.GET("/reviews");',
    "  return data?.reviews?.[0];",
    "}",
    'export const allReviews = () => paginate(client, "/reviews").toArray();',
  ]);
  const [declarations] = wrapper.service.getEmitOutput(wrapper.file, true).outputFiles;
  const text = declarations?.text.replaceAll(/import\("[^"]+"\)/g, "import(…)");
  expect(text?.trim().split("\n")).toEqual([
    "export declare function firstReview(): Promise<import(…).Review | undefined>;",
    "export declare const allReviews: () => Promise<import(…).Review[]>;",
    "export {};",
  ]);
});
