import { arrayQueryExceptions, arrayQueryStyle } from "../generated/tables.ts";
import { createQuerySerializer } from "../openapi-fetch.ts";
import type { QuerySerializer } from "../serialization.ts";

const serializeQuery: QuerySerializer = /* @__PURE__ */ createQuerySerializer({
  array: arrayQueryStyle,
});

const serializers = new Map<string, QuerySerializer>();

/** Writes the query of an operation, each array in the style that the description gives it. */
export function querySerializerOf(operation: string): QuerySerializer {
  const exceptions = arrayQueryExceptions[operation];
  if (exceptions === undefined) return serializeQuery;
  let serializer = serializers.get(operation);
  if (serializer === undefined) {
    serializer = serializerWith(exceptions);
    serializers.set(operation, serializer);
  }
  return serializer;
}

function serializerWith(exceptions: (typeof arrayQueryExceptions)[string]): QuerySerializer {
  const byName = new Map(
    Object.entries(exceptions).map(
      ([name, array]) => [name, createQuerySerializer({ array })] as const,
    ),
  );
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => (byName.get(name) ?? serializeQuery)({ [name]: value }))
      .filter((part) => part !== "")
      .join("&");
}
