import type { OutgoingHttpHeaders } from "node:http";
import type { FaultResponse } from "./fault-server.ts";

/** A response with a body of known length. */
export function respond(
  status: number,
  body: string | Buffer = "",
  headers: OutgoingHttpHeaders = {},
): FaultResponse {
  return ({ response }) => {
    const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
    response.writeHead(status, { ...length, ...headers });
    response.end(body);
  };
}

/** A response with a JSON body. */
export function json(
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): FaultResponse {
  return respond(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

/** A chunked response, without a length. */
export function chunked(
  status: number,
  chunks: readonly (string | Uint8Array)[],
  headers: OutgoingHttpHeaders = {},
): FaultResponse {
  return ({ response }) => {
    response.writeHead(status, headers);
    response.flushHeaders();
    for (const chunk of chunks) if (chunk.length > 0) response.write(chunk);
    response.end();
  };
}

/** A success of the API. */
export const ok = json(200, { status: "success" });

/** A redirect. */
export function redirect(status: number, location: string | undefined): FaultResponse {
  return respond(status, "moved", location === undefined ? {} : { location });
}

/** These bytes and no others, after which the connection ends. */
export function raw(bytes: string): FaultResponse {
  return ({ socket }) => socket.end(bytes);
}

/** The connection is reset before any response. */
export const reset: FaultResponse = ({ socket }) => socket.resetAndDestroy();

/** The connection ends before any response. */
export const hangUp: FaultResponse = ({ socket }) => socket.destroy();

/** The connection ends within the headers. */
export const hangUpInHeaders = raw("HTTP/1.1 200 OK\r\ncontent-type: applica");

/** The connection ends within the body. */
export function hangUpInBody(status = 200): FaultResponse {
  return raw(
    `HTTP/1.1 ${status} Some\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"a":`,
  );
}

/** No response, ever. */
export const stall: FaultResponse = () => undefined;

/** The headers begin and never end. */
export const stallInHeaders: FaultResponse = ({ socket }) => {
  socket.write("HTTP/1.1 200 OK\r\ncontent-type: applica");
};

/** The body begins and never ends. */
export function stallInBody(status = 200, headers: OutgoingHttpHeaders = {}): FaultResponse {
  return ({ response }) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.write('{"a":');
  };
}

/** Something that is not HTTP. */
export const garbage = raw("\u0000\u0001 220 smtp.example ESMTP\r\n\r\n");
