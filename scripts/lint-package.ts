import { Failure, runScript } from "./failure.ts";
import { findingsIn } from "./package/findings.ts";
import { withPackedPackage } from "./package/packed.ts";

/** The packed package as publint and Are The Types Wrong see it, and where its source maps lead. */
async function main(): Promise<void> {
  await withPackedPackage(async (packed) => {
    const findings = await findingsIn(packed);
    if (findings.length > 0) throw new Failure(findings.join("\n"));
    process.stderr.write(
      "  ✓ publint and attw find nothing, source maps lead to published files\n",
    );
  });
}

await runScript(main);
