/* eslint-disable @typescript-eslint/no-deprecated -- deprecated calls are what is shown here */
import type { DeprecationNotice, PartooClient } from "partoo-client";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { clientOf, conversations } from "./client.ts";

const OPERATION = "POST /conversations/{conversation_id}";

function deprecatedCall(client: PartooClient): Promise<unknown> {
  const params = { path: { conversation_id: 12 } };
  return client.POST("/conversations/{conversation_id}", { params, body: { is_read: true } });
}

export const deprecationCases: readonly Case[] = [
  {
    name: "a deprecated call warns once in a process, with its code",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const warnings = await warningsOf(async () => {
        await deprecatedCall(clientOf(api));
        await deprecatedCall(clientOf(api));
      });
      check("number of warnings", warnings.length, 1);
      check("message", warnings[0]?.includes(`${OPERATION} is deprecated. Use `), true);
      check("code", warnings[0]?.includes("(PARTOO_DEP0001, https://"), true);
      check("number of requests", (await api.seen()).length, 2);
    },
  },
  {
    name: "a function is called for every deprecated call, with what to call instead",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const notices: DeprecationNotice[] = [];
      const client = clientOf(api, { onDeprecation: (notice) => notices.push(notice) });
      await deprecatedCall(client);
      await deprecatedCall(client);
      const notice = {
        code: "PARTOO_DEP0001",
        operation: OPERATION,
        source: "description",
        replacements: [
          "POST /conversations/{conversation_id}/read",
          "PATCH /conversations/{conversation_id}",
        ],
      };
      check("notices", notices, [notice, notice]);
    },
  },
  {
    name: "a deprecated call can be rejected, and nothing is sent",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const error = await rejection(deprecatedCall(clientOf(api, { onDeprecation: "throw" })));
      check("error", error, { code: "PARTOO_DEPRECATION_ERROR", deprecation: "PARTOO_DEP0001" });
      check("requests", await api.seen(), []);
    },
  },
  {
    name: "what a response says about deprecation is reported, with its dates",
    async run(bench) {
      const headers = {
        deprecation: "@1688169599",
        sunset: "Sun, 30 Jun 2030 23:59:59 GMT",
        link: '<https://api.example/new>; rel="successor-version"',
      };
      const api = await bench.serve({ ...conversations(1), headers });
      const notices: DeprecationNotice[] = [];
      const onDeprecation = (notice: DeprecationNotice) => notices.push(notice);
      await clientOf(api, { onDeprecation }).GET("/conversations");
      check("notices", notices, [
        {
          code: "PARTOO_DEP_RESPONSE",
          operation: "GET /conversations",
          source: "response",
          replacements: ["https://api.example/new"],
        },
      ]);
      const dates = [notices[0]?.since?.toISOString(), notices[0]?.sunset?.toISOString()];
      check("dates", dates, ["2023-06-30T23:59:59.000Z", "2030-06-30T23:59:59.000Z"]);
    },
  },
];

type Warn = (message: unknown) => void;

/** What is said meanwhile to `process.emitWarning`, or to `console.warn` where there is no process. */
async function warningsOf(work: () => Promise<void>): Promise<string[]> {
  const { process } = globalThis as { process?: { emitWarning?: Warn } };
  const warnings: string[] = [];
  const listen: Warn = (message) => warnings.push(String(message));
  const emitWarning = process?.emitWarning;
  const warn = console.warn.bind(console);
  if (process !== undefined && emitWarning !== undefined) process.emitWarning = listen;
  console.warn = listen;
  try {
    await work();
  } finally {
    if (process !== undefined && emitWarning !== undefined) process.emitWarning = emitWarning;
    console.warn = warn;
  }
  return warnings;
}
