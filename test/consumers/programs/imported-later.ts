import type { PartooClient } from "partoo-client" with { "resolution-mode": "import" };

let client: Promise<PartooClient> | undefined;

/** CommonJS may import an ES module at any time, if not at the start. */
function partoo(): Promise<PartooClient> {
  client ??= import("partoo-client").then(({ createPartooClient }) => createPartooClient());
  return client;
}

export async function count(): Promise<number | undefined> {
  const { data, error } = await (await partoo()).GET("/conversations");
  if (error) throw error;
  return data.count;
}
