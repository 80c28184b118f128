import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  PartooApiError,
  PartooResponseError,
  type DeprecationNotice,
  type Middleware,
} from "partoo-client";
import { clientOf } from "../support/fault-client.ts";

describe("the API's words", () => {
  const error = new PartooApiError(
    { status: 404, headers: new Headers(), body: { error: { json: "no business 5409" } } },
    { operation: "GET /business/{business_id}" },
  );

  test("are in a field of their own, and end the message", () => {
    expect(error.reason).toBe("json: no business 5409");
    expect(error.message).toBe(
      "GET /business/{business_id} failed with status 404: json: no business 5409",
    );
  });

  test("and no other field of a log repeats what a server put in a header", () => {
    const headers = new Headers({
      "content-type": "text/plain; name=5409",
      date: "5409th of May",
      "retry-after": "business 5409",
    });
    const other = new PartooApiError({ status: 404, headers, body: undefined }, {});
    expect(other.toJSON()["headers"]).toEqual({ "content-type": "text/plain" });
    const unreadable = new PartooResponseError({ status: 200, headers, body: "5409" }, {});
    expect(unreadable.message).toContain("not JSON (text/plain, 4 characters)");
  });

  test("can be left out of a log", () => {
    const { reason, ...rest } = error.toJSON();
    expect(reason).toBe("json: no business 5409");
    expect(JSON.stringify(rest)).not.toContain("5409");
  });
});

/** Everything that a log, a debugger or an inspection may show of a value. */
function shown(value: unknown): string {
  const texts = [inspect(value, { depth: null, showHidden: true, getters: true }), String(value)];
  for (let at = value, depth = 0; at instanceof Error && depth < 20; at = at.cause, depth += 1) {
    texts.push(at.message, String(at.stack), JSON.stringify(at));
  }
  return texts.join("\n");
}

/** The error of a call that is given this response, or for which `fetch` throws this. */
async function failureOf(
  apiKey: string | (() => string),
  outcome: (key: string) => Response | Promise<Response>,
): Promise<{ readonly body?: unknown; readonly headers?: Headers }> {
  const client = clientOf("https://api.example", {
    apiKey,
    retry: false,
    fetch: async (_, init) => outcome(new Headers(init.headers).get("x-apikey") ?? ""),
  });
  try {
    return (await client.GET("/conversations")).error as object;
  } catch (error) {
    return error as object;
  }
}

const KEY = `s3cr3t/"key"<&'>+%7-of_8`;

const hexOf = (text: string, before: string, after = ""): string =>
  Array.from(text, (one) => before + one.charCodeAt(0).toString(16).padStart(2, "0") + after).join(
    "",
  );

/** How servers and proxies write what they were sent. */
const spellings: [string, (text: string) => string][] = [
  ["as it is", (text) => text],
  ["in another case", (text) => text.toUpperCase()],
  ["for a URL", encodeURIComponent],
  ["for a URL, twice", (text) => encodeURIComponent(encodeURIComponent(text))],
  ["for a URL, every character", (text) => hexOf(text, "%")],
  ["for JSON", (text) => JSON.stringify(text).slice(1, -1)],
  ["for JSON in JSON's own way", (text) => text.replaceAll(/[^\w]/g, (one) => hexOf(one, "\\u00"))],
  ["for JSON with its slashes", (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")],
  ["for a script", (text) => hexOf(text, "\\x")],
  [
    "for HTML",
    (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
  ],
  ["for HTML, in numbers", (text) => hexOf(text, "&#x", ";")],
  ["in Base64", (text) => btoa(text)],
  ["in Base64 after a name", (text) => btoa(`api:${text}`)],
  ["in Base64 between others", (text) => btoa(`ab${text}c`)],
  ["in Base64 for a URL", (text) => btoa(`user:${text}`).replaceAll("+", "-").replaceAll("/", "_")],
];

describe("an echo of the key is taken out of an error", () => {
  test.each(spellings)("%s", async (_, spell) => {
    const failure = await failureOf(
      KEY,
      (key) => new Response(`<p>${spell(key)}`, { status: 400, headers: { "x-e": spell(key) } }),
    );
    expect(failure.body).toContain("[API key]");
    expect(failure.headers?.get("x-e")).toContain("[API key]");
    // the middle alone: what stands around the key is in the ends of its Base64
    expect(shown(failure) + shown(failure.body)).not.toContain(spell(KEY).slice(4, -4));
  });

  test("from names and numbers of JSON, and names of headers", async () => {
    const key = "1234567890";
    const failure = await failureOf(key, (sent) =>
      Response.json(
        { [sent]: Number(sent), list: [sent] },
        { status: 400, headers: { [`x-${sent}`]: "1" } },
      ),
    );
    expect(failure.body).toEqual({ "[API key]": "[API key]", list: ["[API key]"] });
    expect([...(failure.headers ?? [])].join()).not.toContain(key);
  });

  test.each(["k", "abc", "s3cr3t!"])("also of a short key, as a word: %s", async (key) => {
    const failure = await failureOf(key, (sent) =>
      Response.json({ errors: { json: `no ${sent}, and no x${sent}` } }, { status: 400 }),
    );
    expect(failure).toMatchObject({ reason: `json: no [API key], and no x${key}` });
  });

  test("also of a key that was replaced in the same call", async () => {
    const keys = ["first-key-1", "second-key-2"];
    const sent: string[] = [];
    const failure = await failureOf(
      () => keys[Math.min(sent.length, 1)] ?? "",
      (key) => {
        sent.push(key);
        return Response.json({ error: { json: sent.join(" ") } }, { status: 401 });
      },
    );
    expect(sent).toEqual(keys);
    expect(failure).toMatchObject({ reason: "json: [API key] [API key]" });
  });

  test("and of the host that a redirect leads to", async () => {
    const failure = await failureOf(
      "secretkey123",
      (key) => new Response(null, { status: 302, headers: { location: `https://${key}.example` } }),
    );
    expect(failure).toMatchObject({ targetOrigin: "https://[API key].example" });
    expect(shown(failure)).not.toContain("secretkey123");
  });
});

describe("what a caller's fetch throws is told without the key", () => {
  const secret = "key-that-must-not-leak";
  const holder = (key: string): object => ({
    nested: { deep: [key] },
    map: new Map([[key, new Set([key])]]),
    [Symbol(key)]: key,
    [key]: 1,
    request: new Request("https://x.example", { headers: { "x-apikey": key } }),
  });

  test.each<[string, (key: string) => unknown]>([
    ["in properties", (key) => Object.assign(new Error(`sent ${key}`), holder(key))],
    ["in a frozen error", (key) => Object.freeze(Object.assign(new Error(key), holder(key)))],
    ["in an AggregateError", (key) => new AggregateError([new Error(key), key, holder(key)], key)],
    [
      "in nested causes",
      (key) => new Error("a", { cause: new AggregateError([key], "b", { cause: new Error(key) }) }),
    ],
    [
      "in an error of another realm",
      (key) => runInNewContext("new Error(k, { cause: [k] })", { k: key }),
    ],
    [
      "in a class of its own",
      (key) => Object.assign(new (class Odd extends TypeError {})(key), { key }),
    ],
    ["in an object", holder],
    ["as text", (key) => `could not send ${key}`],
    ["in a symbol", Symbol],
    ["in a function", (key) => Object.assign(() => key, { key })],
    [
      "in a getter",
      (key) => ({
        get message() {
          return key;
        },
      }),
    ],
    [
      "behind a getter that throws",
      (key) => ({
        get message() {
          throw new Error(key);
        },
      }),
    ],
    [
      "in a proxy that throws",
      (key) =>
        new Proxy(
          {},
          {
            get() {
              throw new Error(key);
            },
          },
        ),
    ],
    [
      "in a proxy that throws whatever is asked",
      (key) => {
        const fail = (): never => {
          throw new Error(key);
        };
        return new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail, ownKeys: fail });
      },
    ],
    ["as a code", (key) => Object.assign(new Error("x"), { code: key, errno: key })],
    ["as a name", (key) => Object.assign(new Error("x"), { name: key })],
    [
      "in a circle",
      (key) => {
        const error = new Error(key);
        error.cause = error;
        return error;
      },
    ],
  ])("%s", async (_, thrownFor) => {
    const failure = await failureOf(secret, (key) => Promise.reject(thrownFor(key)));
    // a TypeError that no connection throws is a mistake in the caller's fetch
    expect(failure).toMatchObject({
      code: expect.stringMatching(/^PARTOO_(?:CONNECTION|CONFIG)_ERROR$/) as string,
    });
    expect(shown(failure)).not.toContain(secret);
  });

  test("and still says what happened, with the code and where", async () => {
    const thrown = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
    });
    const failure = await failureOf(secret, () => Promise.reject(thrown));
    expect(failure).toMatchObject({
      cause: { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } },
    });
    expect((failure as { cause: Error }).cause.stack).toContain("key.test.ts");
  });
});

describe("a response cannot make warnings", () => {
  /** The notices of calls whose responses have these headers. */
  async function noticesOf(
    headers: (key: string, call: number) => Record<string, string>,
    onDeprecation: "warn" | ((notice: DeprecationNotice) => void),
    calls = 1,
  ): Promise<void> {
    let call = 0;
    const client = clientOf("https://api.example", {
      apiKey: "key-that-must-not-leak",
      onDeprecation,
      fetch: (_, init) => {
        call += 1;
        const key = new Headers(init.headers).get("x-apikey") ?? "";
        return Promise.resolve(Response.json({}, { headers: headers(key, call) }));
      },
    });
    for (let at = 0; at < calls; at += 1) await client.GET("/sections");
  }

  test("that hold the key, or steer a terminal", async () => {
    const notices: DeprecationNotice[] = [];
    await noticesOf(
      (key) => ({
        deprecation: "true",
        link: `<https://a.example/${key}?\x9b31m>; rel="successor-version deprecation"`,
      }),
      (notice) => notices.push(notice),
    );
    expect(notices).toHaveLength(1);
    expect(shown(notices)).not.toMatch(/key-that-must-not-leak|\x9b/);
  });

  test("more than once for an operation, however often the date moves", async () => {
    const warnings: unknown[] = [];
    const note = (warning: Error): void => void warnings.push(warning.message);
    process.on("warning", note);
    const day = (call: number): string => new Date(Date.UTC(2030, 0, call)).toUTCString();
    await noticesOf((_, call) => ({ sunset: day(call) }), "warn", 20);
    await new Promise(setImmediate);
    process.off("warning", note);
    expect(warnings).toHaveLength(1);
  });

  test("that take long to read", async () => {
    const texts = [
      " ".repeat(200_000),
      '<a>;b="'.repeat(30_000),
      "<".repeat(200_000),
      "<a>" + ";".repeat(200_000),
      "<a>;rel=" + " ;rel".repeat(40_000),
    ];
    const notices: DeprecationNotice[] = [];
    for (const link of texts) {
      await noticesOf(
        () => ({
          deprecation: `@1${link}`.trim(),
          sunset: `${link}x`,
          link: `x${link}`,
          "retry-after": `1${link}1`,
        }),
        (notice) => notices.push(notice),
      );
    }
    expect(notices.length).toBeLessThanOrEqual(texts.length);
  });
});

describe("a request that a middleware sends to another origin carries no key", () => {
  test.each(["onRequest", "onResponse", "onError"] as const)("from %s", async (hook) => {
    const sent: string[] = [];
    const client = clientOf("https://api.example", {
      apiKey: "0123456789abcdef",
      retry: false,
      fetch: (url, init) => {
        sent.push(`${url} ${String(new Headers(init.headers).get("x-apikey"))}`);
        if (hook === "onError" && sent.length === 1)
          return Promise.reject(new Error("fetch failed"));
        return Promise.resolve(Response.json({}));
      },
    });
    client.use({
      [hook]: async ({ options }: Parameters<NonNullable<Middleware["onRequest"]>>[0]) => {
        await options.fetch("https://evil.example/");
      },
    });
    await client.GET("/conversations").catch(() => undefined);
    expect(sent.sort()).toEqual([
      `https://api.example/conversations 0123456789abcdef`,
      "https://evil.example/ null",
    ]);
  });
});
