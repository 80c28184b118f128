import { resolve } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

const SOURCE = `
import { createPartooClient } from "partoo-client";
const client = createPartooClient({ apiKey: "k" });
const params = { path: { conversation_id: 12 } };
void client.POST("/conversations/{conversation_id}", { params, body: { is_read: true } });
void client.POST("/conversations/{conversation_id}/read", { params });
void client.PATCH("/conversations/{conversation_id}", { params, body: { status: "open" } });
`;

describe("@typescript-eslint/no-deprecated", () => {
  test("reports the deprecated call with its reason, and no other", async () => {
    const eslint = new ESLint({
      cwd: ROOT,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ["**/*.ts"],
          languageOptions: {
            parser: tseslint.parser,
            parserOptions: {
              projectService: { allowDefaultProject: ["test/types/linted.ts"] },
              tsconfigRootDir: ROOT,
            },
          },
          plugins: { "@typescript-eslint": tseslint.plugin },
          rules: { "@typescript-eslint/no-deprecated": "error" },
        },
      ],
    });
    const filePath = resolve(ROOT, "test/types/linted.ts");
    const [result] = await eslint.lintText(SOURCE, { filePath });
    expect(result?.messages.map(({ line, ruleId }) => [line, ruleId])).toEqual([
      [5, "@typescript-eslint/no-deprecated"],
    ]);
    expect(result?.messages[0]?.message).toContain(
      "Use POST /conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead",
    );
  });
});
