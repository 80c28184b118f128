import { unseenNotes } from "./prepare/unseen.ts";
import {
  METHODS,
  Mistakes,
  dereference,
  isObject,
  objectAt,
  pointerSegment,
  stringAt,
  stringsAt,
  type JsonObject,
  type Method,
  type Mistake,
  type OpenApiDocument,
} from "./document.ts";

/** One operation of the description, with the facts that the generator uses. */
export interface Operation extends Described {
  /** `"GET /conversations"`: the name of the operation everywhere in this package. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly JsonObject[];
  readonly body: "none" | "optional" | "required";
  readonly bodyMediaTypes: readonly string[];
  readonly responses: readonly ResponseContent[];
  readonly pagination: { readonly style: string; readonly items: string } | undefined;
}

/** One webhook event of the description. */
export interface WebhookEvent extends Described {
  /** Key in `webhooks`. */
  readonly key: string;
  /** Value of the event's `type` in a delivery. */
  readonly name: string;
  readonly method: Method;
}

interface Described {
  readonly operationId: string | undefined;
  readonly tags: readonly string[];
  readonly summary: string | undefined;
  /** How reliable the description is, with the result and date of `npm run verify`. */
  readonly fidelity: string | undefined;
  /** Whether it has been compared with the API. */
  readonly verified: boolean;
  readonly beta: boolean;
  readonly deprecated: boolean;
  readonly replacements: readonly string[];
  /** Date (`YYYY-MM-DD`) after which it may stop working. */
  readonly sunset: string | undefined;
  readonly docs: string | undefined;
  /** Facts that are unknown, or only assumed. */
  readonly notes: readonly string[];
  readonly pointer: string;
}

export interface ResponseContent {
  /** `"200"`, `"4XX"`, `"default"`. */
  readonly status: string;
  readonly mediaTypes: readonly string[];
}

/** All operations, in the order of the description. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(objectAt(document["paths"]))) {
    if (path.startsWith("x-")) continue;
    const pathItem = dereference(document, item);
    for (const method of METHODS) {
      const operation = pathItem[method];
      if (!isObject(operation)) continue;
      const pointer = `#/paths/${pointerSegment(path)}/${method}`;
      const requestBody = dereference(document, operation["requestBody"]);
      operations.push({
        ...described(operation, pointer),
        name: `${method.toUpperCase()} ${path}`,
        method,
        path,
        parameters: parametersOf(document, pathItem, operation),
        body: !isObject(operation["requestBody"])
          ? "none"
          : requestBody["required"] === true
            ? "required"
            : "optional",
        bodyMediaTypes: Object.keys(objectAt(requestBody["content"])),
        responses: Object.entries(objectAt(operation["responses"]))
          .filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status))
          .map(([status, response]) => ({
            status,
            mediaTypes: Object.keys(objectAt(dereference(document, response)["content"])),
          })),
        pagination: paginationOf(operation, pointer),
      });
    }
  }
  return operations;
}

/** All webhook events, in the order of the description. */
export function eventsOf(document: OpenApiDocument): WebhookEvent[] {
  const events: WebhookEvent[] = [];
  for (const [key, item] of Object.entries(objectAt(document["webhooks"]))) {
    const pathItem = dereference(document, item);
    const methods = METHODS.filter((method) => isObject(pathItem[method]));
    for (const method of methods) {
      const operation = objectAt(pathItem[method]);
      const name = methods.length === 1 ? key : `${method.toUpperCase()} ${key}`;
      events.push({
        ...described(operation, `#/webhooks/${pointerSegment(key)}/${method}`),
        key,
        name: stringAt(operation["x-event-type"]) ?? name,
        method,
      });
    }
  }
  return events;
}

/**
 * Every replacement of something deprecated must itself be described.
 *
 * @throws Mistakes with each that is not
 */
export function checkReplacements(
  operations: readonly Operation[],
  events: readonly WebhookEvent[],
): void {
  const mistakes = [
    ...missingReplacements(operations, 'an operation ("METHOD /path")'),
    ...missingReplacements(events, "an event type"),
  ];
  if (mistakes.length > 0) throw new Mistakes(mistakes);
}

function missingReplacements(
  all: readonly (Described & { readonly name: string })[],
  kind: string,
): Mistake[] {
  const names = new Set(all.map(({ name }) => name));
  return all.flatMap(({ name, replacements, pointer }) =>
    replacements
      .filter((replacement) => !names.has(replacement))
      .map((replacement) => ({
        pointer: `${pointer}/x-replaced-by`,
        message: `the replacement "${replacement}" of "${name}" is not ${kind} of this description`,
      })),
  );
}

function described(operation: JsonObject, pointer: string): Described {
  const page = stringAt(operation["x-docs-page"]);
  return {
    operationId: stringAt(operation["operationId"]),
    tags: stringsAt(operation["tags"]),
    summary: stringAt(operation["summary"]),
    fidelity: fidelityOf(operation),
    verified: verdictIn(operation) !== undefined,
    beta: operation["x-beta"] === true,
    deprecated: operation["deprecated"] === true,
    replacements: replacementsOf(operation, pointer),
    sunset: sunsetOf(operation, pointer),
    docs:
      page === undefined
        ? stringAt(objectAt(operation["externalDocs"])["url"])
        : `https://developers.partoo.co/${page}`,
    notes: unseenNotes(operation),
    pointer,
  };
}

function fidelityOf(operation: JsonObject): string | undefined {
  const parts = [stringAt(operation["x-fidelity"]), verdictIn(operation)];
  return parts.filter((part) => part !== undefined).join(", ") || undefined;
}

/** The result of comparing responses of the API, with its date. */
function verdictIn(operation: JsonObject): string | undefined {
  const { date, result } = objectAt(operation["x-verified"]);
  return typeof date === "string" ? `${String(result)} ${date}` : undefined;
}

function replacementsOf(operation: JsonObject, pointer: string): string[] {
  const value = operation["x-replaced-by"] ?? [];
  const names = Array.isArray(value) ? value : [value];
  if (names.every((name) => typeof name === "string")) return names;
  throw mistake(`${pointer}/x-replaced-by`, "x-replaced-by must be one name or a list of names");
}

function sunsetOf(operation: JsonObject, pointer: string): string | undefined {
  const sunset = operation["x-sunset"];
  if (sunset === undefined) return undefined;
  if (typeof sunset === "string" && isDate(sunset)) return sunset;
  throw mistake(`${pointer}/x-sunset`, "x-sunset must be a date as YYYY-MM-DD");
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // Date.parse() reads February 30 as March 1
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function paginationOf(operation: JsonObject, pointer: string): Operation["pagination"] {
  const pagination = operation["x-pagination"];
  if (pagination === undefined) return undefined;
  const { style, items } = objectAt(pagination);
  if ((style === "cursor" || style === "page") && typeof items === "string")
    return { style, items };
  throw mistake(
    `${pointer}/x-pagination`,
    "x-pagination must be { style: cursor or page, items: name of the list }",
  );
}

function mistake(pointer: string, message: string): Mistakes {
  return new Mistakes([{ pointer, message }]);
}

/** Parameters of the operation and of its path item; the operation's own win. */
function parametersOf(
  document: OpenApiDocument,
  pathItem: JsonObject,
  operation: JsonObject,
): JsonObject[] {
  const parameters = new Map<string, JsonObject>();
  for (const list of [pathItem["parameters"], operation["parameters"]]) {
    if (!Array.isArray(list)) continue;
    for (const reference of list) {
      const parameter = dereference(document, reference);
      parameters.set(`${String(parameter["in"])} ${String(parameter["name"])}`, parameter);
    }
  }
  return [...parameters.values()];
}
