import {
  createPartooClient,
  isStatus,
  unwrap,
  type OperationBody,
  type OperationData,
  type OperationError,
  type OperationPath,
  type OperationQuery,
  type PartooApiError,
  type PartooClient,
  type schemas,
} from "partoo-client";
import { assertType, describe, expectTypeOf, test } from "vitest";

declare const client: PartooClient;
declare const verbatimError: OperationError<"POST /conversations/{conversation_id}">;
declare const defaultError: OperationError<"GET /conversations">;
const params = { path: { conversation_id: 12 } };

describe("a result", () => {
  test("has data or error, told apart by either", async () => {
    const result = await client.GET("/conversations");
    if (result.error !== undefined) {
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      expectTypeOf(result.error.status).toEqualTypeOf<number>();
    } else {
      expectTypeOf(result.data.next_cursor).toEqualTypeOf<string | null | undefined>();
    }
    expectTypeOf(result.response).toEqualTypeOf<Response>();
  });

  test("has the data of the way the body is read", async () => {
    const text = await client.GET("/conversations", { parseAs: "text" });
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    const blob = await client.GET("/conversations", { parseAs: "blob" });
    expectTypeOf(blob.data).toEqualTypeOf<Blob | undefined>();
    const buffer = await client.GET("/conversations", { parseAs: "arrayBuffer" });
    expectTypeOf(buffer.data).toEqualTypeOf<ArrayBuffer | undefined>();
    const stream = await client.GET("/conversations", { parseAs: "stream" });
    expectTypeOf(stream.data).toEqualTypeOf<ReadableStream<Uint8Array> | null | undefined>();
  });

  test("of a deprecated operation is typed like every other", async () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what this test is about
    const { data, error } = await client.POST("/conversations/{conversation_id}", {
      params,
      body: { is_read: true },
    });
    expectTypeOf(data?.status).toEqualTypeOf<"success" | undefined>();
    if (isStatus(error, 401) && typeof error.body === "object") {
      expectTypeOf(error.body.errors?.authentication).toEqualTypeOf<string | undefined>();
    }
  });

  test("unwraps to the data", async () => {
    const data = await unwrap(client.GET("/conversations"));
    expectTypeOf(data).toEqualTypeOf<OperationData<"GET /conversations">>();
  });
});

describe("an error", () => {
  test("is narrowed by its status to the documented body", () => {
    const error = verbatimError;
    if (isStatus(error, 403)) {
      expectTypeOf(error.status).toEqualTypeOf<403>();
      expectTypeOf(error.body).toEqualTypeOf<
        { errors?: { authorization?: string } } | string | undefined
      >();
    }
  });

  test("of a status that is not documented has the body of the default answer", () => {
    const error = defaultError;
    if (isStatus(error, 404)) {
      expectTypeOf(error.status).toEqualTypeOf<404>();
      expectTypeOf(error.body).toEqualTypeOf<schemas.ErrorEnvelope | string | undefined>();
    }
  });

  test("of unknown type becomes an API error with this status", () => {
    const error: unknown = undefined;
    if (isStatus(error, 429)) {
      expectTypeOf(error).toEqualTypeOf<PartooApiError<429>>();
      expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
    }
  });
});

describe("what must compile", () => {
  test("a call without a second argument where nothing is required", () => {
    assertType<Promise<unknown>>(client.GET("/conversations"));
    assertType<Promise<unknown>>(client.GET("/conversations", {}));
  });

  test("every option of a call", () => {
    assertType<Promise<unknown>>(
      client.GET("/conversations", {
        params: { query: { per_page: 10, business__in: ["a"] } },
        parseAs: "json",
        headers: { "x-trace": "1", accept: null },
        signal: new AbortController().signal,
        middleware: [{ onRequest: ({ request }) => request }],
        baseUrl: "https://proxy.example",
        querySerializer: { allowReserved: true },
        bodySerializer: (body) => JSON.stringify(body),
        pathSerializer: (url) => url,
        fetch: (input, init) => fetch(input, init),
        timeoutMs: 5,
        retry: { limit: 1 },
        apiKey: () => "key",
        cache: "no-store",
        keepalive: true,
      }),
    );
  });

  test("the global fetch as fetch", () => {
    assertType<PartooClient>(createPartooClient({ fetch }));
  });

  test("a path in a variable of union type", async () => {
    const path = "/conversations" as "/conversations" | "/user/me";
    const { data } = await client.GET(path);
    expectTypeOf(data).toEqualTypeOf<
      OperationData<"GET /conversations"> | OperationData<"GET /user/me"> | undefined
    >();
  });

  test("request with a method in lower case", async () => {
    const { data } = await client.request("get", "/conversations");
    expectTypeOf(data).toEqualTypeOf<OperationData<"GET /conversations"> | undefined>();
  });

  test("middleware that returns nothing, or a promise of nothing", () => {
    client.use({ onResponse: () => undefined }, { onError: async () => {} }, { onRequest() {} });
  });

  test("names for the parts of an operation", () => {
    expectTypeOf<
      OperationBody<"PATCH /conversations/{conversation_id}">
    >().toEqualTypeOf<schemas.ConversationUpdateRequest>();
    expectTypeOf<OperationQuery<"GET /conversations">>().toEqualTypeOf<{
      per_page?: number | undefined;
      cursor?: string | undefined;
      business__in?: readonly string[] | undefined;
    }>();
    expectTypeOf<OperationPath<"GET /org/{org_id}">>().toEqualTypeOf<{ org_id: number }>();
    expectTypeOf<OperationData<"GET /conversations">>().toEqualTypeOf<schemas.ConversationList>();
    expectTypeOf<OperationError<"GET /conversations">>().toEqualTypeOf<
      PartooApiError<number, schemas.ErrorEnvelope>
    >();
  });

  test("a value of an open enum that the description does not know, and completion of the known", () => {
    expectTypeOf<"Telegram">().toExtend<schemas.MessagingPartner>();
    expectTypeOf<schemas.MessagingPartner>().not.toEqualTypeOf<string>();
  });
});

describe("what must not compile", () => {
  test("a path that does not exist", () => {
    // @ts-expect-error no such path
    void client.GET("/conversation");
    // @ts-expect-error the path exists, for other methods
    void client.DELETE("/conversations/{conversation_id}", { params });
    // @ts-expect-error concrete values do not belong into the template
    void client.GET("/conversations/12");
  });

  test("a call without what is required", () => {
    // @ts-expect-error path parameters are missing
    void client.GET("/conversations/{conversation_id}");
    // @ts-expect-error the path parameter is missing
    void client.GET("/conversations/{conversation_id}", { params: { path: {} } });
    // @ts-expect-error the body is missing
    void client.PATCH("/conversations/{conversation_id}", { params });
    // @ts-expect-error the body of a deprecated operation is missing
    void client.POST("/conversations/{conversation_id}", { params });
  });

  test("a parameter or field of the wrong type or name", () => {
    // @ts-expect-error per_page is a number
    void client.GET("/conversations", { params: { query: { per_page: "10" } } });
    // @ts-expect-error it is called per_page
    void client.GET("/conversations", { params: { query: { perPage: 10 } } });
    // @ts-expect-error a value that the enum of the request does not have
    void client.PATCH("/conversations/{conversation_id}", { params, body: { status: "shut" } });
    // @ts-expect-error is_read is a boolean
    void client.POST("/conversations/{conversation_id}", { params, body: { is_read: 1 } });
    // @ts-expect-error this operation takes no body
    void client.GET("/conversations", { body: {} });
  });

  test("an option that does not exist, or that the client keeps to itself", () => {
    // @ts-expect-error a typing mistake in an option
    void client.GET("/conversations", { timeoutMS: 5 });
    // @ts-expect-error redirects are not followed with the key
    void client.GET("/conversations", { redirect: "follow" });
    // @ts-expect-error the method is in the name of the function
    void client.GET("/conversations", { method: "POST" });
  });

  test("an environment that does not exist", () => {
    // @ts-expect-error production or sandbox
    createPartooClient({ environment: "staging" });
  });

  test("data used before the error is looked at", async () => {
    const { data } = await client.GET("/conversations");
    // @ts-expect-error data may be undefined
    assertType<number | undefined>(data.count);
  });
});
