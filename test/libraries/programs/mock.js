/** The blocks of docs/testing.md about libraries that stand for the API, and what they are used for. */
import { createPartooClient } from "partoo-client";
import { assert, runCases } from "./check.js";

const [library] = process.argv.slice(2);
const API = "https://api.partoo.co/v2";
const retry = { limit: 1, baseDelayMs: 0 };
const client = createPartooClient({ apiKey: "key", retry });
const withMiddleware = createPartooClient({ apiKey: "key", retry });
withMiddleware.use({ onRequest: () => undefined });
const both = async (check) => {
  await check(client);
  await check(withMiddleware);
};

const tools = library.startsWith("msw") ? await msw() : await nock();

/** Each: stand for one response of an operation after the other. */
async function msw() {
  const { http, HttpResponse } = await import(library);
  const { setupServer } = await import(`${library}/node`);
  const server = setupServer();
  server.listen({ onUnhandledRequest: "error" });
  return (method, path, ...responses) => {
    const requests = [];
    server.resetHandlers(
      http[method](`${API}${path}`, async ({ request }) => {
        assert.equal(request.headers.get("x-apikey"), "key");
        requests.push({ body: await request.text() });
        const { status = 200, json, lost } = responses.shift();
        return lost ? HttpResponse.error() : HttpResponse.json(json ?? null, { status });
      }),
    );
    return requests;
  };
}

async function nock() {
  const { default: nock } = await import(library);
  nock.disableNetConnect();
  return (method, path, ...responses) => {
    nock.cleanAll();
    const requests = [];
    const scope = nock("https://api.partoo.co", { reqheaders: { "x-apikey": "key" } });
    for (const { status = 200, json, lost } of responses) {
      const kept = (body) => requests.push({ body: JSON.stringify(body) }) > 0;
      const one = scope[method](`/v2${path}`, method === "get" ? undefined : kept);
      if (lost) one.replyWithError(Object.assign(new Error("lost"), { code: "ECONNRESET" }));
      else one.reply(status, json ?? null);
    }
    scope.on("request", () => method === "get" && requests.push({}));
    return requests;
  };
}

await runCases({
  "a response": () =>
    both(async (api) => {
      const requests = tools("get", "/conversations", { json: { count: 7 } });
      assert.equal((await api.GET("/conversations")).data.count, 7);
      assert.equal(requests.length, 1);
    }),
  "a body": () =>
    both(async (api) => {
      const requests = tools("post", "/messages", { json: {} });
      const body = { conversation_id: 1, content_type: "Text", content: "ä" };
      await api.POST("/messages", { body });
      assert.deepEqual(JSON.parse(requests[0].body), body);
    }),
  "a retry": () =>
    both(async (api) => {
      const requests = tools("get", "/conversations", { status: 503 }, { json: { count: 7 } });
      assert.equal((await api.GET("/conversations")).data.count, 7);
      assert.equal(requests.length, 2);
    }),
  "an error of the API": () =>
    both(async (api) => {
      tools("get", "/conversations", { status: 400, json: { error: "bad" } });
      const { error } = await api.GET("/conversations");
      assert.deepEqual([error.status, error.reason], [400, "bad"]);
    }),
  "a lost connection": () =>
    both(async (api) => {
      tools("get", "/conversations", { lost: true }, { lost: true });
      await assert.rejects(api.GET("/conversations"), { name: "PartooConnectionError" });
    }),
});
