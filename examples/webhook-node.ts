import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { createWebhookHandler } from "partoo-client/webhooks";

const receive = createWebhookHandler({
  // for tests; the default is the API's production key
  publicKey: process.env["PARTOO_WEBHOOK_PUBLIC_KEY"],

  message_created({ payload: { message, conversation } }) {
    console.log("message", message?.id, "in conversation", conversation?.id);
  },
});

async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const isWebhook = incoming.method === "POST" && incoming.url === "/webhooks/partoo";
  const { status } = isWebhook ? await receive(webRequest(incoming)) : { status: 404 };
  outgoing.writeHead(status).end();
}

function webRequest(incoming: IncomingMessage): Request {
  return new Request("https://example.com/webhooks/partoo", {
    method: "POST",
    headers: incoming.headers as Record<string, string>,
    body: Readable.toWeb(incoming) as ReadableStream,
    // required for a stream
    duplex: "half",
  } as RequestInit);
}

export const server = createServer((incoming, outgoing) => void respond(incoming, outgoing));
server.listen(Number(process.env["PORT"] ?? 3000));
