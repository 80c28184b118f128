import {
  createPartooClient,
  isStatus,
  paginate,
  PartooConfigError,
  PartooPaginationError,
  type PaginateOptions,
  type PartooClient,
} from "partoo-client";
import { describe, expect, test } from "vitest";
import { recordingFetch } from "./support/recording-fetch.ts";

type Answer = Record<string, unknown> | Response;

/** An answer that does not come; as a platform's `fetch` does, it is given up with its request. */
const NEVER = {};

/** A client of an API that answers each query with what `answer` gives, and the queries it got. */
function apiThat(answer: (query: URLSearchParams) => Answer | Promise<Answer>): {
  client: PartooClient;
  queries: string[];
  requests: Request[];
} {
  const queries: string[] = [];
  const { fetch, requests } = recordingFetch(async ({ url, signal }) => {
    const { searchParams } = new URL(url);
    queries.push(searchParams.toString());
    const body = await answer(searchParams);
    if (body !== NEVER) return body instanceof Response ? body : Response.json(body);
    return new Promise((_, reject) => {
      const giveUp = () => reject(signal.reason as Error);
      if (signal.aborted) giveUp();
      else signal.addEventListener("abort", giveUp);
    });
  });
  return { client: createPartooClient({ apiKey: "key", retry: false, fetch }), queries, requests };
}

/** Answers in the cursor style: the page that each cursor leads to, the first under `""`. */
function conversations(pages: Record<string, { ids: number[]; next?: string | null | undefined }>) {
  return apiThat((query) => {
    const page = pages[query.get("cursor") ?? ""];
    return {
      conversations: page?.ids.map((id) => ({ id })),
      count: 6,
      next_cursor: page?.next,
    };
  });
}

/** Answers in the page style, `max_page` after the newest count of pages. */
function businesses(ids: number[][], maxPage: (number: number) => number = () => ids.length) {
  return apiThat((query) => {
    const page = Number(query.get("page") ?? 1);
    const list = ids[page - 1] ?? [];
    return { businesses: list.map((id) => ({ id })), page, max_page: maxPage(page), count: 6 };
  });
}

async function idsOf(list: AsyncIterable<{ readonly id?: unknown }>): Promise<unknown[]> {
  const ids = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

/** What a walk gives until it fails, and the error. */
async function failing(list: AsyncIterable<{ readonly id?: unknown }>) {
  const ids: unknown[] = [];
  try {
    for await (const { id } of list) ids.push(id);
  } catch (error) {
    return { ids, error: error as Error };
  }
  throw new Error("the walk did not fail");
}

describe("a list with a cursor", () => {
  const pages = {
    "": { ids: [1, 2], next: "b" },
    b: { ids: [3, 4], next: "c" },
    c: { ids: [5, 6], next: null },
  };

  test("is walked to the page whose next_cursor is null", async () => {
    const { client, queries } = conversations(pages);
    const list = paginate(client, "/conversations", { params: { query: { per_page: 2 } } });
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(queries).toEqual(["per_page=2", "per_page=2&cursor=b", "per_page=2&cursor=c"]);
  });

  test.each([{ next: undefined }, { next: "" }])("also ends at next_cursor $next", async (end) => {
    const { client } = conversations({ "": { ids: [1], ...end } });
    expect(await idsOf(paginate(client, "/conversations"))).toEqual([1]);
  });

  test("can begin at a cursor", async () => {
    const { client } = conversations(pages);
    const list = paginate(client, "/conversations", { params: { query: { cursor: "c" } } });
    expect(await idsOf(list)).toEqual([5, 6]);
  });

  test("goes on after an empty page in the middle", async () => {
    const { client } = conversations({ ...pages, b: { ids: [], next: "c" } });
    expect(await idsOf(paginate(client, "/conversations"))).toEqual([1, 2, 5, 6]);
  });

  test.each(["b", "c"])(
    "whose page c leads back to %s throws instead of going round",
    async (back) => {
      const { client, queries } = conversations({ ...pages, c: { ids: [5, 6], next: back } });
      const { ids, error } = await failing(paginate(client, "/conversations"));
      expect(ids).toEqual([1, 2, 3, 4, 5, 6]);
      expect(error).toBeInstanceOf(PartooPaginationError);
      expect(error.message).toBe(
        "GET /conversations: pagination failed: next_cursor repeats an earlier cursor. The items before are complete.",
      );
      expect(queries).toHaveLength(3);
    },
  );

  test("that gives empty pages for ever throws after a hundred", async () => {
    const { client, queries } = apiThat((query) => ({
      conversations: [],
      next_cursor: `${query.get("cursor") ?? ""}x`,
    }));
    const { error } = await failing(paginate(client, "/conversations"));
    expect(error).toBeInstanceOf(PartooPaginationError);
    expect(queries).toHaveLength(101);
  });
});

describe("a list with page numbers", () => {
  const three = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];

  test("is walked to max_page; the first page is asked for without a number", async () => {
    const { client, queries } = businesses(three);
    expect(await idsOf(paginate(client, "/business/search"))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(queries).toEqual(["", "page=2", "page=3"]);
  });

  test("can begin at a page", async () => {
    const { client, queries } = businesses(three);
    const list = paginate(client, "/business/search", { params: { query: { page: 2 } } });
    expect(await idsOf(list)).toEqual([3, 4, 5, 6]);
    expect(queries).toEqual(["page=2", "page=3"]);
  });

  test("that counts from 0 is followed in its own counting", async () => {
    const { client, queries } = apiThat((query) => {
      const page = Number(query.get("page") ?? 0);
      return { businesses: [{ id: page }], page, max_page: 2 };
    });
    expect(await idsOf(paginate(client, "/business/search"))).toEqual([0, 1, 2]);
    expect(queries).toEqual(["", "page=1", "page=2"]);
  });

  test("that is empty ends after one request", async () => {
    const { client, queries } = businesses([], () => 0);
    expect(await idsOf(paginate(client, "/business/search"))).toEqual([]);
    expect(queries).toHaveLength(1);
  });

  test("goes on after an empty page in the middle", async () => {
    const { client } = businesses([[1, 2], [], [5, 6]]);
    expect(await idsOf(paginate(client, "/business/search"))).toEqual([1, 2, 5, 6]);
  });

  test("that becomes shorter ends at the newest max_page", async () => {
    const { client, queries } = businesses(three, (page) => (page === 1 ? 3 : 2));
    expect(await idsOf(paginate(client, "/business/search"))).toEqual([1, 2, 3, 4]);
    expect(queries).toHaveLength(2);
  });

  test("that becomes longer ends at the newest max_page", async () => {
    const { client } = businesses(three, (page) => (page === 1 ? 2 : 3));
    expect(await idsOf(paginate(client, "/business/search"))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("whose last page is given again for one that is gone gives no item twice", async () => {
    const { client } = apiThat((query) => {
      const first = query.get("page") === null;
      return { businesses: [{ id: 1 }], page: 1, max_page: first ? 2 : 1 };
    });
    expect(await idsOf(paginate(client, "/business/search"))).toEqual([1]);
  });

  test("that always gives the same page throws instead of going round", async () => {
    const { client, queries } = apiThat(() => ({ businesses: [{ id: 1 }], page: 1, max_page: 9 }));
    const { ids, error } = await failing(paginate(client, "/business/search"));
    expect(ids).toEqual([1]);
    expect(error).toBeInstanceOf(PartooPaginationError);
    expect(error.message).toContain("the client requested page 2 and got page 1");
    expect(queries).toHaveLength(2);
  });

  test("without max_page throws after its first page, not to look complete", async () => {
    const { client } = apiThat(() => ({ businesses: [{ id: 1 }], page: 1 }));
    const { ids, error } = await failing(paginate(client, "/business/search"));
    expect(ids).toEqual([1]);
    expect(error.message).toContain('no "max_page" in the response');
  });

  test("that grows for ever without an item throws after a hundred pages", async () => {
    const { client, queries } = businesses([], (page) => page + 1);
    const { error } = await failing(paginate(client, "/business/search"));
    expect(error).toBeInstanceOf(PartooPaginationError);
    expect(queries).toHaveLength(101);
  });
});

describe("a walk", () => {
  test("asks for nothing before its first item is needed", async () => {
    const { client, queries } = businesses([[1]]);
    const items = paginate(client, "/business/search")[Symbol.asyncIterator]();
    expect(queries).toEqual([]);
    await items.next();
    expect(queries).toHaveLength(1);
  });

  test("asks for a page only when the items before it have been used", async () => {
    const { client, queries } = businesses([[1, 2], [3]]);
    const items = paginate(client, "/business/search")[Symbol.asyncIterator]();
    await items.next();
    await items.next();
    expect(queries).toHaveLength(1);
    await items.next();
    expect(queries).toHaveLength(2);
  });

  test("asks for nothing more after break", async () => {
    const { client, queries } = businesses([[1, 2], [3]]);
    for await (const { id } of paginate(client, "/business/search")) if (String(id) === "2") break;
    expect(queries).toHaveLength(1);
  });

  test("begins anew each time the list is iterated", async () => {
    const { client } = businesses([[1], [2]]);
    const list = paginate(client, "/business/search");
    expect(await idsOf(list)).toEqual([1, 2]);
    expect(await idsOf(list)).toEqual([1, 2]);
  });

  test("sends the path parameters, headers and other options with every page", async () => {
    const { client, requests } = businesses([[1], [2]]);
    await idsOf(
      paginate(client, "/user/{user_id}/businesses", {
        params: { path: { user_id: "7" } },
        headers: { "x-trace": "abc" },
      }),
    );
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      "/v2/user/7/businesses",
      "/v2/user/7/businesses",
    ]);
    expect(requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["abc", "abc"]);
  });

  test("gives whole pages with the count and the body", async () => {
    const { client } = businesses([[1, 2], [3]]);
    const pages = [];
    for await (const { response, ...page } of paginate(client, "/business/search").pages()) {
      expect(response.status).toBe(200);
      pages.push(page);
    }
    expect(pages).toEqual([
      {
        items: [{ id: 1 }, { id: 2 }],
        count: 6,
        data: { businesses: [{ id: 1 }, { id: 2 }], page: 1, max_page: 2, count: 6 },
      },
      {
        items: [{ id: 3 }],
        count: 6,
        data: { businesses: [{ id: 3 }], page: 2, max_page: 2, count: 6 },
      },
    ]);
  });
});

describe("a page that fails", () => {
  test("throws its PartooApiError after the items of the pages before", async () => {
    const { client } = apiThat((query) =>
      query.get("page") === "2"
        ? Response.json({ errors: { authorization: "Operation not allowed" } }, { status: 403 })
        : { businesses: [{ id: 1 }], page: 1, max_page: 3 },
    );
    const { ids, error } = await failing(paginate(client, "/business/search"));
    expect(ids).toEqual([1]);
    expect(isStatus(error, 403)).toBe(true);
  });

  test("is asked for again as the client's retries say", async () => {
    let failures = 0;
    const { client } = apiThat(() => {
      failures += 1;
      return failures < 3
        ? new Response(null, { status: 503, headers: { "retry-after": "0" } })
        : { businesses: [{ id: 1 }], page: 1, max_page: 1 };
    });
    expect(await idsOf(paginate(client, "/business/search", { retry: 2 }))).toEqual([1]);
  });

  test.each([{}, { businesses: null }, { businesses: { 1: {} } }])(
    "because its body %j has no list throws",
    async (body) => {
      const { client } = apiThat(() => body);
      const { error } = await failing(paginate(client, "/business/search"));
      expect(error).toBeInstanceOf(PartooPaginationError);
      expect(error.message).toContain('no list "businesses" in the response');
    },
  );

  test("because its body is empty throws", async () => {
    const { client } = apiThat(() => new Response(null, { status: 204 }));
    const { error } = await failing(paginate(client, "/business/search"));
    expect(error).toBeInstanceOf(PartooPaginationError);
  });
});

describe("prefetch", () => {
  const five = [[1], [2], [3], [4], [5]];

  test("asks for so many pages ahead, and no more", async () => {
    const { client, queries } = businesses(five);
    const items = paginate(client, "/business/search", { prefetch: 2 })[Symbol.asyncIterator]();
    await items.next();
    expect(queries).toEqual(["", "page=2", "page=3"]);
    await items.next();
    expect(queries).toEqual(["", "page=2", "page=3", "page=4"]);
  });

  test("does not ask beyond the last page", async () => {
    const { client, queries } = businesses(five);
    await idsOf(paginate(client, "/business/search", { prefetch: 9 }));
    expect(queries).toEqual(["", "page=2", "page=3", "page=4", "page=5"]);
  });

  test("keeps the order, whichever page comes first", async () => {
    const third = new EventTarget();
    const { client } = apiThat(async (query) => {
      const page = Number(query.get("page") ?? 1);
      if (page === 2) await new Promise((resolve) => third.addEventListener("asked", resolve));
      if (page === 3) third.dispatchEvent(new Event("asked"));
      return { businesses: [{ id: page }], page, max_page: 4 };
    });
    expect(await idsOf(paginate(client, "/business/search", { prefetch: 3 }))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test("gives up what was asked for ahead when the walk is left", async () => {
    const { client, requests } = apiThat((query) =>
      query.get("page") === null ? { businesses: [{ id: 1 }], page: 1, max_page: 3 } : NEVER,
    );
    for await (const { id } of paginate(client, "/business/search", { prefetch: 2 })) {
      expect(id).toBe(1);
      break;
    }
    expect(requests).toHaveLength(3);
    expect(requests.slice(1).map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  test("throws a failed page's error when it is its turn", async () => {
    const { client } = apiThat((query) => {
      const page = Number(query.get("page") ?? 1);
      if (page === 3) return new Response(null, { status: 404 });
      return { businesses: [{ id: page }], page, max_page: 5 };
    });
    const { ids, error } = await failing(paginate(client, "/business/search", { prefetch: 4 }));
    expect(ids).toEqual([1, 2]);
    expect(isStatus(error, 404)).toBe(true);
  });

  test("drops pages that are gone when it is their turn", async () => {
    const { client } = businesses(five, (page) => (page === 1 ? 5 : 2));
    expect(await idsOf(paginate(client, "/business/search", { prefetch: 4 }))).toEqual([1, 2]);
  });

  test.each([-1, 1.5, Number.NaN, "2"])("of %s is refused before anything is sent", (prefetch) => {
    const { client } = businesses(five);
    const options = { prefetch } as PaginateOptions<"/business/search">;
    expect(() => paginate(client, "/business/search", options)).toThrow(PartooConfigError);
  });

  test("is refused for a list with a cursor", () => {
    const { client } = businesses(five);
    const options = { prefetch: 1 } as unknown as PaginateOptions<"/conversations">;
    expect(() => paginate(client, "/conversations", options)).toThrow(
      "GET /conversations: prefetch does not work for a list with cursors",
    );
  });
});

describe("a signal", () => {
  test("ends a walk between the items of a page", async () => {
    const { client, queries } = businesses([[1, 2], [3]]);
    const controller = new AbortController();
    const list = paginate(client, "/business/search", { signal: controller.signal });
    const items = list[Symbol.asyncIterator]();
    await items.next();
    controller.abort(new Error("enough"));
    await expect(items.next()).rejects.toThrow("enough");
    expect(queries).toHaveLength(1);
  });

  test("ends a walk between pages, without another request", async () => {
    const { client, queries } = businesses([[1], [2]]);
    const controller = new AbortController();
    const pages = paginate(client, "/business/search", { signal: controller.signal }).pages();
    await pages.next();
    controller.abort(new Error("enough"));
    await expect(pages.next()).rejects.toThrow("enough");
    expect(queries).toHaveLength(1);
  });

  test.each([0, 2])("ends the wait for a page, with prefetch %i", async (prefetch) => {
    const controller = new AbortController();
    const { client } = apiThat((query) => {
      if (query.get("page") === null) return { businesses: [{ id: 1 }], page: 1, max_page: 3 };
      queueMicrotask(() => controller.abort(new Error("enough")));
      return NEVER;
    });
    const { signal } = controller;
    const { error } = await failing(paginate(client, "/business/search", { signal, prefetch }));
    expect(error.message).toBe("enough");
  });
});

describe("a path that is not paginated", () => {
  test("is refused before anything is sent", () => {
    const { client, queries } = businesses([]);
    const path = "/permissions" as "/business/search";
    expect(() => paginate(client, path)).toThrow(
      "GET /permissions is not paginated. Use client.GET() instead.",
    );
    expect(queries).toEqual([]);
  });
});

describe("toArray()", () => {
  test("gives all items", async () => {
    const { client } = businesses([[1, 2], [3]]);
    const items = await paginate(client, "/business/search").toArray();
    expect(items).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test("asks for no page after the one that reaches the limit", async () => {
    const { client, queries } = businesses([[1, 2], [3, 4], [5]]);
    const list = paginate(client, "/business/search");
    expect(await list.toArray({ limit: 4 })).toHaveLength(4);
    expect(queries).toEqual(["", "page=2"]);
  });

  test("asks for nothing with a limit of 0", async () => {
    const { client, queries } = businesses([[1]]);
    expect(await paginate(client, "/business/search").toArray({ limit: 0 })).toEqual([]);
    expect(queries).toEqual([]);
  });

  test.each([-1, 1.5, NaN, "1" as unknown as number])("refuses the limit %s", async (limit) => {
    const { client, queries } = businesses([[1]]);
    await expect(paginate(client, "/business/search").toArray({ limit })).rejects.toMatchObject({
      code: "PARTOO_CONFIG_ERROR",
      operation: "GET /business/search",
      parameter: "limit",
    });
    expect(queries).toEqual([]);
  });
});
