import { clientTypes } from "./client-types.ts";
import type { Deprecation } from "./deprecations.ts";
import type { OpenApiDocument } from "./document.ts";
import { operationShapes } from "./operation-shapes.ts";
import type { Operation, WebhookEvent } from "./operations.ts";
import { responseSchemas } from "./response-schemas.ts";
import { runtimeTables } from "./runtime-tables.ts";
import { schemaTypes } from "./schema-types.ts";
import { webhookTypes } from "./webhook-types.ts";

/** The facts of a description for its TypeScript. */
export interface ApiFacts {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly events: readonly WebhookEvent[];
  readonly deprecations: ReadonlyMap<string, Deprecation>;
}

/**
 * The TypeScript of a description, not formatted.
 *
 * @param callTypes module with the types of a call
 * @returns name and source of each file of the folder
 */
export async function typescriptFiles(
  { document, operations, events, deprecations }: ApiFacts,
  callTypes: string,
): Promise<[name: string, source: string][]> {
  const { types, exports } = await schemaTypes(document);
  return [
    ["schema.ts", types],
    ["schemas.ts", exports],
    ["operations.ts", clientTypes(operations, deprecations, callTypes)],
    ["webhooks.ts", webhookTypes(document, events, deprecations)],
    ["tables.ts", runtimeTables(document, operations, [...deprecations.values()])],
    ["shapes.ts", operationShapes(document, operations)],
    ["responses.ts", responseSchemas(document, operations, events)],
  ];
}
