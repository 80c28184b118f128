import { describe, expect, test } from "vitest";
import { programOf } from "../support/compiler.ts";
import { lintProblemsIn } from "../support/linter.ts";

const SOURCE = `
import { createPartooClient } from "partoo-client";
const client = createPartooClient({ apiKey: "k" });
const params = { path: { conversation_id: 12 } };
void client.POST("/conversations/{conversation_id}", { params, body: { is_read: true } });
void client.POST("/conversations/{conversation_id}/read", { params });
void client.PATCH("/conversations/{conversation_id}", { params, body: { status: "open" } });
`;

describe("@typescript-eslint/no-deprecated", () => {
  test("reports the deprecated call with its reason, and no other", () => {
    const files = { "linted.ts": SOURCE };
    const [problem = "", ...others] = lintProblemsIn(programOf(files), files);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^linted\.ts:5: @typescript-eslint\/no-deprecated: /);
    expect(problem).toContain(
      "Use POST /conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead",
    );
  });
});
