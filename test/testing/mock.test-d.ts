import { createPartooClient, type OperationBody, type OperationQuery } from "partoo-client";
import {
  mockPartoo,
  networkError,
  noResponse,
  reply,
  tooManyRequests,
  type MockHandler,
  type PartooMock,
} from "partoo-client/testing";
import { describe, expectTypeOf, test } from "vitest";

declare const mock: PartooMock;

describe("the name of an operation", () => {
  test("is one of the API", () => {
    mock.on("GET /user/me", {});
    // @ts-expect-error no such operation
    mock.on("GET /user/you", {});
    // @ts-expect-error no such operation
    mock.once("GET /user/you", {});
    // @ts-expect-error no such operation
    mock.calls("GET /user/you");
    // @ts-expect-error no such operation
    mockPartoo({ "GET /user/you": {} });
  });
});

describe("a request", () => {
  test("has the types of its operation", () => {
    mock.on("PATCH /conversations/{conversation_id}", ({ operation, path, query, body }) => {
      expectTypeOf(operation).toEqualTypeOf<"PATCH /conversations/{conversation_id}">();
      expectTypeOf(path.conversation_id).toEqualTypeOf<number>();
      expectTypeOf(query).toEqualTypeOf<Readonly<Record<string, never>>>();
      expectTypeOf(body).toEqualTypeOf<OperationBody<"PATCH /conversations/{conversation_id}">>();
      return {};
    });
  });

  test("has them where the mock is made, too", () => {
    mockPartoo({
      "GET /conversations": ({ query, body }) => {
        expectTypeOf(query).toEqualTypeOf<OperationQuery<"GET /conversations">>();
        expectTypeOf(query.per_page).toEqualTypeOf<number | undefined>();
        expectTypeOf(body).toEqualTypeOf<undefined>();
        return {};
      },
    });
  });

  test("that was kept has them, by name or told apart by its operation", () => {
    const [search] = mock.calls("GET /business/search");
    expectTypeOf(search?.query.groups).toEqualTypeOf<readonly number[] | undefined>();
    const [any] = mock.calls();
    if (any?.operation === "GET /org/{org_id}") {
      expectTypeOf(any.path.org_id).toEqualTypeOf<number>();
    }
  });
});

describe("an answer", () => {
  test("is the data of the operation, as a value or from a function, now or later", () => {
    mock.on("GET /conversations", { conversations: [{ id: 1, status: "Open" }], count: 1 });
    mock.on("GET /conversations", () => ({ conversations: [{ id: 1, status: "Open" }] }));
    mock.on("GET /conversations", async () => Promise.resolve({ next_cursor: null }));
    const handler: MockHandler<"GET /conversations"> = ({ query }) => ({
      count: query.per_page ?? 1,
    });
    mock.once("GET /conversations", handler);
  });

  test("of another type is a mistake", () => {
    // @ts-expect-error a count is a number
    mock.on("GET /conversations", { count: "1" });
    // @ts-expect-error a count is a number
    mock.on("GET /conversations", () => ({ count: "1" }));
    // @ts-expect-error a count is a number
    mock.on("GET /conversations", async () => Promise.resolve({ count: "1" }));
    // @ts-expect-error an id is a number
    mockPartoo({ "GET /conversations": () => ({ conversations: [{ id: "1" }] }) });
  });

  test("with a property that the operation does not have is a mistake in plain data", () => {
    // @ts-expect-error it is next_cursor
    mock.on("GET /conversations", { count: 0, nextCursor: null });
    // @ts-expect-error nothing that it returns is in the list
    mock.on("GET /conversations", () => ({ conversation: [] }));
  });

  test("is a reply whose body is the documented one of its status", () => {
    mock.on("GET /business/{business_id}", reply(404, { errors: { json: { id: "unknown" } } }));
    mock.on("GET /business/{business_id}", () =>
      reply(404, { errors: { json: { id: "unknown" } } }),
    );
    mock.on("GET /business/{business_id}", reply(200, { name: "Shop" }));
    mock.on("GET /business/{business_id}", reply(503));
    // @ts-expect-error errors are objects by kind
    mock.on("GET /business/{business_id}", reply(404, { errors: 4 }));
    // @ts-expect-error a name is text
    mock.on("GET /business/{business_id}", reply(200, { name: 4 }));
    // @ts-expect-error a success has its data
    mock.on("GET /business/{business_id}", reply(200));
  });

  test("is a failure or a response of any kind, for every operation", () => {
    mock.once("GET /user/me", tooManyRequests(1));
    mock.once("GET /user/me", networkError());
    mock.once("GET /user/me", noResponse());
    mock.once("GET /user/me", new Response("<html>"));
    mock.once("GET /user/me", ({ query }) => (query.display_business_ids ? noResponse() : {}));
  });
});

test("a mock's fetch is one for the client", () => {
  createPartooClient({ fetch: mock.fetch });
  expectTypeOf(mock.fetch).toExtend<
    (input: string | Request, init?: RequestInit) => Promise<Response>
  >();
});
