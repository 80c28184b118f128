import type { Fetch, Middleware } from "partoo-client";
import { describe, expect, test } from "vitest";
import {
  respond,
  chunked,
  garbage,
  hangUp,
  hangUpInBody,
  hangUpInHeaders,
  json,
  ok,
  redirect,
  reset,
  stall,
  stallInBody,
  stallInHeaders,
} from "./support/fault-responses.ts";
import { faultBench } from "./support/fault-bench.ts";
import { clientOf, type AnyClient, type AnyResult } from "./support/fault-client.ts";
import { namesIn, tableOf, type Row } from "./support/fault-docs.ts";
import { freePort, type FaultResponse } from "./support/fault-server.ts";
import { onRetry, type RetryNotice } from "./support/retry-notices.ts";

const { serve } = faultBench();

const timeoutMs = 100;

/** What came of a call, in the words of the table. */
interface Outcome {
  readonly how: "error" | "data" | "the call rejects" | "createPartooClient throws";
  readonly value: unknown;
}

async function outcomeOf(call: Promise<AnyResult>): Promise<Outcome> {
  try {
    const { data, error } = await call;
    return error === undefined ? { how: "data", value: data } : { how: "error", value: error };
  } catch (value) {
    return { how: "the call rejects", value };
  }
}

/** What comes of calls that meet these answers; the same call for each. */
async function outcomes(faults: FaultResponse[], init: object = {}): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for (const fault of faults) {
    const { client } = await serve(fault);
    all.push(await outcomeOf(client.GET("/conversations", { retry: false, ...init })));
  }
  return all;
}

async function outcomesOf(...calls: Promise<AnyResult>[]): Promise<Outcome[]> {
  return Promise.all(calls.map(outcomeOf));
}

const offline = (): AnyClient => clientOf("https://api.example");
const reason = new Error("enough");
const mistake = new Error("a mistake in the middleware");

const errorScenarios: Record<string, () => Promise<Outcome[]>> = {
  "The response status is not 2xx": () =>
    outcomes([
      json(400, { error: { json: {} } }),
      json(404, { errors: {} }),
      respond(304),
      redirect(302, undefined),
    ]),
  "The same, with an empty, truncated, HTML or binary body": () =>
    outcomes([
      respond(500),
      chunked(500, []),
      respond(502, "<html>", { "content-type": "text/html" }),
      respond(400, '{"error":'),
      respond(400, Buffer.from([0xff])),
      respond(400, "null"),
    ]),
  "The same, and the connection is lost within the body": () =>
    outcomes([hangUpInBody(400), hangUpInBody(500)]),
  "The same, and the body does not arrive in time": () =>
    outcomes([stallInBody(400), stallInBody(503)], { timeoutMs }),
  "The status is 401, and the second call of apiKey fails": async () => {
    const { client } = await serve(respond(401));
    let asked = 0;
    const apiKey = (): string => {
      asked += 1;
      if (asked > 1) throw new Error("vault sealed");
      return "key-1";
    };
    return outcomesOf(client.GET("/conversations", { apiKey }));
  },
  "The status is 407, for which the platform's fetch fails": () => outcomes([respond(407)]),
  "The host is unknown or refuses the connection": async () => {
    const refusing = `http://127.0.0.1:${await freePort()}`;
    return outcomesOf(
      clientOf("https://api.partoo.invalid", { retry: false }).GET("/conversations"),
      clientOf(refusing, { retry: false }).GET("/conversations"),
    );
  },
  "The connection is lost before the response headers are complete": () =>
    outcomes([reset, hangUp, hangUpInHeaders]),
  "The connection is lost within the body of a successful response": () =>
    outcomes([hangUpInBody(200), hangUpInBody(201)]),
  "The server does not speak HTTP": () => outcomes([garbage]),
  "The response headers do not arrive in time": () =>
    outcomes([stall, stallInHeaders], { timeoutMs }),
  "The body of a successful response does not arrive in time": () =>
    outcomes([stallInBody()], { timeoutMs }),
  "A redirect points to another origin": () =>
    outcomes([301, 302, 303, 307, 308].map((status) => redirect(status, "https://a.example/b"))),
  "A POST, PUT, PATCH, DELETE or OPTIONS is redirected": async () => {
    const { client } = await serve(redirect(307, "/moved"));
    const methods = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
    return outcomesOf(...methods.map((method) => client[method]("/conversations")));
  },
  "A call is redirected for the sixth time": () => outcomes([redirect(302, "/again")]),
  "A successful response is not JSON": () => outcomes([respond(200, "<html>"), respond(200, "{")]),
  "A response body is larger than maxResponseBytes": () =>
    outcomes([chunked(200, ["12"]), chunked(404, ["12"]), respond(500, "12")], {
      maxResponseBytes: 1,
    }),
  "A successful response has no body": () =>
    outcomes([respond(200), respond(204), chunked(200, [])]),
  "Your signal aborts": () => outcomes([ok], { signal: AbortSignal.abort(reason) }),
  "A path value is missing, empty, or could call another endpoint": () => {
    const path = "/conversations/{conversation_id}";
    const values = [undefined, "", "..", "%2e%2e", Number.NaN, [1]];
    return outcomesOf(
      ...values.map((conversation_id) =>
        offline().GET(path, { params: { path: { conversation_id } } }),
      ),
    );
  },
  "A header name or value is invalid": () =>
    outcomesOf(
      offline().GET("/conversations", { headers: { "x-a": "a\nb" } }),
      offline().GET("/conversations", { headers: { "x a": "1" } }),
    ),
  "A body or query value cannot be serialized": () =>
    outcomesOf(
      offline().POST("/webhooks", { body: 1n }),
      offline().GET("/conversations", { params: { query: { a: { b: { c: 1 } } } } }),
    ),
  "The apiKey function fails or returns no key": () => {
    const failing = (): never => {
      throw new Error("vault sealed");
    };
    return outcomesOf(
      offline().GET("/conversations", { apiKey: failing }),
      offline().GET("/conversations", { apiKey: () => "" }),
    );
  },
  "An option of the client is invalid": () => {
    const options = [{ baseUrl: "http://api.example" }, { timeoutMs: 0 }, { retry: -1 }];
    return Promise.resolve(
      options.map((option) => {
        try {
          return { how: "data", value: clientOf("https://api.example", option) };
        } catch (value) {
          return { how: "createPartooClient throws", value };
        }
      }),
    );
  },
  "An option of a call is invalid": () =>
    outcomesOf(
      offline().GET("/conversations", { timeoutMs: "100" } as object),
      offline().GET("/conversations", { timeoutMS: 100 } as object),
    ),
  "Your fetch has a bug, or returns no unread Response": () => {
    const asked = (fetch: () => unknown): Promise<AnyResult> =>
      clientOf("https://api.example", { fetch: fetch as Fetch }).GET("/conversations");
    const read = new Response("{}");
    return outcomesOf(
      asked(() => JSON.parse("{") as unknown),
      asked(() => Promise.resolve({ ok: true })),
      asked(async () => (await read.text(), read)),
    );
  },
  "A middleware reads the body of a successful response": async () => {
    const { client } = await serve(ok);
    const onResponse: Middleware["onResponse"] = async ({ response }) =>
      void (await response.text());
    return outcomesOf(client.GET("/conversations", { middleware: [{ onResponse }] }));
  },
  'A deprecated operation is called, with onDeprecation: "throw"': () =>
    outcomesOf(
      clientOf("https://api.example", { onDeprecation: "throw" }).POST(
        "/conversations/{conversation_id}",
        { params: { path: { conversation_id: 1 } } },
      ),
    ),
  "A middleware throws": async () => {
    const broken = (): never => {
      throw mistake;
    };
    const { client } = await serve(ok);
    return outcomesOf(
      client.GET("/conversations", { middleware: [{ onRequest: broken }] }),
      client.GET("/conversations", { middleware: [{ onResponse: broken }] }),
    );
  },
};

/** What a cell of the second column means, where it is not the name of a class. */
const otherValues: Record<string, unknown> = {
  undefined: undefined,
  "the signal's reason": reason,
  "what it throws": mistake,
};

describe("docs/errors.md", () => {
  const table = tableOf("errors.md");

  test("has a scenario for each row, and a row for each scenario", () => {
    expect([...table.keys()]).toEqual(Object.keys(errorScenarios));
  });

  test.each([...table])("%s", async (what, row) => {
    const results = await errorScenarios[what]?.();
    expect(results?.length).toBeGreaterThan(0);
    for (const { how, value } of results ?? []) {
      expect(how).toBe(row["How you get it"]);
      const name = row["Value"] ?? "";
      if (Object.hasOwn(otherValues, name)) expect(value).toBe(otherValues[name]);
      else expect(value).toHaveProperty("name", name);
      for (const field of namesIn(row["Fields"])) {
        expect(value).toHaveProperty(field);
      }
    }
  });
});

type Method = Exclude<keyof AnyClient, "use" | "eject" | "TRACE">;

/** What became of a call: how many attempts it made, and how long it waited before the second. */
interface Attempts {
  readonly made: number;
  readonly delayMs: number | undefined;
}

/** Makes a call that meets a fault, and then a success. */
async function attempts(fault: FaultResponse, method: Method, init: object): Promise<Attempts> {
  const { origin, requests } = await serve(fault, ok);
  return counted(origin, method, init, () => requests.length);
}

async function counted(
  baseUrl: string,
  method: Method,
  init: object,
  count?: () => number,
): Promise<Attempts> {
  const notices: RetryNotice[] = [];
  const client = clientOf(baseUrl, {
    retry: { limit: 1, baseDelayMs: BASE_DELAY_MS },
    onAttempt: onRetry((notice) => notices.push(notice)),
  });
  await outcomeOf(client[method]("/conversations", init));
  return { made: count?.() ?? notices.length + 1, delayMs: notices[0]?.delayMs };
}

/** The backoff of these calls; a Retry-After of theirs is 0, so that it can be told from it. */
const BASE_DELAY_MS = 3;
const soon = { "retry-after": "0" };
const late = { "retry-after": "61" };
const passing = [408, 500, 502, 503, 504];

type Attempt = (method: Method, init: object) => Promise<Attempts>;

/** Each of these is a case of its row. */
const meets =
  (fault: FaultResponse, more: object = {}): Attempt =>
  (method, init) =>
    attempts(fault, method, { ...init, ...more });

const streaming = () => ({
  body: new Blob(["a"]).stream(),
  bodySerializer: (body: unknown) => body,
  duplex: "half",
});

const retryScenarios: Record<string, Attempt[]> = {
  "429 with a Retry-After of at most maxDelayMs": [meets(respond(429, "", soon))],
  "429 with a longer Retry-After": [meets(respond(429, "", late))],
  "429 without a valid Retry-After": [
    meets(respond(429)),
    meets(respond(429, "", { "retry-after": "soon" })),
  ],
  "408, 500, 502, 503 or 504": passing.map((status) => meets(respond(status))),
  "408, 500, 502, 503 or 504 with a Retry-After of at most maxDelayMs": passing.map((status) =>
    meets(respond(status, "", soon)),
  ),
  "408, 500, 502, 503 or 504 with a longer Retry-After": passing.map((status) =>
    meets(respond(status, "", late)),
  ),
  "Any other status except 2xx": [300, 304, 400, 401, 403, 404, 409, 415, 422, 501, 505].map(
    (status) => meets(respond(status)),
  ),
  "401, and the apiKey function returns a new key": [
    (method, init) => {
      let asked = 0;
      return attempts(respond(401), method, { ...init, apiKey: () => `key-${(asked += 1)}` });
    },
  ],
  "No connection can be made": [
    async (method, init) => counted(`http://127.0.0.1:${await freePort()}`, method, init),
  ],
  "The connection is lost before the response headers are complete": [
    meets(reset),
    meets(hangUp),
    meets(hangUpInHeaders),
    meets(garbage),
  ],
  "The connection is lost within the response body": [
    meets(hangUpInBody(200)),
    meets(hangUpInBody(400)),
  ],
  "The response headers do not arrive in time": [meets(stall, { timeoutMs: 300 })],
  "The response body does not arrive in time": [meets(stallInBody(), { timeoutMs: 300 })],
  "A redirect is rejected": [meets(redirect(302, "https://a.example"))],
  "A successful response is not JSON": [meets(respond(200, "<html>"))],
  "Your signal aborts": [
    (method, init) => {
      const controller = new AbortController();
      return attempts(() => controller.abort(), method, { ...init, signal: controller.signal });
    },
  ],
  "The request body is a stream, and any of the above happens": [
    respond(429, "", soon),
    respond(503),
    respond(401),
    reset,
  ].map((fault): Attempt => {
    return (method, init) => {
      let asked = 0;
      const apiKey = (): string => `key-${(asked += 1)}`;
      // GET has no body
      const withBody = method === "GET" ? "PUT" : method;
      return attempts(fault, withBody, { ...init, ...streaming(), apiKey });
    };
  }),
};

/** The calls that a column is about. */
const columns: Record<string, [Method[], object]> = {
  "GET, HEAD, PUT, DELETE, OPTIONS": [["GET", "HEAD", "PUT", "DELETE", "OPTIONS"], {}],
  "POST, PATCH": [["POST", "PATCH"], {}],
  "POST, PATCH with their own retry": [["POST", "PATCH"], { retry: 1 }],
};

/** HEAD has no body: what goes wrong there does not go wrong. */
function isPossible(what: string, method: string): boolean {
  return method !== "HEAD" || !/response body|not JSON|a stream/.test(what);
}

function expectDelay(delayMs: number | undefined, row: Row): void {
  switch (row["Delay"]) {
    case "Retry-After":
      expect(delayMs).toBe(0);
      break;
    case "backoff":
      expect(delayMs).toBeGreaterThan(0);
      expect(delayMs).toBeLessThanOrEqual(BASE_DELAY_MS);
      break;
    default:
      // "none", or no retry
      expect(delayMs).toBeUndefined();
  }
}

describe("docs/reliability.md", () => {
  const table = tableOf("reliability.md");

  test("has a scenario for each row, and a row for each scenario", () => {
    expect([...table.keys()]).toEqual(Object.keys(retryScenarios));
  });

  const cells = [...table].flatMap(([what, row]) =>
    Object.keys(columns).map((column) => [what, column, row] as const),
  );

  test.each(cells)("%s: %s", async (what, column, row) => {
    const [methods, init] = columns[column] ?? [[], {}];
    const isRetried = row[column];
    expect(["yes", "no", "once"]).toContain(isRetried);
    for (const method of methods.filter((one) => isPossible(what, one))) {
      for (const attempt of retryScenarios[what] ?? []) {
        const { made, delayMs } = await attempt(method, init);
        expect(made, method).toBe(isRetried === "no" ? 1 : 2);
        if (isRetried === "no") expect(delayMs).toBeUndefined();
        else expectDelay(delayMs, row);
      }
    }
  });
});
