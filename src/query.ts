import type { QuerySerializer } from "./call.ts";
import { arrayQueryStyles } from "./generated/tables.ts";
import { createQuerySerializer } from "./openapi-fetch.ts";

/** openapi-fetch's own way. */
export const plainQuery: QuerySerializer = createQuerySerializer();

const serializers = new Map<string, QuerySerializer>();

/**
 * How the query of an operation is written, where the description asks for another way than
 * openapi-fetch's own: some arrays as `name=a,b` instead of `name=a&name=b`.
 *
 * @returns `undefined` if the operation needs nothing of its own
 */
export function querySerializerOf(operation: string): QuerySerializer | undefined {
  const styles = arrayQueryStyles[operation];
  if (styles === undefined) return undefined;
  let serializer = serializers.get(operation);
  if (serializer === undefined) {
    const styled = new Map(
      Object.entries(styles).map(
        ([name, array]) => [name, createQuerySerializer({ array })] as const,
      ),
    );
    serializer = (query) =>
      Object.entries(query)
        .map(([name, value]) => (styled.get(name) ?? plainQuery)({ [name]: value }))
        .filter((part) => part !== "")
        .join("&");
    serializers.set(operation, serializer);
  }
  return serializer;
}
