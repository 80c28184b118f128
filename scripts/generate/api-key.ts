import {
  Mistakes,
  dereference,
  isObject,
  objectAt,
  pointerSegment,
  type JsonObject,
  type Mistake,
  type OpenApiDocument,
} from "./document.ts";
import type { Operation } from "./operations.ts";

/** Where a request carries the API key. */
export interface ApiKeyPlace {
  readonly in: "header";
  readonly name: string;
}

/**
 * The header that carries the API key in every operation that needs one.
 *
 * @throws Mistakes naming each operation whose security the client cannot satisfy with one key in a header
 */
export function requiredApiKey(
  document: OpenApiDocument,
  operations: readonly Operation[],
): ApiKeyPlace {
  const schemes = Object.entries(objectAt(objectAt(document["components"])["securitySchemes"])).map(
    ([name, scheme]) => ({ name, place: placeOf(dereference(document, scheme)) }),
  );
  const attempts = schemes.flatMap(({ name, place }) =>
    place === undefined ? [] : [{ place, mistakes: unserved(document, operations, name) }],
  );
  const served = attempts.find(({ mistakes }) => mistakes.length === 0);
  if (served !== undefined) return served.place;
  const [first] = attempts.toSorted((a, b) => a.mistakes.length - b.mistakes.length);
  throw new Mistakes(first?.mistakes ?? [noKeyInHeader(document)]);
}

/** The same where a description may also have another security, or none: it is used for its types only. */
export function apiKeyIfAny(
  document: OpenApiDocument,
  operations: readonly Operation[],
): ApiKeyPlace | undefined {
  try {
    return requiredApiKey(document, operations);
  } catch (error) {
    if (error instanceof Mistakes) return undefined;
    throw error;
  }
}

function placeOf(scheme: JsonObject): ApiKeyPlace | undefined {
  const { type, in: where, name } = scheme;
  if (type !== "apiKey" || where !== "header" || typeof name !== "string") return undefined;
  // RFC 9110, section 5.1: valid header names
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) ? { in: "header", name } : undefined;
}

function unserved(
  document: OpenApiDocument,
  operations: readonly Operation[],
  scheme: string,
): Mistake[] {
  return operations.flatMap(({ name, method, path, pointer }) => {
    const operation = objectAt(dereference(document, objectAt(document["paths"])[path])[method]);
    const own = operation["security"];
    const security = own ?? document["security"];
    if (!Array.isArray(security) || security.length === 0) return [];
    if (security.some((needed) => isServedBy(needed, scheme))) return [];
    return [
      {
        pointer: own === undefined ? "#/security" : `${pointer}/security`,
        message: `${name} needs ${alternatives(security)}; the client can only send the API key "${scheme}"`,
      },
    ];
  });
}

/** Each alternative names schemes that must be sent together; an empty one is always satisfied. */
function isServedBy(needed: unknown, scheme: string): boolean {
  return isObject(needed) && Object.keys(needed).every((name) => name === scheme);
}

function alternatives(security: readonly unknown[]): string {
  return security
    .map((needed) => Object.keys(objectAt(needed)).map((name) => `"${name}"`))
    .map((names) => names.join(" and "))
    .join(" or ");
}

function noKeyInHeader(document: OpenApiDocument): Mistake {
  const schemes = objectAt(objectAt(document["components"])["securitySchemes"]);
  const found = Object.entries(schemes).map(([name, value]) => {
    const { type, in: where, scheme, name: key } = dereference(document, value);
    const parts = [type, scheme, where, key].filter((part) => part !== undefined);
    return `"${name}" is ${parts.map(String).join(" ")}`;
  });
  const [only] = Object.keys(schemes);
  return {
    pointer:
      Object.keys(schemes).length === 1 && only !== undefined
        ? `#/components/securitySchemes/${pointerSegment(only)}`
        : "#/components",
    message: `the client sends an API key in a header, but the description has no security scheme "type: apiKey, in: header": ${found.length === 0 ? "it has none" : found.join(", ")}`,
  };
}
