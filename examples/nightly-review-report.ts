import { appendFile, readFile, writeFile } from "node:fs/promises";
import { createPartooClient, paginate, type Attempt } from "partoo-client";
import { memoryThrottle } from "partoo-client/throttle";

/**
 * Writes a line of JSON for each business: the number of its reviews and their average rating. It skips a
 * business that is already in the report, so after Ctrl-C or a failure the job continues where it stopped.
 */
const report = process.env["REPORT"] ?? "review-report.ndjson";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort(new Error("stopped by Ctrl-C")));
const { signal } = stop;

const client = createPartooClient({
  baseUrl: process.env["PARTOO_BASE_URL"],
  throttle: memoryThrottle({ requests: 300, perMs: 60_000 }),
  onAttempt: logAttempt,
});

try {
  await writeReport();
} catch (error) {
  console.error(error);
  process.exitCode = signal.aborted ? 130 : 1;
}

async function writeReport(): Promise<void> {
  const done = await reportedIds();
  let seen = 0;
  for await (const { items, count } of paginate(client, "/business/search", { signal }).pages()) {
    for (const { id, name } of items) {
      if (typeof id === "string" && !done.has(id)) await reportBusiness(id, name);
      seen += 1;
      drawProgress(seen, count ?? seen);
    }
  }
}

async function reportBusiness(id: string, name: string | null | undefined): Promise<void> {
  const { reviews, average } = await ratingsOf(id).catch((error: unknown) => {
    console.error(`Business ${id} (${name ?? "no name"}) is not in the report`);
    throw error;
  });
  await appendFile(report, `${JSON.stringify({ id, name, reviews, average })}\n`);
}

async function ratingsOf(id: string): Promise<{ reviews: number; average: number | null }> {
  const params = { query: { business__in: [id], per_page: 100 } };
  const ratings: number[] = [];
  let reviews = 0;
  for await (const { rating } of paginate(client, "/reviews", { params, signal })) {
    reviews += 1;
    if (typeof rating === "number") ratings.push(rating);
  }
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  return { reviews, average: ratings.length === 0 ? null : sum / ratings.length };
}

/** The businesses in the report. Removes a last line that a crash has cut off. */
async function reportedIds(): Promise<Set<string>> {
  const text = await readFile(report, "utf8").catch((error: unknown) => {
    if ((error as { code?: unknown }).code === "ENOENT") return "";
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole !== text) await writeFile(report, whole);
  const lines = whole.split("\n").filter((line) => line !== "");
  return new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id));
}

function logAttempt(attempt: Attempt): void {
  const { callId, operation, status, error, durationMs, waitedMs, retryInMs, requestId } = attempt;
  console.error(
    `${attempt.startedAt.toISOString()} call ${callId} ${operation}, attempt ${attempt.attempt}: ` +
      `${status ?? error?.code ?? "no response"} in ${durationMs.toFixed()} ms` +
      (waitedMs < 1 ? "" : `, had waited ${waitedMs.toFixed()} ms for the throttle`) +
      (requestId === undefined ? "" : `, request ${requestId}`) +
      (retryInMs === undefined ? "" : `; retries in ${retryInMs.toFixed()} ms`),
  );
}

/** Redraws a bar, on a terminal only. */
function drawProgress(count: number, all: number): void {
  if (!process.stdout.isTTY) return;
  const width = Math.min(40, Math.round((count / all) * 40));
  process.stdout.write(`\r${"█".repeat(width)}${"░".repeat(40 - width)} ${count}/${all}`);
  if (count === all) process.stdout.write("\n");
}
