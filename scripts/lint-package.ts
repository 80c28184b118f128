import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure, runScript } from "./failure.ts";
import { missingAddresses } from "./package/addresses.ts";
import { findingsIn } from "./package/findings.ts";
import { ROOT, withPackedPackage } from "./package/packed.ts";

/** Checks the packed package with publint and Are The Types Wrong, and its source maps. */
async function main(): Promise<void> {
  await withPackedPackage(async (packed) => {
    const findings = await findingsIn(packed);
    if (findings.length > 0) throw new Failure(findings.join("\n"));
    process.stderr.write(
      "  ✓ publint and attw find nothing, source maps lead to published files\n",
    );
  });
  await checkAddresses();
}

/** A warning until a version is tagged, and a failure then. */
async function checkAddresses(): Promise<void> {
  const manifest = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as object;
  const missing = missingAddresses({ ...manifest });
  if (missing === undefined) return;
  if (process.env["GITHUB_REF_TYPE"] === "tag") throw new Failure(missing);
  process.stderr.write(`  ! ${missing}\n`);
}

await runScript(main);
