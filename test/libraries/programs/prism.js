/** Runs the command of docs/validation.md that starts a mock server, and calls that server with a client. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { createPartooClient } from "partoo-client";
import { responseValidation } from "partoo-client/validation";
import { assert, runCases } from "./check.js";

const command = (await readFile("prism.sh", "utf8")).trim();
const port = await freePort();
// offline: npx takes what is installed, or fails
const env = { ...process.env, npm_config_offline: "true", npm_config_yes: "false" };
const prism = spawn(`exec ${command} --port ${port}`, { shell: true, env, detached: true });
process.on("exit", () => {
  // npx and what it started
  if (prism.exitCode === null) process.kill(-prism.pid);
});
await listening();

const client = createPartooClient({
  apiKey: "key",
  baseUrl: `http://127.0.0.1:${port}`,
  retry: false,
});
const found = [];
client.use(responseValidation({ onMismatch: (mismatch) => found.push(mismatch) }));

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function listening() {
  const lines = [];
  prism.stderr.on("data", (text) => lines.push(text));
  for await (const line of createInterface({ input: prism.stdout })) {
    lines.push(line);
    if (line.includes("Prism is listening")) return;
  }
  throw new Error(`Prism did not start: ${lines.join("\n")}`);
}

await runCases({
  "a list": async () => {
    const { data } = await client.GET("/conversations");
    assert.equal(typeof data.conversations[0].id, "number");
    assert.deepEqual(found, []);
  },
  "a path value": async () => {
    const params = { path: { business_id: "5409c35a97bbc544d8e26737" } };
    const { data, error } = await client.GET("/business/{business_id}", { params });
    assert.equal(error, undefined);
    assert.equal(typeof data.name, "string");
    assert.deepEqual(found, []);
  },
  "a query that the description does not allow": async () => {
    const params = { query: { per_page: "many" } };
    const { error } = await client.GET("/conversations", { params });
    assert.equal(error.status, 422);
  },
  "a call without a key": async () => {
    const response = await fetch(`http://127.0.0.1:${port}/conversations`);
    assert.equal(response.status, 401);
  },
});
