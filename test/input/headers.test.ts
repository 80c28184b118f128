import { runInNewContext } from "node:vm";
import { Headers as NodeFetchHeaders } from "node-fetch";
import * as undici from "undici";
import type { HeadersOption } from "partoo-client";
import { describe, expect, test } from "vitest";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";

const KEY = { "x-APIKey": "0123456789abcdef" };

/** What is sent, without what the client says of itself (test/user-agent.test.ts). */
async function sentHeaders(call: object, client?: HeadersOption) {
  const { client: given, sent } = recordingClient({ headers: client });
  await given.GET("/user/me", call);
  const headers = { ...(sent[0]?.init.headers as Record<string, string>) };
  delete headers["user-agent"];
  return headers;
}

function* generated() {
  yield ["x-trace", "1"];
}

const ways: [string, unknown][] = [
  ["an object", { "x-trace": "1" }],
  ["an object of another realm", runInNewContext(`({ "x-trace": "1" })`)],
  ["an object in another case", { "X-Trace": "1" }],
  ["a number", { "x-trace": 1 }],
  ["an array", { "x-trace": ["1"] }],
  ["an array with null in it", { "x-trace": [null, "1", undefined] }],
  ["pairs", [["x-trace", "1"]]],
  ["Headers", new Headers({ "x-trace": "1" })],
  ["Headers of undici 7", new undici.Headers({ "x-trace": "1" })],
  ["Headers of node-fetch", new NodeFetchHeaders({ "x-trace": "1" })],
  ["a Map", new Map([["x-trace", "1"]])],
  ["a Map of another realm", runInNewContext(`new Map([["x-trace", "1"]])`)],
  ["URLSearchParams", new URLSearchParams({ "x-trace": "1" })],
  ["a generator", { [Symbol.iterator]: generated }],
];

describe.each(ways)("headers given as %s", (_what, headers) => {
  test("are sent, from a call, its parameters and the client", async () => {
    const expected = { ...KEY, "x-trace": "1" };
    expect(await sentHeaders({ headers })).toEqual(expected);
    expect(await sentHeaders({ params: { header: headers } })).toEqual(expected);
    expect(await sentHeaders({}, headers as HeadersOption)).toEqual(expected);
  });

  test("win over the client's", async () => {
    const client = new Headers({ "X-TRACE": "client" });
    expect(await sentHeaders({ headers }, client)).toEqual({ ...KEY, "x-trace": "1" });
    expect(await sentHeaders({ headers }, { "X-Trace": ["a", "b"] })).toEqual({
      ...KEY,
      "x-trace": "1",
    });
  });
});

test("pairs with the same name are all sent, like those of fetch", async () => {
  const headers = [
    ["x-a", "1"],
    ["X-A", "2"],
  ];
  expect(await sentHeaders({ headers })).toEqual({ ...KEY, "x-a": "1, 2" });
});

test.each([{ "X-Trace": null }, [["x-trace", null]]])(
  "null takes one away: %j",
  async (headers) => {
    expect(await sentHeaders({ headers }, { "x-trace": "client" })).toEqual(KEY);
  },
);

describe("headers that cannot be sent are refused by name, and nothing is sent", () => {
  test.each([
    ["a Date", { "x-a": new Date(0) }, "x-a"],
    ["an object", { "x-a": { b: 1 } }, "x-a"],
    ["NaN", { "x-a": Number.NaN }, "x-a"],
    ["a function", { "x-a": () => "1" }, "x-a"],
    ["a symbol", { "x-a": Symbol("a") }, "x-a"],
    ["an object", { "x-a": ["1", {}] }, "x-a"],
    ["a line break", { "x-a": "1\n2" }, "x-a"],
    ["null", null, "headers"],
    ["a string", "x-a: 1", "headers"],
    ["an array", ["x-a: 1"], "headers"],
    ["a function", () => [], "headers"],
    ["a Promise", Promise.resolve({}), "headers"],
    ["apiKey", { "X-ApiKey": "another" }, "apiKey"],
  ])("%s", async (what, headers, parameter) => {
    const { client, sent } = recordingClient();
    const error = await rejectionOf(client.GET("/user/me", { headers }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter });
    expect(error.message).toMatch(what);
    expect(sent).toEqual([]);
    const make = () => recordingClient({ headers: headers as unknown as HeadersOption });
    expect(make).toThrow(
      expect.objectContaining({ name: "PartooConfigError", parameter }) as Error,
    );
  });
});
