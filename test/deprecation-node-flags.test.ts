import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

const PROGRAM = `
  import { createPartooClient } from "./src/index.ts";
  const client = createPartooClient({ apiKey: "k", fetch: async () => Response.json({}) });
  await client.POST("/conversations/{conversation_id}", {
    params: { path: { conversation_id: 12 } },
    body: { is_read: true },
  });
  await new Promise(setImmediate);
  console.log("the end");
`;

/** Runs a program that makes a deprecated call, in a Node process of its own. */
function run(...flags: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(
    process.execPath,
    [...flags, "--import", "ts-blank-space/register", "--input-type=module", "--eval", PROGRAM],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
}

describe("the warning of a deprecated call obeys Node", () => {
  test("by default it is printed with its code, and the program goes on", () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toContain("[PARTOO_DEP0001] DeprecationWarning: POST /conversations/");
    expect([status, stdout]).toEqual([0, "the end\n"]);
  });

  test("--no-deprecation hides it", () => {
    expect(run("--no-deprecation").stderr).not.toContain("PARTOO_DEP0001");
  });

  test("--disable-warning hides its code, and no other", () => {
    expect(run("--disable-warning=PARTOO_DEP0001").stderr).not.toContain("PARTOO_DEP0001");
    expect(run("--disable-warning=PARTOO_DEP0002").stderr).toContain("PARTOO_DEP0001");
  });

  test("--throw-deprecation makes it an exception", () => {
    const { status, stdout, stderr } = run("--throw-deprecation");
    expect(stderr).toContain("PARTOO_DEP0001");
    expect([status, stdout]).toEqual([1, ""]);
  });

  test("--trace-deprecation shows where it comes from", () => {
    expect(run("--trace-deprecation").stderr).toMatch(/PARTOO_DEP0001[\s\S]*\n\s+at .*deprecation/);
  });
});
