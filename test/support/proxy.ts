import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { join } from "node:path";
import type { TlsOptions } from "node:tls";

const FOLDER = join(import.meta.dirname, "certificate");

/** PEM file that a client must trust to talk to {@link startTlsApi}. */
export const AUTHORITY: string = join(FOLDER, "ca.pem");
export const CERTIFICATE: string = join(FOLDER, "cert.pem");
export const CERTIFICATE_KEY: string = join(FOLDER, "key.pem");

export interface LocalServer {
  readonly port: number;
  close(): void;
}

/** Answers every request as a list of seven conversations, as `https://api.partoo.co` or `https://localhost`. */
export async function startTlsApi(
  seen: (request: IncomingMessage) => void,
  options: TlsOptions = {},
): Promise<LocalServer> {
  const tls = {
    cert: readFileSync(CERTIFICATE),
    key: readFileSync(CERTIFICATE_KEY),
    ...options,
  };
  const listener: RequestListener = (request, response) => {
    seen(request);
    response.setHeader("content-type", "application/json");
    response.end('{"conversations":[],"count":7}');
  };
  return await listening(createTlsServer(tls, listener));
}

/** A proxy that makes tunnels, wherever they should lead to, to a port of this machine, or refuses them. */
export async function startProxy(
  seen: (request: IncomingMessage) => void,
  target: { port: number } | { status: string },
): Promise<LocalServer> {
  const server = createServer();
  server.on("connect", (request: IncomingMessage, client: Duplex) => {
    seen(request);
    client.on("error", () => undefined);
    if ("status" in target) {
      client.end(`HTTP/1.1 ${target.status}\r\n\r\n`);
      return;
    }
    const upstream = connect(target.port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  return await listening(server);
}

async function listening(server: Server): Promise<LocalServer> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.close().closeAllConnections();
    },
  };
}
