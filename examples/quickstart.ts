import { createPartooClient, isStatus, unwrap } from "partoo-client";

// the key comes from PARTOO_API_KEY; PARTOO_BASE_URL points the example at a test server
const client = createPartooClient({ baseUrl: process.env["PARTOO_BASE_URL"] });

console.log("1. List conversations");
const { conversations = [], count } = await unwrap(
  client.GET("/conversations", { params: { query: { per_page: 5 } } }),
);
console.log(
  `   ${String(count)} in total; the first is with ${conversations[0]?.consumer_name ?? "?"}`,
);

const conversation_id = conversations[0]?.id ?? 1;
const params = { path: { conversation_id } };

console.log("2. A deprecated call: your editor strikes it through, and Node prints a warning");
// eslint-disable-next-line @typescript-eslint/no-deprecated
await client.POST("/conversations/{conversation_id}", { params, body: { is_read: true } });
// Node prints warnings in its next tick
await new Promise(setImmediate);

console.log("3. Its replacement: mark as read, then close");
await unwrap(client.POST("/conversations/{conversation_id}/read", { params }));
await unwrap(
  client.PATCH("/conversations/{conversation_id}", { params, body: { status: "closed" } }),
);
console.log(`   conversation ${conversation_id} is read and closed`);

console.log("4. An error is a value, with the status and the API's own words");
const { error } = await client.GET("/api_keys", {
  // makes the demo's server respond with 401; the real API ignores the header
  headers: { prefer: "code=401" },
});
console.log(isStatus(error, 401) ? `   ${error.message}` : "   no error this time");
