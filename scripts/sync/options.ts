import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";

const DOCS_INDEX = "https://developers.partoo.co/llms.txt";

export const SYNC_USAGE = `Usage: npm run sync -- [--from SOURCE]... [--dry-run | --check] [--json | --markdown]

Brings what the API's docs say into openapi/openapi.yaml and reports what that changes and breaks.
Then: npm run generate.

  --from SOURCE       an llms.txt, an OpenAPI document, a page or a folder of pages; address or path.
                      Pages update their operations and can be given more than once; an index, a
                      folder with an llms.txt in it or a document replaces everything.
                      Default ${DOCS_INDEX}
  --dry-run           report, write nothing
  --check             report, write nothing, exit 1 if the docs differ from the description
  --json              the report for machines
  --markdown          the report for a changelog or a pull request
  --no-types          do not type-check test/consumer
  --description FILE  another description than openapi/openapi.yaml; its overlay is the overlay.yaml
                      beside it
  --help              this text
`;

/** What was asked for. */
export interface SyncOptions {
  readonly from: readonly string[];
  /** Absolute path of the description. */
  readonly description: string;
  readonly mode: "write" | "dry-run" | "check";
  readonly format: "text" | "json" | "markdown";
  readonly checkTypes: boolean;
}

/** @returns undefined if only the usage was asked for */
export function syncOptions(args: readonly string[]): SyncOptions | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  if (values.json && values.markdown) throw new Failure("Give --json or --markdown, not both");
  if (values.check && values["dry-run"]) throw new Failure("Give --check or --dry-run, not both");
  return {
    from: values.from,
    description: resolve(values.description),
    mode: values.check ? "check" : values["dry-run"] ? "dry-run" : "write",
    format: values.json ? "json" : values.markdown ? "markdown" : "text",
    checkTypes: !values["no-types"],
  };
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
