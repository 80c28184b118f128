/**
 * A library's `fetch` under the client: `node fetch.js undici7`. What works with the platform's own must work
 * with it, whichever middleware and options there are.
 */
import { createPartooClient } from "partoo-client";
import { assert, runCases, startServer } from "./check.js";

const [library] = process.argv.slice(2);
const { baseUrl, taken } = await startServer();
const lib = library === "platform" ? globalThis : await import(library);
const { fetch = lib.default, Headers, FormData, Blob: LibraryBlob = Blob, Request, Response } = lib;
const isUndici = library.startsWith("undici");

const options = {
  apiKey: "key",
  baseUrl,
  retry: { limit: 1, baseDelayMs: 0 },
  ...(library === "platform" ? {} : { fetch }),
};
const doesNothing = { onRequest: () => undefined, onResponse: () => undefined };
const call = async (init, client = {}) => {
  const { data, error } = await createPartooClient({ ...options, ...client }).GET(
    "/conversations",
    init,
  );
  if (error) throw error;
  assert.equal(data.count, 7);
  return taken();
};

const ways = {
  alone: {},
  "with middleware": { middleware: [doesNothing] },
  "with middleware that returns another Request": {
    middleware: [{ onRequest: ({ request }) => new globalThis.Request(request) }],
  },
  "with middleware that returns the library's Request": {
    middleware: [
      { onRequest: ({ request }) => new Request(request.url, { headers: [...request.headers] }) },
    ],
  },
  "with middleware that returns the library's Response": {
    middleware: [{ onResponse: () => new Response('{"count":7}') }],
  },
  "with an option of fetch": { cache: "no-store" },
  ...(isUndici ? { "with a dispatcher": { dispatcher: new lib.Agent() } } : {}),
};

const cases = {};
for (const [way, init] of Object.entries(ways)) {
  cases[`a call, ${way}`] = async () => {
    const [{ url, headers }, ...others] = await call(init);
    assert.equal(url, "/conversations");
    assert.equal(headers["x-apikey"], "key");
    assert.equal(others.length, 0);
  };
  cases[`a retry, ${way}`] = async () => {
    const requests = await call({ ...init, params: { query: { flaky: way } } });
    assert.equal(requests.length, 2);
  };
  cases[`a redirect, ${way}`] = async () => {
    const urls = (await call({ ...init, params: { query: { moved: 1 } } })).map(({ url }) => url);
    assert.deepEqual(urls, ["/conversations?moved=1", "/user/me?from=moved"]);
  };
  cases[`headers of the library's, ${way}`] = async () => {
    const headers = new Headers({ "x-trace": "1" });
    assert.equal((await call({ ...init, headers }))[0].headers["x-trace"], "1");
    assert.equal((await call(init, { headers }))[0].headers["x-trace"], "1");
  };
  if (way.includes("library's")) continue;
  const post = async (body) => {
    const { error } = await createPartooClient(options).POST("/api_keys", { ...init, body });
    if (error) throw error;
    return taken()[0];
  };
  cases[`JSON, ${way}`] = async () => {
    assert.equal((await post({ label: "ä" })).body, '{"label":"ä"}');
  };
  cases[`a form of the library's, ${way}`] = async () => {
    for (const [Form, Part] of [
      [FormData, LibraryBlob],
      [globalThis.FormData, Blob],
    ]) {
      const form = new Form();
      form.append("name", "ä");
      form.append("file", new Part(["content"], { type: "text/plain" }), "a.txt");
      const { headers, body } = await post(form);
      const sent = new globalThis.Response(body, {
        headers: { "content-type": headers["content-type"] },
      });
      const read = await sent.formData();
      assert.equal(read.get("name"), "ä");
      assert.equal(await read.get("file").text(), "content");
    }
  };
  cases[`bytes and URLSearchParams, ${way}`] = async () => {
    assert.equal((await post(new TextEncoder().encode("ä"))).body, "ä");
    assert.equal((await post(new URLSearchParams({ a: "1" }))).body, "a=1");
  };
  cases[`an error of the API, ${way}`] = async () => {
    const { error } = await createPartooClient(options).GET("/conversations", {
      ...init,
      params: { query: { missing: 1 } },
    });
    taken();
    assert.equal(error.status, 404);
    assert.equal(error.reason, "of the server");
  };
  cases[`a stream, ${way}`] = async () => {
    const { data } = await createPartooClient(options).GET("/conversations", {
      ...init,
      parseAs: "stream",
    });
    taken();
    assert.match(await new globalThis.Response(data).text(), /"count":7/);
  };
}
cases["a lost connection"] = async () => {
  const client = createPartooClient({ ...options, retry: false, baseUrl: "http://127.0.0.1:2999" });
  await assert.rejects(client.GET("/conversations"), { name: "PartooConnectionError" });
};
cases["the caller's signal"] = async () => {
  await assert.rejects(
    call({ signal: AbortSignal.abort("enough") }),
    (reason) => reason === "enough",
  );
};
await runCases(cases);
