import { spawn } from "node:child_process";
import {
  appendFile,
  mkdir,
  readFile,
  readdir,
  rm,
  stat,
  unlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { generateCommand } from "../../scripts/generate/command.ts";
import { described, folderOf, newFolder, operation } from "../support/generation.ts";

const ROOT = join(import.meta.dirname, "../..");
const QUIET = { write: () => undefined };

const DESCRIPTION = described({
  paths: { "/a": { get: operation({}, { deprecated: true }) }, "/é/ı": { get: operation() } },
});

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the script as its user does. */
function run(args: readonly string[], cwd = ROOT, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const register = import.meta.resolve("ts-blank-space/register");
  const child = spawn(
    process.execPath,
    ["--import", register, join(ROOT, "scripts/generate.ts"), ...args],
    { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** A folder with a description and what is generated from it, up to date. */
async function freshFolder(): Promise<{ folder: string; args: string[] }> {
  const folder = await folderOf({ "openapi.yaml": DESCRIPTION });
  const args = ["--input", join(folder, "openapi.yaml"), "--output", join(folder, "out")];
  await generateCommand(args, QUIET);
  return { folder, args };
}

/** Content of every file, and when it was written last. */
async function stateOf(folder: string): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mtimeNs } = await stat(path, { bigint: true });
    state[path.slice(folder.length + 1)] = `${mtimeNs} ${await readFile(path, "utf8")}`;
  }
  return state;
}

async function textsOf(folder: string): Promise<Record<string, string>> {
  const state = Object.entries(await stateOf(folder));
  return Object.fromEntries(state.map(([path, text]) => [path, text.replace(/^\d+ /, "")]));
}

describe("npm run generate", () => {
  test("finds the project's own files up to date", async () => {
    const { exitCode, stderr } = await run(["--check"], "/");
    expect(stderr).toMatch(/Everything generated is up to date/);
    expect(exitCode).toBe(0);
  }, 120_000);

  test("tells how it is used", async () => {
    const told = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    onTestFinished(() => told.mockRestore());
    await generateCommand(["--help"], QUIET);
    expect(told.mock.calls.join("")).toMatch(/^Usage: npm run generate/);
  });
});

describe("generate --input --output", () => {
  let folder: string;
  let first: Run;

  beforeAll(async () => {
    folder = await newFolder({ "in/openapi.yaml": DESCRIPTION });
    first = await run(["--input", "in/openapi.yaml", "--output", "one"], folder, {
      TZ: "America/St_Johns",
      LC_ALL: "C",
    });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("tells what it reads, generates and writes, and how long it took, in plain lines", () => {
    expect(first.stderr.replaceAll(/\(\d+ ms\)|\(\d+\.\d s\)/g, "(time)")).toBe(
      `  ✓ reading openapi.yaml (time)
  ✓ generating types (time)
  ✓ type-checking (time)
  ✓ formatting (time)
  ✓ writing (time)
  one/types/schema.ts (new)
  one/types/schemas.ts (new)
  one/types/operations.ts (new)
  one/types/webhooks.ts (new)
  one/types/tables.ts (new)
  one/types/shapes.ts (new)
  one/types/responses.ts (new)
  one/operations.md (new)
  one/deprecations.md (new)
  one/deprecations.json (new)
10 files changed. (time)
`,
    );
    expect(first).toMatchObject({ exitCode: 0, stdout: "" });
  });

  test("gives the same bytes from another folder, in another language and time zone", async () => {
    const other = await run(
      ["--input", "../in/openapi.yaml", "--output", "../two"],
      join(folder, "one"),
      { TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    );
    expect(other.exitCode).toBe(0);
    expect(await textsOf(join(folder, "two"))).toEqual(await textsOf(join(folder, "one")));
  });

  test("exits with 1 and says what is wrong, without a stack, for a bad description", async () => {
    await writeFile(
      join(folder, "bad.yaml"),
      'openapi: 3.1.0\ninfo: {}\npaths: { "/\u009b2J": 1 }\n',
    );
    const before = await stateOf(join(folder, "one"));
    const bad = await run(["--input", "bad.yaml", "--output", "one"], folder);
    expect(bad.exitCode).toBe(1);
    expect(bad.stderr).toContain("  ✗ reading bad.yaml");
    expect(bad.stderr).toMatch(/^bad\.yaml:2:\d+: The field `title` must be present/m);
    expect(bad.stderr).toMatch(
      /^bad\.yaml:3:\d+: Expected type `PathItem` .* \(at #\/paths\/~1\uFFFD2J\)$/m,
    );
    expect(bad.stderr).not.toMatch(/[^\P{Cc}\n]|^ +at /mu);
    expect(await stateOf(join(folder, "one"))).toEqual(before);
  });
});

describe("a second run", () => {
  test("changes nothing and says so", async () => {
    const { folder, args } = await freshFolder();
    const before = await stateOf(folder);
    const told: string[] = [];
    await generateCommand(args, { write: (text) => told.push(text) });
    expect(told.at(-1)).toMatch(/^Nothing has changed\./);
    expect(await stateOf(folder)).toEqual(before);
  });

  test("mends what was edited, is missing or left over, and leaves what is not its own", async () => {
    const { folder, args } = await freshFolder();
    const before = await textsOf(folder);
    await spoil(folder);
    await writeFile(join(folder, "out/types/mine.ts"), "export {};\n");
    const told: string[] = [];
    await generateCommand(args, { write: (text) => told.push(text) });
    expect(told.join("")).toMatch(
      /schema\.ts \(changed\)\n.*tables\.ts \(new\)\n.*deprecations\.md \(changed\)\n.*events\.ts \(removed\)\n4 files changed/,
    );
    expect(await textsOf(folder)).toEqual({ ...before, "out/types/mine.ts": "export {};\n" });
  });
});

/** Makes generated files what they should not be, each in another way. */
async function spoil(folder: string): Promise<void> {
  const types = join(folder, "out/types");
  await appendFile(join(types, "schema.ts"), "// by hand\n");
  await unlink(join(types, "tables.ts"));
  await writeFile(join(folder, "out/deprecations.md"), "stale");
  await writeFile(
    join(types, "events.ts"),
    "// Made from old.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.\n",
  );
}

describe("--check", () => {
  test("passes where everything is up to date, and writes nothing", async () => {
    const { folder, args } = await freshFolder();
    const before = await stateOf(folder);
    await generateCommand([...args, "--check"], QUIET);
    expect(await stateOf(folder)).toEqual(before);
  });

  test("names each file that is edited, stale, missing or left over, and what mends it", async () => {
    const { folder, args } = await freshFolder();
    await spoil(folder);
    const before = await stateOf(folder);
    const { exitCode, stderr } = await run([...args, "--check"], folder);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`Not what the description gives:
  out/types/schema.ts (stale or edited by hand)
  out/types/tables.ts (missing)
  out/deprecations.md (stale or edited by hand)
  out/types/events.ts (left over)
To fix: npm run generate -- --input ${folder}/openapi.yaml --output ${folder}/out
`);
    expect(await stateOf(folder)).toEqual(before);
  });

  test("fails for a deprecated operation that has no code yet", async () => {
    const { folder, args } = await freshFolder();
    const paths = {
      "/a": { get: operation({}, { deprecated: true }), put: operation({}, { deprecated: true }) },
    };
    await writeFile(join(folder, "openapi.yaml"), JSON.stringify(described({ paths })));
    const before = await stateOf(folder);
    await expect(generateCommand([...args, "--check"], QUIET)).rejects.toThrow(
      /deprecations\.json \(stale or edited by hand\)/,
    );
    expect(await stateOf(folder)).toEqual(before);
    await generateCommand(args, QUIET);
    await generateCommand([...args, "--check"], QUIET);
    expect(JSON.parse(await readFile(join(folder, "out/deprecations.json"), "utf8"))).toEqual({
      PARTOO_DEP0001: "GET /a",
      PARTOO_DEP0002: "PUT /a",
    });
  });

  test("names a command that can be typed, whatever the names are", async () => {
    const folder = await folderOf({ "it's a description.yaml": DESCRIPTION });
    const args = [
      "--input",
      join(folder, "it's a description.yaml"),
      "--output",
      join(folder, "$out"),
    ];
    await mkdir(join(folder, "$out"));
    await expect(generateCommand([...args, "--check"], QUIET)).rejects.toThrow(
      `To fix: npm run generate -- --input '${folder}/it'\\''s a description.yaml' --output '${folder}/$out'`,
    );
  });
});
