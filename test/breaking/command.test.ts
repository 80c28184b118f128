import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { breakingCommand } from "../../scripts/breaking/command.ts";
import { Failure } from "../../scripts/failure.ts";

const FILES = {
  "package.json": `{ "version": "1.2.4" }`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      strict: true,
      target: "es2022",
      module: "nodenext",
      types: [],
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      paths: { shop: ["./src/index.ts"] },
    },
  }),
  "src/index.ts": "export function open(name: string): number { return name.length; }",
  "examples/open.ts": `import { open } from "shop";\nexport const size: number = open("a");\n`,
  "test/consumer/many.ts": `import { open } from "shop";\nexport const sizes = ["a"].map((name) => open(name));\n`,
  "test/till.test-d.ts": `import { open } from "shop";\n// @ts-expect-error a name\nopen(1);\n`,
  "test/till.test.ts": `import { gone } from "shop";\ngone();\n`,
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "breaking-test-"));
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
  git("init", "--quiet");
  commit();
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Git as it is on every machine, whatever its user has set. */
function git(...args: readonly string[]): void {
  const own = ["user.name=t", "user.email=t@t", "commit.gpgsign=false", "tag.gpgsign=false"];
  const options = own.flatMap((setting) => ["-c", setting]);
  execFileSync("git", [...options, ...args], { cwd: root, stdio: "ignore" });
}

function commit(): void {
  git("add", ".");
  git("commit", "--quiet", "--allow-empty", "--message", "a commit");
}

/** A release of what is there, and the work goes on after it. */
function release(tag: string): void {
  git("tag", tag);
  commit();
}

async function check(...args: readonly string[]): Promise<string> {
  let text = "";
  await breakingCommand(args, root, { write: (part) => (text += part) });
  return text;
}

const SOURCE = "src/index.ts";

describe("npm run check:breaking", () => {
  test("is content as long as there is no release, and says so", async () => {
    git("tag", "vnext");
    expect(await check()).toContain("There is no release yet");
  });

  test("is content with what users can do without changing their code", async () => {
    release("v1.2.3");
    await write(
      SOURCE,
      "export function open(name: string, wide?: boolean): number { return wide ? 2 : name.length; }",
    );
    await write("examples/open.ts", "this is not looked at");
    expect(await check()).toBe("What compiled with v1.2.3 still compiles.\n");
  });

  test("refuses what stops the code of the release, with file, line and reason", async () => {
    release("v1.2.3");
    await write(SOURCE, "export function open(name: string): string { return name; }");
    const refused = check();
    await expect(refused).rejects.toThrow(Failure);
    await expect(refused).rejects.toThrow(
      /Code of v1\.2\.3[^]*examples\/open\.ts:2:14 {2}Type 'string' is not assignable to type 'number'\. \(TS2322\)/,
    );
  });

  test("refuses an export that is gone", async () => {
    release("v1.2.3");
    await write(SOURCE, "export const shut = 1;");
    await expect(check()).rejects.toThrow(/test\/consumer\/many\.ts:1:10 .*open.*\(TS\d+\)/);
  });

  test("refuses what allows what was a mistake", async () => {
    release("v1.2.3");
    await write(
      SOURCE,
      "export function open(name: string | number): number { return Number(name); }",
    );
    await expect(check()).rejects.toThrow(/test\/till\.test-d\.ts:2:1 .*\(TS2578\)/);
  });

  test("shows what breaks and is content, if the version says that it breaks", async () => {
    release("v1.2.3");
    await write(SOURCE, "export const shut = 1;");
    await write("package.json", `{ "version": "2.0.0" }`);
    expect(await check()).toMatch(
      /stops compiling[^]*That is why the next version is 2\.0\.0\.\n$/,
    );
  });

  test.each([
    ["v0.1.0", "0.1.1", false],
    ["v0.1.0", "0.2.0", true],
    ["v1.1.0", "1.2.0", false],
    ["v1.1.0", "2.0.0", true],
  ])("after %s the version %s may break: %s", async (tag, version, allowed) => {
    release(tag);
    await write(SOURCE, "export const shut = 1;");
    await write("package.json", JSON.stringify({ version }));
    const checked = check();
    if (allowed) await expect(checked).resolves.toContain(version);
    else await expect(checked).rejects.toThrow("docs/releasing.md");
  });

  test("compares with the newest release, by its number", async () => {
    release("v1.10.0");
    await write(SOURCE, "export function open(name: string): string { return name; }");
    await write("examples/open.ts", `export {};`);
    commit();
    git("tag", "v1.9.0");
    commit();
    await expect(check()).rejects.toThrow("Code of v1.10.0");
  });

  test("does not compare a release with itself", async () => {
    release("v1.2.3");
    await write("package.json", `{ "version": "1.2.4" }`);
    commit();
    git("tag", "v1.2.4");
    expect(await check()).toContain("What compiled with v1.2.3");
  });

  test("compares with another commit if it is named", async () => {
    git("branch", "before");
    await write(SOURCE, "export const shut = 1;");
    await expect(check("--against", "before")).rejects.toThrow("Code of before");
  });

  test.each([["nope"], ["--output=x"]])("says that %s is no commit", async (ref) => {
    await expect(check(`--against=${ref}`)).rejects.toThrow(/git rev-parse .* fails/);
  });

  test("what did not compile with the release itself is not counted", async () => {
    await write("examples/open.ts", `import { open } from "not-installed";\nopen();\n`);
    commit();
    release("v1.2.3");
    expect(await check()).toContain("still compiles");
  });
});
