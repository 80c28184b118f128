import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { context, createContextKey, metrics, trace } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { PartooApiError, createPartooClient } from "partoo-client";
import { memoryThrottle } from "partoo-client/throttle";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { codeOf, run as runBlock } from "./support/docs-code.ts";

/** The API refuses the first request, which is retried at once. */
const LIMITED = { status: 429, headers: { "retry-after": "0", "x-request-id": "req-1" } };

const platformFetch = globalThis.fetch;

let responses: Response[];
let printed: string[];
beforeEach(() => {
  vi.stubEnv("PARTOO_API_KEY", "key-for-the-recipes");
  responses = [
    Response.json({}, LIMITED),
    Response.json({ conversations: [], count: 7 }, { headers: { "x-request-id": "req-2" } }),
  ];
  vi.stubGlobal("fetch", () => Promise.resolve(responses.shift()));
  printed = [];
  for (const method of ["log", "error"] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...values) => void printed.push(values.join(" ")),
    );
  }
});
afterEach(() => {
  trace.disable();
  context.disable();
  metrics.disable();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function run(number: number, text = "", instead = text): Promise<void> {
  const block = codeOf("docs/observability.md")[number - 1];
  if (block === undefined) expect.fail(`docs/observability.md has no block ${number}`);
  expect(block.code).toContain(text);
  await runBlock({ ...block, code: block.code.replace(text, instead) });
}

const notFound = (): Response => Response.json({ error: { json: "gone" } }, { status: 404 });

describe("the recipe for console", () => {
  test("prints a line for each attempt", async () => {
    await run(1);
    const lines = printed.map((line) =>
      line.replace(/after \d+ ms/, "after N ms").replace(/call \S+/, "call ID"),
    );
    expect(lines).toEqual([
      "GET /conversations (/conversations) attempt 1: 429, after N ms, retries in 0 ms, request req-1, call ID",
      "GET /conversations (/conversations) attempt 2: 200, after N ms, request req-2, call ID",
      "7",
    ]);
  });

  test("prints an error as JSON with its stack", async () => {
    responses = [notFound()];
    await run(1);
    expect(printed[1]).toContain('"code":"PARTOO_API_ERROR"');
    expect(printed[1]).toContain("example.ts");
  });
});

describe("the recipe for pino", () => {
  beforeEach(() => {
    // pino writes to the stream where somebody has replaced its write
    vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  });

  test("logs each attempt, and warns of those that failed", async () => {
    await run(2);
    expect(printed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 40, msg: "partoo attempt", status: 429, retryInMs: 0, requestId: "req-1" },
      { level: 30, msg: "partoo attempt", status: 200, attempt: 2, requestId: "req-2" },
      { level: 30, msg: "conversations", count: 7 },
    ]);
  });

  test("logs an error with its call", async () => {
    responses = [notFound()];
    await run(2);
    expect(JSON.parse(printed[1] ?? "")).toMatchObject({
      level: 50,
      err: { code: "PARTOO_API_ERROR", path: "/conversations", status: 404, attempts: 1 },
    });
  });
});

describe("the recipe for OpenTelemetry", () => {
  test("makes a span of a call and a child of each attempt, through a throttle and a retry", async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new NodeTracerProvider({
      spanProcessors: [new SimpleSpanProcessor(exporter)],
    });
    provider.register();
    await run(3);
    await provider.forceFlush();
    const spans = exporter.getFinishedSpans();
    const call = spans.find(({ name }) => name === "count conversations");
    const attempts = spans.filter(({ name }) => name === "GET /conversations");
    expect(attempts.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([
      429, 200,
    ]);
    expect(attempts.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([
      call?.spanContext().spanId,
      call?.spanContext().spanId,
    ]);
    await provider.shutdown();
  });

  test("has a child of each attempt from the undici instrumentation, without query", async () => {
    const traceparents: unknown[] = [];
    const api = createServer((request, response) => {
      traceparents.push(request.headers["traceparent"]);
      const next = responses.shift();
      response.writeHead(next?.status ?? 500, Object.fromEntries(next?.headers ?? []));
      void next?.text().then((text) => response.end(text));
    }).listen(0, "127.0.0.1");
    await once(api, "listening");
    const { port } = api.address() as AddressInfo;
    vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
      platformFetch(url.replace("https://api.partoo.co", `http://127.0.0.1:${port}`), init),
    );
    const exporter = new InMemorySpanExporter();
    const provider = new NodeTracerProvider({
      spanProcessors: [new SimpleSpanProcessor(exporter)],
    });
    provider.register();
    try {
      await run(
        4,
        'client.GET("/conversations")',
        'client.GET("/conversations", { params: { query: { per_page: 2 } } })',
      );
    } finally {
      api.close().closeAllConnections();
    }
    await provider.forceFlush();
    const spans = exporter.getFinishedSpans();
    const call = spans.find(({ name }) => name === "count conversations")?.spanContext();
    const attempts = spans.filter(({ name }) => name === "GET");
    expect(attempts.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([
      429, 200,
    ]);
    expect(attempts.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([
      call?.spanId,
      call?.spanId,
    ]);
    expect(traceparents).toEqual(
      attempts.map((span) => `00-${call?.traceId ?? ""}-${span.spanContext().spanId}-01`),
    );
    expect(JSON.stringify(attempts.map(({ attributes }) => attributes))).not.toMatch(
      /per_page|key-for-the-recipes/,
    );
    await provider.shutdown();
  });

  test("keeps the context of each call while several wait for one throttle, and after a retry", async () => {
    const provider = new NodeTracerProvider();
    provider.register();
    const CALLER = createContextKey("caller");
    const seen: [string, unknown][] = [];
    const note = (path: string): void => void seen.push([path, context.active().getValue(CALLER)]);
    const refused = new Set<string>();
    const client = createPartooClient({
      throttle: memoryThrottle({ requests: 1, perMs: 5 }),
      onAttempt: ({ path }) => {
        note(path);
      },
      fetch: (url) => {
        const { pathname } = new URL(url);
        note(pathname.replace("/v2", ""));
        if (refused.has(pathname)) return Promise.resolve(Response.json({}));
        refused.add(pathname);
        return Promise.resolve(Response.json({}, LIMITED));
      },
    });
    const paths = ["/conversations", "/reviews", "/user/me"] as const;
    await Promise.all(
      paths.map((path) =>
        context.with(context.active().setValue(CALLER, path), () => client.GET(path)),
      ),
    );
    expect(seen).toHaveLength(12);
    expect(seen.filter(([path, caller]) => path !== caller)).toEqual([]);
    await provider.shutdown();
  });

  test("counts requests, waits and retries", async () => {
    const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
    const provider = new MeterProvider({
      readers: [new PeriodicExportingMetricReader({ exporter })],
    });
    metrics.setGlobalMeterProvider(provider);
    await run(5);
    await provider.forceFlush();
    const found = exporter.getMetrics()[0]?.scopeMetrics[0]?.metrics ?? [];
    const outcomes = found.map(({ descriptor, dataPoints }) => [
      descriptor.name,
      dataPoints.map(({ attributes }) => attributes["outcome"]),
    ]);
    expect(outcomes).toEqual([
      ["http.client.request.duration", [429, 200]],
      ["partoo.throttle.wait", [undefined]],
      ["partoo.retries", [429]],
    ]);
    await provider.shutdown();
  });
});

test("the recipe for error trackers compiles and groups by code, operation and status", async () => {
  const block = codeOf("docs/observability.md")[5];
  if (block === undefined) expect.fail("there is no block 6");
  const seen: { fingerprint?: string[] }[] = [];
  vi.stubGlobal("seen", seen);
  vi.stubGlobal("errors", [
    new PartooApiError(
      { status: 404, headers: new Headers(), body: { error: "no business 1" } },
      { operation: "GET /business/{business_id}" },
    ),
    new PartooApiError(
      { status: 404, headers: new Headers(), body: { error: "no business 2" } },
      { operation: "GET /business/{business_id}" },
    ),
    new TypeError("of the application"),
  ]);
  const use = `
declare const errors: unknown[];
declare const seen: unknown[];
for (const error of errors) seen.push(beforeSend({ tags: { own: 1 } }, { originalException: error }));
`;
  await runBlock({ ...block, code: block.code + use });
  const fingerprint = ["PARTOO_API_ERROR", "GET /business/{business_id}", "404"];
  expect(seen.slice(0, 2)).toMatchObject([
    { fingerprint, tags: { own: 1, status: "404" } },
    { fingerprint },
  ]);
  expect(seen[2]).toEqual({ tags: { own: 1 } });
});
