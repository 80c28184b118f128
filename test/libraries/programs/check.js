import assert from "node:assert/strict";
import { createServer } from "node:http";

/** Runs cases by name and prints, as JSON, what failed. */
export async function runCases(cases) {
  const results = {};
  for (const [name, run] of Object.entries(cases)) {
    try {
      await run();
      results[name] = "";
    } catch (error) {
      results[name] = [error, error?.cause, error?.cause?.cause].filter(Boolean).join(" | ");
    }
  }
  console.log(JSON.stringify(results));
  process.exit(0);
}

/** A server that keeps what it hears; `/flaky` fails once, `/moved` leads to another path. */
export async function startServer() {
  const heard = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url, headers } = request;
      const body = Buffer.concat(chunks).toString();
      heard.push({ method, url, headers, body });
      response.setHeader("content-type", "application/json");
      const times = heard.filter((one) => one.url === url).length;
      if (url.startsWith("/conversations?flaky") && times === 1) response.statusCode = 503;
      if (url.startsWith("/conversations?moved")) {
        response.writeHead(307, { location: "/user/me?from=moved" });
      }
      if (url.startsWith("/conversations?missing")) response.statusCode = 404;
      response.end(JSON.stringify({ count: 7, error: "of the server" }));
    });
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const taken = () => heard.splice(0);
  return { baseUrl: `http://127.0.0.1:${server.address().port}`, taken };
}

export { assert };
