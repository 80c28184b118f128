import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Limit } from "./limits.ts";

/** One answer. */
export interface Answered {
  /** When the request came, in milliseconds since 1970. */
  readonly atMs: number;
  readonly status: 200 | 429;
  /** Which call it was: the id in its path. */
  readonly call: number;
}

/** An API that enforces a limit. */
export interface LimitedServer {
  readonly url: string;
  close(): void;
}

/** Starts an API on a free port, which tells of everything that it answers to `/conversations/{id}`. */
export async function startLimitedServer(
  limit: Limit,
  onAnswer: (answer: Answered) => void,
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
      // whole seconds, as the header has it
      response.writeHead(429, { "retry-after": `${Math.max(1, Math.ceil(waitMs / 1000))}` });
    }
    response.end("{}");
    onAnswer({ atMs, status: waitMs === 0 ? 200 : 429, call });
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
