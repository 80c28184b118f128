import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PlannedCall } from "./plan.ts";

/** The server of a soak, and what it has counted. */
export interface SoakServer {
  readonly origin: string;
  /** Requests by number of the call. */
  readonly requests: Uint8Array;
  /** How often a call that must not be carried out twice was carried out, by number of the call. */
  readonly carriedOut: Uint8Array;
  /** Requests that were not what the call had asked for. */
  readonly wrong: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a server that treats each request as the plan of its call says.
 *
 * @param abort ends a call from the caller's side
 */
export async function startSoakServer(
  plan: readonly PlannedCall[],
  abort: (call: number) => void,
): Promise<SoakServer> {
  const requests = new Uint8Array(plan.length);
  const carriedOut = new Uint8Array(plan.length);
  const wrong: string[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("error", () => undefined);
    incoming.on("end", () => {
      const { method = "", url = "", headers, socket } = incoming;
      const body = Buffer.concat(chunks);
      const call = Number(headers["x-call"]);
      const planned = plan[call];
      const fate = planned?.fates[requests[call] ?? 0];
      if (planned === undefined || fate === undefined) {
        wrong.push(`call ${call}: a request too many`);
        socket.destroy();
        return;
      }
      requests[call] = (requests[call] ?? 0) + 1;
      if (method !== planned.method || String(body) !== bodyOf(planned, call)) {
        wrong.push(`call ${call}: ${method} ${String(body)}`);
      }
      // as bad as can be: whatever the server responds, except with a 429, it has carried out the request
      if (fate.kind !== "limited") carriedOut[call] = (carriedOut[call] ?? 0) + 1;
      fate.fault({ request: { method, url, headers, body }, response, socket });
      if (fate.isAborted) abort(call);
    });
  });
  server.on("connection", (socket) => socket.on("error", () => undefined));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    carriedOut,
    wrong,
    close: () => close(server),
  };
}

/** What the body of a call must be, in each of its requests. */
export function bodyOf({ method }: PlannedCall, call: number): string {
  return method === "GET" || method === "DELETE" ? "" : JSON.stringify({ call });
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
