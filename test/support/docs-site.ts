import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one request in an own way. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A docs site on this machine. */
export interface DocsSite {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  /** What is at which path; everything else is 404. */
  readonly pages: Map<string, string | Answer>;
  /** Paths asked for, in their order. */
  readonly requests: string[];
  close(): Promise<void>;
}

export async function startDocsSite(): Promise<DocsSite> {
  const pages: DocsSite["pages"] = new Map();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    const page = pages.get(path);
    if (typeof page === "function") page(request, response);
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "text/markdown; charset=utf-8" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pages,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
