import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "./packed.ts";

/** What publint and Are The Types Wrong find in what npm would publish, a line each. */
export async function findingsIn({ folder, tarball }: PackedPackage): Promise<string[]> {
  const lint = await lintFindings(join(folder, "node_modules/partoo-client"));
  return [...lint, ...(await typeFindings(await readFile(tarball)))];
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
 * Ways to resolve a module that a package of ES modules alone cannot serve, and does not want to: that
 * of TypeScript before `exports`, and CommonJS in Node before 20.19.
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
