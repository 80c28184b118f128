import { SpanStatusCode } from "@opentelemetry/api";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { hangUp, json } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { KEY } from "../support/fault-client.ts";
import type { FaultResponse } from "../support/fault-server.ts";

const { serve } = faultBench();

/** What a call throws that has the key, a query and a body which no log may show. */
async function failure(fault: FaultResponse): Promise<Error> {
  const { client } = await serve(fault);
  const call = async (): Promise<void> => {
    const { error } = await client.PATCH("/business/{business_id}", {
      params: { path: { business_id: "5409" }, query: { q: "private-query" } },
      body: { name: "private-request" },
      retry: false,
    });
    if (error !== undefined) throw error as Error;
  };
  return (await rejection(call())) as Error;
}

const notFound = json(
  404,
  { error: { json: "no such business" }, data: "private-response" },
  { "x-request-id": "req-17", "set-cookie": "private=cookie" },
);

/** The line that pino writes, as JSON, with its serializer of `err`. */
function pinoLine(error: Error): string {
  const lines: string[] = [];
  pino({}, { write: (line: string) => void lines.push(line) }).error(error, "the job failed");
  return lines.join("");
}

describe("pino's serializer of errors", () => {
  test("tells the call, the response and what the API says", async () => {
    const { err } = JSON.parse(pinoLine(await failure(notFound))) as { err: unknown };
    expect(err).toMatchObject({
      type: "PartooApiError",
      code: "PARTOO_API_ERROR",
      message: "PATCH /business/{business_id} failed with status 404: json: no such business",
      operation: "PATCH /business/{business_id}",
      path: "/business/5409",
      status: 404,
      requestId: "req-17",
      attempts: 1,
      stack: expect.stringContaining("loggers.test.ts") as string,
    });
  });

  test.each([
    ["an API error", notFound],
    ["a lost connection", hangUp],
  ])("shows no key, query, body or cookie of %s", async (_, fault) => {
    const line = pinoLine(await failure(fault));
    expect(line).toContain("PATCH /business/{business_id}");
    expect(line).not.toContain(KEY);
    expect(line).not.toContain("private");
  });
});

describe("OpenTelemetry's recordException", () => {
  test.each([
    ["an API error", notFound, "PARTOO_API_ERROR"],
    ["a lost connection", hangUp, "PARTOO_CONNECTION_ERROR"],
  ])("tells %s by its code, with the line of the call", async (_, fault, code) => {
    const exporter = new InMemorySpanExporter();
    const spanProcessors = [new SimpleSpanProcessor(exporter)];
    const provider = new NodeTracerProvider({ spanProcessors });
    const span = provider.getTracer("test").startSpan("job");
    const error = await failure(fault);
    span.recordException(error);
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
    span.end();
    await provider.forceFlush();
    const attributes = exporter.getFinishedSpans()[0]?.events[0]?.attributes;
    expect(attributes).toEqual({
      "exception.type": code,
      "exception.message": error.message,
      "exception.stacktrace": expect.stringContaining("loggers.test.ts") as string,
    });
    await provider.shutdown();
    expect(JSON.stringify(attributes)).not.toMatch(new RegExp(`${KEY}|private`));
  });
});
