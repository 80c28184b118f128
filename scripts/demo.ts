import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createWebhookHandler } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";
import { startApiServer } from "./api-server.ts";
import { DEMO_LIMIT, startListServer } from "./demo-list-server.ts";
import { Failure, runScript } from "./failure.ts";

const root = resolve(import.meta.dirname, "..");

/** Runs an example as its reader would, against a server on this machine. */
async function runExample(name: string, env: Record<string, string>): Promise<void> {
  const program = ["--import", "ts-blank-space/register", join(root, "examples", name)];
  const example = spawn(process.execPath, program, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PARTOO_API_KEY: "demo-key", ...env },
  });
  const [status] = (await once(example, "exit")) as [number | null];
  if (status !== 0) throw new Failure(`examples/${name} failed`);
}

async function single(): Promise<void> {
  console.log("— Single calls: examples/quickstart.ts, against a server that responds as");
  console.log("  openapi/openapi.yaml says (no real account is used)\n");
  const server = await startApiServer();
  try {
    await runExample("quickstart.ts", { PARTOO_BASE_URL: server.url });
  } finally {
    await server.close();
  }
}

async function bulk(): Promise<void> {
  console.log("\n— A list and a bulk job: examples/bulk.ts, against a server that admits");
  console.log(`  ${DEMO_LIMIT.requests} requests in any ${DEMO_LIMIT.perMs} ms\n`);
  const server = await startListServer();
  try {
    await runExample("bulk.ts", {
      PARTOO_BASE_URL: server.url,
      PARTOO_REQUESTS: String(DEMO_LIMIT.requests),
      PARTOO_PER_MS: String(DEMO_LIMIT.perMs),
    });
    console.log(`   the server had to refuse ${server.refused()} requests`);
  } finally {
    server.close();
  }
}

async function webhook(): Promise<void> {
  console.log("\n— A signed webhook, and the same webhook after somebody changed it\n");
  const keys = await createTestKeys();
  const handle = createWebhookHandler({
    publicKey: keys.publicKey,
    message_created: ({ payload }) => {
      console.log(`   message ${String(payload.message?.id)} was created`);
    },
  });
  const event = { type: "message_created", payload: { message: { id: 7 } } } as const;
  const delivery = await signTestWebhook(event, keys.privateKey);
  const deliver = async (body: string): Promise<number> =>
    (await handle(new Request("https://example.com/webhooks", { ...delivery, body }))).status;
  console.log(`   status ${await deliver(delivery.body)}`);
  console.log(`   changed on the way: status ${await deliver(delivery.body.replace("7", "8"))}`);
}

await runScript(async () => {
  await single();
  await bulk();
  await webhook();
  console.log(
    "\nThat is all. The examples run against the real API with your key in PARTOO_API_KEY.",
  );
});
