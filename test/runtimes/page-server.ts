import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const HTML = '<!doctype html><title>suite</title><script type="module" src="/page.js"></script>';

/** Serves a page with this script, from an origin that is not the API's. */
export async function startPageServer(script: string): Promise<{
  readonly page: string;
  readonly close: () => void;
}> {
  const text = await readFile(script);
  const server = createServer(({ url }, response) => {
    const isScript = url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.end(isScript ? text : HTML);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    page: `http://127.0.0.1:${port}/`,
    close: () => server.close().closeAllConnections(),
  };
}
