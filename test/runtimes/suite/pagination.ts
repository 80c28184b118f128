import { paginate } from "partoo-client";
import type { Case } from "./case.ts";
import { check } from "./check.ts";
import { clientOf } from "./client.ts";

const cursorPages = [
  { json: { conversations: [{ id: 1 }, { id: 2 }], count: 4, next_cursor: "b" } },
  { json: { conversations: [{ id: 3 }], count: 4, next_cursor: "c" } },
  { json: { conversations: [{ id: 4 }], count: 4, next_cursor: null } },
];

function numberedPage(page: number): { readonly json: object } {
  return { json: { businesses: [{ id: `business ${page}` }], count: 3, max_page: 3, page } };
}

export const paginationCases: readonly Case[] = [
  {
    name: "paginate reads a list with cursors to its end",
    async run(bench) {
      const api = await bench.serve(...cursorPages);
      const ids: unknown[] = [];
      for await (const { id } of paginate(clientOf(api), "/conversations")) ids.push(id);
      check("items", ids, [1, 2, 3, 4]);
      check("requests", await api.seen(), [
        { url: "/conversations" },
        { url: "/conversations?cursor=b" },
        { url: "/conversations?cursor=c" },
      ]);
    },
  },
  {
    name: "paginate reads a list with page numbers to its end, and prefetches pages",
    async run(bench) {
      const api = await bench.serve(...[1, 2, 3].map(numberedPage));
      const ids: unknown[] = [];
      const list = paginate(clientOf(api), "/business/search", { prefetch: 1 });
      for await (const { id } of list) ids.push(id);
      check("items", ids, ["business 1", "business 2", "business 3"]);
      const urls = (await api.seen()).map(({ url }) => url);
      const next = [2, 3].map((page) => `/business/search?page=${page}`);
      check("requests", urls, ["/business/search", ...next]);
    },
  },
  {
    name: "after break, paginate requests no further page",
    async run(bench) {
      const api = await bench.serve(...cursorPages);
      for await (const { id } of paginate(clientOf(api), "/conversations")) if (id === 2) break;
      check("requests", await api.seen(), [{ url: "/conversations" }]);
    },
  },
];
