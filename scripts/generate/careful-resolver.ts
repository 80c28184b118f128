import { existsSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { BaseResolver, ResolveError, type Document, type Source } from "@redocly/openapi-core";
import { hideDataRefs } from "./data-refs.ts";
import { eachObject, objectAt, pointerTo } from "./document.ts";

type ResolverConfig = ConstructorParameters<typeof BaseResolver>[0];

/**
 * Reads the files of a description safely: only regular files in its folder, after following links, and none
 * that expands beyond the memory.
 */
export class CarefulResolver extends BaseResolver {
  /** Content of each file, by its path. */
  readonly parsed = new Map<string, unknown>();
  /** Path of the folder; `undefined` allows all. */
  readonly #folder: string | undefined;

  /** @param folder where all files must be; `undefined` for anywhere */
  constructor(config: ResolverConfig, folder: string | undefined) {
    super(config);
    this.#folder = folder;
  }

  /** A `$ref` is a URI reference: `The%20Item.yaml` is `The Item.yaml`. */
  override resolveExternalRef(base: string | null, ref: string): string {
    const path = super.resolveExternalRef(base, ref);
    if (!ref.includes("%") || /^[a-z]+:\/\//i.test(path) || existsSync(path)) return path;
    try {
      return super.resolveExternalRef(base, decodeURIComponent(ref));
    } catch {
      return path;
    }
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (!/^[a-z]+:\/\//i.test(absoluteRef)) {
      try {
        await this.#refuse(absoluteRef);
      } catch (error) {
        throw new ResolveError(error as Error);
      }
    }
    return super.loadExternalRef(absoluteRef);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    refuseBomb(document.parsed, source.body.length);
    prepareParsed(document.parsed);
    this.parsed.set(source.absoluteRef, document.parsed);
    return document;
  }

  async #refuse(file: string): Promise<void> {
    // other files may block, or never end
    const found = await stat(file);
    if (found.isDirectory()) throw new Error(`${file} is a folder`);
    if (!found.isFile()) throw new Error(`${file} is not a regular file`);
    if (found.size > MAX_BYTES) throw new Error(`${file} is larger than ${MAX_BYTES} bytes`);
    if (this.#folder === undefined) return;
    const way = relative(this.#folder, await realpath(file));
    if (way !== ".." && !way.startsWith(`..${sep}`)) return;
    throw new Error(
      `${file} is outside the description's folder. To read it anyway, add --allow-outside`,
    );
  }
}

/** The folder in which all files of a description must be. */
export async function folderOfDescription(file: string): Promise<string> {
  // if the folder is missing, reading the description reports it
  return realpath(dirname(file)).catch(() => dirname(file));
}

/** Changes a parsed file so that Redocly follows exactly its references. */
export function prepareParsed(parsed: unknown): void {
  hideDataRefs(parsed);
  useRefsInMappings(parsed);
}

/** A discriminator can name a schema of its file, but Redocly knows only references. */
function useRefsInMappings(parsed: unknown): void {
  const schemas = objectAt(objectAt(objectAt(parsed)["components"])["schemas"]);
  eachObject(parsed, ({ discriminator }) => {
    const mapping = objectAt(objectAt(discriminator)["mapping"]);
    for (const [value, name] of Object.entries(mapping)) {
      if (typeof name !== "string" || !Object.hasOwn(schemas, name)) continue;
      mapping[value] = pointerTo(["components", "schemas", name]);
    }
  });
}

/** Larger files need too much memory. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 500;
/** Limit of growth through aliases, as a multiple of the text. */
const MAX_GROWTH = 10;

function refuseBomb(parsed: unknown, textLength: number): void {
  let room = textLength * MAX_GROWTH + 1000;
  const count = (value: unknown, depth: number): void => {
    if (--room < 0) throw new Error("its aliases make it many times larger than its text");
    if (depth > MAX_DEPTH) throw new Error(`it is nested deeper than ${MAX_DEPTH} levels`);
    if (typeof value !== "object" || value === null) return;
    for (const item of Object.values(value)) count(item, depth + 1);
  };
  count(parsed, 0);
}
