import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startApiServer, type ApiServer } from "../../scripts/api-server.ts";

const ROOT = resolve(import.meta.dirname, "../..");

let api: ApiServer;
let front: Server;
let programFolder: string;
let folder: string;
let requests: string[];
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
  // the samples of the API's server, as lists of one page: of two businesses, and of one review each
  front = createServer((request, response) => {
    const url = request.url ?? "";
    requests.push(url);
    if (!intercept(url, response)) void answer(url, response);
  });
  front.listen(0, "127.0.0.1");
  await once(front, "listening");
});
afterAll(async () => {
  front.close().closeAllConnections();
  await api.close();
  await rm(programFolder, { recursive: true });
});
beforeEach(async () => {
  requests = [];
  intercept = () => false;
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function answer(url: string, response: ServerResponse): Promise<void> {
  const sample = await fetch(api.url + url, { headers: { "x-APIKey": "key" } });
  const body = (await sample.json()) as { businesses?: object[] };
  const businesses = ["b1", "b2"].map((id) => ({ ...body.businesses?.[0], id }));
  const list = { ...body, ...(body.businesses && { businesses }), page: 1, max_page: 1 };
  response.writeHead(sample.status, { "content-type": "application/json" });
  response.end(JSON.stringify(list));
}

function startJob(): {
  job: ChildProcessByStdio<null, null, Readable>;
  ended: Promise<{ code: unknown; log: string }>;
} {
  const { port } = front.address() as AddressInfo;
  const job = spawn(process.execPath, [join(programFolder, "job.mjs")], {
    env: {
      ...process.env,
      PARTOO_API_KEY: "key-of-the-job",
      PARTOO_BASE_URL: `http://127.0.0.1:${port}`,
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
    const attempts = log
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(attempts).toMatchObject([
      {
        operation: "GET /business/search",
        attempt: 1,
        status: 429,
        requestId: "req-1",
        retryInMs: 0,
      },
      { operation: "GET /business/search", attempt: 2, status: 200 },
      { operation: "GET /reviews", attempt: 1, status: 200 },
      { operation: "GET /reviews", attempt: 1, status: 200 },
    ]);
    expect(log).not.toContain("key-of-the-job");
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

  requests = [];
  intercept = () => false;
  const again = await startJob().ended;
  expect(again.code, again.log).toBe(0);
  expect(await reportLines()).toEqual(both);
  expect(requests.filter((url) => url.startsWith("/reviews"))).toHaveLength(1);
});
