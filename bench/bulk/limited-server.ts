import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Limit } from "./limits.ts";

/** One response. */
export interface SentResponse {
  /** When the request arrived, in milliseconds since 1970. */
  readonly atMs: number;
  readonly status: 200 | 429;
  /** The id in the path, which identifies the call. */
  readonly call: number;
}

/** An API that enforces a limit. */
export interface LimitedServer {
  readonly url: string;
  close(): void;
}

/** Starts an API on a free port, which reports every response to `/conversations/{id}`. */
export async function startLimitedServer(
  limit: Limit,
  onResponse: (response: SentResponse) => void,
): Promise<LimitedServer> {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    const call = Number(/^\/conversations\/(\d+)$/.exec(request.url ?? "")?.[1]);
    if (Number.isNaN(call)) {
      response.end("{}");
      return;
    }
    const atMs = performance.timeOrigin + performance.now();
    const waitMs = limit(atMs);
    if (waitMs > 0) {
      // the header holds whole seconds
      response.writeHead(429, { "retry-after": `${Math.max(1, Math.ceil(waitMs / 1000))}` });
    }
    response.end("{}");
    onResponse({ atMs, status: waitMs === 0 ? 200 : 429, call });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
