import { readOptions, type OptionSet } from "../options.ts";
import { checkedBaseUrl } from "../request/base-url.ts";
import { isPlainObject, kindOf } from "../request/value.ts";
import type { OperationName } from "../operation-types.ts";
import { operationShapes } from "../generated/shapes.ts";
import { servers } from "../generated/tables.ts";
import { SimulatedFailure, failed, responseOf, type MockResponse } from "./reply.ts";
import { PartooMockError } from "./mock-error.ts";
import { findOperation, nearest, type FoundOperation } from "./operation.ts";
import {
  readRequest,
  type AnyMockRequest,
  type MockRequest,
  type ReadRequest,
} from "./mock-request.ts";

/**
 * Responds to the calls of one operation. If it throws, the call rejects with a {@link PartooMockError}, so that a
 * failed assertion in it does not look like a lost connection.
 *
 * @example const response: MockHandler<"GET /user/{user_id}"> = ({ path }) => ({ id: path.user_id });
 */
export type MockHandler<Name extends OperationName> = (
  request: MockRequest<Name>,
) => MockResponse<Name> | Promise<MockResponse<Name>>;

/** Responses by operation. @example mockPartoo({ "GET /user/me": { id: 7 } }) */
export type MockResponses = {
  readonly [Name in OperationName]?: MockResponse<Name> | MockHandler<Name>;
};

/** Options of `mockPartoo()`. */
export interface MockOptions {
  /** The client's `baseUrl`. Default: the base URLs of both environments. */
  readonly baseUrl?: string | undefined;
}

/** A mock of the API, without a server or network. Made by {@link mockPartoo}. */
export interface PartooMock {
  /** The `fetch` for the client: `createPartooClient({ fetch: mock.fetch, apiKey: "test" })`. */
  readonly fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Sets the response of an operation. A later call replaces it.
   *
   * @param response data, a {@link reply}, a simulated failure, or a function that returns one of them
   * @throws PartooMockError if there is no such operation
   * @example mock.on("GET /user/{user_id}", ({ path }) => ({ id: path.user_id }));
   */
  on<Name extends OperationName>(
    name: Name,
    response: MockResponse<Name> | MockHandler<Name>,
  ): PartooMock;
  /**
   * Adds a response for one request. The mock uses these first, in order, and then the response of
   * {@link PartooMock.on}.
   *
   * @example mock.once("GET /conversations", tooManyRequests()).on("GET /conversations", list);
   */
  once<Name extends OperationName>(
    name: Name,
    response: MockResponse<Name> | MockHandler<Name>,
  ): PartooMock;
  /**
   * All requests in order, including retries and requests without a response.
   *
   * @example expect(mock.calls().map(({ operation }) => operation)).toEqual(["GET /user/me"]);
   */
  calls(): readonly AnyMockRequest[];
  /**
   * The requests of one operation, in order.
   *
   * @example expect(mock.calls("GET /conversations")[0]?.query.per_page).toBe(10);
   */
  calls<Name extends OperationName>(name: Name): readonly MockRequest<Name>[];
  /**
   * Checks the mock at the end of a test, because the tested code may have caught the mock's errors.
   *
   * @throws PartooMockError if a request had no response, a handler threw, or a response of `once` was not used
   * @example afterEach(() => mock.done());
   */
  done(): void;
  /** Removes all responses and requests. @example beforeEach(() => mock.reset()); */
  reset(): void;
}

/**
 * Makes a mock of the API, to test code that uses the client: a `fetch` that responds to the given operations and
 * records the requests. A request without a response rejects with a {@link PartooMockError}, without a retry.
 *
 * @param responses by operation, like the arguments of {@link PartooMock.on}
 * @throws PartooMockError if there is no such operation
 * @throws PartooConfigError if `baseUrl` is invalid
 * @see docs/testing.md
 * @example
 * const mock = mockPartoo({ "GET /conversations": { conversations: [], count: 0, next_cursor: null } });
 * const client = createPartooClient({ fetch: mock.fetch, apiKey: "test" });
 * await countOpenConversations(client);
 * expect(mock.calls("GET /conversations")).toHaveLength(1);
 */
export function mockPartoo(responses: MockResponses = {}, options: MockOptions = {}): PartooMock {
  if (!isPlainObject(responses)) {
    throw new PartooMockError(
      `The responses of mockPartoo() must be an object by operation, not ${kindOf(responses)}`,
    );
  }
  const inner = new Mock(readOptions<MockOptions>(options, OPTIONS));
  for (const [name, response] of Object.entries(responses)) inner.on(name, response);
  const mock: PartooMock = {
    fetch: (input, init) => inner.fetch(input, init),
    on(name, response) {
      inner.on(name, response);
      return mock;
    },
    once(name, response) {
      inner.once(name, response);
      return mock;
    },
    calls: (name?: string) => inner.calls(name) as never,
    done: () => inner.done(),
    reset: () => inner.reset(),
  };
  return mock;
}

const OPTIONS: OptionSet = {
  name: "the second argument of mockPartoo()",
  kinds: { baseUrl: [(value) => typeof value === "string", "a string"] },
};

/** The mock for any operations. */
class Mock {
  readonly #baseUrls: readonly string[];
  readonly #always = new Map<string, unknown>();
  readonly #once = new Map<string, unknown[]>();
  readonly #requests: ReadRequest[] = [];
  readonly #problems: PartooMockError[] = [];

  constructor({ baseUrl }: MockOptions) {
    // http: is allowed, because nothing is sent
    const urls = baseUrl === undefined ? Object.values(servers) : [checkedBaseUrl(baseUrl, true)];
    this.#baseUrls = urls.map((url) => new URL(url).href.replace(/\/$/, ""));
  }

  on(name: string, response: unknown): void {
    this.#always.set(checkedName(name), response);
  }

  once(name: string, response: unknown): void {
    const responses = this.#once.get(checkedName(name));
    if (responses === undefined) this.#once.set(name, [response]);
    else responses.push(response);
  }

  calls(name: string | undefined): readonly ReadRequest[] {
    if (name !== undefined) checkedName(name);
    return this.#requests.filter(({ operation }) => name === undefined || operation === name);
  }

  reset(): void {
    this.#always.clear();
    this.#once.clear();
    this.#requests.length = 0;
    this.#problems.length = 0;
  }

  done(): void {
    const [problem] = this.#problems;
    if (problem !== undefined) throw problem;
    for (const [operation, { length }] of this.#once) {
      if (length === 0) continue;
      throw new PartooMockError(
        `${operation} was not called often enough: ${length} of the responses given with once() were not used`,
        { operation },
      );
    }
  }

  async fetch(input: string | Request, init: RequestInit | undefined): Promise<Response> {
    const request = this.#received(input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const found = this.#find(request);
    const read = await readRequest(found, request, signal);
    this.#requests.push(read);
    const response = await this.#response(read, this.#next(found.name));
    return response instanceof SimulatedFailure ? failed(response, signal) : response;
  }

  /** Fails for requests that no `fetch` can send, such as TRACE. */
  #received(input: string | Request, init: RequestInit | undefined): Request {
    try {
      return new Request(input, init);
    } catch (cause) {
      return this.#fail("The mock was called without a valid request", undefined, cause);
    }
  }

  async #response(request: ReadRequest, response: unknown): Promise<Response | SimulatedFailure> {
    const { operation, signal } = request;
    try {
      const result: unknown = await (typeof response === "function"
        ? (response as (request: ReadRequest) => unknown)(request)
        : response);
      return result instanceof SimulatedFailure ? result : responseOf(result, operation);
    } catch (cause) {
      // the call has ended, and the handler rejects with its reason; any other error must not be lost
      if (signal.aborted && cause === signal.reason) throw cause;
      if (cause instanceof PartooMockError) return this.#keep(cause);
      const why = cause instanceof Error ? cause.message : String(cause);
      return this.#fail(`The mock's handler of ${operation} threw: ${why}`, operation, cause);
    }
  }

  #find({ method, url }: Request): FoundOperation {
    const [place = ""] = url.split(/[?#]/, 1);
    const baseUrl = this.#baseUrls.find((base) => place.startsWith(`${base}/`));
    if (baseUrl === undefined) {
      return this.#fail(
        `${method} ${place} was called, but the mock only handles ${this.#baseUrls.join(" and ")}. ` +
          "Pass the baseUrl of the client: mockPartoo({ … }, { baseUrl })",
      );
    }
    const path = place.slice(baseUrl.length);
    return (
      findOperation(method, path) ??
      this.#fail(`${method} ${path} was called, but the API has no such operation`)
    );
  }

  #next(operation: string): unknown {
    const once = this.#once.get(operation);
    if (once !== undefined && once.length > 0) return once.shift();
    if (this.#always.has(operation)) return this.#always.get(operation);
    const known = [...new Set([...this.#always.keys(), ...this.#once.keys()])];
    const like = nearest(operation, known);
    return this.#fail(
      `${operation} was called, but the mock has no ${once === undefined ? "" : "more "}response${once === undefined ? "" : "s"} ` +
        `for it. Add one: mock.on("${operation}", …). ` +
        (known.length === 0
          ? "It has no responses at all."
          : `It has responses for ${known.join(", ")}`) +
        (like === undefined || known.length === 1 ? "" : `; the nearest is ${like}`),
      operation,
    );
  }

  /** Rejects the call with the problem, and keeps it for {@link done}, in case the tested code catches it. */
  #fail(message: string, operation?: string, cause?: unknown): never {
    return this.#keep(new PartooMockError(message, { operation, cause }));
  }

  #keep(problem: PartooMockError): never {
    this.#problems.push(problem);
    throw problem;
  }
}

/** @throws PartooMockError if there is no such operation */
function checkedName(name: unknown): string {
  const isText = typeof name === "string";
  if (isText && Object.hasOwn(operationShapes, name)) return name;
  const like = isText ? nearest(name, Object.keys(operationShapes)) : undefined;
  const given = isText ? `"${name}"` : `named by ${kindOf(name)}`;
  throw new PartooMockError(
    `The API has no operation ${given}. Write an operation as its method and path template, like ` +
      `"${like ?? "GET /conversations"}"`,
  );
}
