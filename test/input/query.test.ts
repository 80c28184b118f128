import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";

/** The query that goes out, without the `?`. */
async function written(query: unknown, options: object = {}, client: object = {}): Promise<string> {
  const { client: given, sent } = recordingClient(client);
  await given.GET("/categories", { params: { query }, ...options });
  return new URL(sent[0]?.url ?? "").search.slice(1);
}

describe("a query goes out as meant", () => {
  test.each([
    ["a Date, in ISO 8601", { d: new Date(0) }, "d=1970-01-01T00%3A00%3A00.000Z"],
    ["Dates in an array", { d: [new Date(0)] }, "d=1970-01-01T00%3A00%3A00.000Z"],
    [
      "a Date of another realm",
      { d: runInNewContext("new Date(0)") as unknown },
      "d=1970-01-01T00%3A00%3A00.000Z",
    ],
    ["bigints and booleans", { a: 10n, b: false }, "a=10&b=false"],
    ["null and undefined: left out", { a: null, b: undefined, c: 1 }, "c=1"],
    ["null and undefined in an array: left out", { a: [undefined, "a", null] }, "a=a"],
    ["an array of nothing: left out", { a: [null, undefined], c: 1 }, "c=1"],
    ["an empty object: no trace", { a: 1, b: {}, c: { d: undefined }, e: 3 }, "a=1&e=3"],
    [
      "an object",
      { a: { b: "1 2", c: new Date(0) } },
      "a[b]=1%202&a[c]=1970-01-01T00%3A00%3A00.000Z",
    ],
    [
      "an object and an array of another realm",
      runInNewContext("({ a: { b: 1 }, c: [1, 2] })") as unknown,
      "a[b]=1&c=1,2",
    ],
    ["an empty text", { a: "", b: [""] }, "a=&b="],
    ["names that mean something in a query", { "a&b=c#d": 1, "e[]": 2 }, "a%26b%3Dc%23d=1&e[]=2"],
    [
      "an instance of a class, by its own fields",
      new (class {
        page = 2;
      })(),
      "page=2",
    ],
    ["a parameter called __proto__", JSON.parse('{"__proto__":"a","b":"1"}'), "__proto__=a&b=1"],
  ])("%s", async (_what, query, expected) => {
    expect(await written(query)).toBe(expected);
  });

  test("with allowReserved, but for what would be read as something else", async () => {
    const text = "50% off, a/b:c?d@e & f#g+h=[i]";
    const query = await written({ x: text }, { querySerializer: { allowReserved: true } });
    expect(query).toBe("x=50%25%20off,%20a/b:c?d@e%20%26%20f%23g%2Bh=[i]");
    expect(new URLSearchParams(query).get("x")).toBe(text);
  });

  test.each([
    ["objects", { object: { style: "form", explode: true } }],
    ["reserved characters", { allowReserved: true }],
  ])("and an option about %s leaves arrays as the description says", async (_what, option) => {
    expect(await written({ a: ["1", "2"] }, { querySerializer: option })).toBe("a=1,2");
  });

  test("and an option of the call leaves the client's others", async () => {
    const array = { style: "pipeDelimited", explode: false };
    const object = { style: "form", explode: true };
    const query = { a: ["1", "2"], b: { c: 1 } };
    expect(
      await written(query, { querySerializer: { object } }, { querySerializer: { array } }),
    ).toBe("a=1|2&c=1");
  });

  test("whatever has been done to Object.prototype", async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype["polluted"] = "1";
    try {
      expect(await written({ a: 1, b: { c: 2 } })).toBe("a=1&b[c]=2");
    } finally {
      delete prototype["polluted"];
    }
  });
});

describe("a query that cannot be written is refused by name, and nothing is sent", () => {
  test.each([
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set(["a"])],
    ["a URLSearchParams", new URLSearchParams({ a: "1" })],
    ["an invalid Date", new Date(Number.NaN)],
    ["NaN", Number.NaN],
    ["Infinity", [1, Number.POSITIVE_INFINITY]],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    [
      "an object",
      new (class {
        #secret = 1;
        secret = () => this.#secret;
      })(),
    ],
    ["an object", [{ a: 1 }]],
    ["an array", { tags: ["a"] }],
    ["a Uint8Array", new Uint8Array(2)],
    ["a Promise", Promise.resolve("a")],
    ["an Error", new Error("a")],
    ["a string with a lone surrogate", "\ud800"],
  ])("%s", async (kind, city) => {
    const { client, sent } = recordingClient();
    const error = await rejectionOf(client.GET("/categories", { params: { query: { city } } }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "city" });
    expect(error.message).toMatch(`query parameter "city`);
    expect(error.message).toMatch(` is ${kind}, which a query cannot represent`);
    expect(sent).toEqual([]);
  });

  test.each([
    ["a string", "a=1"],
    ["a Map", new Map([["a", 1]])],
    ["a URLSearchParams", new URLSearchParams({ a: "1" })],
    ["an array", [["a", "1"]]],
  ])("%s instead of an object", async (kind, query) => {
    const { client, sent } = recordingClient();
    const error = await rejectionOf(client.GET("/categories", { params: { query } }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "query" });
    expect(error.message).toMatch(kind);
    expect(sent).toEqual([]);
  });

  test.each([
    ["array", { style: "bogus", explode: true }],
    ["array", { style: "deepObject", explode: true }],
    ["array", { style: "form", explode: "yes" }],
    ["array", { style: "form" }],
    ["object", { style: "pipeDelimited", explode: false }],
  ])("%s written as %j", async (name, style) => {
    const { client, sent } = recordingClient();
    const querySerializer = { [name]: style } as never;
    const error = await rejectionOf(client.GET("/categories", { querySerializer }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: name });
    expect(sent).toEqual([]);
  });

  test.each([
    ["throws", () => JSON.parse("{") as string],
    ["gives no text", () => new URLSearchParams()],
    ["gives a fragment", () => "a=1#b"],
  ])("a serializer of the caller's that %s", async (_what, querySerializer) => {
    const { client, sent } = recordingClient();
    const error = await rejectionOf(client.GET("/categories", { querySerializer }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "querySerializer" });
    expect(sent).toEqual([]);
  });
});
