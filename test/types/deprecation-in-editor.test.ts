import ts from "typescript";
import { describe, expect, test } from "vitest";
import { editor } from "./editor.ts";

function text(diagnostic: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
}

/** TypeScript's suggestion that a signature is deprecated, which editors strike through. */
const SIGNATURE_IS_DEPRECATED = 6387;

describe("while typing", () => {
  const { service, file } = editor([
    'void client.POST("/conversations/{conversation_id}", { params, body: { is_read: true } });',
    'void client.request("post", "/conversations/{conversation_id}", { params, body: {} });',
    'void client.POST("/conversations/{conversation_id}/read", { params });',
    'void client.PATCH("/conversations/{conversation_id}", { params, body: { status: "open" } });',
    'void client.GET("/conversations/{conversation_id}", { params });',
    'void client.request("patch", "/conversations/{conversation_id}", { params, body: {} });',
    'void client.GET("/conversations");',
  ]);
  const struckThrough = service
    .getSuggestionDiagnostics(file)
    .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined);
  const lineOf = ({ file, start }: ts.Diagnostic): number =>
    (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) - 2;

  test("the deprecated call is struck through, the others are not", () => {
    expect(struckThrough.map((item) => [lineOf(item), item.code])).toEqual([
      [1, SIGNATURE_IS_DEPRECATED],
      [2, SIGNATURE_IS_DEPRECATED],
    ]);
  });

  test("the reason, the replacements and the code are shown with it", () => {
    const position = service.getProgram()?.getSourceFile(file)?.text.indexOf("POST(") ?? 0;
    const tags = service.getQuickInfoAtPosition(file, position)?.tags ?? [];
    const deprecated = tags.find(({ name }) => name === "deprecated");
    expect(ts.displayPartsToString(deprecated?.text)).toBe(
      "POST /conversations/{conversation_id} is deprecated. Use POST " +
        "/conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead. " +
        "(PARTOO_DEP0001, https://developers.partoo.co/api-reference/messages/update-conversation)",
    );
  });

  test("paths are completed, those of deprecated operations included", () => {
    const source = service.getProgram()?.getSourceFile(file)?.text ?? "";
    const position = source.indexOf("/conversations/{conversation_id}/read");
    const names = service.getCompletionsAtPosition(file, position, {})?.entries;
    expect(names?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["/messages", "/conversations/{conversation_id}"]),
    );
  });
});

describe("a mistake in a call is explained by what was meant", () => {
  const { service, file } = editor([
    'void client.PUT("/webhook");',
    'void client.GET("/conversation");',
    'void client.POST("/conversations/{conversation_id}/rea", { params });',
    'void client.GET("/conversations", { params: { query: { per_page: "3" } } });',
    'void client.POST("/messages", {});',
    'void client.PATCH("/conversations/{conversation_id}", { params });',
  ]);
  const messages = service.getSemanticDiagnostics(file).map(text);

  test("is not struck through: no deprecated operation was meant", () => {
    const struck = service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated);
    expect(struck.map(text)).toEqual([]);
  });

  test.each([
    [
      0,
      `Argument of type '"/webhook"' is not assignable to parameter of type 'keyof PutOperations'`,
    ],
    [1, `Argument of type '"/conversation"' is not assignable to parameter of type 'keyof GetOp`],
    [2, `is not assignable to parameter of type 'keyof PostOperations'`],
    [3, `Type 'string' is not assignable to type 'number'`],
    [4, `Property 'body' is missing`],
    [5, `Property 'body' is missing`],
  ])("mistake %i", (index, explanation) => {
    expect(messages).toHaveLength(6);
    expect(messages[index]).toContain(explanation);
    // nothing about the deprecated operations, which were not meant
    expect(messages[index]).not.toContain("/publisher_errors");
    expect(messages[index]).not.toContain("/business_fields");
    expect(messages[index]?.split("\n").length).toBeLessThanOrEqual(4);
  });
});
