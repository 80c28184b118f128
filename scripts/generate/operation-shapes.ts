import { dereference, type JsonObject, type OpenApiDocument } from "./document.ts";
import type { Operation } from "./operations.ts";
import { frozen } from "./runtime-tables.ts";

/** The table for the mock of the API: facts that the text of a URL does not contain. */
export function operationShapes(
  document: OpenApiDocument,
  operations: readonly Operation[],
): string {
  const entries = operations.map((operation): [string, unknown] => [
    operation.name,
    {
      path: kindsIn("path", operation, document),
      query: kindsIn("query", operation, document),
      status: successStatus(operation),
    },
  ]);
  return `/** What the values of parameters are, by name: \`number\`, \`boolean\`, or \`string[]\` and the like. */
export type ValueKinds = Readonly<Record<string, string>>;

/** What is known of an operation's URL and response. */
export interface OperationShape {
  /** Path parameters that are not text. */
  readonly path?: ValueKinds;
  /** Query parameters that are not text. */
  readonly query?: ValueKinds;
  /** Status of a success, where it is not 200. */
  readonly status?: number;
}

/** Every operation, by method and path template. */
export const operationShapes: Readonly<Record<string, OperationShape>> = ${frozen(entries)};
`;
}

function kindsIn(
  place: "path" | "query",
  { parameters }: Operation,
  document: OpenApiDocument,
): Map<string, string> | undefined {
  const kinds = parameters
    .filter((parameter) => parameter["in"] === place)
    .map((parameter) => [String(parameter["name"]), kindOf(document, parameter["schema"])] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return kinds.length === 0 ? undefined : new Map(kinds);
}

/** The kind of all values of a schema; `undefined` for text, and for several kinds. */
function kindOf(document: OpenApiDocument, value: unknown): string | undefined {
  const types = typesOf(dereference(document, value));
  const [type] = types;
  if (type === undefined || types.length > 1) return undefined;
  if (type !== "array") return KINDS[type];
  const items = kindOf(document, dereference(document, value)["items"]) ?? "string";
  return items.endsWith("[]") ? undefined : `${items}[]`;
}

const KINDS: Readonly<Record<string, string>> = {
  integer: "number",
  number: "number",
  boolean: "boolean",
};

function typesOf({ type }: JsonObject): string[] {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((one) => typeof one === "string" && one !== "null") as string[];
}

/** The first documented status of a success; `undefined` if it is 200, or not a single status. */
function successStatus({ responses }: Operation): number | undefined {
  const success = responses.find(({ status }) => /^2\d\d$/.test(status));
  return success === undefined || success.status === "200" ? undefined : Number(success.status);
}
