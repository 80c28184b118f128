import { createPartooClient } from "partoo-client";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { clientOf } from "./client.ts";

/** What the runner sets `PARTOO_API_KEY` to, where there are environment variables. */
export const ENVIRONMENT_KEY = "key-of-the-environment";

export const authCases: readonly Case[] = [
  {
    name: "the apiKey function runs before every call",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const keys = ["first", "second"];
      const client = clientOf(api, { apiKey: () => Promise.resolve(keys.shift() ?? "") });
      await client.GET("/conversations");
      await client.GET("/conversations");
      check("requests", await api.seen(), [
        { headers: { "x-apikey": "first" } },
        { headers: { "x-apikey": "second" } },
      ]);
    },
  },
  {
    name: "after a 401 a call is retried with the new key",
    async run(bench) {
      const api = await bench.serve({ status: 401, json: {} }, { json: { count: 0 } });
      const keys = ["old", "new"];
      const client = clientOf(api, { apiKey: () => keys.shift() ?? "" });
      check("data", (await client.GET("/conversations")).data, { count: 0 });
      check("requests", await api.seen(), [
        { headers: { "x-apikey": "old" } },
        { headers: { "x-apikey": "new" } },
      ]);
    },
  },
  {
    name: "the key can come from the environment variable PARTOO_API_KEY",
    notOn: {
      workerd: "a worker gets its variables as an argument: pass the key as apiKey",
      chromium: "a page has no environment variables",
    },
    async run(bench) {
      const api = await bench.serve({ json: {} });
      await createPartooClient({ baseUrl: api.baseUrl }).GET("/conversations");
      check("requests", await api.seen(), [{ headers: { "x-apikey": ENVIRONMENT_KEY } }]);
    },
  },
  {
    name: "an invalid key is rejected, and not shown",
    async run() {
      const apiKey = "not a\nkey";
      const error = await rejection(made(() => createPartooClient({ apiKey, ...anywhere })));
      check("error", error, { code: "PARTOO_CONFIG_ERROR", parameter: "apiKey" });
      check("key in the message", String(error).includes(apiKey), false);
    },
  },
  {
    name: "createPartooClient throws in a browser page, and nowhere else",
    async run({ platform }) {
      const client = made(() => createPartooClient({ apiKey: "k", baseUrl: "https://api.test" }));
      if (platform !== "chromium") {
        await client;
        return;
      }
      const error = await rejection(client);
      const parameter = "dangerouslyAllowBrowser";
      check("error", error, { name: "PartooConfigError", parameter });
      check(
        "reason",
        String(error).includes("everyone who opens the page can read the API key"),
        true,
      );
      check("way out", String(error).includes("set dangerouslyAllowBrowser: true"), true);
    },
  },
];

const anywhere = { dangerouslyAllowBrowser: true } as const;

/** What throws at once, as something that rejects. */
async function made<Value>(make: () => Value): Promise<Value> {
  return Promise.resolve(make());
}
