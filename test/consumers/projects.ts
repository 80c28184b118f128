import { execFile } from "node:child_process";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../scripts/package/packed.ts";
import { codeOf } from "../support/docs-code.ts";
import { COMMON, type Case, type Version } from "./cases.ts";
import { compilerFolder } from "./compilers.ts";

/** Node's types, beside the installed package. */
export async function addNodeTypes(folder: string): Promise<void> {
  await symlink(join(ROOT, "node_modules/@types"), join(folder, "node_modules/@types"));
}

/**
 * Makes a project of a case, below the folder where the package is installed.
 *
 * @returns its folder
 */
export async function makeProject(one: Case, folder: string): Promise<string> {
  const project = join(folder, one.name.replaceAll(/\W+/g, "-"));
  const [file, name] = one.program;
  await mkdir(project);
  await writeFile(join(project, name), await programText(file));
  // the program that `npm run diff` uses, as one of the new modules
  if (!name.endsWith(".cts")) {
    await cp(join(import.meta.dirname, "../consumer"), join(project, "consumer"), {
      recursive: true,
    });
  }
  const compilerOptions = { ...COMMON, ...one.options };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  return project;
}

async function programText(file: string): Promise<string> {
  if (file !== "README.md") {
    return readFile(join(import.meta.dirname, "programs", file), "utf8");
  }
  const [first] = codeOf(file);
  if (first === undefined) throw new Error("README has no code");
  return first.code;
}

/** What a compiler finds wrong in a project, its own words; empty if nothing. */
export async function problemsIn(project: string, version: Version): Promise<string> {
  const tsc = join(compilerFolder(version), "bin/tsc");
  try {
    await promisify(execFile)(process.execPath, [tsc, "-p", project, "--pretty", "false"]);
    return "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    const said = `${stdout ?? ""}${stderr ?? ""}`;
    return said === "" ? String(error) : said;
  }
}
