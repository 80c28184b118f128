import { unwrap } from "partoo-client";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { KEY, clientOf, conversations } from "./client.ts";

export const callCases: readonly Case[] = [
  {
    name: "a call sends its query and the key, and resolves to data",
    async run(bench) {
      const api = await bench.serve(conversations(1, 2));
      const call = clientOf(api).GET("/conversations", { params: { query: { per_page: 2 } } });
      check("data", (await call).data, { conversations: [{ id: 1 }, { id: 2 }], count: 2 });
      check("requests", await api.seen(), [
        { method: "GET", url: "/conversations?per_page=2", headers: { "x-apikey": KEY } },
      ]);
    },
  },
  {
    name: "the client writes an array in a query as the description says",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      await clientOf(api).GET("/reviews", { params: { query: { business__in: ["a", "b"] } } });
      check("requests", await api.seen(), [{ url: "/reviews?business__in=a,b" }]);
    },
  },
  {
    name: "a body with any characters is sent as JSON",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const body = { conversation_id: 12, text: "Grüezi – ✓ 😀" };
      await clientOf(api).POST("/messages", { body });
      const headers = { "content-type": "application/json" };
      check("requests", await api.seen(), [{ headers, body: JSON.stringify(body) }]);
    },
  },
  {
    name: "a path value stays one segment of the path",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const params = { path: { business_id: "a b c?é" } };
      await clientOf(api).GET("/business/{business_id}", { params });
      check("requests", await api.seen(), [{ url: "/business/a%20b%20c%3F%C3%A9" }]);
    },
  },
  {
    name: "a path value that would call another endpoint is rejected, and nothing is sent",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const params = { path: { business_id: ".." } };
      const error = await rejection(clientOf(api).GET("/business/{business_id}", { params }));
      check("error", error, { code: "PARTOO_CONFIG_ERROR", parameter: "business_id" });
      check("requests", await api.seen(), []);
    },
  },
  {
    name: "a response without a body has no data",
    async run(bench) {
      const api = await bench.serve({ status: 204 });
      const params = { path: { conversation_id: 12 } };
      const call = clientOf(api).POST("/conversations/{conversation_id}/read", { params });
      const { data, error, response } = await call;
      check("status and data", [response.status, data, error], [204, undefined, undefined]);
    },
  },
  {
    name: "a body can be read as a stream",
    async run(bench) {
      const api = await bench.serve(conversations(1));
      const stream = await unwrap(clientOf(api).GET("/conversations", { parseAs: "stream" }));
      check("body", await new Response(stream).json(), conversations(1).json);
    },
  },
  {
    name: "middleware gets the platform's Request, without the key, and may send another",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const client = clientOf(api);
      const seen: unknown[] = [];
      client.use({
        async onRequest({ request }) {
          const text = await request.clone().text();
          seen.push(request instanceof Request, request.headers.get("x-apikey"), text);
          return new Request(request, { headers: { ...headersOf(request), "x-trace": "1" } });
        },
      });
      const body = { conversation_id: 12, text: "hello" };
      await client.POST("/messages", { body });
      check("what it saw", seen, [true, null, JSON.stringify(body)]);
      const headers = { "x-trace": "1", "x-apikey": KEY, "content-type": "application/json" };
      check("requests", await api.seen(), [{ headers, body: JSON.stringify(body) }]);
    },
  },
  {
    name: "the caller's own fetch gets the same arguments as the platform's",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      let calls = 0;
      const own = (input: string | Request, init?: RequestInit): Promise<Response> => {
        calls += 1;
        return fetch(new Request(input, init));
      };
      const body = { conversation_id: 12, content_type: "Text", content: "hello" } as const;
      await clientOf(api, { fetch: own }).POST("/messages", { body });
      check("calls", calls, 1);
      const seen = { method: "POST", headers: { "x-apikey": KEY }, body: JSON.stringify(body) };
      check("requests", await api.seen(), [seen]);
    },
  },
];

function headersOf(request: Request): Record<string, string> {
  return Object.fromEntries([...request.headers]);
}
