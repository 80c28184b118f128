import type { Bench } from "./bench.ts";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { KEY, clientOf, conversations } from "./client.ts";

const STATUSES = [301, 302, 303, 307, 308];

export const redirectCases: readonly Case[] = [
  {
    name: "a redirect to another origin is rejected, and the key never gets there",
    async run(bench) {
      const other = await bench.serveElsewhere({ json: {} });
      for (const status of STATUSES) {
        const location = `${other.baseUrl}/conversations`;
        const api = await bench.serve({ status, headers: { location } });
        const client = clientOf(api);
        const targetOrigin = new URL(location).origin;
        const error = refusal(bench, status, targetOrigin);
        check(`GET, ${status}`, await rejection(client.GET("/conversations")), error);
        check(`POST, ${status}`, await rejection(client.POST("/messages", { body: {} })), error);
        check("number of requests", (await api.seen()).length, 2);
      }
      check("requests at the other origin", await other.seen(), []);
    },
  },
  {
    name: "a GET is redirected within the API's origin, with the key",
    notOn: {
      chromium: "a browser does not reveal the target of a redirect, so the client rejects it",
    },
    async run(bench) {
      for (const status of STATUSES) {
        const moved = { status, headers: { location: "moved?x=1" } };
        const api = await bench.serve(moved, conversations(1));
        const { data } = await clientOf(api).GET("/conversations");
        check("data", data, conversations(1).json);
        check("requests", await api.seen(), [
          { method: "GET", url: "/conversations", headers: { "x-apikey": KEY } },
          { method: "GET", url: "/moved?x=1", headers: { "x-apikey": KEY } },
        ]);
      }
    },
  },
  {
    name: "a POST is not redirected, not even within the API's origin",
    async run(bench) {
      const moved = { status: 307, headers: { location: "moved" } };
      const api = await bench.serve(moved, { json: {} });
      const error = await rejection(clientOf(api).POST("/messages", { body: {} }));
      check("error", error, refusal(bench, 307, new URL(api.baseUrl).origin));
      check("number of requests", (await api.seen()).length, 1);
    },
  },
];

/** What is thrown; a browser hides status and target. */
function refusal({ platform }: Bench, status: number, targetOrigin: string): object {
  const code = "PARTOO_REDIRECT_ERROR";
  return platform === "chromium" ? { code, status: 0 } : { code, status, targetOrigin };
}
