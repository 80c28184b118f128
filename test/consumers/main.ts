import pMap from "p-map";
import { Failure, runScript } from "../../scripts/failure.ts";
import { withPackedPackage } from "../../scripts/package/packed.ts";
import { fetchTools } from "../../scripts/package/tools.ts";
import { CASES, type Case, type Version } from "./cases.ts";
import { TOOLS } from "./compilers.ts";
import { addNodeTypes, makeProject, problemsIn } from "./projects.ts";
import { strikeThroughProblems } from "./struck-through.ts";
import { failureText, outcomeTable, type Outcome } from "./table.ts";

/** As many compilers at the same time; each wants a processor and some hundred megabytes. */
const AT_A_TIME = 2;

const STRUCK_THROUGH: Case = {
  name: "only deprecated calls are struck through",
  program: ["deprecated.ts", "deprecated.mts"],
  versions: ["5.9", "6.0", "7.0"],
  options: { module: "nodenext" },
};

/** The packed package, type-checked in projects of users: `npm run test:consumers`. */
async function main(): Promise<void> {
  const missing = await fetchTools(TOOLS);
  if (missing !== undefined) {
    process.stdout.write(
      `Left out, because the versions of TypeScript are not there: ${missing}\n`,
    );
    return;
  }
  await withPackedPackage(async ({ folder }) => {
    await addNodeTypes(folder);
    const outcomes = await outcomesIn(folder);
    process.stdout.write(outcomeTable(outcomes));
    const failures = failureText(outcomes);
    if (failures !== "") throw new Failure(`\n${failures}`);
  });
}

async function outcomesIn(folder: string): Promise<Outcome[]> {
  const checks: { one: Case; project: string; version: Version; check: Check }[] = [];
  for (const one of [...CASES, STRUCK_THROUGH]) {
    const check = one === STRUCK_THROUGH ? strikeThroughProblems : problemsIn;
    const project = await makeProject(one, folder);
    checks.push(...one.versions.map((version) => ({ one, project, version, check })));
  }
  const outcome = async ({ one, project, version, check }: (typeof checks)[number]) => {
    return { name: one.name, version, problems: await check(project, version) };
  };
  return pMap(checks, outcome, { concurrency: AT_A_TIME });
}

type Check = (project: string, version: Version) => Promise<string>;

await runScript(main);
