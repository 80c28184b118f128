import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

const FILES = {
  "package.json": `{ "version": "1.2.4" }`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      strict: true,
      target: "es2022",
      module: "nodenext",
      types: [],
      allowImportingTsExtensions: true,
      noEmit: true,
      paths: { shop: ["./src/index.ts"] },
    },
  }),
  "src/index.ts": "export function open(name: string): number { return name.length; }",
  "examples/open.ts": `import { open } from "shop";\nexport const size: number = open("a");\n`,
  "test/till.test-d.ts": `import { open } from "shop";\n// @ts-expect-error a name\nopen(1);\n`,
  "test/till.test.ts": `import { gone } from "shop";\ngone();\n`,
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "breaking-test-"));
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
  await mkdir(join(root, "scripts"));
  await cp(join(ROOT, "scripts/breaking.sh"), join(root, "scripts/breaking.sh"));
  await symlink(join(ROOT, "node_modules"), join(root, "node_modules"));
  await writeFile(join(root, ".gitignore"), "node_modules\n");
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

/** Tags the current files, and goes on working after them. */
function release(tag: string): void {
  git("tag", tag);
  commit();
}

function check(...args: readonly string[]): { readonly status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(join(root, "scripts/breaking.sh"), args, {
    encoding: "utf8",
  });
  return { status, text: stdout + stderr };
}

const SOURCE = "src/index.ts";
const BROKEN = "export function open(name: string): string { return name; }";

describe("npm run check:breaking", () => {
  test("passes as long as there is no release, and says so", () => {
    git("tag", "vnext");
    const { status, text } = check();
    expect(status).toBe(0);
    expect(text).toContain("There is no release yet");
  });

  test("passes if the release's code still compiles, whatever became of that code since", async () => {
    release("v1.2.3");
    await write(SOURCE, FILES[SOURCE].replace("name: string", "name: string, wide?: boolean"));
    await write("examples/open.ts", "not TypeScript");
    expect(check()).toEqual({ status: 0, text: "Code of v1.2.3 still compiles.\n" });
  });

  test("fails with file, line and reason if the release's code stops compiling", async () => {
    release("v1.2.3");
    await write(SOURCE, BROKEN);
    const { status, text } = check();
    expect(status).toBe(1);
    expect(text).toMatch(/examples\/open\.ts\(2,14\): error TS2322: Type 'string'/);
    expect(text).toContain("docs/maintaining/releasing.md");
  });

  test("fails if what was a mistake now compiles", async () => {
    release("v1.2.3");
    await write(SOURCE, FILES[SOURCE].replace("name: string", "name: string | number"));
    expect(check().text).toMatch(/till\.test-d\.ts\(2,1\): error TS2578/);
  });

  test.each([
    ["v0.1.0", "0.1.1", 1],
    ["v0.1.0", "0.2.0", 0],
    ["v1.1.0", "1.2.0", 1],
    ["v1.1.0", "2.0.0", 0],
  ])("after %s, breaking in version %s exits with %i", async (tag, version, status) => {
    release(tag);
    await write(SOURCE, BROKEN);
    await write("package.json", JSON.stringify({ version }));
    expect(check().status).toBe(status);
  });

  test("compares with the highest version, and not with the release being made", () => {
    git("tag", "v1.9.0");
    release("v1.10.0");
    git("tag", "v1.11.0");
    expect(check().text).toContain("Code of v1.10.0");
  });

  test("compares with a commit that is named, and refuses what is none", () => {
    git("branch", "before");
    expect(check("before").text).toBe("Code of before still compiles.\n");
    expect(check("--output=x").status).not.toBe(0);
  });
});
