import { runInNewContext } from "node:vm";
import fc from "fast-check";
import nodeFetch, { Blob as NodeFetchBlob, FormData as NodeFetchForm } from "node-fetch";
import * as undici from "undici";
import { createPartooClient, isPartooError, type Fetch } from "partoo-client";
import { afterAll, describe, expect, test } from "vitest";
import { startRecordingServer, type Received } from "../support/recording-server.ts";

/*
 * Values of every kind, in every place where a call takes one: what is meant arrives at a real server, or
 * the call is refused with a PartooConfigError, and the server hears nothing.
 */

const { baseUrl, received, close } = await startRecordingServer();
afterAll(close);

/** What a value means in a place: a text, nothing at all, or no more than that it is refused. */
type Meaning = string | undefined;

/** Stands for no text at all. */
const nothing = "nothing";

/** A value, and what it means in each place; where it says nothing, it is refused. */
interface Kind {
  readonly make: () => unknown;
  /** As a path value. */
  readonly path?: Meaning;
  /** As a value in a query. */
  readonly query?: Meaning;
  /** An array or object: single values only go into those of a query and a header. */
  readonly isList?: boolean;
  /** As a whole query, without the `?`. */
  readonly wholeQuery?: Meaning;
  /** As a value of a header. */
  readonly header?: Meaning;
  /** As all headers: the one that is called x-a. */
  readonly headers?: Meaning;
  /** As a property of a JSON body, as JSON. */
  readonly json?: Meaning;
  /** As an item of an array in a JSON body, where that is not the same. */
  readonly item?: "refused";
  /** As a whole body, where that is not its JSON. */
  readonly body?: RegExp | "nothing";
}

const json = (value: unknown): string => JSON.stringify(value);

function scalar(value: unknown, text: string, written = json(value)): Kind {
  return { make: () => value, path: text, query: text, header: text, json: written };
}

/** Values of JavaScript: each made again for each call, because some can be used only once. */
const kinds: Record<string, Kind> = {
  "a string": scalar("a b&=#%2", "a b&=#%2"),
  "an ASCII word": scalar("word", "word"),
  "an empty string": { make: () => "", query: "", header: "", json: '""' },
  "a lone surrogate": { make: () => "\ud800", json: '"\\ud800"' },
  "a line break": { make: () => "a\nb", query: "a\nb", json: '"a\\nb"' },
  "an integer": scalar(42, "42"),
  "minus zero": scalar(-0, "0", "0"),
  "a fraction": { make: () => 1.5, query: "1.5", header: "1.5", json: "1.5" },
  "a huge number": { make: () => 1e300, query: "1e+300", header: "1e+300", json: "1e+300" },
  "an inexact integer": {
    make: () => 2 ** 53,
    query: "9007199254740992",
    header: "9007199254740992",
    json: "9007199254740992",
  },
  NaN: { make: () => Number.NaN },
  Infinity: { make: () => Number.NEGATIVE_INFINITY },
  true: scalar(true, "true"),
  false: scalar(false, "false"),
  "a bigint": {
    make: () => 10n ** 20n,
    path: "1" + "0".repeat(20),
    query: "1" + "0".repeat(20),
    header: "1" + "0".repeat(20),
  },
  null: { make: () => null, query: nothing, header: nothing, json: "null" },
  undefined: {
    make: () => undefined,
    query: nothing,
    wholeQuery: "",
    header: nothing,
    headers: nothing,
    json: nothing,
    item: "refused",
    body: "nothing",
  },
  "a symbol": { make: () => Symbol("a") },
  "a well-known symbol": { make: () => Symbol.iterator },
  "a function": { make: () => () => "a" },
  "a class": { make: () => class A {} },
  "an async function": { make: () => async () => Promise.resolve("a") },

  "a Date": {
    make: () => new Date(0),
    query: "1970-01-01T00:00:00.000Z",
    json: '"1970-01-01T00:00:00.000Z"',
  },
  "an invalid Date": { make: () => new Date(Number.NaN) },
  "a Date of another realm": {
    make: () => runInNewContext("new Date(0)"),
    query: "1970-01-01T00:00:00.000Z",
    json: '"1970-01-01T00:00:00.000Z"',
  },
  "an invalid Date of another realm": { make: () => runInNewContext("new Date(NaN)") },
  "a Proxy of a Date": { make: () => new Proxy(new Date(0), {}) },
  "a subclass of Date": {
    make: () => new (class extends Date {})(0),
    query: "1970-01-01T00:00:00.000Z",
    json: '"1970-01-01T00:00:00.000Z"',
  },

  "a boxed string": { make: () => Object("a") },
  "a boxed number": { make: () => Object(1) },
  "a boxed bigint": { make: () => Object(1n) },
  "a boxed symbol": { make: () => Object(Symbol("a")) },

  "an empty object": {
    make: () => ({}),
    isList: true,
    query: nothing,
    wholeQuery: "",
    headers: nothing,
    json: "{}",
  },
  "an object": {
    isList: true,
    query: "[x-a]=1",
    make: () => ({ "x-a": "1" }),
    wholeQuery: "x-a=1",
    headers: "1",
    json: '{"x-a":"1"}',
  },
  "an object without a prototype": {
    isList: true,
    query: "[x-a]=1",
    make: () => Object.assign(Object.create(null) as object, { "x-a": "1" }),
    wholeQuery: "x-a=1",
    headers: "1",
    json: '{"x-a":"1"}',
  },
  "an object of another realm": {
    isList: true,
    query: "[x-a]=1",
    make: () => runInNewContext(`({ "x-a": "1" })`),
    wholeQuery: "x-a=1",
    headers: "1",
    json: '{"x-a":"1"}',
  },
  "a Proxy of an object": {
    isList: true,
    query: "[x-a]=1",
    make: () => new Proxy({ "x-a": "1" }, {}),
    wholeQuery: "x-a=1",
    headers: "1",
    json: '{"x-a":"1"}',
  },
  "a frozen object": {
    isList: true,
    query: "[x-a]=1",
    make: () => Object.freeze({ "x-a": "1" }),
    wholeQuery: "x-a=1",
    headers: "1",
    json: '{"x-a":"1"}',
  },
  "an object with a getter": {
    isList: true,
    query: "[x-a]=1",
    make: () => ({
      get "x-a"() {
        return "1";
      },
    }),
    wholeQuery: "x-a=1",
    headers: "1",
    json: '{"x-a":"1"}',
  },
  "an instance of a class": {
    make: () =>
      new (class {
        "x-a" = "1";
      })(),
    wholeQuery: "x-a=1",
    headers: "1",
    json: '{"x-a":"1"}',
  },
  "a module": {
    isList: true,
    query: "[x-a]=1",
    make: () => moduleLike(),
    wholeQuery: "x-a=1",
    headers: "1",
  },
  "an instance that hides everything": {
    make: () =>
      new (class {
        #a = 1;
        get a() {
          return this.#a;
        }
      })(),
  },
  "an object that names itself otherwise": {
    make: () => ({ [Symbol.toStringTag]: "Business", "x-a": "1" }),
  },
  "an object whose getter throws": {
    make: () => ({
      get "x-a"(): string {
        throw new Error("mine");
      },
    }),
  },
  "a revoked Proxy": {
    make: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  },
  "a Proxy whose traps throw": {
    make: () =>
      new Proxy(
        {},
        {
          get() {
            throw new Error("mine");
          },
          ownKeys() {
            throw new Error("mine");
          },
          getPrototypeOf() {
            throw new Error("mine");
          },
          has() {
            throw new Error("mine");
          },
        },
      ),
  },
  "a circular object": {
    make: () => {
      const self: Record<string, unknown> = {};
      self["x-a"] = self;
      return self;
    },
  },
  "a circular array": {
    make: () => {
      const self: unknown[] = [];
      self.push(self);
      return self;
    },
  },
  arguments: { make: () => runInNewContext("(function () { return arguments; })(1)") },

  toJSON: { make: () => ({ toJSON: () => "b" }), json: '"b"' },
  "toJSON that throws": {
    make: () => ({
      toJSON: () => {
        throw new Error("mine");
      },
    }),
  },
  "toJSON that returns undefined": { make: () => ({ toJSON: () => undefined }) },
  "toJSON that gives NaN": { make: () => ({ toJSON: () => Number.NaN }) },
  "toJSON that gives a Map": { make: () => ({ toJSON: () => new Map() }) },
  "a URL": { make: () => new URL("https://a.example/b"), json: '"https://a.example/b"' },

  "an empty array": {
    make: () => [],
    isList: true,
    headers: nothing,
    query: nothing,
    header: nothing,
    json: "[]",
  },
  "an array": { isList: true, query: "a,1", header: "a, 1", make: () => ["a", 1], json: '["a",1]' },
  "an array of another realm": {
    isList: true,
    query: "a,1",
    header: "a, 1",
    make: () => runInNewContext(`["a", 1]`),
    json: '["a",1]',
  },
  "a Proxy of an array": {
    isList: true,
    query: "a,1",
    header: "a, 1",
    make: () => new Proxy(["a", 1], {}),
    json: '["a",1]',
  },
  "an array with nothing in it": {
    make: () => ["a", undefined, null],
    isList: true,
    query: "a",
    header: "a",
  },
  "an array with a hole": {
    make: () => Object.assign(new Array(2), { 1: "a" }),
    isList: true,
    query: "a",
    header: "a",
  },
  pairs: { make: () => [["x-a", "1"]], isList: true, headers: "1", json: '[["x-a","1"]]' },
  "a Map": { make: () => new Map([["x-a", "1"]]), headers: "1" },
  "a Map of another realm": {
    make: () => runInNewContext(`new Map([["x-a", "1"]])`),
    headers: "1",
  },
  "a Proxy of a Map": { make: () => new Proxy(new Map([["x-a", "1"]]), {}) },
  "a Set": { make: () => new Set(["a"]) },
  "a Set of another realm": { make: () => runInNewContext(`new Set(["a"])`) },
  "a WeakMap": { make: () => new WeakMap() },
  "a WeakRef": { make: () => new WeakRef({}) },
  "a generator": {
    make: () =>
      (function* () {
        yield ["x-a", "1"];
      })(),
    headers: "1",
  },
  "an iterator of a Map": { make: () => new Map([["x-a", "1"]]).entries(), headers: "1" },
  "a regular expression": { make: () => /a/ },
  "an Error": { make: () => new Error("a") },
  "an Error of another realm": { make: () => runInNewContext(`new Error("a")`) },
  "a Promise": { make: () => Promise.resolve("a") },
  "a Promise of another realm": { make: () => runInNewContext(`Promise.resolve("a")`) },
  "a thenable": { make: () => ({ then: () => undefined }) },
  "a Headers": { make: () => new Headers({ "x-a": "1" }), headers: "1" },
  "a Headers of undici": { make: () => new undici.Headers({ "x-a": "1" }), headers: "1" },
  "a Request": { make: () => new Request("https://a.example/") },
  "a Response": { make: () => new Response("a") },
  "an AbortSignal": { make: () => new AbortController().signal },
  "an Intl object": { make: () => new Intl.NumberFormat("en") },
  "a Temporal-like object": {
    make: () => ({
      [Symbol.toStringTag]: "Temporal.PlainDate",
      toString: () => "2026-01-01",
      toJSON: () => "2026-01-01",
    }),
    json: '"2026-01-01"',
  },

  "a Uint8Array": { make: () => new Uint8Array([97]), body: /^a$/ },
  "an empty Uint8Array": { make: () => new Uint8Array(0), headers: nothing, body: /^$/ },
  "a Uint8Array of another realm": {
    make: () => runInNewContext("new Uint8Array([97])"),
    body: /^a$/,
  },
  "a part of a buffer": { make: () => new TextEncoder().encode("xay").subarray(1, 2), body: /^a$/ },
  "a Proxy of a Uint8Array": { make: () => new Proxy(new Uint8Array([97]), {}) },
  "a DataView": { make: () => new DataView(new Uint8Array([97]).buffer), body: /^a$/ },
  "an ArrayBuffer": { make: () => new Uint8Array([97]).buffer, body: /^a$/ },
  "an ArrayBuffer of another realm": {
    make: () => runInNewContext("new Uint8Array([97]).buffer"),
    body: /^a$/,
  },
  "shared memory": { make: () => new SharedArrayBuffer(1) },
  "a view of shared memory": { make: () => new Uint8Array(new SharedArrayBuffer(1)) },
  "a detached ArrayBuffer": {
    make: () => {
      const buffer = new ArrayBuffer(1);
      structuredClone(buffer, { transfer: [buffer] });
      return buffer;
    },
  },
  "a Blob": { make: () => new Blob(["a"]), body: /^a$/ },
  "a File": { make: () => new File(["a"], "a.txt"), body: /^a$/ },
  "a Blob of node-fetch": { make: () => new NodeFetchBlob(["a"]), body: /^a$/ },
  URLSearchParams: {
    make: () => new URLSearchParams({ "x-a": "1" }),
    headers: "1",
    body: /^x-a=1$/,
  },
  "a FormData": { make: () => filled(new FormData()), headers: "1", body: /"x-a"\r\n\r\n1\r\n/ },
  "a FormData of undici": {
    make: () => filled(new undici.FormData()),
    headers: "1",
    body: /"x-a"\r\n\r\n1\r\n/,
  },
  "a FormData of node-fetch": {
    make: () => filled(new NodeFetchForm()),
    headers: "1",
    body: /"x-a"\r\n\r\n1\r\n/,
  },
  "a stream that was read": {
    make: () => {
      const stream = new Blob(["a"]).stream();
      stream.getReader();
      return stream;
    },
  },
};

/** As a module is: without a prototype, and called one. */
function moduleLike(): object {
  const properties = {
    "x-a": { value: "1", enumerable: true },
    [Symbol.toStringTag]: { value: "Module" },
  };
  return Object.create(null, properties) as object;
}

function filled<Form extends { append(name: string, value: string): void }>(form: Form): Form {
  form.append("x-a", "1");
  return form;
}

type AnyCall = (path: string, init?: unknown) => Promise<unknown>;

function anyClient(options: object = {}): Record<"GET" | "POST", AnyCall> {
  return createPartooClient({
    apiKey: "0123456789abcdef",
    baseUrl,
    retry: false,
    ...options,
  }) as unknown as Record<"GET" | "POST", AnyCall>;
}

/** What the server heard, or `undefined` if the call was refused; everything else is a failure. */
async function heardOf(call: () => Promise<unknown>): Promise<Received | undefined> {
  received.length = 0;
  try {
    const { error } = (await call()) as { error?: Error };
    if (error !== undefined) throw error;
  } catch (error) {
    if (!isPartooError(error)) throw error;
    expect(error).toMatchObject({ name: "PartooConfigError" });
    expect(received).toEqual([]);
    return undefined;
  }
  expect(received).toHaveLength(1);
  return received[0];
}

const doesNothing = { onRequest: () => undefined };
const replaces = { onRequest: ({ request }: { request: Request }) => new Request(request) };
const ways: Record<string, object> = {
  "the platform's fetch": {},
  "a middleware": { middleware: [doesNothing] },
  "a middleware that returns another Request": { middleware: [replaces] },
  undici: { fetch: undici.fetch as unknown as Fetch },
  "node-fetch": { fetch: nodeFetch as unknown as Fetch },
  "undici and a middleware": { fetch: undici.fetch as unknown as Fetch, middleware: [doesNothing] },
};

/** Each place, by what is put there, what a call of it is and what the server must have heard. */
interface Place {
  readonly init: (value: unknown) => object;
  readonly path?: string;
  readonly method?: "POST";
  /** What is expected of what was heard; `undefined` if the value is refused there. */
  readonly right: (kind: Kind) => ((heard: Received) => void) | undefined;
}

const search = (url: string): string => decodeURIComponent(url.replace(/^[^?]*[?]?/, ""));

function inQuery(init: (value: unknown) => object, right: (text: string) => string): Place {
  return {
    init: (value) => ({ params: { query: init(value) } }),
    right: ({ query }) =>
      query === undefined
        ? undefined
        : ({ url }) => {
            expect(search(url)).toBe(right(query));
          },
  };
}

/** A place where only single values go. */
function single({ init, right, ...place }: Place): Place {
  return { ...place, init, right: (kind) => (kind.isList === true ? undefined : right(kind)) };
}

function inHeaders(init: (value: unknown) => object): Place {
  return {
    init,
    right: ({ headers }) =>
      headers === undefined
        ? undefined
        : ({ headers: heard }) => {
            expect(heard["x-a"]).toBe(headers === nothing ? undefined : headers);
          },
  };
}

function inHeader(init: (value: unknown) => object, before = ""): Place {
  return {
    init: (value) => ({ headers: init(value) }),
    right: ({ header }) =>
      header === undefined
        ? undefined
        : ({ headers }) => {
            const text = header === nothing ? before.slice(0, -2) : `${before}${header}`.trim();
            expect(headers["x-a"] ?? "").toBe(text);
          },
  };
}

function inJson(
  init: (value: unknown) => object,
  written: (json: string) => string,
  none?: string,
): Place {
  return {
    init: (value) => ({ body: init(value) }),
    method: "POST",
    right: ({ json: text, item }) => {
      if (text === undefined || (none === undefined && item === "refused")) return undefined;
      return ({ body }) => {
        expect(body.toString()).toBe(text === nothing ? none : written(text));
      };
    },
  };
}

const places: Record<string, Place> = {
  "a path value": {
    path: "/business/{business_id}",
    init: (value) => ({ params: { path: { business_id: value } } }),
    right: ({ path }) =>
      path === undefined
        ? undefined
        : ({ url }) => {
            const segments = url.split("/");
            expect(segments).toHaveLength(3);
            expect(decodeURIComponent(segments[2] ?? "")).toBe(path);
          },
  },
  "a query value": inQuery(
    (v) => ({ v, w: 1 }),
    (text) => (text.startsWith("[") ? `v${text}&w=1` : text === nothing ? "w=1" : `v=${text}&w=1`),
  ),
  "an item in a query": single(
    inQuery(
      (v) => ({ v: ["1", v] }),
      (text) => (text === nothing ? "v=1" : `v=1,${text}`),
    ),
  ),
  "a property in a query": single(
    inQuery(
      (v) => ({ v: { k: v }, w: 1 }),
      (text) => (text === nothing ? "w=1" : `v[k]=${text}&w=1`),
    ),
  ),
  "a whole query": {
    init: (query) => ({ params: { query } }),
    right: ({ wholeQuery }) =>
      wholeQuery === undefined
        ? undefined
        : ({ url }) => {
            expect(search(url)).toBe(wholeQuery);
          },
  },
  "a header": inHeader((value) => ({ "X-A": value })),
  "an item of a header": single(inHeader((value) => ({ "x-a": ["1", value] }), "1, ")),
  "a pair of headers": inHeader((value) => [["x-a", value]]),
  headers: inHeaders((headers) => ({ headers })),
  "params.header": inHeaders((header) => ({ params: { header } })),
  "a property of a body": inJson(
    (v) => ({ v }),
    (text) => `{"v":${text}}`,
    "{}",
  ),
  "an item in a body": inJson(
    (v) => [[v]],
    (text) => `[[${text}]]`,
  ),
  "a whole body": {
    init: (body) => ({ body }),
    method: "POST",
    right: ({ body, json: text }) => {
      if (body === undefined && text === undefined) return undefined;
      if (body === undefined)
        return (heard) => {
          expect(heard.body.toString()).toBe(text);
        };
      return (heard) => {
        expect(heard.body.toString()).toMatch(body === nothing ? /^$/ : body);
      };
    },
  },
};

async function check(placeName: string, kindName: string, way: object = {}): Promise<void> {
  const { init, path = "/user/me", method = "GET", right } = places[placeName] as Place;
  const kind = kinds[kindName] as Kind;
  const expected = right(kind);
  const client = anyClient();
  const heard = await heardOf(() => client[method](path, { ...init(kind.make()), ...way }));
  if (expected === undefined) expect(heard, `arrived as ${placeName}`).toBeUndefined();
  else if (heard === undefined) expect.fail(`refused as ${placeName}`);
  else expected(heard);
}

test.each(Object.keys(kinds))("in every place: %s", async (kind) => {
  for (const place of Object.keys(places)) await check(place, kind);
});

test("it is so whatever fetch and middleware there are", async () => {
  const given = [places, kinds, ways].map((of) => fc.constantFrom(...Object.keys(of)));
  await fc.assert(
    fc.asyncProperty(fc.tuple(...given), async ([place = "", kind = "", way = ""]) => {
      await check(place, kind, ways[way]);
    }),
    { numRuns: 1_000 },
  );
});

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

class Lost extends Error {}

/** JSON that holds all of a value; throws where it cannot. */
function lossless(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, lossless).join(",")}]`;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return json(value);
  if (typeof value === "object" && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) throw new Lost();
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries.map(([name, item]) => `${json(name)}:${lossless(item)}`).join(",")}}`;
  }
  if (
    typeof value === "number"
      ? !Number.isFinite(value)
      : !"string boolean object".includes(typeof value)
  ) {
    throw new Lost();
  }
  return json(value);
}

function orRefused(write: () => string): string | undefined {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return undefined;
  }
}

test("anything at all, as a body: all of it arrives, or it is refused", async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (body) => {
      if (body === undefined || ArrayBuffer.isView(body)) return;
      const heard = await heardOf(() => anyClient().POST("/user/me", { body }));
      expect(heard?.body.toString()).toBe(orRefused(() => lossless(body)));
    }),
    { numRuns: 500 },
  );
});

/** A single value as text; throws where it has none. */
function textIn(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === "string" && /\p{Cs}/u.test(value)) throw new Lost();
  if (typeof value === "number" && !Number.isFinite(value)) throw new Lost();
  if (!["string", "number", "boolean", "bigint"].includes(typeof value)) throw new Lost();
  return String(value);
}

/** Pairs of names and texts that hold all of a value in a query; throws where they cannot. */
function queryPairs(value: unknown): [string, string][] {
  const isGiven = (item: unknown): boolean => item !== undefined && item !== null;
  if (!isGiven(value)) return [];
  if (Array.isArray(value)) {
    const items = value.filter(isGiven);
    return items.length === 0 ? [] : [["v", items.map(textIn).join(",")]];
  }
  const isObject = typeof value === "object" && !(value instanceof Date);
  if (!isObject) return [["v", textIn(value)]];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw new Lost();
  const entries = Object.entries(value as object).filter(([, item]) => isGiven(item));
  return entries.map(([name, item]) => [`v[${textIn(name)}]`, textIn(item)]);
}

test("anything at all, in a query: all of it arrives, or it is refused", async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (v) => {
      const heard = await heardOf(() => anyClient().GET("/user/me", { params: { query: { v } } }));
      const pairs = heard && [...new URLSearchParams(heard.url.split("?")[1] ?? "")];
      const expected = orRefused(() => json(queryPairs(v)));
      expect(pairs && json(pairs)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

const LIMITS = ["timeoutMs", "maxResponseBytes"];
const OF_FETCH = [
  ...["cache", "credentials", "keepalive", "mode", "referrer", "referrerPolicy", "integrity"],
  ...["duplex", "window", "next", "proxy", "redirect", "method"],
];
const ofBoth = [
  ...["apiKey", "baseUrl", "timeoutMs", "maxResponseBytes", "retry", "fetch", "headers"],
  ...["querySerializer", "bodySerializer", "pathSerializer", "requestInitExt"],
  ...OF_FETCH,
];
const optionsOf = {
  client: [
    ...["environment", "throttle", "onAttempt", "onDeprecation"],
    ...["dangerouslyAllowBrowser", "dangerouslyAllowHttp", "signal", "params"],
  ],
  call: ["params", "parseAs", "middleware", "signal", "throttle", "body"],
};
/** What throws when it is looked at says so itself, where a client is made. */
const throwsItself = [
  "an object whose getter throws",
  "a revoked Proxy",
  "a Proxy whose traps throw",
  "a Proxy of a Map",
  "a Proxy of a Uint8Array",
  "an AbortSignal",
];

describe.each(["client", "call"] as const)("an option of a %s", (where) => {
  test.each([...ofBoth, ...optionsOf[where]])(
    "%s works as it is given, or is refused: values of every kind",
    async (name) => {
      for (const [index, [kind, { make }]] of Object.entries(kinds).entries()) {
        if (throwsItself.includes(kind) && (where === "client" || OF_FETCH.includes(name)))
          continue;
        const value = make();
        // a response may exceed a limit of 1.5, and the default base URL is that of the API
        if (LIMITS.includes(name) && typeof value === "number") continue;
        if (name === "baseUrl" && value === undefined) continue;
        const options = { [name]: value };
        const middleware = index % 2 === 0 ? [] : [doesNothing];
        const call = { body: {}, middleware, ...(where === "call" ? options : {}) };
        await workingOrRefused(async () =>
          anyClient(where === "client" ? options : {}).POST("/user/me", call),
        ).catch((error: unknown) => {
          throw new Error(`${name}: ${kind}`, { cause: error });
        });
      }
    },
  );
});

/** Whether it works is said elsewhere: here, that there is no third way. */
async function workingOrRefused(call: () => Promise<unknown>): Promise<void> {
  received.length = 0;
  try {
    const { data } = (await call()) as { data?: unknown };
    expect(data).toBeDefined();
    expect(received).toHaveLength(1);
  } catch (error) {
    expect(error).toMatchObject({ name: "PartooConfigError" });
    expect(received).toEqual([]);
  }
}
