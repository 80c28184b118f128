import { createPartooClient, paginate, unwrap } from "partoo-client";
import { memoryThrottle } from "partoo-client/throttle";

// the API's limit is 300 requests in 60 000 ms; the demo's server has a smaller one
const requests = Number(process.env["PARTOO_REQUESTS"] ?? 300);
const perMs = Number(process.env["PARTOO_PER_MS"] ?? 60_000);

const client = createPartooClient({
  baseUrl: process.env["PARTOO_BASE_URL"],
  throttle: memoryThrottle({ requests, perMs }),
});

console.log("Reading the list of conversations, page by page");
const unread: number[] = [];
for await (const { id, is_read } of paginate(client, "/conversations")) {
  if (id !== undefined && is_read === false) unread.push(id);
}
console.log(`   ${unread.length} are unread`);

console.log(`Marking them as read, at the limit of ${requests} requests in ${perMs} ms`);
const start = performance.now();
let done = 0;
await Promise.all(
  unread.map(async (conversation_id) => {
    const params = { path: { conversation_id } };
    await unwrap(client.POST("/conversations/{conversation_id}/read", { params }));
    done += 1;
    progress(done, unread.length);
  }),
);
const seconds = (performance.now() - start) / 1000;
console.log(
  `   ${done} done in ${seconds.toFixed(1)} s: ${(done / seconds).toFixed(1)} requests a second, ` +
    `the limit is ${((requests / perMs) * 1000).toFixed(1)} after the first ${requests}`,
);

/** Redraws a bar on a terminal; elsewhere prints it once, when it is full. */
function progress(count: number, all: number): void {
  const isFull = count === all;
  if (!process.stdout.isTTY && !isFull) return;
  const width = Math.round((count / all) * 40);
  const bar = `${"█".repeat(width)}${"░".repeat(40 - width)}`;
  process.stdout.write(`\r   ${bar} ${count}/${all}${isFull ? "\n" : ""}`);
}
