export type Call = (id: string, body: object) => Promise<unknown>;

export function peers(
  fetch: typeof globalThis.fetch,
  baseUrl: string,
  withMiddleware?: boolean,
): Promise<Record<string, Call>>;
