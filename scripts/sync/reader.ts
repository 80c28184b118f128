import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readRegularFile } from "../read-file.ts";
import type { Deadline } from "./deadline.ts";
import { DEFAULT_LIMITS, Downloader, GoneError, type DownloadLimits } from "./download.ts";

/** A document of the whole API may be larger than one page. */
const DOCUMENT_BYTES = 16 * 1024 * 1024;

/** Reads pages and documents, from docs sites and from files. */
export class Reader {
  readonly #limits: DownloadLimits;
  readonly #documentBytes: number;
  readonly #deadline: Deadline;
  readonly #downloaders = new Map<string, Downloader>();

  constructor(limits: Partial<DownloadLimits>, deadline: Deadline) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#documentBytes = limits.fileBytes ?? DOCUMENT_BYTES;
    this.#deadline = deadline;
  }

  /** @throws Error whose message says why the page is unavailable; GoneError if there is none */
  page(location: URL): Promise<string> {
    return this.#text(location, this.#limits.fileBytes);
  }

  /** @throws Error whose message says why the document is unavailable; GoneError if there is none */
  document(location: URL): Promise<string> {
    return this.#text(location, this.#documentBytes);
  }

  async #text(location: URL, maximum: number): Promise<string> {
    if (location.protocol === "file:") return fileText(location, maximum);
    let downloader = this.#downloaders.get(location.origin);
    if (downloader === undefined) {
      downloader = new Downloader(location, this.#limits, this.#deadline);
      this.#downloaders.set(location.origin, downloader);
    }
    return downloader.text(location, maximum);
  }
}

async function fileText(location: URL, maximum: number): Promise<string> {
  try {
    return await readRegularFile(fileURLToPath(location), maximum);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new GoneError("there is no file");
    throw error;
  }
}

/** A file or an address, for messages: without user, password and query, which may be secret. */
export function locationName(location: URL): string {
  if (location.protocol !== "file:") return location.origin + location.pathname;
  return relative(process.cwd(), fileURLToPath(location)) || ".";
}
