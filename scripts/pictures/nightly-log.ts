import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApiServer } from "../api-server.ts";
import { Failure } from "../failure.ts";
import { startListFront } from "../list-front.ts";
import { drawTerminal } from "./terminal.ts";

const EXAMPLE = "examples/nightly-review-report.ts";

const BUSINESSES = [
  { id: "5409c35a97bbc544d8e26737", name: "Bakery Lyon" },
  { id: "5409c35a97bbc544d8e26738", name: "Bakery Nantes" },
];

const JSON_TYPE = { "content-type": "application/json" };

/** What happens to the first requests of a list, in this order. */
const FAULTS: Readonly<Record<string, ((response: ServerResponse) => unknown)[]>> = {
  "/business/search": [
    (response) =>
      response
        .writeHead(429, { ...JSON_TYPE, "retry-after": "1", "x-request-id": "req-51c0" })
        .end('{"error":"rate limit"}'),
  ],
  [`/reviews?business__in=${BUSINESSES[1]?.id ?? ""}`]: [
    (response) => response.writeHead(503, { "x-request-id": "req-51c3" }).end(),
    (response) => response.destroy(),
    (response) =>
      response
        .writeHead(503, { ...JSON_TYPE, "x-request-id": "req-51c9" })
        .end('{"message":"The index of reviews is being rebuilt"}'),
  ],
};

/** What examples/nightly-review-report.ts prints while the API fails: a 429, two 503 and a lost connection. */
export async function drawNightlyLog(root: string): Promise<string> {
  const api = await startApiServer();
  const front = await startListFront(api, BUSINESSES, (url, response) => {
    const [, faults] = Object.entries(FAULTS).find(([start]) => url.startsWith(start)) ?? [];
    const fault = faults?.shift();
    fault?.(response);
    return fault !== undefined;
  });
  const folder = await mkdtemp(join(tmpdir(), "nightly-log-"));
  try {
    const log = await logOf(root, front.url, join(folder, "report.ndjson"));
    return drawTerminal(`$ node ${EXAMPLE}\n${log}`, "The log of a nightly job");
  } finally {
    front.close();
    await api.close();
    await rm(folder, { recursive: true });
  }
}

/** What the example prints, with paths as in the repository. */
async function logOf(root: string, url: string, report: string): Promise<string> {
  const program = ["--import", "ts-blank-space/register", join(root, EXAMPLE)];
  const job = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, PARTOO_API_KEY: "demo-key", PARTOO_BASE_URL: url, REPORT: report },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  job.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  const [code] = (await once(job, "close")) as [number | null];
  if (code !== 1) throw new Failure(`${EXAMPLE} should have failed:\n${log}`);
  return log.trim().replaceAll(`file://${root}/`, "").replaceAll(`${root}/`, "");
}
