import { isObject } from "./kinds.ts";

/** Reads a part of a description: `["components", "schemas", "Review"]`, `["paths", "/reviews", "get"]`. */
export type Part = (section: string, name: string, kind: string) => unknown;

/** The place of the schema of a response, or why there is none. */
export type Described =
  | { readonly pointer: string; readonly none?: undefined }
  /** `"status"`: no such status is described. `"body"`: it has no JSON body with a schema. */
  | {
      readonly none: "status" | "body";
      readonly pointer: string;
      readonly statuses: readonly string[];
    };

/**
 * The parts of an OpenAPI 3.1 description that responses are checked against, by JSON pointer. Every
 * `$ref` must point inside it.
 */
export class Description {
  readonly #part: Part;
  readonly #events: ReadonlyMap<string, readonly [key: string, method: string]>;

  constructor(part: Part, events: Iterable<readonly [string, readonly [string, string]]>) {
    this.#part = part;
    this.#events = new Map(events);
  }

  /** The description in a whole document, such as `partoo-client/openapi.json`. */
  static of(document: Readonly<Record<string, unknown>>): Description {
    return new Description(
      (...keys) => keys.reduce<unknown>((node, key) => childOf(node, key), document),
      eventsOf(document["webhooks"]),
    );
  }

  /** The target of a pointer such as `#/components/schemas/Review/properties/id`. */
  at(pointer: string): unknown {
    const [section, name, kind, ...rest] = keysOf(pointer);
    if (section === undefined || name === undefined || kind === undefined) return undefined;
    return rest.reduce<unknown>((node, key) => childOf(node, key), this.#part(section, name, kind));
  }

  /** @param operation method and path template, `"GET /reviews"`; `undefined` if it is not described */
  response(operation: string, status: number): Described | undefined {
    const [method = "", path = ""] = operation.split(" ", 2);
    const responses = `#/paths/${escaped(path)}/${method.toLowerCase()}/responses`;
    const described = this.at(responses);
    if (!isObject(described)) return undefined;
    const range = `${String(status).charAt(0)}XX`;
    const key = [String(status), range, "default"].find((one) => Object.hasOwn(described, one));
    const statuses = Object.keys(described);
    if (key === undefined) return { none: "status", pointer: responses, statuses };
    const body = this.#body(`${responses}/${key}`);
    return body ?? { none: "body", pointer: `${responses}/${key}`, statuses };
  }

  /** The list and the cursor that `x-pagination` promises in a success of the operation. */
  pagination(operation: string): readonly string[] {
    const [method = "", path = ""] = operation.split(" ", 2);
    const pagination = this.at(`#/paths/${escaped(path)}/${method.toLowerCase()}/x-pagination`);
    if (!isObject(pagination) || typeof pagination["items"] !== "string") return [];
    const names = [
      pagination["items"],
      pagination["style"] === "cursor" ? "next_cursor" : "max_page",
    ];
    const missing = pagination["x-missing"];
    return names.filter((name) => !Array.isArray(missing) || !missing.includes(name));
  }

  /** The body of a webhook event; `undefined` if the type is not described. */
  event(type: string): { readonly pointer: string } | undefined {
    const place = this.#events.get(type);
    if (place === undefined) return undefined;
    return this.#body(`#/webhooks/${escaped(place[0])}/${place[1]}/requestBody`);
  }

  /** The JSON body of a response or a request, after following `$ref`. */
  #body(pointer: string, hops = 0): { readonly pointer: string } | undefined {
    const described = this.at(pointer);
    if (!isObject(described)) return undefined;
    const { $ref, content } = described;
    if (typeof $ref === "string") return hops < 10 ? this.#body($ref, hops + 1) : undefined;
    if (!isObject(content)) return undefined;
    const type = Object.keys(content).find(isJson);
    if (type === undefined) return undefined;
    const schema = childOf(content[type], "schema");
    return schema === undefined
      ? undefined
      : { pointer: `${pointer}/content/${escaped(type)}/schema` };
  }
}

/** Whether a media type is JSON. @see https://mimesniff.spec.whatwg.org/#json-mime-type */
export function isJson(mediaType: string): boolean {
  return /^(application|text)\/(json|[\w.-]+\+json)\s*(;|$)/i.test(mediaType);
}

/** One segment of a JSON pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function keysOf(pointer: string): string[] {
  const keys = pointer.replace(/^#\//, "").split("/");
  return keys.map((key) => unpercented(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Decodes a pointer in a `$ref`, which is part of a URI. Braces and a stray `%` stay as they are. */
function unpercented(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function childOf(node: unknown, key: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as Record<string, unknown>)[key];
}

function eventsOf(webhooks: unknown): [string, [string, string]][] {
  if (!isObject(webhooks)) return [];
  return Object.entries(webhooks).flatMap(([key, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) => {
      if (!isObject(operation)) return [];
      const type = operation["x-event-type"];
      return [[typeof type === "string" ? type : key, [key, method]] as [string, [string, string]]];
    }),
  );
}
