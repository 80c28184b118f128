import { createPartooClient, readUndescribed, undescribed, undescribedPath } from "partoo-client";
import { describe, expect, test } from "vitest";

/** A client, and what it has sent. */
function recordingClient() {
  const requests: { url: string; method: string; body: unknown; key: string | null }[] = [];
  const client = createPartooClient({
    apiKey: "test",
    fetch: async (...call) => {
      const request = new Request(...call);
      const { url, method, headers } = request;
      const text = await request.text();
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      requests.push({ url, method, body, key: headers.get("x-APIKey") });
      return Response.json({ id: 1, pinned: true });
    },
  });
  return { client, requests };
}

describe("undescribed()", () => {
  test("adds properties to a body", async () => {
    const { client, requests } = recordingClient();
    await client.PATCH("/conversations/{conversation_id}", {
      params: { path: { conversation_id: 12 } },
      body: { status: "open", ...undescribed({ priority: { level: 1 } }) },
    });
    expect(requests[0]?.body).toEqual({ status: "open", priority: { level: 1 } });
  });

  test("adds parameters to a query", async () => {
    const { client, requests } = recordingClient();
    await client.GET("/reviews", {
      params: { query: { page: 2, ...undescribed({ with_media_links: true }) } },
    });
    expect(new URL(requests[0]?.url ?? "").search).toBe("?page=2&with_media_links=true");
  });
});

describe("readUndescribed()", () => {
  test("gives the value of a property", () => {
    const review: { id?: number } = JSON.parse('{ "id": 1, "links": ["a"] }') as { id?: number };
    expect(readUndescribed(review, "links")).toEqual(["a"]);
  });

  test("gives undefined for a property that is not there, or that every object has", () => {
    expect(readUndescribed({}, "links")).toBeUndefined();
    expect(readUndescribed({ id: 1 }, "constructor")).toBeUndefined();
  });
});

describe("a call of an undescribed path", () => {
  test("sends path values, query, body and key", async () => {
    const { client, requests } = recordingClient();
    const { data } = await client.request("put", undescribedPath("/role/{role_id}/name"), {
      params: { path: { role_id: "a b" }, query: { force: true } },
      body: { name: "x" },
    });
    expect(data).toEqual({ id: 1, pinned: true });
    expect(requests).toEqual([
      {
        url: "https://api.partoo.co/v2/role/a%20b/name?force=true",
        method: "PUT",
        body: { name: "x" },
        key: "test",
      },
    ]);
  });

  test("needs no options where there is nothing to give", async () => {
    const { client, requests } = recordingClient();
    await client.request("get", undescribedPath("/roles"));
    expect(requests[0]?.url).toBe("https://api.partoo.co/v2/roles");
  });

  test("checks path values like every other call", async () => {
    const { client, requests } = recordingClient();
    const call = client.request("get", undescribedPath("/role/{role_id}"), {
      params: { path: { role_id: ".." } },
    });
    await expect(call).rejects.toMatchObject({
      code: "PARTOO_CONFIG_ERROR",
      operation: "GET /role/{role_id}",
      parameter: "role_id",
    });
    expect(requests).toEqual([]);
  });

  test.each([
    "role",
    "//evil.example",
    "/role/../user",
    "/role/%2e%2e/user",
    "/role/.",
    "/role?all=true",
    "/role#",
    "/role\\user",
    "/role/{}",
    "/role/{role_id",
    "/ro le",
    "",
    ...[null, undefined, 5, {}],
  ])("is refused where the template is no path: %j", (template) => {
    // the compiler cannot see what is in a text of an array
    expect(() => undescribedPath(template as "/role")).toThrow(
      expect.objectContaining({ code: "PARTOO_CONFIG_ERROR", parameter: "path" }) as Error,
    );
  });
});
