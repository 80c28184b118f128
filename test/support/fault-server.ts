import { EventEmitter, once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Socket } from "node:net";

/** A request as it reached the server, whole. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What an answer has in hand: a response to write, or the bare socket to misuse. */
export interface Exchange {
  readonly request: SeenRequest;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/** Answers one request, rightly or wrongly. */
export type FaultResponse = (exchange: Exchange) => void;

/** A server that fails as it is told. */
export interface FaultServer {
  readonly origin: string;
  /** All requests in the order of their arrival. */
  readonly requests: readonly SeenRequest[];
  /** Resolves when no client uses a connection any more; the idle ones are closed. */
  settled(): Promise<void>;
  /** Frees the port, whatever is under way. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server on this machine that gives the answers in turn, the last one again and again.
 *
 * @param answers at least one
 */
export async function startFaultServer(...answers: FaultResponse[]): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const unused = new Set<Socket>();
  const changes = new EventEmitter();
  const server = createServer((incoming, response) => {
    unused.delete(incoming.socket);
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers, socket } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks) };
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request);
      answer?.({ request, response, socket });
    });
    // a client that has gone is what many tests are about
    incoming.on("error", () => undefined);
    response.on("close", () => changes.emit("change"));
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    unused.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      sockets.delete(socket);
      unused.delete(socket);
      changes.emit("change");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async settled() {
      for (;;) {
        server.closeIdleConnections();
        // undici opens another connection as soon as one is lost, whether it needs it or not
        for (const socket of unused) socket.destroy();
        if (sockets.size === 0) return;
        await once(changes, "change");
      }
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
