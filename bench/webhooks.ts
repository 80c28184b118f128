/**
 * Measures verified webhooks per second, compared with the platform's own `crypto.subtle.verify`.
 *
 *     taskset -c 0 node --import ts-blank-space/register bench/webhooks.ts
 *
 * Both take turns in rounds, so that both run on the same machine. The result is the median of the rounds.
 */
import { cpus } from "node:os";
import { verifyWebhook } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";

const ROUNDS = 15;
const CALLS = 2_000;
const IN_FLIGHT = 64;

const keys = await createTestKeys();
const { body, signature } = await signTestWebhook(
  { type: "message_created", payload: { message: { content: "x".repeat(900) } } },
  keys.privateKey,
);
const bytes = new TextEncoder().encode(body);
const spki = Buffer.from(keys.publicKey, "base64");
const key = await crypto.subtle.importKey("spki", spki, "Ed25519", false, ["verify"]);
const signatureBytes = Buffer.from(signature, "base64");

const candidates = {
  "crypto.subtle.verify": () => crypto.subtle.verify("Ed25519", key, signatureBytes, bytes),
  verifyWebhook: () => verifyWebhook({ body: bytes, signature, publicKey: keys.publicKey }),
};

/** Calls per second in one round. */
async function round(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let left = CALLS;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return CALLS / ((performance.now() - start) / 1000);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const rates = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
for (let index = 0; index <= ROUNDS; index += 1) {
  for (const [name, call] of Object.entries(candidates)) {
    const rate = await round(call);
    // the first round warms up
    if (index > 0) rates.get(name)?.push(rate);
  }
}

console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
for (const [name, values] of rates) console.log(`${name}: ${median(values).toFixed(0)} a second`);
