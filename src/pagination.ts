import type { CallOptions, CallOutcome } from "./call.ts";
import type { OperationData } from "./operation-types.ts";
import type { PartooClient } from "./client.ts";
import {
  PartooConfigError,
  PartooPaginationError,
  refusal,
  type PartooApiError,
} from "./errors.ts";
import type { Operations } from "./generated/operations.ts";
import { paginatedOperations } from "./generated/tables.ts";
import { readOptions, type OptionSet } from "./options.ts";
import { ownProperties, ownProperty } from "./own-properties.ts";
import { isPlainObject, kindOf } from "./request/value.ts";

type Paginated = typeof paginatedOperations;
type Name<Path extends string> = `GET ${Path}` & keyof Paginated;
type Data<Path extends string> = OperationData<Name<Path>>;

/** The list of items in a page. */
type List<Operation extends keyof Paginated> = Extract<
  OperationData<Operation>[Paginated[Operation]["items"] & keyof OperationData<Operation>],
  readonly unknown[]
>;

/** Path templates of all lists that `paginate()` can read. @example "/messages" */
export type AnyPaginatedPath = {
  [Operation in keyof Paginated]: [List<Operation>] extends [never]
    ? never
    : Operation extends `GET ${infer Path}`
      ? Path
      : never;
}[keyof Paginated];

/** Path templates of the lists that require no options. @example "/conversations" */
export type PaginatedPath = {
  [Path in AnyPaginatedPath]: Operations[Name<Path>]["required"] extends true ? never : Path;
}[AnyPaginatedPath];

/** One item of a list. @example ItemOf<"/conversations"> */
export type ItemOf<Path extends AnyPaginatedPath> = List<Name<Path>>[number];

/** One page of a list. */
export interface Page<Path extends AnyPaginatedPath> {
  /** The items of this page. */
  readonly items: readonly ItemOf<Path>[];
  /** Number of items on all pages, if the API says so. */
  readonly count: number | undefined;
  /** The whole response body, with the API's own fields about the next page. */
  readonly data: Data<Path>;
  /** The response of this page; its body has been read. */
  readonly response: Response;
}

/** Parameters of the list, and the options of a call. */
export type PaginateOptions<Path extends AnyPaginatedPath> = Operations[Name<Path>]["init"] &
  Omit<CallOptions, "parseAs"> &
  Prefetch<Paginated[Name<Path>]["style"]>;

type Prefetch<Style> = Style extends "page"
  ? {
      /**
       * Number of pages to request ahead of the current one. Default 0, at most 100. Not available for lists with a
       * cursor, because each page holds the cursor of the next.
       *
       * @example paginate(client, "/business/search", { prefetch: 2 });
       */
      prefetch?: number | undefined;
    }
  : { prefetch?: never };

/** Options of `toArray()`. */
export interface ToArrayOptions {
  /** Maximum number of items. Default: the whole list. */
  readonly limit?: number | undefined;
}

/** A paginated list. Each iteration requests it from the start. */
export interface Pages<Path extends AnyPaginatedPath> {
  /** The items, one by one. */
  [Symbol.asyncIterator](): AsyncGenerator<ItemOf<Path>, void, undefined>;
  /** The list page by page, with the response body of each. */
  pages(): AsyncGenerator<Page<Path>, void, undefined>;
  /**
   * The items as an array. Requests no page after the one that reaches the limit.
   *
   * @throws PartooConfigError if `limit` is not a whole number, and every error of the iteration
   * @example const newest = await paginate(client, "/conversations").toArray({ limit: 100 });
   */
  toArray(options?: ToArrayOptions): Promise<ItemOf<Path>[]>;
}

/** Number of empty pages in a row after which the list counts as broken. */
const MAX_EMPTY_PAGES = 100;

/** Number of used cursors to keep. */
const MOST_CURSORS = 1_000;

/** More pages at once are a mistake, or too much for the API. */
const MOST_PREFETCHED = 100;

/**
 * Iterates over a paginated list. It requests a page when you need its items, and no page after `break`.
 *
 * It starts at the `page` or `cursor` of the query, or at the first page. It ends after a page whose `next_cursor` is
 * null, or whose number is its own `max_page`, because the list may grow or shrink meanwhile. An empty page in the
 * middle does not end it.
 *
 * @param path path template of a paginated operation
 * @throws PartooConfigError at once, if the operation is not paginated or `prefetch` is invalid
 * @throws PartooApiError from the iterator, if a page fails after its retries
 * @throws PartooPaginationError from the iterator, if a response does not lead to the next page: a repeated cursor or
 * page, no list, no `max_page`, or more than 100 empty pages in a row
 * @throws the reason of `signal` from the iterator, also between the items of a page
 * @see docs/pagination.md
 * @example
 * for await (const { id } of paginate(client, "/conversations")) console.log(id);
 */
export function paginate<Path extends PaginatedPath>(
  client: Pick<PartooClient, "GET">,
  path: Path,
  options?: PaginateOptions<Path>,
): Pages<Path>;
export function paginate<Path extends AnyPaginatedPath>(
  client: Pick<PartooClient, "GET">,
  path: Path,
  options: PaginateOptions<Path>,
): Pages<Path>;
export function paginate(
  client: Pick<PartooClient, "GET">,
  path: string,
  options?: Options,
): unknown {
  const list = new ListOf(client, path, options);
  return {
    pages: () => list.pages(),
    toArray: (given?: ToArrayOptions) => list.toArray(given),
    [Symbol.asyncIterator]: () => list.items(),
  };
}

/** Options of any operation. */
interface Options extends CallOptions {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> | undefined } | undefined;
  readonly prefetch?: number | undefined;
}

interface AnyPage {
  readonly items: readonly unknown[];
  readonly count: number | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  readonly response: Response;
}

/** A client of any operation. */
interface Client {
  GET(path: string, options: Options): Promise<CallOutcome>;
}

const TO_ARRAY_OPTIONS: OptionSet = {
  name: "the argument of toArray()",
  kinds: { limit: [(value) => typeof value === "number", "a number"] },
};

/** One list, with the options of its iterations. */
class ListOf {
  readonly #client: Client;
  readonly #path: string;
  readonly #operation: string;
  readonly #style: "cursor" | "page";
  readonly #itemsName: string;
  readonly #options: Omit<Options, "prefetch">;
  readonly #prefetch: number;

  constructor(client: Pick<PartooClient, "GET">, path: string, options: Options = {}) {
    const operation = `GET ${path}`;
    const entry = (paginatedOperations as Readonly<Record<string, Paginated[keyof Paginated]>>)[
      operation
    ];
    if (entry === undefined) {
      throw new PartooConfigError(`${operation} is not paginated. Use client.GET() instead.`, {
        operation,
        parameter: "path",
      });
    }
    const given: unknown = options;
    if (!isPlainObject(given)) {
      throw refusal(`the options must be an object, not ${kindOf(given)}`, "options", operation);
    }
    const { prefetch = 0, ...rest } = ownProperties(options);
    checkPrefetch(prefetch, entry.style, operation);
    this.#client = client;
    this.#path = path;
    this.#operation = operation;
    this.#style = entry.style;
    this.#itemsName = entry.items;
    this.#options = ownProperties(rest);
    this.#prefetch = prefetch;
  }

  async *items(): AsyncGenerator<unknown, void, undefined> {
    const { signal } = this.#options;
    for await (const { items } of this.pages()) {
      for (const item of items) {
        signal?.throwIfAborted();
        yield item;
      }
    }
  }

  async toArray(given: unknown): Promise<unknown[]> {
    const { limit = Number.POSITIVE_INFINITY } = readOptions<{ limit: number }>(
      given,
      TO_ARRAY_OPTIONS,
      this.#operation,
    );
    if (limit < 0 || (limit !== Number.POSITIVE_INFINITY && !Number.isSafeInteger(limit))) {
      throw new PartooConfigError(`${this.#operation}: limit must be a whole number, 0 or more.`, {
        operation: this.#operation,
        parameter: "limit",
      });
    }
    const items: unknown[] = [];
    if (limit === 0) return items;
    for await (const item of this.items()) {
      items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }

  async *pages(): AsyncGenerator<AnyPage, void, undefined> {
    const { signal } = this.#options;
    let empty = 0;
    for await (const page of this.#style === "cursor" ? this.#byCursor() : this.#byNumber()) {
      empty = page.items.length === 0 ? empty + 1 : 0;
      if (empty > MAX_EMPTY_PAGES) {
        throw this.#broken(`the last ${MAX_EMPTY_PAGES} pages had no items`, page);
      }
      signal?.throwIfAborted();
      yield page;
    }
  }

  async *#byCursor(): AsyncGenerator<AnyPage, void, undefined> {
    const used = new UsedCursors();
    let cursor = ownProperty(this.#options.params?.query, "cursor");
    for (;;) {
      const page = await this.#page(cursor === undefined ? {} : { cursor });
      yield page;
      used.add(cursor);
      cursor = ownProperty(page.data, "next_cursor") ?? "";
      if (cursor === "") return;
      if (typeof cursor !== "string" && !Number.isSafeInteger(cursor)) {
        throw this.#broken("next_cursor is neither a string nor an integer", page);
      }
      if (used.has(cursor)) throw this.#broken("next_cursor repeats an earlier cursor", page);
    }
  }

  async *#byNumber(): AsyncGenerator<AnyPage, void, undefined> {
    const ahead = new PagesAhead(this.#prefetch, this.#options.signal, (number, signal) =>
      this.#page({ page: number }, signal),
    );
    try {
      let page = await this.#page({});
      const { query } = this.#options.params ?? {};
      let number = numberOf(ownProperty(page.data, "page") ?? ownProperty(query, "page")) ?? 1;
      for (;;) {
        const last = numberOf(ownProperty(page.data, "max_page"));
        if (last !== undefined) ahead.ask(number, last);
        yield page;
        if (last === undefined) throw this.#broken('no "max_page" in the response', page);
        number += 1;
        if (number > last) return;
        page = await ahead.take(number);
        const returned = numberOf(ownProperty(page.data, "page")) ?? number;
        // the list has become shorter, and the API returns the last page for a page that is gone
        if (returned < number && returned === numberOf(ownProperty(page.data, "max_page"))) return;
        if (returned !== number) {
          throw this.#broken(`the client requested page ${number} and got page ${returned}`, page);
        }
      }
    } finally {
      ahead.abort();
    }
  }

  async #page(position: Record<string, unknown>, signal = this.#options.signal): Promise<AnyPage> {
    const { params } = this.#options;
    const result = await this.#client.GET(this.#path, {
      ...this.#options,
      signal,
      params: { ...params, query: { ...params?.query, ...position } },
    });
    const error = ownProperty(result, "error");
    if (error !== undefined) throw error as PartooApiError;
    const data = (result.data ?? {}) as Readonly<Record<string, unknown>>;
    const items = ownProperty(data, this.#itemsName);
    if (!Array.isArray(items)) {
      const why = `no list "${this.#itemsName}" in the response, which is ${kindOf(result.data)}`;
      throw this.#broken(why, { data, response: result.response });
    }
    return {
      items,
      count: numberOf(ownProperty(data, "count")),
      data,
      response: result.response,
    };
  }

  #broken(why: string, { data, response }: Pick<AnyPage, "data" | "response">) {
    const { status, headers } = response;
    return new PartooPaginationError(
      `${this.#operation}: pagination failed: ${why}. The items before are complete.`,
      { status, headers, body: data },
      { operation: this.#operation },
    );
  }
}

/**
 * Used cursors, in bounded memory: the last ones, to end a short cycle at once, and one that every longer
 * cycle returns to.
 *
 * @see https://maths-people.anu.edu.au/~brent/pub/pub051.html (Brent's cycle finding)
 */
class UsedCursors {
  readonly #last = new Set<unknown>();
  #landmark: unknown;
  #count = 0;

  add(cursor: unknown): void {
    this.#count += 1;
    if (Number.isInteger(Math.log2(this.#count))) this.#landmark = cursor;
    this.#last.add(cursor);
    if (this.#last.size > MOST_CURSORS) this.#last.delete(this.#last.values().next().value);
  }

  has(cursor: unknown): boolean {
    return this.#last.has(cursor) || cursor === this.#landmark;
  }
}

/** Pages that are requested ahead, and cancelled together. */
class PagesAhead {
  readonly #limit: number;
  readonly #load: (number: number, signal: AbortSignal | undefined) => Promise<AnyPage>;
  readonly #controller: AbortController | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #loading = new Map<number, Promise<AnyPage>>();

  constructor(
    limit: number,
    signal: AbortSignal | null | undefined,
    load: (number: number, signal: AbortSignal | undefined) => Promise<AnyPage>,
  ) {
    this.#limit = limit;
    this.#load = load;
    this.#controller = limit === 0 ? undefined : new AbortController();
    const signals = [signal, this.#controller?.signal].filter((one) => one != null);
    this.#signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
  }

  /** Requests the pages after `number`, as many as are allowed and exist. */
  ask(number: number, last: number): void {
    const end = Math.min(last, number + this.#limit);
    for (let next = number + 1; next <= end; next += 1) {
      if (this.#loading.has(next)) continue;
      const page = this.#load(next, this.#signal);
      // a failure counts only when the iteration reaches the page
      page.catch(() => undefined);
      this.#loading.set(next, page);
    }
  }

  take(number: number): Promise<AnyPage> {
    const page = this.#loading.get(number) ?? this.#load(number, this.#signal);
    this.#loading.delete(number);
    return page;
  }

  abort(): void {
    this.#controller?.abort();
  }
}

/** An unsafe integer has no successor, so the iteration would never end. */
function numberOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

function isPrefetch(pages: unknown): boolean {
  return Number.isInteger(pages) && (pages as number) > 0 && (pages as number) <= MOST_PREFETCHED;
}

function checkPrefetch(prefetch: unknown, style: "cursor" | "page", operation: string): void {
  if (prefetch === 0) return;
  const problem =
    style === "cursor"
      ? "does not work for a list with cursors, because each page holds the cursor of the next"
      : isPrefetch(prefetch)
        ? undefined
        : `must be a whole number from 0 to ${MOST_PREFETCHED}`;
  if (problem === undefined) return;
  throw new PartooConfigError(`${operation}: prefetch ${problem}.`, {
    operation,
    parameter: "prefetch",
  });
}
