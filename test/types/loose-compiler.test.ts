import { expect, test } from "vitest";
import { problemsOf } from "../support/compiler.ts";

const UNWRAPPED = `
  import { createPartooClient, unwrap } from "partoo-client";
  const client = createPartooClient({ apiKey: "k" });
  const { conversations } = await unwrap(client.GET("/conversations"));
  export const first = conversations?.[0];
`;

test.each([
  ["strict alone", { exactOptionalPropertyTypes: false }],
  ["exactOptionalPropertyTypes", { exactOptionalPropertyTypes: true }],
  ["no strictNullChecks", { exactOptionalPropertyTypes: false, strictNullChecks: false }],
])("what is unwrapped is never undefined, with %s", (_, options) => {
  expect(problemsOf({ "unwrapped.ts": UNWRAPPED }, options)).toEqual([]);
});
