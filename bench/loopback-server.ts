/** The server of `bench/loopback.ts`, in a process of its own: reads what it is sent, answers with JSON. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const ANSWER = JSON.stringify({
  id: "5409c35a97bbc544d8e26737",
  content: "x".repeat(100),
  count: 3,
});

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(ANSWER);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
