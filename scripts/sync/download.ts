import { readFileSync } from "node:fs";
import ky from "ky";
import type { Deadline } from "./deadline.ts";

/** Limits for a docs site, which may be slow, broken or hostile. */
export interface DownloadLimits {
  /** Bytes of one file, after decompression. Default 2 MiB; 16 MiB for a whole document. */
  readonly fileBytes: number;
  /** Bytes of everything together. Default 64 MiB. */
  readonly totalBytes: number;
  /** Milliseconds for one attempt, body included. Default 20 000. */
  readonly attemptMs: number;
  /** Milliseconds for everything together, parsing included. Default 300 000. */
  readonly totalMs: number;
  /** Attempts for one file. Default 4. */
  readonly attempts: number;
  /** Milliseconds before the first retry; doubles with each retry. Default 500. */
  readonly retryMs: number;
}

export const DEFAULT_LIMITS: DownloadLimits = {
  fileBytes: 2 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  attemptMs: 20_000,
  totalMs: 300_000,
  attempts: 4,
  retryMs: 500,
};

const MAX_REDIRECTS = 5;
const MAX_RETRY_AFTER_MS = 30_000;
const TRANSIENT = [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524];
const PACKAGE = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { name: string; version: string };
const HEADERS = {
  accept: "text/markdown, text/plain, application/yaml, application/json, */*;q=0.1",
  "user-agent": `${PACKAGE.name}/${PACKAGE.version} (npm run sync; Node ${process.version})`,
};

/** A failure that a retry cannot change. */
class FinalError extends Error {}

/** Nothing exists at that address or path. */
export class GoneError extends FinalError {}

/**
 * Downloads text from one origin: `https:`, or `http:` on this machine. Redirects are followed within
 * that origin only. Transient failures (no connection, a timeout, 408, 429, 5xx) are retried.
 */
export class Downloader {
  readonly #limits: DownloadLimits;
  readonly #origin: string;
  readonly #deadline: Deadline;
  #bytes = 0;

  /**
   * @param origin any URL of the only allowed origin
   * @throws Error if requests to it would be unsafe
   */
  constructor(origin: URL, limits: DownloadLimits, deadline: Deadline) {
    if (origin.protocol !== "https:" && !(origin.protocol === "http:" && isLoopback(origin))) {
      throw new Error("only https: is read (http: on this machine only)");
    }
    if (hasCredentials(origin)) {
      throw new Error("an address with a user name or password in it is not read");
    }
    this.#origin = origin.origin;
    this.#limits = limits;
    this.#deadline = deadline;
  }

  /**
   * @param fileBytes size limit of the text
   * @throws Error whose message says why the text is unavailable
   */
  async text(url: URL, fileBytes = this.#limits.fileBytes): Promise<string> {
    const { attempts, retryMs } = this.#limits;
    try {
      return await ky(url, {
        fetch: (request) => this.#attempt(new URL((request as Request).url), fileBytes),
        headers: HEADERS,
        signal: this.#deadline.signal,
        timeout: false,
        retry: {
          limit: attempts - 1,
          statusCodes: TRANSIENT,
          afterStatusCodes: TRANSIENT,
          maxRetryAfter: MAX_RETRY_AFTER_MS,
          delay: (retry) => retryMs * 2 ** (retry - 1) * (1 + Math.random() / 2),
          shouldRetry: ({ error }) => (error instanceof FinalError ? false : undefined),
        },
        throwHttpErrors: (status) => TRANSIENT.includes(status),
      }).text();
    } catch (error) {
      if (error instanceof FinalError) throw error;
      if (this.#deadline.signal.aborted) throw this.#deadline.failure();
      throw new Error(`${reasonOf(error)} (${attempts} attempts)`, { cause: error });
    }
  }

  /** One attempt, body included, so that a lost body counts as a failed attempt. */
  async #attempt(url: URL, fileBytes: number): Promise<Response> {
    const { attemptMs } = this.#limits;
    const timeout = AbortSignal.timeout(attemptMs);
    try {
      const signal = AbortSignal.any([timeout, this.#deadline.signal]);
      const response = await this.#follow(url, signal);
      if (TRANSIENT.includes(response.status)) {
        await response.body?.cancel();
        return response;
      }
      refuse(response);
      return new Response(await this.#body(response, fileBytes));
    } catch (error) {
      if (error instanceof FinalError || !timeout.aborted) throw error;
      throw new Error(`no response in ${attemptMs} ms`, { cause: error });
    }
  }

  async #follow(start: URL, signal: AbortSignal): Promise<Response> {
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (url.origin !== this.#origin || hasCredentials(url)) {
        throw new FinalError(
          `redirects to another origin, ${url.origin}, which sync does not follow`,
        );
      }
      const response = await fetch(url, { redirect: "manual", signal, headers: HEADERS });
      if (response.status < 300 || response.status > 399) return response;
      await response.body?.cancel();
      const location = response.headers.get("location") ?? "";
      if (!URL.canParse(location, url)) {
        throw new FinalError(`redirected (${response.status}) without a valid address`);
      }
      url = new URL(location, url);
    }
    throw new FinalError(`was redirected more than ${MAX_REDIRECTS} times`);
  }

  async #body({ body }: Response, fileBytes: number): Promise<string> {
    const { totalBytes } = this.#limits;
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
      bytes += chunk.byteLength;
      this.#bytes += chunk.byteLength;
      if (bytes > fileBytes) throw new FinalError(`is larger than ${fileBytes} bytes`);
      if (this.#bytes > totalBytes) {
        throw new FinalError(`all files are larger than ${totalBytes} bytes together`);
      }
      chunks.push(chunk);
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    } catch {
      throw new FinalError("is not UTF-8");
    }
  }
}

/** @throws FinalError for a response that is not the requested text */
function refuse({ status, headers }: Response): void {
  if (status === 403) {
    throw new FinalError(
      "responded 403: the site refuses this client or this network. Try another network, or save " +
        "the page or the whole OpenAPI document with a browser and give the file with --from",
    );
  }
  if (status === 404 || status === 410) throw new GoneError(`responded ${status}`);
  if (status !== 200) throw new FinalError(`responded ${status}`);
  if (/^text\/html\b/i.test(headers.get("content-type") ?? "")) {
    throw new FinalError("responded with HTML, not with Markdown or YAML");
  }
}

function hasCredentials({ username, password }: URL): boolean {
  return username !== "" || password !== "";
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

function reasonOf(error: unknown): string {
  const { response, cause, message } = error as Error & { response?: Response };
  if (response !== undefined) return `responded ${response.status}`;
  return cause instanceof Error && cause.message !== "" && message === "fetch failed"
    ? `no connection: ${cause.message}`
    : message;
}
