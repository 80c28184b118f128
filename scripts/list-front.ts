import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiServer } from "./api-server.ts";

/** A server in front of the API's server, so that lists have an end and tests can inject faults. */
export interface ListFront {
  readonly url: string;
  /** Paths and queries of all requests. */
  readonly requests: string[];
  close(): void;
}

/**
 * Turns the samples of the API's server into lists of one page: of these businesses, and of one review each.
 *
 * @param intercept may handle a request itself; returns `true` if it did
 */
export async function startListFront(
  api: ApiServer,
  businesses: readonly { id: string; name?: string }[],
  intercept: (url: string, response: ServerResponse) => boolean,
): Promise<ListFront> {
  const requests: string[] = [];
  async function respond(url: string, response: ServerResponse): Promise<void> {
    const sample = await fetch(api.url + url, { headers: { "x-APIKey": "key" } });
    const body = (await sample.json()) as { businesses?: object[] };
    const [one] = body.businesses ?? [];
    const list = {
      ...body,
      ...(one && { businesses: businesses.map((own) => ({ ...one, ...own })) }),
      ...{ page: 1, max_page: 1 },
    };
    response.writeHead(sample.status, { "content-type": "application/json" });
    response.end(JSON.stringify(list));
  }
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    requests.push(url);
    if (!intercept(url, response)) void respond(url, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () => server.close().closeAllConnections(),
  };
}
