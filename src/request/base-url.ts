import { refusal } from "../errors.ts";
import { servers } from "../generated/tables.ts";

/** An environment of the API. */
export type Environment = keyof typeof servers;

/**
 * Where the client sends its requests.
 *
 * @throws PartooConfigError if both are set, or one is invalid
 */
export function baseUrlOf(
  environment: Environment | undefined,
  baseUrl: string | undefined,
  allowHttp: boolean,
): string {
  if (baseUrl !== undefined) {
    if (environment !== undefined) {
      throw refusal("set either environment or baseUrl, not both", "baseUrl");
    }
    return checkedBaseUrl(baseUrl, allowHttp);
  }
  const name = environment ?? "production";
  if (!Object.hasOwn(servers, name)) {
    const names = Object.keys(servers).map((known) => `"${known}"`);
    throw refusal(`environment must be ${names.join(" or ")}`, "environment");
  }
  return servers[name];
}

/**
 * Checks that the key may be sent to a base URL, and normalizes it: parsed, without a slash at its end.
 *
 * @param allowHttp whether `http:` is allowed for every host, not only for this machine
 * @throws PartooConfigError if it is invalid
 */
export function checkedBaseUrl(baseUrl: string, allowHttp: boolean, operation?: string): string {
  const url = parsedUrl(baseUrl);
  const problem = problemWith(url, baseUrl, allowHttp);
  if (url !== undefined && problem === undefined)
    return `${url.origin}${withoutSlashes(url.pathname)}`;
  throw refusal(`baseUrl must ${problem ?? ""}`, "baseUrl", operation);
}

function parsedUrl(text: unknown): URL | undefined {
  if (typeof text !== "string") return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function problemWith(url: URL | undefined, given: unknown, allowHttp: boolean): string | undefined {
  if (typeof given !== "string") return `be a string, not ${typeof given}`;
  if (url === undefined) return `be an absolute URL like "${servers.production}"`;
  if (url.username !== "" || url.password !== "") return "not contain a user name or password";
  // also an empty query or fragment, which url.search and url.hash do not show
  if (/[?#]/.test(url.href)) return "not contain a query or a fragment";
  if (url.protocol === "https:") return undefined;
  if (url.protocol === "http:" && (allowHttp || isLoopback(url.hostname))) return undefined;
  return (
    "start with https: (http: is allowed for localhost, 127.0.0.1 and [::1]; dangerouslyAllowHttp: true " +
    "allows it for every host, and sends the API key unencrypted)"
  );
}

/** The path without the slashes at its end. A regular expression would take quadratic time for many slashes. */
export function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname === "[::1]" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}
