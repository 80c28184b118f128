import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startApiServer, type ApiServer } from "../../scripts/api-server.ts";
import { startListFront, type ListFront } from "../../scripts/list-front.ts";

const ROOT = resolve(import.meta.dirname, "../..");

let api: ApiServer;
let front: ListFront;
let programFolder: string;
let folder: string;
/** What happens to a request instead of an answer from the API's server; `true` if it did. */
let intercept: (url: string, response: ServerResponse) => boolean;

beforeAll(async () => {
  api = await startApiServer();
  programFolder = await mkdtemp(join(tmpdir(), "report-job-"));
  // of src/, as tsconfig.json says, so that no build is needed
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["examples/nightly-review-report.ts"],
    outfile: join(programFolder, "job.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const businesses = [{ id: "b1" }, { id: "b2" }];
  front = await startListFront(api, businesses, (...request) => intercept(...request));
});
afterAll(async () => {
  front.close();
  await api.close();
  await rm(programFolder, { recursive: true });
});
beforeEach(async () => {
  front.requests.length = 0;
  intercept = () => false;
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

function startJob(): {
  job: ChildProcessByStdio<null, null, Readable>;
  ended: Promise<{ code: unknown; log: string }>;
} {
  const job = spawn(process.execPath, [join(programFolder, "job.mjs")], {
    env: {
      ...process.env,
      PARTOO_API_KEY: "key-of-the-job",
      PARTOO_BASE_URL: front.url,
      REPORT: join(folder, "report.ndjson"),
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  job.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  return { job, ended: once(job, "close").then(([code]: unknown[]) => ({ code, log })) };
}

async function reportLines(): Promise<unknown[]> {
  const text = await readFile(join(folder, "report.ndjson"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

const both = [
  { id: "b1", name: "Corner shop", reviews: 1, average: 3 },
  { id: "b2", name: "Corner shop", reviews: 1, average: 3 },
];

test(
  "the nightly job reports every business and logs every attempt",
  { timeout: 60_000 },
  async () => {
    let isFirst = true;
    intercept = (_url, response) => {
      if (!isFirst) return false;
      isFirst = false;
      response.writeHead(429, { "retry-after": "0", "x-request-id": "req-1" }).end();
      return true;
    };
    const { code, log } = await startJob().ended;
    expect(code, log).toBe(0);
    expect(await reportLines()).toEqual(both);
    const attempts = log.trim().split("\n");
    expect(
      attempts.map((line) => line.replace(/^\S+ call \S+ |(?<=\d|ERROR) in \d+ ms|, had .*/g, "")),
    ).toEqual([
      "GET /business/search, attempt 1: 429, request req-1; retries in 0 ms",
      "GET /business/search, attempt 2: 200",
      "GET /reviews, attempt 1: 200",
      "GET /reviews, attempt 1: 200",
    ]);
    expect(log).not.toContain("key-of-the-job");
  },
);

test(
  "what it prints of a failure tells a stranger all there is to know",
  { timeout: 60_000 },
  async () => {
    let times = 0;
    intercept = (url, response) => {
      if (!url.includes("business__in=b2")) return false;
      times += 1;
      const headers = { "content-type": "application/json", "x-request-id": `req-${times}` };
      if (times === 2) response.destroy();
      else response.writeHead(503, headers).end('{"message":"The index is being rebuilt"}');
      return true;
    };
    const { code, log } = await startJob().ended;
    expect(code, log).toBe(1);
    expect(log).toMatch(
      /GET \/reviews, attempt 1: 503 in \d+ ms, request req-1; retries in \d+ ms\n/,
    );
    expect(log).toMatch(
      /GET \/reviews, attempt 2: PARTOO_CONNECTION_ERROR in \d+ ms; retries in \d+ ms\n/,
    );
    expect(log).toContain("Business b2 (Corner shop) is not in the report");
    expect(log).toContain("GET /reviews failed with status 503: The index is being rebuilt");
    expect(log).toContain("requestId: 'req-3',\n  attempts: 3");
    // where in the code: the functions of the job
    expect(log).toMatch(/at async ratingsOf .*\n.*at async reportBusiness /);
    expect(log).not.toContain("key-of-the-job");
    expect(await reportLines()).toEqual(both.slice(0, 1));
  },
);

test("stopped by Ctrl-C, it goes on where it was", { timeout: 60_000 }, async () => {
  const { job, ended } = startJob();
  intercept = (url) => {
    // the request for the second business gets no response
    return url.includes("business__in=b2") && job.kill("SIGINT");
  };
  const { code, log } = await ended;
  expect(code, log).toBe(130);
  expect(log).toContain("stopped by Ctrl-C");
  expect(await reportLines()).toEqual(both.slice(0, 1));

  front.requests.length = 0;
  intercept = () => false;
  const again = await startJob().ended;
  expect(again.code, again.log).toBe(0);
  expect(await reportLines()).toEqual(both);
  expect(front.requests.filter((url) => url.startsWith("/reviews"))).toHaveLength(1);
});
