import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartooError, type PartooApiError } from "partoo-client";
import { respond, chunked } from "../support/fault-responses.ts";
import { faultBench } from "../support/fault-bench.ts";
import { clientOf, KEY } from "../support/fault-client.ts";
import type { FaultResponse } from "../support/fault-server.ts";

const { serve } = faultBench();

/** One server whose answer can be changed from call to call. */
async function changingServer() {
  let current: FaultResponse = respond(500);
  const server = await serve((exchange) => current(exchange));
  return {
    ...server,
    get: (next: FaultResponse) => {
      current = next;
      return server.client.GET("/conversations", { retry: false });
    },
  };
}

/** The pieces between any cuts; a cut may lie within a character. */
function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const json = fc.jsonValue({ stringUnit: "binary" });
const cuts = fc.array(fc.nat(), { maxLength: 12 });

/** What is left of a value when it has been written as JSON: -0 is 0. */
function written(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("for any chunks of an answer", () => {
  test("a success has the same data", async () => {
    const { get } = await changingServer();
    await fc.assert(
      fc.asyncProperty(json, cuts, fc.boolean(), async (value, where, isZipped) => {
        const text = Buffer.from(JSON.stringify(value));
        const bytes = isZipped ? gzipSync(text) : text;
        const headers = isZipped ? { "content-encoding": "gzip" } : {};
        const { data } = await get(chunked(200, pieces(bytes, where), headers));
        expect(data).toEqual(written(value));
      }),
      { numRuns: 200 },
    );
  });

  test("an error has the same body", async () => {
    const { get } = await changingServer();
    await fc.assert(
      fc.asyncProperty(json, cuts, async (value, where) => {
        const text = Buffer.from(JSON.stringify(value));
        const { error } = await get(chunked(400, pieces(text, where)));
        expect(error).toBeInstanceOf(Error);
        const { body } = error as PartooApiError;
        expect(body).toEqual(value === "" ? undefined : written(value));
      }),
      { numRuns: 200 },
    );
  });
});

describe("for any bytes as the body", () => {
  test("of a success: the data is what JSON says, or the call rejects", async () => {
    const { get } = await changingServer();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const result = await get(respond(200, Buffer.from(bytes))).catch((error: unknown) => error);
        const text = new TextDecoder().decode(bytes);
        if (isPartooError(result)) {
          expect(result).toMatchObject({ name: "PartooResponseError", body: text });
          expect(() => JSON.parse(text) as unknown).toThrow();
        } else {
          const data: unknown = text.trim() === "" ? undefined : JSON.parse(text);
          expect(result).toHaveProperty("data", data);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of an error: the error is never falsy, and its message is one short line", async () => {
    const { get } = await changingServer();
    // the platform's fetch makes a failure of a 407, as if no answer had come
    const status = fc.integer({ min: 400, max: 599 }).filter((code) => code !== 407);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), status, async (bytes, code) => {
        const { error } = await get(respond(code, Buffer.from(bytes)));
        expect(error).toMatchObject({ name: "PartooApiError", status: code });
        expect((error as Error).message).toMatch(
          /^GET \/conversations failed with status .{0,320}$/,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("for any documented error", () => {
  test("the message is one line, and says no more than it should", async () => {
    const { get } = await changingServer();
    const kinds = fc.dictionary(fc.string({ unit: "binary" }), json);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("error", "errors"), kinds, async (name, reasons) => {
        const { error } = await get(respond(400, JSON.stringify({ [name]: reasons })));
        const { message } = error as Error;
        expect(message).toMatch(/^GET \/conversations failed with status 400(?:: .{0,301})?$/u);
        expect(message).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 200 },
    );
  });

  test("the key that it repeats is nowhere in the error, whatever surrounds it", async () => {
    const text = fc
      .tuple(fc.string(), fc.string())
      .map(([before, after]) => `${before}${KEY}${after}`);
    const value = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        text,
        fc.string(),
        fc.integer(),
        fc.array(tie("tree")),
        fc.dictionary(fc.oneof(text, fc.string()), tie("tree")),
      ),
    })).tree;
    const { get } = await changingServer();
    await fc.assert(
      fc.asyncProperty(value, async (body) => {
        const { error } = await get(respond(400, JSON.stringify(body)));
        expect(inspect(error, { depth: null, showHidden: true })).not.toContain(KEY);
        expect(JSON.stringify({ body: (error as PartooApiError).body })).not.toContain(KEY);
      }),
      { numRuns: 200 },
    );
  });

  test("a body without the key is told as it came, whatever the key is", async () => {
    const key = fc.string({
      unit: fc.constantFrom("0", "1", "a", "e", '"', "\\", ":", "{", "["),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(json, key, async (body, apiKey) => {
        const text = JSON.stringify(body);
        fc.pre(!text.includes(apiKey) && !text.includes(JSON.stringify(apiKey).slice(1, -1)));
        const client = clientOf("https://api.example", {
          apiKey,
          fetch: async () => Promise.resolve(new Response(text, { status: 400 })),
        });
        const { error } = await client.GET("/conversations");
        expect((error as PartooApiError).body).toEqual(body === "" ? undefined : written(body));
      }),
    );
  });
});
