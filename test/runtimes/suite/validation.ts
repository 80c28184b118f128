import {
  collectMismatches,
  responseValidation,
  webhookValidation,
  type Mismatch,
} from "partoo-client/validation";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { clientOf, conversations } from "./client.ts";

export const validationCases: readonly Case[] = [
  {
    name: "a response that contradicts the description is reported with its place, not its value",
    async run(bench) {
      const wrong = { json: { ...conversations().json, conversations: [{ id: "secret" }] } };
      const served = await bench.serve(wrong, conversations(1));
      const mismatches = collectMismatches();
      const client = clientOf(served);
      client.use(responseValidation({ onMismatch: mismatches.add }));
      const { data } = await client.GET("/conversations");
      check("data", data, wrong.json);
      await client.GET("/conversations");
      check("mismatches", mismatches.list(), [
        { kind: "contradiction", operation: "GET /conversations", at: "/conversations/0/id" },
      ]);
      check("the value", mismatches.toMarkdown().includes("secret"), false);
    },
  },
  {
    name: "a response that contradicts the description can reject the call",
    async run(bench) {
      const client = clientOf(await bench.serve({ json: { conversations: 7 } }));
      client.use(responseValidation({ onMismatch: "throw" }));
      const error = await rejection(client.GET("/conversations"));
      check("error", error, { code: "PARTOO_MISMATCH_ERROR", operation: "GET /conversations" });
    },
  },
  {
    name: "a webhook event that contradicts the description is reported",
    async run() {
      const told: Mismatch[] = [];
      const validate = webhookValidation({ onMismatch: (mismatch) => told.push(mismatch) });
      await validate({ type: "message_created", payload: { message: { id: "7" } } } as never);
      check(
        "told",
        told.some(({ operation }) => operation === "message_created"),
        true,
      );
    },
  },
];
