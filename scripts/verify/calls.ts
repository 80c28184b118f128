import { createPartooClient, isPartooError, type Environment } from "../../src/index.ts";
import { memoryThrottle } from "../../src/throttle/index.ts";
import { Failure } from "../failure.ts";
import {
  dereference,
  stringAt,
  type JsonObject,
  type OpenApiDocument,
} from "../generate/document.ts";
import type { Operation } from "../generate/operations.ts";
import { Ids } from "./ids.ts";
import type { Journal } from "./journal.ts";
import { readOnly } from "./read-only.ts";

/** The API to call, and the rate. */
export interface CallSettings {
  readonly environment: Environment;
  /** Base URL to use instead of the environment's. */
  readonly baseUrl: string | undefined;
  readonly requestsPerMinute: number;
  /** Called after each operation with the number of finished ones. */
  readonly onProgress: (done: number) => void;
}

/**
 * Calls every GET operation whose parameters all have a value: first those without path parameters, then the
 * others with ids of those responses.
 */
export async function callAll(
  document: OpenApiDocument,
  operations: readonly Operation[],
  journal: Journal,
  settings: CallSettings,
): Promise<void> {
  const ids = new Ids();
  const call = caller(journal, ids, settings);
  let waiting = operations.filter(({ method }) => method === "get");
  const total = waiting.length;
  for (;;) {
    const later: Operation[] = [];
    for (const operation of waiting) {
      const values = valuesFor(document, operation, ids);
      if ("missing" in values) {
        journal.fail(operation.name, values.missing);
        later.push(operation);
        continue;
      }
      await call(operation, values);
      settings.onProgress(total - waiting.length + waiting.indexOf(operation) + 1);
    }
    // the responses may contain the ids for the rest
    if (later.length === waiting.length || later.length === 0) return;
    waiting = later;
  }
}

interface Values {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
}

type Call = (operation: Operation, values: Values) => Promise<void>;

function caller(journal: Journal, ids: Ids, settings: CallSettings): Call {
  const { environment, baseUrl, requestsPerMinute } = settings;
  const client = createPartooClient({
    ...(baseUrl === undefined ? { environment } : { baseUrl }),
    fetch: readOnly(globalThis.fetch),
    throttle: memoryThrottle({ requests: requestsPerMinute, perMs: 60_000 }),
    onDeprecation: "ignore",
  });
  client.use({
    async onResponse({ request, response, schemaPath }) {
      const body = await response.clone().text();
      const operation = `${request.method} ${schemaPath}`;
      const type = response.headers.get("content-type") ?? "";
      journal.add({ operation, status: response.status, type, body });
      if (response.ok) ids.addFrom(schemaPath, parsed(body));
    },
  });
  return async ({ name, path }, params) => {
    try {
      // the description may be newer than the generated types
      await client.request("get", path as never, { params } as never);
    } catch (error) {
      if (error instanceof Failure || !isPartooError(error)) throw error;
      if (error.code === "PARTOO_CONFIG_ERROR") throw new Failure(error.message);
      journal.fail(
        name,
        error.code === "PARTOO_TIMEOUT_ERROR" ? "no response in time" : "no response",
      );
    }
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value for each required parameter, or the one without a value. */
function valuesFor(
  document: OpenApiDocument,
  { parameters }: Operation,
  ids: Ids,
): Values | { readonly missing: string } {
  const values: Values = { path: {}, query: {} };
  for (const parameter of parameters) {
    const place = stringAt(parameter["in"]);
    const name = stringAt(parameter["name"]) ?? "";
    if (place !== "path" && (place !== "query" || parameter["required"] !== true)) continue;
    // an id from an example does not exist; only a response has real ids
    const value = ids.get(name) ?? (place === "path" ? undefined : exampleOf(document, parameter));
    if (value === undefined) {
      const from = place === "path" ? "no response had one" : "and the description has no example";
      return { missing: `needs a value for ${name}: ${from}` };
    }
    values[place][name] = value;
  }
  return values;
}

function exampleOf(document: OpenApiDocument, parameter: JsonObject): unknown {
  const schema = dereference(document, parameter["schema"]);
  const own = parameter["example"] ?? firstOf(parameter["examples"]);
  const value = own ?? schema["example"] ?? firstOf(schema["examples"]) ?? schema["default"];
  if (value !== undefined) return value;
  if (schema["type"] === "array") {
    const item = exampleOf(document, { schema: schema["items"] });
    return item === undefined ? undefined : [item];
  }
  return firstOf(schema["enum"]);
}

function firstOf(list: unknown): unknown {
  if (Array.isArray(list)) return list[0];
  if (typeof list !== "object" || list === null) return undefined;
  return (Object.values(list)[0] as JsonObject | undefined)?.["value"];
}
