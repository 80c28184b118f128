/** A program that is bundled to measure its weight. */
export interface Bundle {
  readonly name: string;
  readonly source: string;
  /** Limit in bytes: minified by esbuild, gzip at level 9. */
  readonly limit: number;
}

const CALL = `await createPartooClient().GET("/conversations");`;

/**
 * The limits: the current weight, and a little room. Say why when you raise one. On 2026-11-26 all were
 * raised for the checks of options, queries, headers and bodies, the redaction of every spelling of the key,
 * the limit of a response, and the details of a call in its errors; on 2026-11-27 for the checks of path
 * templates, throttles, mocks and the options of lists.
 */
export const BUNDLES: readonly Bundle[] = [
  {
    name: "a client that makes one call",
    source: `import { createPartooClient } from "partoo-client"; ${CALL}`,
    limit: 22_300,
  },
  {
    name: "… and walks a list with paginate",
    source: `import { createPartooClient, paginate } from "partoo-client";
      for await (const item of paginate(createPartooClient(), "/conversations")) console.log(item);`,
    limit: 24_000,
  },
  {
    name: "… and keeps to a limit with memoryThrottle",
    source: `import { createPartooClient } from "partoo-client";
      import { memoryThrottle } from "partoo-client/throttle";
      const throttle = memoryThrottle({ requests: 300, perMs: 60_000 });
      await createPartooClient({ throttle }).GET("/conversations");`,
    limit: 23_000,
  },
  {
    name: "isStatus and unwrap",
    source: `export { isStatus, unwrap } from "partoo-client";`,
    limit: 1_200,
  },
  {
    name: "verifyWebhook",
    source: `export { verifyWebhook } from "partoo-client/webhooks";`,
    limit: 3_450,
  },
  {
    name: "createWebhookHandler",
    source: `export { createWebhookHandler } from "partoo-client/webhooks";`,
    limit: 4_300,
  },
  {
    name: "mockPartoo, for tests",
    source: `export { mockPartoo } from "partoo-client/testing";`,
    limit: 6_700,
  },
  {
    name: "types alone",
    source: `import type { OperationData, PartooClient, schemas } from "partoo-client";
      import type { WebhookEvent } from "partoo-client/webhooks";
      export type Uses = [OperationData<"GET /conversations">, PartooClient, schemas.Review, WebhookEvent];`,
    limit: 0,
  },
  {
    name: "an import of which nothing is used",
    source: `import "partoo-client"; import "partoo-client/throttle"; import "partoo-client/webhooks";
      import { createPartooClient } from "partoo-client";`,
    limit: 0,
  },
];
