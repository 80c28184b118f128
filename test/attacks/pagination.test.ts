import { afterEach, describe, expect, test } from "vitest";
import { paginate, unwrap, type PaginateOptions } from "partoo-client";
import { clientOf } from "../support/fault-client.ts";

/** Walks a list whose pages are these, and ends after 50: its items, and what ended it. */
async function walk(
  path: "/conversations" | "/business/search",
  pageOf: (request: number) => string,
  options: object = {},
): Promise<{ readonly items: number; readonly message: string | undefined }> {
  let requests = 0;
  const client = clientOf("https://api.example", {
    fetch: () => {
      requests += 1;
      return Promise.resolve(new Response(pageOf(requests)));
    },
  });
  let items = 0;
  try {
    for await (const _ of paginate(
      client as never,
      path,
      options as PaginateOptions<typeof path>,
    )) {
      items += 1;
      if (items === 50) return { items, message: undefined };
    }
  } catch (error) {
    return { items, message: (error as Error).message };
  }
  return { items, message: undefined };
}

const business = (page: string, last: string): string =>
  `{"businesses":[{"id":1}],"page":${page},"max_page":${last}}`;

describe("a list cannot be endless", () => {
  test.each([
    ["9007199254740992", "9007199254740994"],
    ["1", "1e999"],
    ["1e999", "1e999"],
    ["9007199254740991", "1e300"],
  ])("by page %s of %s, with prefetch", async (page, last) => {
    const { message } = await walk("/business/search", () => business(page, last), { prefetch: 5 });
    expect(message).toMatch(/no "max_page"/);
  });

  test("by the last page that can be counted", async () => {
    const last = String(Number.MAX_SAFE_INTEGER);
    const page = (): string => business(last, last);
    expect(await walk("/business/search", page, { prefetch: 5 })).toEqual({
      items: 1,
      message: undefined,
    });
  });

  test.each(["{}", "[]", "[1]", "true", "1e999", "1.5", "9007199254740993"])(
    "by a cursor that is none: %s",
    async (cursor) => {
      const page = (): string => `{"conversations":[{"id":1}],"next_cursor":${cursor}}`;
      const { items, message } = await walk("/conversations", page);
      expect(items).toBe(1);
      expect(message).toMatch(/next_cursor is neither a string nor an integer/);
    },
  );
});

test("a walk keeps no more than the last cursors, and still finds a circle of any length", async () => {
  const length = 3_000;
  let requests = 0;
  const client = clientOf("https://api.example", {
    fetch: () => {
      requests += 1;
      const next = String(requests % length);
      return Promise.resolve(Response.json({ conversations: [{ id: 1 }], next_cursor: next }));
    },
  });
  const pages = paginate(client as never, "/conversations").pages();
  await expect(async () => {
    for await (const _ of pages) if (requests > 4 * length) return;
  }).rejects.toThrow("repeats an earlier cursor");
  expect(requests).toBeLessThanOrEqual(4 * length);
});

describe("Object.prototype decides nothing of a walk", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  afterEach(() => {
    for (const name of ["prefetch", "next_cursor", "error"]) delete polluted[name];
  });

  test("neither its options nor where it ends", async () => {
    polluted["prefetch"] = 7;
    polluted["next_cursor"] = "injected";
    const urls: string[] = [];
    const client = clientOf("https://api.example", {
      fetch: (url) => {
        urls.push(url);
        return Promise.resolve(Response.json({ conversations: [{ id: 1 }] }));
      },
    });
    for await (const _ of paginate(client as never, "/conversations"));
    expect(urls).toHaveLength(1);
    expect(urls[0]).not.toContain("?cursor=");
  });

  test("nor whether a call failed", async () => {
    polluted["error"] = new Error("injected");
    const client = clientOf("https://api.example", {
      fetch: () => Promise.resolve(Response.json({ conversations: [{ id: 1 }] })),
    });
    expect(await paginate(client as never, "/conversations").toArray()).toEqual([{ id: 1 }]);
    expect(await unwrap(client.GET("/conversations") as Promise<{ data?: unknown }>)).toEqual({
      conversations: [{ id: 1 }],
    });
  });
});

test.each<[string, unknown]>([
  ["an object", { "test-key": 1, "a\n\u001b[31m": 2 }],
  ["null", null],
  ["an array", ["test-key"]],
  ["a string", "test-key"],
])("a message repeats nothing of a response without a list: %s", async (kind, body) => {
  const client = clientOf("https://api.example", {
    apiKey: "test-key",
    fetch: () => Promise.resolve(Response.json(body)),
  });
  const error: unknown = await paginate(client as never, "/conversations")
    .toArray()
    .catch((thrown: unknown) => thrown);
  expect((error as Error).message).toBe(
    `GET /conversations: pagination failed: no list "conversations" in the response, which is ${kind}. ` +
      "The items before are complete.",
  );
  expect(JSON.stringify(error)).not.toContain("test-key");
});

test.each([null, 5, "x", [], new Map()])("options that are %j are refused", (options) => {
  const client = clientOf("https://api.example");
  expect(() => paginate(client as never, "/conversations", options as never)).toThrow(
    expect.objectContaining({ code: "PARTOO_CONFIG_ERROR", parameter: "options" }),
  );
});

test.each([null, 5, { limt: 3 }, { limit: "3" }])(
  "options of toArray() that are %j are refused",
  async (options) => {
    const client = clientOf("https://api.example");
    const pages = paginate(client as never, "/conversations");
    await expect(pages.toArray(options as never)).rejects.toMatchObject({
      code: "PARTOO_CONFIG_ERROR",
    });
  },
);

test.each([101, 1e9, Number.MAX_SAFE_INTEGER])("prefetch of %d is refused", (prefetch) => {
  const client = clientOf("https://api.example");
  expect(() => paginate(client as never, "/business/search", { prefetch })).toThrow(
    "a whole number from 0 to 100",
  );
});
