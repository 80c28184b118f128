import fc from "fast-check";
import createClient from "openapi-fetch";
import {
  createPartooClient,
  isPartooError,
  type Fetch,
  type HeadersOption,
  type Middleware,
  type ParseAs,
} from "partoo-client";
import { expect, test } from "vitest";

/** Anything that a caller can come up with, typed or not. */
interface Case {
  readonly method: string;
  readonly clientHeaders: unknown;
  readonly headers: unknown;
  readonly header: unknown;
  readonly body: unknown;
  readonly query: unknown;
  readonly id: unknown;
  readonly parseAs: ParseAs | undefined;
  readonly retry: number | undefined;
  readonly answer: readonly [body: string | null, status: number, headers: Record<string, string>];
}

const headerName = fc.constantFrom(
  ...["x-a", "X-A", "content-type", "Content-Type", "accept", "X-Trace"],
);
const headerText = fc.constantFrom("1", "application/json", "text/plain", "", " x ", "é");
const headerValue = fc.oneof(
  headerText,
  fc.constantFrom("application/x-www-form-urlencoded", null, undefined, 7, true),
  fc.array(fc.constantFrom("a", "b"), { maxLength: 3 }),
);
const headers = fc.oneof(
  fc.constant(undefined),
  fc.dictionary(headerName, headerValue),
  fc.array(fc.tuple(headerName, headerText), { maxLength: 3 }),
  fc.dictionary(headerName, headerText).map((record) => new Headers(record)),
);
const body = fc.oneof(
  fc.constantFrom(undefined, null, 1n, Symbol("none"), [undefined]),
  fc.constantFrom({ at: new Date(0), none: undefined }, { toJSON: () => ({ z: 1 }) }),
  fc.constantFrom({ toJSON: () => undefined }, () => 1),
  fc.jsonValue({ maxDepth: 2 }),
);
const queryValue = fc.oneof(
  ...[fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 })],
  fc.constantFrom(null, undefined, { a: 1, b: "c" }, { a: { b: 1 } }),
);

const anyCase: fc.Arbitrary<Case> = fc.record({
  method: fc.constantFrom(
    ...["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"],
    ...["TRACE", "get", "PURGE", "CONNECT", "a b"],
  ),
  clientHeaders: headers,
  headers,
  header: fc.option(fc.dictionary(headerName, headerValue), { nil: undefined }),
  body,
  query: fc.option(fc.dictionary(fc.constantFrom("business__in", "page", "x"), queryValue), {
    nil: undefined,
  }),
  id: fc.oneof(fc.string(), fc.integer()),
  parseAs: fc.constantFrom(undefined, "json", "text", "blob", "arrayBuffer", "stream"),
  retry: fc.constantFrom(undefined, 1),
  answer: fc.constantFrom<Case["answer"]>(
    ["{}", 200, {}],
    ['{"a":1}', 200, { "content-length": "7" }],
    ["", 200, { "content-length": "0" }],
    ["null", 200, {}],
    ["<html>", 200, {}],
    [null, 204, {}],
    [null, 304, {}],
    ["x", 302, { location: "https://other.example/" }],
    ["x", 307, { location: "/v2/elsewhere" }],
    ['{"e":1}', 400, {}],
    ["", 401, {}],
    ["", 500, {}],
    ["<html>", 502, {}],
  ),
});

test("a call sends and gives the same whether a middleware sees its request or not", async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      expect(await outcome(given, [])).toEqual(
        await outcome(given, [{ onError: () => undefined }]),
      );
    }),
    { numRuns: 1_000 },
  );
});

test("a call sends what openapi-fetch alone sends", async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const bare = await sentByOpenapiFetch(given);
      const { sent } = await outcome(given, []);
      // what one of the two refuses is not sent; ours refuses more
      if (bare === undefined || sent.length === 0) return;
      // openapi-fetch writes JSON whatever the content type says (test/input/body.test.ts)
      if (!/"content-type","application\/json"|^(?!.*"content-type")/.test(JSON.stringify(bare)))
        return;
      compared += 1;
      expect(sent[0]).toEqual(bare);
    }),
    { numRuns: 1_000 },
  );
  expect(compared).toBeGreaterThan(20);
});

type Call = (method: string, path: string, init: object) => Promise<Result>;

interface Outcome {
  readonly sent: readonly unknown[];
  readonly [result: string]: unknown;
}

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Everything that was sent, and what the call came to. */
async function outcome(given: Case, middleware: Middleware[]): Promise<Outcome> {
  const sent: unknown[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push(await contentsOf(new Request(url, init)));
    const [text, status, answerHeaders] = given.answer;
    return new Response(text, { status, headers: answerHeaders });
  };
  const { query, header, id } = given;
  const params = { path: { business_id: id }, query, header };
  try {
    const client = createPartooClient({
      apiKey: "0123456789abcdef",
      onDeprecation: "ignore",
      retry: { limit: 1, baseDelayMs: 0 },
      headers: given.clientHeaders as HeadersOption | undefined,
      fetch,
    });
    client.use(...middleware);
    const call = client.request as unknown as Call;
    const { body: value, headers: own, parseAs, retry } = given;
    const init = { params, body: value, headers: own, parseAs, retry };
    const { data, error, response } = await call(given.method, "/business/{business_id}", init);
    return { sent, data: await readable(data), error: told(error), status: response.status };
  } catch (error) {
    return { sent, thrown: told(error) };
  }
}

/** What reaches `fetch`; `undefined` if openapi-fetch fails before. */
async function sentByOpenapiFetch(given: Case): Promise<unknown> {
  let sent: unknown;
  const client = createClient<Record<string, Record<string, never>>>({
    baseUrl: "https://api.partoo.co/v2",
    redirect: "manual",
    querySerializer: { array: { style: "form", explode: false } },
    headers: asRecord(given.clientHeaders) as HeadersInit,
    fetch: async (request) => {
      sent = await contentsOf(request);
      return Response.json({});
    },
  });
  client.use({ onRequest: ({ request }) => request.headers.set("x-apikey", "0123456789abcdef") });
  const { query, header, id, body: value, headers: own } = given;
  const params = { path: { business_id: id }, query, header: asRecord(header) };
  const init = { params, body: value, headers: asRecord(own) };
  const call = client.request as unknown as Call;
  await call(given.method, "/business/{business_id}", init).catch(() => undefined);
  return sent;
}

/** openapi-fetch does not take a list of pairs, and adds an array to what the client says. */
function asRecord(headers: unknown): unknown {
  if (Array.isArray(headers)) return new Headers(headers as HeadersInit);
  if (headers instanceof Headers || headers === undefined) return headers;
  return Object.fromEntries(
    Object.entries(headers as object).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.join(", ") || undefined : value,
    ]),
  );
}

async function contentsOf(request: Request): Promise<unknown> {
  const { method, url, redirect } = request;
  const headers = [...request.headers].filter(([name]) => name !== "user-agent");
  return [method, url, redirect, headers, await request.text()];
}

function told(error: unknown): unknown {
  if (!isPartooError(error)) return error;
  // without middleware, what fetch itself refuses is found a step later
  return { ...error.toJSON(), callId: undefined, attempts: undefined, path: undefined };
}

function readable(data: unknown): unknown {
  const isRead = !(data instanceof ReadableStream || data instanceof Blob);
  return isRead ? data : new Response(data as BodyInit).text();
}
