import {
  dereference,
  objectAt,
  stringAt,
  type JsonObject,
  type Mistake,
  type OpenApiDocument,
} from "./document.ts";
import { isJson, isText, mediaTypeOf } from "./media-types.ts";
import type { Operation } from "./operations.ts";
import { baseUrlOf } from "./runtime-tables.ts";

/**
 * Features of operations that the client does not support. It has one base URL, the environment's, because
 * the API key goes there. It writes parameters as text, and in queries also as JSON.
 */
export function clientLimits(
  document: OpenApiDocument,
  operations: readonly Operation[],
): Mistake[] {
  const environments = serversIn(document).filter((server) => "x-environment" in server);
  const urls = environments.map(baseUrlOf);
  return operations.flatMap((operation) => [
    ...otherServers(document, operation, urls),
    ...otherMediaTypes(operation),
  ]);
}

/** Servers of an operation or its path, unless all environments are among them. */
function otherServers(
  document: OpenApiDocument,
  { name, path, method, pointer }: Operation,
  environments: readonly string[],
): Mistake[] {
  const pathItem = dereference(document, objectAt(document["paths"])[path]);
  const isOwn = "servers" in objectAt(pathItem[method]);
  const urls = serversIn(isOwn ? objectAt(pathItem[method]) : pathItem).map(baseUrlOf);
  if (urls.length === 0 || environments.every((url) => urls.includes(url))) return [];
  const all = urls.map((url) => `"${url}"`).join(", ");
  return [
    {
      pointer: `${isOwn ? pointer : pointer.replace(/\/[^/]+$/, "")}/servers`,
      message:
        `${name} has its own servers, ${all}, but the client calls the base URL of the ` +
        "environment. If that is right, remove them with an overlay action",
    },
  ];
}

function otherMediaTypes({ name, parameters, pointer }: Operation): Mistake[] {
  return parameters.flatMap((parameter): Mistake[] => {
    const type = mediaTypeOf(parameter);
    const where = stringAt(parameter["in"]) ?? "";
    if (type === undefined || isText(type) || (where === "query" && isJson(type))) return [];
    return [
      {
        pointer: `${pointer}/parameters`,
        message:
          `${name} takes the ${where} parameter "${String(parameter["name"])}" as ${type}, but the ` +
          "client only writes text, and JSON in queries. To send it as text, give it a schema in the overlay",
      },
    ];
  });
}

function serversIn({ servers }: JsonObject): JsonObject[] {
  return Array.isArray(servers) ? servers.map(objectAt) : [];
}
