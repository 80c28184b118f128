import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, test, vi, type Mock } from "vitest";
import { delivery, keys } from "../support/webhooks.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const URL_OF_HOOK = "https://example.com/webhooks/partoo";

let log: Mock;
beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("PARTOO_WEBHOOK_PUBLIC_KEY", keys.publicKey);
  log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  return () => log.mockRestore();
});

/** Status of the answers to a signed delivery and to one whose signature is of another body. */
async function statuses(
  send: (delivery: { method: string; headers: Record<string, string>; body: string }) => unknown,
): Promise<unknown[]> {
  const { method, headers, body } = await delivery();
  return [
    await send({ method, headers, body }),
    await send({ method, headers, body: body.replace("7", "8") }),
  ];
}

const said = [["message", 7, "in conversation", 5]];

describe("the example for", () => {
  test("Next.js handles what is signed and refuses the rest", async () => {
    const { POST } = await import("../../examples/webhook-next.ts");
    expect(
      await statuses(async (init) => (await POST(new Request(URL_OF_HOOK, init))).status),
    ).toEqual([200, 401]);
    expect(log.mock.calls).toEqual(said);
  });

  test("Hono handles what is signed and refuses the rest", async () => {
    const { app } = await import("../../examples/webhook-hono.ts");
    expect(
      await statuses(async (init) => (await app.request("/webhooks/partoo", init)).status),
    ).toEqual([200, 401]);
    expect(log.mock.calls).toEqual(said);
  });

  test("node:http handles what is signed and refuses the rest", async () => {
    vi.stubEnv("PORT", "0");
    const { server } = await import("../../examples/webhook-node.ts");
    try {
      if (!server.listening) await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/webhooks/partoo`;
      expect(await statuses(async (init) => (await fetch(url, init)).status)).toEqual([200, 401]);
      expect(log.mock.calls).toEqual(said);
      expect((await fetch(`${url}/other`)).status).toBe(404);
    } finally {
      server.close().closeAllConnections();
    }
  });

  test("Express handles what is signed and refuses the rest", async () => {
    const { receiveWebhook } = await import("../../examples/webhook-express.ts");
    const send = (init: { headers: Record<string, string>; body: string }) =>
      new Promise((resolve, reject) => {
        const request = {
          body: Buffer.from(init.body),
          get: (header: string) => new Headers(init.headers).get(header) ?? undefined,
        };
        receiveWebhook(request, { sendStatus: resolve }).catch(reject);
      });
    expect(await statuses(send)).toEqual([200, 401]);
    expect(log.mock.calls).toEqual(said);
  });

  test("testing runs", async () => {
    await import("../../examples/webhook-testing.ts");
  });
});

describe("docs/webhooks.md", () => {
  const page = readFileSync(join(ROOT, "docs/webhooks.md"), "utf8");
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  const examples = readdirSync(join(ROOT, "examples"))
    .filter((name) => name.startsWith("webhook-"))
    .map((name) => readFileSync(join(ROOT, "examples", name), "utf8"));

  test("shows these examples as they are, and no other code", () => {
    expect(blocks.sort()).toEqual(examples.sort());
  });
});
