import { setTimeout as sleep } from "node:timers/promises";

/** How much a docs site may take: everything about it is assumed to be slow, broken or hostile. */
export interface DownloadLimits {
  /** Bytes of one file, after decompression. Default 2 MiB. */
  readonly fileBytes: number;
  /** Bytes of everything together. Default 64 MiB. */
  readonly totalBytes: number;
  /** Milliseconds for one attempt, body included. Default 20 000. */
  readonly attemptMs: number;
  /** Milliseconds for everything together. Default 300 000. */
  readonly totalMs: number;
  /** Attempts for one file. Default 4. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles with each further one. Default 500. */
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

/** A failure that another attempt cannot mend. */
class FinalError extends Error {}

/** A failure that may pass; the server may have said when to come back. */
class PassingError extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(message: string, retryAfterMs?: number) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Downloads text from one origin: `https:`, or `http:` on this machine. Redirects are followed within
 * that origin only. What may pass (no connection, a timeout, 408, 429, 5xx) is tried again.
 */
export class Downloader {
  readonly #limits: DownloadLimits;
  readonly #origin: string;
  readonly #deadline: AbortSignal;
  #bytes = 0;

  /**
   * @param origin any URL of the only origin that may be asked
   * @throws Error if requests to it would not be safe
   */
  constructor(origin: URL, limits: Partial<DownloadLimits> = {}) {
    if (origin.protocol !== "https:" && !(origin.protocol === "http:" && isLoopback(origin))) {
      throw new Error("only https: is read (http: on this machine only)");
    }
    if (origin.username !== "" || origin.password !== "") {
      throw new Error("an address with a user name or password in it is not read");
    }
    this.#origin = origin.origin;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#deadline = AbortSignal.timeout(this.#limits.totalMs);
  }

  /** @throws Error whose message says why the text cannot be had */
  async text(url: URL): Promise<string> {
    const { attempts, retryMs } = this.#limits;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(url);
      } catch (error) {
        if (!(error instanceof PassingError)) throw error;
        if (attempt >= attempts) {
          throw new Error(`${error.message} (${attempts} attempts)`, { cause: error });
        }
        const backoff = retryMs * 2 ** (attempt - 1) * (1 + Math.random() / 2);
        await this.#pause(Math.max(backoff, error.retryAfterMs ?? 0));
      }
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    try {
      await sleep(milliseconds, undefined, { signal: this.#deadline });
    } catch {
      throw this.#late();
    }
  }

  async #attempt(start: URL): Promise<string> {
    const timeout = AbortSignal.timeout(this.#limits.attemptMs);
    try {
      const response = await this.#follow(start, AbortSignal.any([timeout, this.#deadline]));
      return await this.#body(response);
    } catch (error) {
      if (error instanceof FinalError || error instanceof PassingError) throw error;
      if (this.#deadline.aborted) throw this.#late();
      if (timeout.aborted) throw new PassingError(`no answer in ${this.#limits.attemptMs} ms`);
      throw new PassingError(`no connection: ${reasonOf(error)}`);
    }
  }

  async #follow(start: URL, signal: AbortSignal): Promise<Response> {
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (url.origin !== this.#origin || url.username !== "" || url.password !== "") {
        throw new FinalError(`leads to another origin, ${url.origin}, which is not asked`);
      }
      const response = await fetch(url, {
        redirect: "manual",
        signal,
        headers: { accept: ACCEPT },
      });
      if (response.status < 300 || response.status > 399) return response;
      await response.body?.cancel();
      const location = response.headers.get("location") ?? "";
      if (!URL.canParse(location, url))
        throw new FinalError(`answered ${response.status} to nowhere`);
      url = new URL(location, url);
    }
    throw new FinalError(`was redirected more than ${MAX_REDIRECTS} times`);
  }

  async #body(response: Response): Promise<string> {
    const { status, headers } = response;
    if (status !== 200) {
      await response.body?.cancel();
      if (status === 408 || status === 429 || status >= 500) {
        throw new PassingError(`answered ${status}`, retryAfterMs(headers));
      }
      throw new FinalError(`answered ${status}`);
    }
    if (/^text\/html\b/i.test(headers.get("content-type") ?? "")) {
      await response.body?.cancel();
      throw new FinalError("answered with HTML: this is no page in Markdown");
    }
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let bytes = 0;
    let text = "";
    try {
      for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        this.#bytes += chunk.byteLength;
        if (bytes > this.#limits.fileBytes) {
          throw new FinalError(`is larger than ${this.#limits.fileBytes} bytes`);
        }
        if (this.#bytes > this.#limits.totalBytes) {
          throw new FinalError(
            `all files are larger than ${this.#limits.totalBytes} bytes together`,
          );
        }
        text += decoder.decode(chunk, { stream: true });
      }
      return text + decoder.decode();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA")
        throw new FinalError("is not UTF-8");
      throw error;
    }
  }

  #late(): FinalError {
    return new FinalError(`everything together took more than ${this.#limits.totalMs} ms`);
  }
}

const ACCEPT = "text/markdown, text/plain, application/yaml, application/json, */*;q=0.1";

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

/** Seconds or an HTTP date; a server may ask for a pause, but not for one without end. */
function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.min(milliseconds, MAX_RETRY_AFTER_MS);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}
