import { isPartooError, isStatus, unwrap } from "partoo-client";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { KEY, clientOf } from "./client.ts";

const params = { path: { business_id: "5409c35a97bbc544d8e26737" } };

export const errorCases: readonly Case[] = [
  {
    name: "an error response is an error, with status, body and the API's words",
    async run(bench) {
      const body = { errors: { json: { business_id: "Unknown business" } } };
      const api = await bench.serve({ status: 404, json: body });
      const { data, error } = await clientOf(api).GET("/business/{business_id}", { params });
      check("data", data, undefined);
      check("error", error, { name: "PartooApiError", status: 404, body });
      check("words", error?.message.includes("Unknown business"), true);
      check(
        "isPartooError and isStatus",
        [isPartooError(error), isStatus(error, 404)],
        [true, true],
      );
    },
  },
  {
    name: "an error response that is not JSON is an error, with its text",
    async run(bench) {
      const text = "<h1>Bad Gateway</h1>";
      const api = await bench.serve({
        status: 400,
        text,
        headers: { "content-type": "text/html" },
      });
      const call = unwrap(clientOf(api).GET("/business/{business_id}", { params }));
      check("error", await rejection(call), { code: "PARTOO_API_ERROR", status: 400, body: text });
    },
  },
  {
    name: "a success that is not JSON is an error",
    async run(bench) {
      const api = await bench.serve({
        text: "<h1>Hi</h1>",
        headers: { "content-type": "text/html" },
      });
      const error = await rejection(clientOf(api).GET("/conversations"));
      check("error", error, { code: "PARTOO_RESPONSE_ERROR", status: 200, body: "<h1>Hi</h1>" });
    },
  },
  {
    name: "a failed connection is an error that does not show the key",
    async run() {
      // nothing listens on port 2; port 1 is one of those that fetch refuses to try
      const client = clientOf({ baseUrl: "http://127.0.0.1:2" }, { retry: false });
      const error = await rejection(client.GET("/conversations"));
      const operation = "GET /conversations";
      check("error", error, { code: "PARTOO_CONNECTION_ERROR", operation });
      check("key in it", `${String(error)} ${JSON.stringify(error)}`.includes(KEY), false);
    },
  },
];
