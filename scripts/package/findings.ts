import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "./packed.ts";

/** Problems of the package that npm would publish, one line each. */
export async function findingsIn({ folder, tarball }: PackedPackage): Promise<string[]> {
  const installed = join(folder, "node_modules/partoo-client");
  const [lint, types, maps] = await Promise.all([
    lintFindings(installed),
    readFile(tarball).then(typeFindings),
    mapFindings(installed),
  ]);
  return [...lint, ...types, ...maps];
}

/** Source maps and declaration maps that lead to files outside the package. */
async function mapFindings(folder: string): Promise<string[]> {
  const files = new Set(await readdir(folder, { recursive: true }));
  const maps = [...files].filter((file) => file.startsWith("dist") && file.endsWith(".map"));
  const findings = maps.map(async (map) => {
    const { sources } = JSON.parse(await readFile(join(folder, map), "utf8")) as {
      sources: readonly string[];
    };
    return sources
      .map((source) => join(dirname(map), source))
      .filter((source) => !files.has(source))
      .map((source) => `${map} leads to ${source}, which is not published`);
  });
  return (await Promise.all(findings)).flat();
}

/** @see https://publint.dev/rules */
async function lintFindings(folder: string): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages.map((message) => {
    const text = formatMessage(message, pkg as object, { color: false });
    return `publint: ${text ?? message.code}`;
  });
}

/**
 * Module resolutions that an ESM-only package does not support: TypeScript before `exports`, and CommonJS in
 * Node before 20.19.
 */
const NOT_SERVED = new Set(["node10", "node16-cjs"]);

/** @see https://github.com/arethetypeswrong/arethetypeswrong.github.io#readme the profile `esm-only` */
async function typeFindings(tarball: Uint8Array): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (!analysis.types) return ["attw: the package has no types"];
  return analysis.problems
    .filter((problem) => !("resolutionKind" in problem && NOT_SERVED.has(problem.resolutionKind)))
    .map((problem) => `attw: ${JSON.stringify(problem)}`);
}
