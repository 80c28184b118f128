import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";

const DOCS_INDEX = "https://developers.partoo.co/llms.txt";
const ALLOWED_REMOVALS = 5;

export const SYNC_USAGE = `Usage: npm run sync -- [--from SOURCE]... [--dry-run | --check] [--json | --markdown]

Brings what the API's docs say into openapi/openapi.yaml and reports what that changes and breaks.
Then: npm run generate.

  --from SOURCE       an OpenAPI document, an llms.txt, a page or a folder of pages; address or path.
                      A document, an index or a folder with an llms.txt in it replaces everything;
                      pages update their operations and can be given more than once.
                      Default ${DOCS_INDEX}
  --skip PAGE         of an index, a page that is not read: its operation stays as it is. With the
                      path of the whole document, the pages are read instead. Can be given more
                      than once
  --allow-removals N  write although up to N operations or events are removed. Default ${ALLOWED_REMOVALS}
  --dry-run           report, write nothing
  --check             report, write nothing, exit 1 if the docs differ from the description
  --json              the report for machines
  --markdown          the report for a changelog or a pull request
  --no-types          do not type-check test/consumer
  --description FILE  another description than openapi/openapi.yaml; its overlay is the overlay.yaml
                      next to it
  --help              this text
`;

/** The parsed options. */
export interface SyncOptions {
  readonly from: readonly string[];
  /** Pages to leave out. */
  readonly skip: readonly string[];
  /** Number of operations and events that may be removed. */
  readonly allowedRemovals: number;
  /** Absolute path of the description. */
  readonly description: string;
  readonly mode: "write" | "dry-run" | "check";
  readonly format: "text" | "json" | "markdown";
  readonly checkTypes: boolean;
}

/** @returns undefined for `--help` */
export function syncOptions(args: readonly string[]): SyncOptions | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  if (values.json && values.markdown) throw new Failure("Give --json or --markdown, not both");
  if (values.check && values["dry-run"]) throw new Failure("Give --check or --dry-run, not both");
  return {
    from: values.from,
    skip: values.skip,
    allowedRemovals: countFrom(values["allow-removals"]),
    description: resolve(values.description),
    mode: modeOf(values),
    format: formatOf(values),
    checkTypes: !values["no-types"],
  };
}

type Values = ReturnType<typeof parsed>;

function modeOf(values: Values): SyncOptions["mode"] {
  if (values.check) return "check";
  return values["dry-run"] ? "dry-run" : "write";
}

function formatOf(values: Values): SyncOptions["format"] {
  if (values.json) return "json";
  return values.markdown ? "markdown" : "text";
}

function countFrom(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Failure(`--allow-removals ${text}: not a number`);
  return Number(text);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        from: { type: "string", multiple: true, default: [DOCS_INDEX] },
        description: {
          type: "string",
          default: join(import.meta.dirname, "../../openapi/openapi.yaml"),
        },
        skip: { type: "string", multiple: true, default: [] },
        "allow-removals": { type: "string", default: String(ALLOWED_REMOVALS) },
        "dry-run": { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        markdown: { type: "boolean", default: false },
        "no-types": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${SYNC_USAGE}`);
  }
}
