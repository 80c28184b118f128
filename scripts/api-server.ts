import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { OpenApiDocument } from "./generate/document.ts";
import { applyOverlay, readOverlay } from "./generate/overlay.ts";
import { parseYaml } from "./yaml.ts";

const description = new URL("../openapi/openapi.yaml", import.meta.url);
const overlay = fileURLToPath(new URL("../openapi/overlay.yaml", import.meta.url));

export interface ApiServerOptions {
  /**
   * TCP port on 127.0.0.1. `startApiServer` rejects if it is taken.
   * @default 0, which lets the system choose a free port
   * @example startApiServer({ port: 4010 })
   */
  port?: number;
}

export interface ApiServer {
  /** Base URL of the client, such as `http://127.0.0.1:35123`: no `/v2`, no trailing slash. */
  url: string;
  /**
   * Frees the port at once, drops idle connections, and resolves when none is left. It waits for the
   * responses of requests under way.
   */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server on this machine that responds like the API, as `openapi/openapi.yaml` and its overlay
 * describe it.
 *
 * A response is an example of the description, or a sample made from its schema, the same each time. The
 * server stores and logs nothing. It checks requests: 401 without `x-APIKey` (any value is valid), 404 and
 * 405 for an unknown path or method, 400 for malformed JSON, 415 and 422 for an invalid parameter or body.
 * `Prefer: code=403` asks for a documented response. Paths are those of the description, without the `/v2` of
 * its servers.
 *
 * @returns the base URL and a function that stops the server, once it accepts requests
 * @throws {Error} if the description cannot be read or the port is taken
 * @see https://github.com/stoplightio/prism
 */
export async function startApiServer(options: ApiServerOptions = {}): Promise<ApiServer> {
  const published = parseYaml(await readFile(description, "utf8")) as OpenApiDocument;
  const { document } = applyOverlay(published, await readOverlay(overlay));
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    // Prism logs request headers, the API key among them.
    components: { logger: createLogger("api-server", { enabled: false }) },
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      // A sample that violates its own schema must not pass for a response of the API.
      errors: true,
      mock: { dynamic: false },
    },
    cors: false,
  });
  const url = await server
    .listen(options.port ?? 0, "127.0.0.1")
    // Prism rejects with a string, but the caller expects an Error.
    .catch((reason: unknown) => Promise.reject(new Error(String(reason))));
  return { url, close: () => server.close() };
}
