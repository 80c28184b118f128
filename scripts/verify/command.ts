import { writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Checker } from "../../src/validation/checker.ts";
import { Description } from "../../src/validation/description.ts";
import { Failure } from "../failure.ts";
import { counted } from "../printable.ts";
import { OWN_GENERATION, describedApi } from "../generate/generation.ts";
import { loadDescription } from "../generate/load.ts";
import type { ProgressStream } from "../progress.ts";
import { shown } from "../shown.ts";
import { ProgressBar } from "../sync/progress-bar.ts";
import { printYaml } from "../yaml.ts";
import { applyActions } from "./apply.ts";
import { callAll } from "./calls.ts";
import { fidelityActions } from "./fidelity.ts";
import { addRecording } from "./har.ts";
import { Journal } from "./journal.ts";
import { proposalFor, type Origin, type Proposal } from "./proposal.ts";
import { reportOf, summaryOf } from "./report.ts";

const USAGE = `Usage: PARTOO_API_KEY=… npm run verify -- [--environment sandbox | production] [--apply]
       npm run verify -- --against FILE.har [--apply]

Compares openapi/openapi.yaml and its overlay with the responses of the real API: calls every GET
operation that it has parameters for, at most 300 a minute. It only reads: any other method is refused
before it is sent. The report holds names, types and numbers, no value of a response.

  --environment NAME  sandbox (default) or production
  --base-url URL      another server that plays the API
  --against FILE.har  the responses of a recording instead; no key is needed
  --rate N            requests a minute, default 300
  --report FILE       where the report goes, default verification.md
  --apply             add what is proposed to the overlay, after showing it; then: npm run generate
  --description FILE  another description than openapi/openapi.yaml; its overlay is the overlay.yaml
                      next to it
  --help              this text

Exit code 1 if something contradicts the description.
`;

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        environment: { type: "string" },
        "base-url": { type: "string" },
        against: { type: "string" },
        rate: { type: "string", default: "300" },
        report: { type: "string", default: "verification.md" },
        apply: { type: "boolean", default: false },
        description: { type: "string", default: OWN_GENERATION.input },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

type Options = ReturnType<typeof readOptions>;

/**
 * `npm run verify`. The exit code is 1 if something contradicts the description.
 *
 * @throws Failure with the problem and its fix
 */
export async function verifyCommand(
  args: readonly string[],
  stream: ProgressStream = process.stderr,
): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const input = resolve(options.description);
  const overlay = join(dirname(input), "overlay.yaml");
  const { document, operations } = await describedApi({ ...OWN_GENERATION, input, overlay });
  const journal = new Journal(new Checker(Description.of(document)));
  const origin: Origin = { date: new Date().toISOString().slice(0, 10), source: sourceOf(options) };

  if (options.against === undefined) {
    const gets = operations.filter(({ method }) => method === "get").length;
    const bar = new ProgressBar(`calling ${origin.source}`, gets, stream);
    await callAll(document, operations, journal, {
      environment: environmentOf(options),
      baseUrl: options["base-url"],
      requestsPerMinute: rateOf(options),
      onProgress: (done) => bar.show(done),
    });
    if (stream.isTTY === true) stream.write("\r\x1b[2K");
  } else {
    const file = resolve(options.against);
    const count = await addRecording(file, document, operations, journal, options["base-url"]);
    if (count === 0)
      throw new Failure(`${shown(file)}: contains no response of the API with a body`);
  }

  const differences = [...journal.outcomes].flatMap(([operation, outcome]) =>
    [...outcome.differences.values()].map((one) => [operation, one] as const),
  );
  const corrections = proposalFor(journal.checker.description, differences, origin);
  // another server says nothing about the API
  const isApi = options["base-url"] === undefined;
  const notes = isApi ? fidelityActions(document, operations, journal, origin) : [];
  const proposal: Proposal = { ...corrections, actions: [...corrections.actions, ...notes] };
  const fragment = printYaml({ actions: proposal.actions });
  const report = resolve(options.report);
  await writeFile(report, reportOf(operations, journal, proposal, origin, fragment));

  const { confirmed, contradicted, notReached } = summaryOf(operations, journal);
  stream.write(
    `${counted(confirmed, "operation")} confirmed, ${contradicted} contradicted, ${notReached} not reached. Report: ${shown(report)}\n`,
  );
  if (options.apply) {
    process.stdout.write(fragment);
    const { document: published } = await loadDescription(input);
    await applyActions(overlay, published, proposal.actions);
    stream.write(
      `${shown(overlay)}: ${counted(proposal.actions.length, "action")} added. Next: npm run generate\n`,
    );
  }
  if (contradicted > 0) process.exitCode = 1;
}

function sourceOf(options: Options): string {
  if (options.against !== undefined) return `recording ${basename(options.against)}`;
  return options["base-url"] === undefined ? environmentOf(options) : "another server";
}

function environmentOf({ environment = "sandbox" }: Options): "production" | "sandbox" {
  if (environment === "production" || environment === "sandbox") return environment;
  throw new Failure(`--environment must be sandbox or production, not ${environment}`);
}

function rateOf({ rate }: Options): number {
  const requests = Number(rate);
  if (Number.isInteger(requests) && requests > 0) return requests;
  throw new Failure("--rate must be a whole number above 0");
}
