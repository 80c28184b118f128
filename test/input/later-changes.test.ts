import { describe, expect, test } from "vitest";
import { createPartooClient } from "partoo-client";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";

/** A client whose first attempt fails only after the test has changed what it gave. */
function failingOnce(change: () => void) {
  const bodies: string[] = [];
  const client = createPartooClient({
    apiKey: "0123456789abcdef",
    retry: { limit: 1, baseDelayMs: 0, methods: ["POST"] },
    fetch: async (_url, init) => {
      bodies.push(await new Response(init.body).text());
      change();
      return bodies.length === 1 ? new Response(null, { status: 503 }) : Response.json({});
    },
  });
  return { client: client as unknown as ReturnType<typeof recordingClient>["client"], bodies };
}

describe("a change after the call was made is not sent", () => {
  test.each([[[]], [[{ onRequest: () => undefined }]]])(
    "of a body, query or header, in the same turn: %j",
    async (middleware) => {
      const { client, sent } = recordingClient();
      const body = { label: "as given" };
      const query = { q: "as given" };
      const headers = { "x-a": "as given" };
      const call = client.POST("/api_keys", { body, params: { query }, headers, middleware });
      body.label = query.q = headers["x-a"] = "later";
      await call;
      expect(sent[0]?.init.body).toBe('{"label":"as given"}');
      expect(new URL(sent[0]?.url ?? "").search).toBe("?q=as%20given");
      expect(sent[0]?.init.headers).toMatchObject({ "x-a": "as given" });
    },
  );

  const bytes = new TextEncoder().encode("as given");
  const form = new URLSearchParams({ a: "1" });
  const parts = new FormData();
  parts.set("a", "1");
  test.each<[string, unknown, () => void, RegExp]>([
    ["bytes", bytes, () => bytes.fill(0x20), /^as given$/],
    ["an ArrayBuffer", bytes.slice().buffer, () => undefined, /^as given$/],
    ["URLSearchParams", form, () => form.set("a", "2"), /^a=1$/],
    ["FormData", parts, () => parts.set("a", "2"), /\r\n1\r\n/],
  ])("of %s, between the attempts", async (_what, body, change, expected) => {
    const { client, bodies } = failingOnce(change);
    await client.POST("/api_keys", { body });
    expect(bodies).toHaveLength(2);
    for (const text of bodies) expect(text).toMatch(expected);
  });
});

describe("a body that would become another text is refused, and nothing is sent", () => {
  const detached = new ArrayBuffer(8);
  structuredClone(detached, { transfer: [detached] });
  const tagged = (tag: string): unknown => ({ [Symbol.toStringTag]: tag });
  test.each<[string, unknown, object]>([
    ["a lone surrogate in a text", "\ud800", { headers: { "content-type": "text/plain" } }],
    ["a lone surrogate of a serializer", {}, { bodySerializer: () => "\ud800" }],
    ["a detached ArrayBuffer", detached, {}],
    ["what calls itself URLSearchParams", tagged("URLSearchParams"), {}],
    ["what calls itself ArrayBuffer", tagged("ArrayBuffer"), {}],
    ["what calls itself Blob", tagged("Blob"), {}],
  ])("%s", async (_what, body, options) => {
    const { client, sent } = recordingClient();
    const error = await rejectionOf(client.POST("/api_keys", { body, ...options }));
    expect(error).toMatchObject({ name: "PartooConfigError" });
    expect(sent).toEqual([]);
  });

  test.each([
    ["a stream", new Blob(["a"]).stream()],
    ["what calls itself a stream", tagged("ReadableStream")],
    ["a generator", (async function* () {})()],
  ])("%s, by a fetch that would send its text", async (_what, body) => {
    let text: string | undefined;
    const { client } = recordingClient({
      // as node-fetch does it with everything that is not of its own kinds
      fetch: (_url, init) => {
        text = (init.body as { toString(): string }).toString();
        return Promise.resolve(Response.json({}));
      },
    });
    const error = await rejectionOf(client.POST("/api_keys", { body }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "fetch" });
    expect(text).toBeUndefined();
  });
});
