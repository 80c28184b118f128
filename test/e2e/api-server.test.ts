import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApiServer, type ApiServer } from "../../scripts/api-server.ts";

const key = { "x-APIKey": "anything" };
const jsonWithKey = { ...key, "content-type": "application/json" };

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
});
afterAll(() => server.close());

function request(path: string, init?: RequestInit): Promise<Response> {
  return fetch(`${server.url}${path}`, { signal: AbortSignal.timeout(5000), ...init });
}

function updateConversation(body: string, headers: Record<string, string> = jsonWithKey) {
  return request("/conversations/12", { method: "POST", headers, body });
}

describe("a request that fits the description", () => {
  test("is answered with a body of the documented schema", async () => {
    const response = await request("/conversations", { headers: key });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toHaveProperty("conversations.0.id", expect.any(Number));
  });

  test("is answered with the same body each time", async () => {
    const first = await request("/conversations", { headers: key });
    const second = await request("/conversations", { headers: key });
    expect(await second.text()).toBe(await first.text());
  });

  test("may be a POST without a body where none is described", async () => {
    const response = await request("/conversations/12/read", { method: "POST", headers: key });
    expect(response.status).toBe(200);
  });

  test("may be a PATCH with a JSON body", async () => {
    const response = await request("/conversations/12", {
      method: "PATCH",
      headers: jsonWithKey,
      body: JSON.stringify({ status: "closed" }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "success" });
  });

  test("may ask for a documented error with the Prefer header", async () => {
    const response = await updateConversation('{"is_read":true}', {
      ...jsonWithKey,
      prefer: "code=403",
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ errors: { authorization: "Operation not allowed" } });
  });
});

describe("a request that does not fit the description", () => {
  test("is answered 401 with the documented body when the key is missing", async () => {
    const response = await updateConversation('{"is_read":true}', {
      "content-type": "application/json",
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ errors: { authentication: "User not authenticated" } });
  });

  test("is answered 401 where the description has one answer for all errors", async () => {
    const response = await request("/conversations");
    expect(response.status).toBe(401);
    expect(await response.json()).toHaveProperty("errors.authentication", expect.any(String));
  });

  test("is answered 404 when the path is unknown", async () => {
    const response = await request("/conversation", { headers: key });
    expect(response.status).toBe(404);
  });

  test("is answered 404 under the /v2 of the API's own base URL", async () => {
    const response = await request("/v2/conversations", { headers: key });
    expect(response.status).toBe(404);
  });

  test("is answered 405 when the path has no such method", async () => {
    const response = await request("/conversations", { method: "DELETE", headers: key });
    expect(response.status).toBe(405);
  });

  test("is answered 422 when a value of the JSON body has the wrong type", async () => {
    const response = await updateConversation('{"is_read":"yes"}');
    expect(response.status).toBe(422);
  });

  test("is answered 422 when a path value has the wrong type", async () => {
    const response = await request("/conversations/twelve", {
      method: "POST",
      headers: jsonWithKey,
      body: '{"is_read":true}',
    });
    expect(response.status).toBe(422);
  });

  test("is answered 415 when the body is plain text", async () => {
    const response = await updateConversation("is_read", { ...key, "content-type": "text/plain" });
    expect(response.status).toBe(415);
  });

  test("is answered 400, and is not left waiting, when the JSON is malformed", async () => {
    const response = await updateConversation('{"is_read":');
    expect(response.status).toBe(400);
  });
});

describe("starting and closing", () => {
  test("a taken port is refused with an Error that names it", async () => {
    const { port } = new URL(server.url);
    const refusal = await startApiServer({ port: Number(port) }).catch((reason: unknown) => reason);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toHaveProperty("message", expect.stringContaining(`127.0.0.1:${port}`));
  });

  test("a closed server has freed its port", async () => {
    const first = await startApiServer();
    const port = Number(new URL(first.url).port);
    await fetch(first.url);
    await first.close();
    const second = await startApiServer({ port });
    expect(second.url).toBe(first.url);
    await second.close();
  });

  test("plain Node runs it, prints nothing of its own and exits after close", async () => {
    const module = new URL("../../scripts/api-server.ts", import.meta.url).href;
    // The timer does not hold the process: it fires only if something else does.
    const script = `
      import { startApiServer } from ${JSON.stringify(module)};
      const server = await startApiServer();
      const headers = { "x-APIKey": "anything" };
      const response = await fetch(server.url + "/conversations", { headers });
      await fetch(server.url + "/nowhere", { headers });
      await server.close();
      console.log(response.status);
      setTimeout(() => process.exit(7), 1000).unref();
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "ts-blank-space/register", "--input-type=module", "--eval", script],
      { timeout: 30_000 },
    );
    expect(stdout).toBe("200\n");
  }, 30_000);
});
