/** The server of `bench/loopback.ts`, in its own process: it reads each request and responds with JSON. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const RESPONSE = JSON.stringify({
  id: "5409c35a97bbc544d8e26737",
  content: "x".repeat(100),
  count: 3,
});

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(RESPONSE);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
