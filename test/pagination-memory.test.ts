import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const ITEMS = 100_000;
const PER_PAGE = 100;

/** With this, one page weighs 100 kB and the whole list 100 MB. */
const TEXT = "x".repeat(1_000);

/** In MB: a third of what the items weigh. */
const HEAP_LIMIT = 32;

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer(({ url: path }, response) => {
    const { pathname, searchParams } = new URL(path ?? "", "http://localhost");
    const first = Number(
      searchParams.get("cursor") ?? (Number(searchParams.get("page") ?? 1) - 1) * PER_PAGE,
    );
    const items = Array.from({ length: PER_PAGE }, (_, index) => ({
      id: first + index,
      text: TEXT,
    }));
    const next = first + PER_PAGE;
    const body = pathname.endsWith("/conversations")
      ? { conversations: items, next_cursor: next < ITEMS ? String(next) : null }
      : { businesses: items, page: next / PER_PAGE, max_page: ITEMS / PER_PAGE };
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const src = new URL("../src/index.ts", import.meta.url).href;

/** What a process with a small heap prints, which runs a script with a client of the server. */
async function withSmallHeap(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${HEAP_LIMIT}`,
    "--import",
    "ts-blank-space/register",
    "--input-type=module",
    "--eval",
    `import { createPartooClient, paginate } from ${JSON.stringify(src)};
    const client = createPartooClient({ apiKey: "key", baseUrl: ${JSON.stringify(url)} });
    ${script}`,
  ]);
  return stdout.trim();
}

test.each([
  { path: "/conversations", options: {} },
  { path: "/business/search", options: { prefetch: 4 } },
])(
  "100 000 items of $path with $options fit through a heap that cannot hold them",
  async ({ path, options }) => {
    const sum = await withSmallHeap(`
    let sum = 0;
    for await (const { id } of paginate(client, "${path}", ${JSON.stringify(options)})) sum += id;
    console.log(sum);
  `);
    expect(Number(sum)).toBe((ITEMS * (ITEMS - 1)) / 2);
  },
);

test("the heap of these tests cannot hold the items", async () => {
  await expect(
    withSmallHeap(`
      const items = [];
      for await (const item of paginate(client, "/conversations")) items.push(item);
    `),
  ).rejects.toThrow("heap out of memory");
});
