import { describe, expect, test } from "vitest";
import { json, ok, redirect, stallInBody } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { clientOf, KEY, type AnyClient } from "../support/fault-client.ts";

const { serve, elsewhere } = faultBench();

const statuses = [301, 302, 303, 307, 308];
const methods = ["GET", "HEAD", "POST", "PUT"] as const;

function redirectError(status: number, why: string, targetOrigin?: string): unknown {
  return expect.objectContaining({
    name: "PartooRedirectError",
    code: "PARTOO_REDIRECT_ERROR",
    operation: expect.stringMatching(/^[A-Z]+ \/conversations$/) as unknown,
    status,
    targetOrigin,
    message: expect.stringContaining(`The client did not follow the redirect: ${why}.`) as unknown,
  });
}

function call(client: AnyClient, method: (typeof methods)[number], init: object = {}) {
  const body = method === "POST" || method === "PUT" ? { body: { a: 1 } } : {};
  return client[method]("/conversations", { ...body, ...init });
}

describe.each(statuses)("a %i", (status) => {
  test.each(methods)(
    "of a %s to another origin is refused, and nothing is sent there",
    async (m) => {
      const other = await elsewhere();
      const { client, requests } = await serve(redirect(status, `${other.origin}/x?y#z`));
      const error = await rejection(call(client, m, { retry: 2 }));
      expect(error).toEqual(
        redirectError(status, "only the API's own origin may get the API key", other.origin),
      );
      expect((error as Error).message).not.toContain("/x");
      expect(requests).toHaveLength(1);
    },
  );

  test.each(["GET", "HEAD"] as const)("of a %s to the same origin is followed", async (method) => {
    const { client, requests } = await serve(redirect(status, "/moved?y=1"), ok);
    const { response } = await call(client, method);
    expect(response.status).toBe(200);
    expect(requests.map((seen) => [seen.method, seen.url, seen.headers["x-apikey"]])).toEqual([
      [method, "/conversations", KEY],
      [method, "/moved?y=1", KEY],
    ]);
  });

  test.each(["POST", "PUT"] as const)("of a %s to the same origin is refused", async (method) => {
    const { client, origin, requests } = await serve(redirect(status, "/moved"), ok);
    expect(await rejection(call(client, method, { retry: 2 }))).toEqual(
      redirectError(status, `the API might carry out a ${method} twice`, origin),
    );
    expect(requests).toHaveLength(1);
  });

  test.each(methods)("of a %s without Location is an error answer", async (method) => {
    const { client, requests } = await serve(redirect(status, undefined));
    const { error } = await call(client, method);
    expect(error).toMatchObject({ name: "PartooApiError", status });
    expect(requests).toHaveLength(1);
  });
});

describe("a redirect is refused", () => {
  test.each([
    ["is not a URL", "http://[", "its Location is not a valid URL", undefined],
    [
      "has no origin",
      "javascript:alert(1)",
      "only the API's own origin may get the API key",
      "javascript:",
    ],
    [
      "has no host",
      "data:application/json,{}",
      "only the API's own origin may get the API key",
      "data:",
    ],
  ])("when its Location %s", async (_, location, why, targetOrigin) => {
    const { client, requests } = await serve(redirect(302, location));
    expect(await rejection(client.GET("/conversations"))).toEqual(
      redirectError(302, why, targetOrigin),
    );
    expect(requests).toHaveLength(1);
  });

  test("when its Location contains a user name or password", async () => {
    let origin = "";
    const { client, requests, ...server } = await serve((exchange) =>
      redirect(302, `${origin.replace("//", "//user:pass@")}/x`)(exchange),
    );
    ({ origin } = server);
    const error = await rejection(client.GET("/conversations"));
    expect(error).toEqual(
      redirectError(302, "its Location contains a user name or password", origin),
    );
    expect((error as Error).message).not.toContain("pass@");
    expect(requests).toHaveLength(1);
  });

  test("when its Location is a blob: of the same origin", async () => {
    let origin = "";
    const { client, requests, ...server } = await serve((exchange) =>
      redirect(302, `blob:${origin}/1`)(exchange),
    );
    ({ origin } = server);
    expect(await rejection(client.GET("/conversations"))).toEqual(
      redirectError(302, "only the API's own origin may get the API key", origin),
    );
    expect(requests).toHaveLength(1);
  });

  test("when it is the same host by another scheme", async () => {
    const { client, requests } = await serve(redirect(302, "https://127.0.0.1/x"));
    expect(await rejection(client.GET("/conversations"))).toEqual(
      redirectError(302, "only the API's own origin may get the API key", "https://127.0.0.1"),
    );
    expect(requests).toHaveLength(1);
  });

  test("when it goes round in a circle", async () => {
    const { client, origin, requests } = await serve(redirect(302, ""));
    expect(await rejection(client.GET("/conversations"))).toEqual(
      redirectError(302, "the limit is 5 redirects", origin),
    );
    expect(requests).toHaveLength(6);
  });

  test("when it is the sixth", async () => {
    const sixth = Array.from({ length: 6 }, (_, n) => redirect(302, `/${n}`));
    const { client, origin, requests } = await serve(...sixth, ok);
    expect(await rejection(client.GET("/conversations"))).toEqual(
      redirectError(302, "the limit is 5 redirects", origin),
    );
    expect(requests).toHaveLength(6);
  });

  test("when the platform hides its target", async () => {
    const hidden = Object.defineProperties(new Response(), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const client = clientOf("https://api.example", { fetch: async () => Promise.resolve(hidden) });
    expect(await rejection(client.GET("/conversations"))).toEqual(
      redirectError(0, "this platform hides its target"),
    );
  });

  test("when it leads away after others that did not", async () => {
    const other = await elsewhere();
    const { client, requests } = await serve(
      redirect(302, "/a"),
      redirect(307, `//${new URL(other.origin).host}/b`),
    );
    expect(await rejection(client.GET("/conversations"))).toEqual(
      redirectError(307, "only the API's own origin may get the API key", other.origin),
    );
    expect(requests).toHaveLength(2);
  });
});

describe("a redirect that is followed", () => {
  test("may be the fifth", async () => {
    const five = Array.from({ length: 5 }, (_, n) => redirect(302, `/${n}`));
    const { client, requests } = await serve(...five, ok);
    expect((await client.GET("/conversations")).data).toEqual({ status: "success" });
    expect(requests).toHaveLength(6);
  });

  test("leaves nothing of the answer that redirected, even if its body never ends", async () => {
    const { client } = await serve(stallInBody(302, { location: "/moved" }), ok);
    expect((await client.GET("/conversations")).data).toEqual({ status: "success" });
  });

  test("is tried again from its beginning", async () => {
    const moved = redirect(302, "/moved");
    const { client, requests } = await serve(moved, json(503, {}), moved, ok);
    expect((await client.GET("/conversations")).data).toEqual({ status: "success" });
    expect(requests.map(({ url }) => url)).toEqual([
      "/conversations",
      "/moved",
      "/conversations",
      "/moved",
    ]);
  });

  test("is not followed by fetch itself, whatever the call says", async () => {
    const other = await elsewhere();
    const { client } = await serve(redirect(302, other.origin));
    client.use({ onRequest: ({ request }) => new Request(request, { redirect: "follow" }) });
    const error = await rejection(client.GET("/conversations"));
    expect(error).toHaveProperty("code", "PARTOO_REDIRECT_ERROR");
    const refused = await rejection(client.GET("/conversations", { redirect: "follow" }));
    expect(refused).toHaveProperty("code", "PARTOO_CONFIG_ERROR");
  });
});

describe("a status of the 300s that is no redirect is an error answer", () => {
  test.each([300, 304, 305, 306])("%i", async (status) => {
    const other = await elsewhere();
    const { client } = await serve(redirect(status, other.origin));
    const { error } = await client.GET("/conversations");
    expect(error).toMatchObject({ name: "PartooApiError", status });
  });
});
