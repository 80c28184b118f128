import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { RedisServer, hasRedis } from "../bench/bulk/redis-server.ts";
import { codeOf, run as runBlock } from "./support/docs-code.ts";

/** What the API of the examples answers: two pages of each list, one page of states. */
function answer(request: Request): object {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method === "PATCH") return { status: "success" };
  if (pathname.endsWith("/publisher_states")) {
    const ids = (searchParams.get("business__in") ?? "").split(",");
    return {
      businesses: Object.fromEntries(ids.map((id) => [id, { google: "success" }])),
      count: 2,
    };
  }
  if (pathname.endsWith("/business/search")) {
    const page = Number(searchParams.get("page") ?? 1);
    return { businesses: [{ id: `b${page}`, name: `Shop ${page}` }], page, max_page: 2, count: 2 };
  }
  const last = searchParams.get("cursor") === "second";
  return {
    conversations: [{ id: last ? 2 : 1, status: "Open" }],
    count: 2,
    next_cursor: last ? null : "second",
  };
}

let requests: string[];
let printed: unknown[][];
beforeEach(() => {
  requests = [];
  printed = [];
  vi.stubEnv("PARTOO_API_KEY", "key");
  vi.stubGlobal("fetch", (input: string | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    requests.push(`${request.method} ${decodeURIComponent(pathname + search)}`);
    return Promise.resolve(Response.json(answer(request)));
  });
  vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => void printed.push(values));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs one block of a page. */
async function run(page: string, number: number): Promise<void> {
  const block = codeOf(`docs/${page}`)[number - 1];
  if (block === undefined) expect.fail(`docs/${page} has no block ${number}`);
  await runBlock(block);
}

describe("docs/pagination.md", () => {
  test("walks a list item by item", async () => {
    await run("pagination.md", 1);
    expect(printed).toEqual([
      [1, "Open"],
      [2, "Open"],
    ]);
  });

  test("walks a list with filters", async () => {
    await run("pagination.md", 2);
    expect(requests).toEqual([
      "GET /v2/conversations?per_page=100",
      "GET /v2/conversations?per_page=100&cursor=second",
    ]);
  });

  test("shows how far it is", async () => {
    await run("pagination.md", 3);
    expect(printed).toEqual([
      [1, "of", 2],
      [2, "of", 2],
    ]);
  });

  test("collects a list, or its first items", async () => {
    await run("pagination.md", 4);
    expect(printed).toEqual([[2], [{ id: 1, status: "Open" }]]);
  });

  test("asks ahead", async () => {
    await run("pagination.md", 5);
    expect(printed).toEqual([["Shop 1"], ["Shop 2"]]);
  });

  test("gets the states of all businesses without pages", async () => {
    await run("pagination.md", 6);
    expect(requests.at(-1)).toBe("GET /v2/publisher_states?business__in=b1,b2&per_page=100");
    expect(printed.map(([id]) => id)).toEqual(["b1", "b2"]);
  });
});

describe("docs/bulk.md", () => {
  test("closes all open conversations", async () => {
    await run("bulk.md", 1);
    expect(requests.filter((request) => request.startsWith("PATCH"))).toEqual([
      "PATCH /v2/conversations/1",
      "PATCH /v2/conversations/2",
    ]);
  });

  test.skipIf(!hasRedis())(
    "shares a throttle through Redis (skipped without redis-server)",
    async () => {
      const redis = await RedisServer.start();
      try {
        vi.stubEnv("REDIS_URL", `redis://127.0.0.1:${redis.port}`);
        await run("bulk.md", 2);
        expect(printed).toContainEqual([2]);
      } finally {
        await redis.stop();
      }
    },
  );

  test("makes a throttle of one's own", async () => {
    await run("bulk.md", 3);
    expect(printed).toEqual([[200]]);
  });
});
