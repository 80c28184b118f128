import { parseArgs } from "node:util";
import { Failure, runScript } from "../../scripts/failure.ts";
import { fetchTools } from "../../scripts/package/tools.ts";
import { runMatrix } from "./matrix.ts";
import { RUNTIMES, type Runtime } from "./runtimes.ts";
import { hasFailed, tableOf } from "./table.ts";
import { TOOLS } from "./tools.ts";

/** Runs the suite on every runtime that was asked for, and prints the table. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, "where-available": { type: "boolean", default: false } },
  });
  const chosen = chosenRuntimes(values.only);
  const problem = chosen.some(({ isFetched }) => isFetched) ? await fetchTools(TOOLS) : undefined;
  const columns = await runMatrix(chosen, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`\n${tableOf(columns)}\n`);

  const missing = chosen.filter(({ binary }) => binary() === undefined);
  for (const { id, isFetched } of missing) {
    const reason = isFetched ? (problem ?? "none is pinned for this machine") : "not installed";
    process.stdout.write(`\n${id}: not to be had: ${reason}\n`);
  }
  if (columns.some(hasFailed)) throw new Failure("The suite has failed");
  if (missing.length > 0 && !values["where-available"]) {
    throw new Failure("Some runtimes are not to be had. With --where-available that is no failure");
  }
}

function chosenRuntimes(only: string | undefined): readonly Runtime[] {
  if (only === undefined) return RUNTIMES;
  const ids = only.split(",");
  const unknown = ids.filter((id) => !RUNTIMES.some((runtime) => runtime.id === id));
  if (unknown.length === 0) return RUNTIMES.filter(({ id }) => ids.includes(id));
  const known = RUNTIMES.map(({ id }) => id).join(", ");
  throw new Failure(`--only: there is no runtime "${unknown.join('", "')}". There are ${known}`);
}

await runScript(main);
