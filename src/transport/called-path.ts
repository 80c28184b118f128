import type { CallContext } from "./call-context.ts";

/** The path of a call with its values, below the base URL; `undefined` before its request was built. */
export function calledPath({ request, basePath }: CallContext): string | undefined {
  if (request === undefined) return undefined;
  const { pathname } = new URL(request.url);
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
}
