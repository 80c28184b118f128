import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const LOADER = resolve(import.meta.dirname, "../scripts/loader/register.js");

describe("the loader of scripts", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "loader-"));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Runs a script that no run of another time has kept. */
  async function run(script: string): Promise<string> {
    const file = join(folder, "script.ts");
    await writeFile(file, `${script}\n// ${folder}\n`);
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", LOADER, file]);
    return stdout.trim();
  }

  test("runs TypeScript, and what it has kept the next time", async () => {
    const script = "const double = (value: number): number => value * 2;\nconsole.log(double(21));";
    expect(await run(script)).toBe("42");
    expect(await run(script)).toBe("42");
  });

  test("runs what has changed, not what it has kept", async () => {
    expect(await run('console.log("before" as string);')).toBe("before");
    expect(await run('console.log("after" as string);')).toBe("after");
  });

  test("runs what a script imports, also when that alone has changed", async () => {
    const script =
      'import { told } from "./told.ts";\nconsole.log(told, (await import("./later.ts")).later);';
    await writeFile(join(folder, "told.ts"), `export const told: string = "a ${folder}";`);
    await writeFile(join(folder, "later.ts"), `export const later = "b" as string;`);
    expect(await run(script)).toBe(`a ${folder} b`);
    await writeFile(join(folder, "told.ts"), `export const told: string = "c ${folder}";`);
    expect(await run(script)).toBe(`c ${folder} b`);
  });

  test("keeps the lines of a script, and its own place, for errors and paths", async () => {
    const script = `type A = string;
console.log(import.meta.filename, /:(\\d+):\\d+\\)?$/m.exec(new Error().stack as string)?.[1]);`;
    const told = `${join(folder, "script.ts")} 2`;
    expect(await run(script)).toBe(told);
    expect(await run(script)).toBe(told);
  });
});
