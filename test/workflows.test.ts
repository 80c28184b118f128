import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = resolve(import.meta.dirname, "../.github/workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly "timeout-minutes"?: number;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const workflows = readdirSync(FOLDER).map((file) => {
  return [file, parse(readFileSync(join(FOLDER, file), "utf8")) as Workflow] as const;
});

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The only jobs that may do more than read the repository, and why they must. */
const MAY_WRITE = {
  "release.yml publish": { contents: "read", "id-token": "write" }, // npm's trusted publishing
  "release.yml sbom": { contents: "write" }, // makes the release at GitHub
  "sync.yml sync": { contents: "write", "pull-requests": "write" }, // opens the pull request
};

describe.each(workflows)("%s", (file, workflow) => {
  test("pins every action by the full hash of a commit", () => {
    const uses = stepsOf(workflow).flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[\da-f]{40}$/.test(action))).toEqual([]);
  });

  test("may only read, but for the jobs that say why they need more", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const own = Object.entries(workflow.jobs).flatMap(([job, { permissions }]) =>
      permissions === undefined ? [] : [[`${file} ${job}`, permissions] as const],
    );
    const allowed = Object.entries(MAY_WRITE).filter(([name]) => name.startsWith(`${file} `));
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(allowed));
  });

  test("leaves no token behind in the checkout", () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.["persist-credentials"]).toBe(false);
  });

  test("puts nothing into a script that somebody else may have written", () => {
    const scripts = stepsOf(workflow).flatMap((step) => step.run ?? []);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });

  test("ends by itself", () => {
    const limits = Object.values(workflow.jobs).map((job) => job["timeout-minutes"] ?? Infinity);
    expect(Math.max(...limits)).toBeLessThanOrEqual(60);
  });
});

test("only what publishes can prove who it is to npm", () => {
  const writers = workflows.flatMap(([file, { jobs }]) =>
    Object.entries(jobs)
      .filter(([, { permissions }]) => permissions?.["id-token"] === "write")
      .map(([job]) => `${file} ${job}`),
  );
  expect(writers).toEqual(["release.yml publish"]);
});
