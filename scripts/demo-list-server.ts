import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The limit that the server enforces, small enough for a demo of a few seconds. */
export const DEMO_LIMIT = { requests: 30, perMs: 1_000 };

const CONVERSATIONS = 120;
const PER_PAGE = 30;

/**
 * A server for what Prism cannot simulate: a list of several pages, and a rate limit. It responds with 429
 * above 30 requests in any second, and counts these responses.
 */
export async function startListServer(): Promise<{
  readonly url: string;
  readonly refused: () => number;
  readonly close: () => void;
}> {
  const admitted: number[] = [];
  let refused = 0;
  const server = createServer((request, response) => {
    const now = performance.now();
    while (admitted[0] !== undefined && admitted[0] + DEMO_LIMIT.perMs <= now) admitted.shift();
    if (admitted.length === DEMO_LIMIT.requests) {
      refused += 1;
      response.writeHead(429, { "retry-after": "1" }).end();
      return;
    }
    admitted.push(now);
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const body = pathname === "/conversations" ? page(searchParams.get("cursor")) : {};
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refused: () => refused,
    close: () => server.close().closeAllConnections(),
  };
}

function page(cursor: string | null): object {
  const first = Number(cursor ?? 0);
  const next = first + PER_PAGE;
  const length = Math.min(PER_PAGE, CONVERSATIONS - first);
  return {
    conversations: Array.from({ length }, (_, index) => ({
      id: first + index + 1,
      is_read: index % 3 === 0,
    })),
    count: CONVERSATIONS,
    next_cursor: next < CONVERSATIONS ? String(next) : null,
  };
}
