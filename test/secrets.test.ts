import { Console } from "node:console";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as api from "partoo-client";
import { createPartooClient, PartooError, type PartooClientOptions } from "partoo-client";
import { respond, json, ok, raw, reset, stall } from "./support/fault-responses.ts";
import { faultBench, rejection } from "./support/fault-bench.ts";
import { clientOf } from "./support/fault-client.ts";
import type { Exchange, FaultResponse } from "./support/fault-server.ts";

/** Looks like nothing else, and holds what JSON, HTML and regular expressions treat in their own way. */
const MARKER = "marker-7f3a$&.*(1)";
const { serve } = faultBench();

const apiKey = MARKER;
const retry = { limit: 1, baseDelayMs: 1 };

/** What the platform and the client write by themselves while a test runs. */
let written: unknown[];
const platformConsole = { ...console };
const noteWarning = (warning: Error): void => void written.push(warning);

beforeEach(() => {
  written = [];
  process.on("warning", noteWarning);
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    console[method] = (...values: unknown[]) => void written.push(...values);
  }
});

afterEach(() => {
  process.off("warning", noteWarning);
  Object.assign(console, platformConsole);
});

/** Every way in which a value may end up in a log. */
async function views(value: unknown): Promise<string[]> {
  const sink = new PassThrough();
  const logger = new Console({ stdout: sink, stderr: sink, inspectOptions: { depth: Infinity } });
  logger.log(value);
  logger.log("%s %o %O %j", value, value, value, value);
  logger.dir(value, { depth: null, showHidden: true });
  logger.table([value]);
  sink.end();
  let logged = "";
  for await (const chunk of sink) logged += String(chunk);
  const own =
    typeof value === "object" && value !== null
      ? Object.getOwnPropertyNames(value).map((name) => String(Reflect.get(value, name)))
      : [];
  return [
    logged,
    String(value),
    JSON.stringify({ value }),
    inspect(value, { depth: null, showHidden: true, getters: true }),
    value instanceof Error ? `${value.message}\n${value.stack ?? ""}` : "",
    ...own,
  ];
}

async function expectNoKeyIn(...values: unknown[]): Promise<void> {
  for (const value of values) {
    for (const view of await views(value)) expect(view).not.toContain(MARKER);
  }
}

/** What a call comes to: the reason it rejects with, or the error it resolves to. */
async function failureOf(call: Promise<{ error?: unknown }>): Promise<unknown> {
  return call.then(({ error }) => error).catch((reason: unknown) => reason);
}

async function failureWith(fault: FaultResponse, init: object = {}): Promise<unknown> {
  const { origin } = await serve(fault);
  return failureOf(clientOf(origin, { apiKey, retry }).GET("/conversations", init));
}

/** An answer that repeats the key it was sent, wherever it can. */
function echo(status: number, bodyOf: (key: string) => string): FaultResponse {
  return (exchange: Exchange) => {
    const key = String(exchange.request.headers["x-apikey"]);
    expect(key).toBe(MARKER);
    const type = { "content-type": `text/plain; key=${key}`, "x-key": key, "set-cookie": [key] };
    respond(status, bodyOf(key), type)(exchange);
  };
}

function thrownBy(options: PartooClientOptions): unknown {
  try {
    createPartooClient(options);
  } catch (error) {
    return error;
  }
  throw new Error("did not throw");
}

/** The failures of every class of error, each made in all the ways in which it might hold the key. */
const failures: [keyof typeof api, string, () => Promise<unknown>][] = [
  ["PartooApiError", "without a body", () => failureWith(respond(404))],
  [
    "PartooApiError",
    "whose JSON repeats the key",
    () =>
      failureWith(
        echo(400, (key) =>
          JSON.stringify({ errors: { json: `no such key: ${key}` }, [key]: [{ a: [key, key] }] }),
        ),
      ),
  ],
  ["PartooApiError", "whose text repeats it", () => failureWith(echo(401, (key) => `<p>${key}`))],
  ["PartooApiError", "whose JSON is the key", () => failureWith(echo(403, JSON.stringify))],
  [
    "PartooApiError",
    "whose body is lost after the key",
    () =>
      failureWith(({ request, socket }) => {
        const key = String(request.headers["x-apikey"]);
        socket.end(`HTTP/1.1 500 ${key}\r\nx-key: ${key}\r\ncontent-length: 99\r\n\r\n${key}`);
      }),
  ],
  [
    "PartooApiError",
    "after a key that could not be had again",
    async () => {
      const { origin } = await serve(respond(401));
      let asked = 0;
      const failing = (): string => {
        asked += 1;
        if (asked > 1) throw new Error("vault sealed");
        return MARKER;
      };
      return failureOf(clientOf(origin, { apiKey: failing }).GET("/conversations"));
    },
  ],
  ["PartooConnectionError", "without a connection", () => failureWith(reset)],
  [
    "PartooConnectionError",
    "to a server that sends back what it gets",
    async () => {
      const server = createServer((socket) => socket.on("error", () => undefined).pipe(socket));
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const client = clientOf(`http://127.0.0.1:${port}`, { apiKey, retry: false });
      const failure = await failureOf(client.GET("/conversations"));
      server.close();
      return failure;
    },
  ],
  [
    "PartooConnectionError",
    "by a fetch that tells the key",
    async () => {
      const client = clientOf("https://api.example", {
        apiKey,
        retry,
        fetch: (input, init) => {
          const key = String(new Request(input, init).headers.get("x-apikey"));
          const cause = Object.assign(new Error(`sent ${key}`), { header: key });
          return Promise.reject(new TypeError(`could not send ${key}`, { cause }));
        },
      });
      return failureOf(client.GET("/conversations"));
    },
  ],
  ["PartooTimeoutError", "", () => failureWith(stall, { timeoutMs: 50 })],
  [
    "PartooRedirectError",
    "to a place that holds the key",
    () =>
      failureWith(
        raw(
          `HTTP/1.1 302 Found\r\nlocation: https://elsewhere.example/${MARKER}?${MARKER}#${MARKER}\r\n\r\n`,
        ),
      ),
  ],
  [
    "PartooResponseError",
    "whose body and headers repeat the key",
    () => failureWith(echo(200, (key) => `<p>${key}`)),
  ],
  [
    "PartooConfigError",
    "for a key that is none",
    () => Promise.resolve(thrownBy({ apiKey: `${MARKER}\n` })),
  ],
  [
    "PartooConfigError",
    "for a key in the environment that is none",
    () => {
      process.env["PARTOO_API_KEY"] = `${MARKER} ${MARKER}`;
      try {
        return Promise.resolve(thrownBy({}));
      } finally {
        delete process.env["PARTOO_API_KEY"];
      }
    },
  ],
  [
    "PartooConfigError",
    "for a function that gives no key",
    () =>
      failureOf(
        clientOf("https://api.example", { apiKey: () => `${MARKER}é` }).GET("/conversations"),
      ),
  ],
  [
    "PartooConfigError",
    "for a base URL with the key in it",
    () => Promise.resolve(thrownBy({ apiKey, baseUrl: `https://${MARKER}@api.example/${MARKER}` })),
  ],
  [
    "PartooConfigError",
    "for a header of the client that cannot be sent",
    () => Promise.resolve(thrownBy({ apiKey, headers: { "x-apikey": `${MARKER}\n1` } })),
  ],
  [
    "PartooConfigError",
    "for a header of the call whose name and value are in each other's place",
    () => failureWith(ok, { headers: { [`${MARKER}:`]: "x-apikey" } }),
  ],
  [
    "PartooConfigError",
    "for a path value",
    async () => {
      const path = { conversation_id: `../${MARKER}` };
      return failureOf(
        clientOf("https://api.example", { apiKey }).GET("/conversations/{conversation_id}", {
          params: { path },
        }),
      );
    },
  ],
  [
    "PartooConfigError",
    "for a body that cannot be written",
    () => failureOf(clientOf("https://api.example", { apiKey }).POST("/webhooks", { body: 1n })),
  ],
  [
    "PartooDeprecationError",
    "",
    () =>
      failureOf(
        clientOf("https://api.example", { apiKey, onDeprecation: "throw" }).POST(
          "/conversations/{conversation_id}",
          { params: { path: { conversation_id: 1 } } },
        ),
      ),
  ],
];

describe("the API key is nowhere in a", () => {
  test.each(failures)("%s %s", async (name, _, fail) => {
    const error = await fail();
    expect(error).toHaveProperty("name", name);
    await expectNoKeyIn(error, { error }, [error]);
    expect(written).toEqual([]);
  });

  test("and every class of error that a call can end with is among them", () => {
    // no request of ours lies behind these
    const others = ["PartooWebhookError", "PartooPaginationError", "PartooThrottleError"];
    const classes = Object.entries(api)
      .filter(([, value]) => (value as { prototype?: unknown }).prototype instanceof PartooError)
      .map(([name]) => name);
    expect(classes.filter((name) => !others.includes(name)).sort()).toEqual(
      [...new Set(failures.map(([name]) => name))].sort(),
    );
  });
});

describe("the API key is not shown", () => {
  test("by the client, its options excepted", async () => {
    const client = createPartooClient({ apiKey, environment: "sandbox" });
    await expectNoKeyIn(client, client.GET, Object.values(client));
  });

  test("by what a call resolves to", async () => {
    const { origin } = await serve(ok, json(404, { error: { json: "Resource not found" } }));
    const client = clientOf(origin, { apiKey });
    await expectNoKeyIn(await client.GET("/conversations"), await client.GET("/conversations"));
    expect(written).toEqual([]);
  });

  test("by what unwrap throws", async () => {
    const { origin } = await serve(echo(400, (key) => JSON.stringify({ errors: { json: key } })));
    const call = createPartooClient({ apiKey, baseUrl: origin }).GET("/conversations");
    await expectNoKeyIn(await rejection(api.unwrap(call)));
  });

  test("by what onAttempt is told", async () => {
    const { origin } = await serve(
      reset,
      echo(503, (key) => key),
      ok,
    );
    const notices: unknown[] = [];
    const client = clientOf(origin, {
      apiKey,
      retry: { baseDelayMs: 1 },
      onAttempt: (attempt) => notices.push(attempt),
    });
    await client.GET("/conversations");
    expect(notices).toHaveLength(3);
    await expectNoKeyIn(...notices);
  });

  test("by a deprecation warning, or by what onDeprecation is told", async () => {
    const deprecated = json(200, {}, { deprecation: "@1688169599" });
    const { origin } = await serve(deprecated);
    const notices: unknown[] = [];
    for (const onDeprecation of ["warn", (notice: unknown) => notices.push(notice)] as const) {
      const client = clientOf(origin, { apiKey, onDeprecation: onDeprecation as "warn" });
      await client.POST("/publisher_errors/{business_id}", {
        params: { path: { business_id: 1 } },
        body: {},
      });
      await client.GET("/conversations");
    }
    // warnings are emitted on the next tick
    await new Promise(setImmediate);
    expect(written).toHaveLength(2);
    expect(notices).toHaveLength(3);
    await expectNoKeyIn(...written, ...notices);
  });

  test("by a middleware that logs all it is told before the request is sent", async () => {
    const { origin } = await serve(ok);
    const client = clientOf(origin, { apiKey });
    const told: string[] = [];
    client.use({ onRequest: (context) => void told.push(inspect(context, { depth: null })) });
    await client.GET("/conversations");
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain(MARKER);
  });
});
