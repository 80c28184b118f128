import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Failure, runScript } from "./failure.ts";

interface Audit {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

/**
 * Reports known vulnerabilities of what users install with the package. Not every registry supports this; the
 * script then says so, and does not fail.
 */
async function main(): Promise<void> {
  const command = ["audit", "--omit=dev", "--json"];
  // npm exits with 1 if it finds something, and if the request fails
  const { stdout } = await promisify(execFile)("npm", command).catch(
    (error: unknown) => error as { readonly stdout: string },
  );
  const audit = JSON.parse(stdout === "" ? "{}" : stdout) as Audit;
  if (audit.vulnerabilities === undefined) {
    const why = audit.message ?? "it did not respond";
    process.stdout.write(
      `Skipped: the registry could not be asked for vulnerabilities (${why}).\n`,
    );
    return;
  }
  const found = Object.entries(audit.vulnerabilities);
  if (found.length > 0) {
    const lines = found.map(([name, { severity }]) => `${name}: ${severity}`);
    throw new Failure(`${lines.join("\n")}\n\nWhat to do: docs/maintaining/supply-chain.md`);
  }
  process.stdout.write("No known vulnerabilities in what users install.\n");
}

await runScript(main);
