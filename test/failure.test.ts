import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = new URL("..", import.meta.url).pathname;
const OWN = join(ROOT, "openapi/openapi.yaml");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "failure-test-"));
  await writeFile(join(folder, "broken.yaml"), "openapi: [3.1.0\n");
});
afterAll(() => rm(folder, { recursive: true }));

interface Ending {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program as `npm run` does; its output can be closed at once, as by a pipe that was killed. */
function run(args: readonly string[], closed = false): Promise<Ending> {
  const child = spawn(process.execPath, ["--import", "ts-blank-space/register", ...args], {
    cwd: ROOT,
    env: { ...process.env, DEBUG: undefined },
  });
  let output = "";
  child.stderr.on("data", (part) => (output += String(part)));
  if (closed) child.stdout.destroy();
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, output })));
}

/** Runs a main function of a few lines. */
async function runMain(body: string, closed = false): Promise<Ending> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  const failure = join(ROOT, "scripts/failure.ts");
  await writeFile(path, `import { runScript } from ${JSON.stringify(failure)};\n${body}`);
  return run([path], closed);
}

describe("a script ends with a message and exit code 1, without a stack:", () => {
  test.each(["api", "diff", "generate", "sync", "weight"])(
    "%s with an unknown option",
    { timeout: 60_000 },
    async (script) => {
      const { status, output } = await run([`scripts/${script}.ts`, "--no-such-option"]);
      expect(output).toContain("Unknown option '--no-such-option'");
      expect(output).not.toMatch(/^\s+at /m);
      expect(status).toBe(1);
    },
  );

  test.each<[string, () => string, RegExp]>([
    [
      "a file that is missing",
      () => join(folder, "none.yaml"),
      /none\.yaml: cannot be read: ENOENT/,
    ],
    ["a folder", () => folder, /cannot be read: .*(EISDIR|folder)/],
    ["a file that is not YAML", () => join(folder, "broken.yaml"), /broken\.yaml:\d+.*not YAML/],
  ])("diff with %s", { timeout: 60_000 }, async (_name, file, message) => {
    const { status, output } = await run(["scripts/diff.ts", OWN, file(), "--no-types"]);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });

  test.each([
    ["a bug", "await runScript(async () => null.name);", /^Unexpected TypeError: .*\n.*DEBUG=1/],
    [
      "a bug later",
      "await runScript(async () => void setTimeout(() => null.name));",
      /^Unexpected Type/,
    ],
    [
      "a rejection",
      "await runScript(async () => void Promise.reject(new Error('x')));",
      /^Unexpected Error: x/,
    ],
    ["what is no error", "await runScript(async () => { throw 7; });", /^Unexpected error: 7/],
  ])("%s", { timeout: 60_000 }, async (_name, body, message) => {
    const { status, output } = await runMain(body);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});

test("a reader who has gone does not stop a script", { timeout: 60_000 }, async () => {
  const body = `await runScript(async () => {
    for (let round = 0; round < 20; round += 1) {
      process.stdout.write("x".repeat(100_000));
      await new Promise(setImmediate);
    }
    process.stderr.write("done");
  });`;
  expect(await runMain(body, true)).toEqual({ status: 0, output: "done" });
});
