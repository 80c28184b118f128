import {
  PartooConfigError,
  createPartooClient,
  isPartooError,
  paginate,
  type Middleware,
} from "partoo-client";
import {
  PartooMismatchError,
  collectMismatches,
  responseValidation,
  webhookValidation,
  type Mismatch,
} from "partoo-client/validation";
import { afterEach, describe, expect, test, vi } from "vitest";
import { recordingFetch } from "../support/recording-fetch.ts";

const SECRET = "Jane Doe";

function clientOf(answer: () => Response, ...middleware: Middleware[]) {
  const client = createPartooClient({
    apiKey: "k",
    fetch: recordingFetch(answer).fetch,
    retry: false,
  });
  client.use(...middleware);
  return client;
}

/** What is told of one response of GET /conversations. */
async function told(answer: () => Response): Promise<Mismatch[]> {
  const mismatches: Mismatch[] = [];
  const client = clientOf(
    answer,
    responseValidation({ onMismatch: (one) => mismatches.push(one) }),
  );
  await client.GET("/conversations").catch(() => undefined);
  return mismatches;
}

const conversation = { id: 1, status: "Open", consumer_name: SECRET, is_read: true };
const page = { conversations: [conversation], count: 1, next_cursor: null };
const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });

describe("a response that fits", () => {
  test("is not told of, and comes through", async () => {
    const onMismatch = vi.fn();
    const client = clientOf(json(page), responseValidation({ onMismatch }));
    const { data, response } = await client.GET("/conversations");
    expect(data).toEqual(page);
    expect(response.status).toBe(200);
    expect(onMismatch).not.toHaveBeenCalled();
  });

  test("is walked by paginate", async () => {
    const client = clientOf(json(page), responseValidation({ onMismatch: "throw" }));
    const items = [];
    for await (const item of paginate(client, "/conversations")) items.push(item.id);
    expect(items).toEqual([1]);
  });

  test("can be an error of the API, or a proxy's page", async () => {
    expect(await told(json({ errors: { json: "no" } }, 400))).toEqual([]);
    expect(await told(() => new Response("<h1>Bad gateway</h1>", { status: 502 }))).toEqual([]);
  });

  test("is streamed without a check, if the caller asks for a stream", async () => {
    const onMismatch = vi.fn();
    const client = clientOf(json({ conversations: 1 }), responseValidation({ onMismatch }));
    const { data } = await client.GET("/conversations", { parseAs: "stream" });
    expect(await new Response(data as ReadableStream).json()).toEqual({ conversations: 1 });
    expect(onMismatch).not.toHaveBeenCalled();
  });
});

describe("a mismatch", () => {
  test("has operation, status, place, expectation and kind of value, and no value", async () => {
    const mismatches = await told(
      json({ ...page, conversations: [{ ...conversation, id: SECRET }] }),
    );
    expect(mismatches).toEqual([
      {
        kind: "contradiction",
        operation: "GET /conversations",
        status: 200,
        at: "/conversations/0/id",
        expected: "integer",
        found: "string",
        described: "#/components/schemas/Conversation/properties/id",
        occurrences: 1,
      },
    ]);
  });

  test.each([
    [
      "a list under another name",
      { items: [], count: 0, next_cursor: null },
      ["/conversations missing", "/items array"],
    ],
    [
      "a renamed cursor",
      { conversations: [], count: 0, cursor: "x" },
      ["/next_cursor missing", "/cursor string"],
    ],
    ["a list alone", [], [" array"]],
  ])("can be %s", async (_name, body, expected) => {
    const mismatches = await told(json(body));
    expect(mismatches.map(({ at, found }) => `${at} ${found}`).sort()).toEqual(
      [...expected].sort(),
    );
  });

  test.each([
    ["an error body of another form", json({ errors: [SECRET] }, 404), "/errors"],
    ["a success that is not JSON", () => new Response("fine"), ""],
    ["a success without a body", () => new Response(""), ""],
  ])("can be %s", async (_name, answer, at) => {
    expect((await told(answer)).map((one) => [one.kind, one.at])).toEqual([["contradiction", at]]);
  });

  test("is counted once for a list of items", async () => {
    const conversations = Array.from({ length: 100 }, () => ({ ...conversation, id: null }));
    const mismatches = await told(json({ ...page, conversations }));
    expect(mismatches.map(({ at, occurrences }) => [at, occurrences])).toEqual([
      ["/conversations/0/id", 100],
    ]);
  });

  test("is told against another description, if one is given", async () => {
    const onMismatch = vi.fn();
    const description = {
      paths: {
        "/conversations": {
          get: {
            responses: {
              "200": {
                content: { "application/json": { schema: { type: "array" } } },
              },
            },
          },
        },
      },
    };
    const client = clientOf(json({}), responseValidation({ description, onMismatch }));
    await client.GET("/conversations");
    expect(onMismatch).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ expected: "array" }),
    );
  });

  test("is a status that the description does not have", async () => {
    const onMismatch = vi.fn();
    const description = { paths: { "/conversations": { get: { responses: { "200": {} } } } } };
    const client = clientOf(json({}, 418), responseValidation({ description, onMismatch }));
    await client.GET("/conversations");
    expect(onMismatch).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ expected: "status 200", found: "status 418" }),
    );
  });
});

describe("by default", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("a mismatch is a warning with a code, once for each operation and place", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const conversations = [{ ...conversation, is_read: SECRET, new_property: SECRET }];
    const client = clientOf(json({ ...page, conversations }), responseValidation());
    await client.GET("/conversations");
    await client.GET("/conversations");
    expect(warn.mock.calls).toEqual([
      [
        "GET /conversations, 200: /conversations/0/is_read is described as boolean, but is string " +
          "(#/components/schemas/Conversation/properties/is_read)",
        { type: "PartooMismatchWarning", code: "PARTOO_MISMATCH" },
      ],
      [
        "GET /conversations, 200: /conversations/0/new_property (string) is not described " +
          "(#/components/schemas/Conversation)",
        { type: "PartooMismatchWarning", code: "PARTOO_UNKNOWN_PROPERTY" },
      ],
    ]);
  });
});

describe('with "throw"', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("the call is rejected with every contradiction, and no value", async () => {
    const conversations = [{ id: SECRET, status: SECRET }];
    const client = clientOf(
      json({ ...page, conversations }),
      responseValidation({ onMismatch: "throw" }),
    );
    const error: unknown = await client.GET("/conversations").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PartooMismatchError);
    expect(isPartooError(error)).toBe(true);
    const { mismatches, message, code, operation } = error as PartooMismatchError;
    expect(mismatches.map(({ at }) => at)).toEqual([
      "/conversations/0/id",
      "/conversations/0/status",
    ]);
    expect([code, operation]).toEqual(["PARTOO_MISMATCH_ERROR", "GET /conversations"]);
    expect(message).toContain("/conversations/0/id is described as integer, but is string");
    expect(JSON.stringify(error) + String(error)).not.toContain(SECRET);
  });

  test("a property that is not described is a warning", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const client = clientOf(
      json({ ...page, another_new_one: 1 }),
      responseValidation({ onMismatch: "throw" }),
    );
    expect((await client.GET("/conversations")).data).toMatchObject({ count: 1 });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe.each([
  ["responseValidation", responseValidation],
  ["webhookValidation", webhookValidation],
])("%s", (_, validation) => {
  test.each<[unknown, string]>([
    [null, "must be an object"],
    [7, "must be an object"],
    [{ onmismatch: "throw" }, "onmismatch"],
    [{ onMismatch: "error" }, 'onMismatch must be "warn", "throw" or a function'],
    [{ description: null }, "description must be an OpenAPI document"],
    [{ description: {} }, "description must be an OpenAPI document"],
  ])("rejects the options %j", (options, why) => {
    const make = (): unknown => validation(options as never);
    expect(make).toThrow(PartooConfigError);
    expect(make).toThrow(why);
  });
});

test("an async onMismatch that rejects makes the call reject", async () => {
  const failure = new Error("the report is full");
  const onMismatch = (): Promise<never> => Promise.reject(failure);
  const client = clientOf(json({ conversations: 1 }), responseValidation({ onMismatch }));
  await expect(client.GET("/conversations")).rejects.toBe(failure);
});

test("a body that breaks off fails where the client reads it", async () => {
  const answer = (): Response =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"conversations":'));
          controller.error(new Error("cut"));
        },
      }),
    );
  const onMismatch = vi.fn();
  const client = clientOf(answer, responseValidation({ onMismatch }));
  await expect(client.GET("/conversations")).rejects.toMatchObject({
    code: "PARTOO_CONNECTION_ERROR",
  });
  expect(onMismatch).not.toHaveBeenCalled();
});

describe("mismatches", () => {
  test("are collected once for each place, for a report without values", async () => {
    const mismatches = collectMismatches();
    const bodies = [{ id: SECRET }, { id: SECRET }, { id: 1, "a|b`c": SECRET, nick: SECRET }];
    const conversations = bodies.map((body) => ({ ...conversation, ...body }));
    const client = clientOf(
      json({ ...page, conversations }),
      responseValidation({ onMismatch: mismatches.add }),
    );
    await client.GET("/conversations");
    await client.GET("/conversations");
    expect(mismatches.list().map(({ at, occurrences }) => [at, occurrences])).toEqual([
      ["/conversations/0/id", 4],
      ["/conversations/2/*", 2],
      ["/conversations/2/nick", 2],
    ]);
    expect(mismatches.toMarkdown()).toMatchInlineSnapshot(`
      "# Responses and their description

      ## Contradictions

      | Operation | Status | Place | Described as | Found | Times | Schema |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`GET /conversations\` | 200 | \`/conversations/0/id\` | \`integer\` | \`string\` | 4 | \`#/components/schemas/Conversation/properties/id\` |

      ## Properties that are not described

      | Operation | Status | Place | Described as | Found | Times | Schema |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`GET /conversations\` | 200 | \`/conversations/2/*\` | \`no such property\` | \`string\` | 2 | \`#/components/schemas/Conversation\` |
      | \`GET /conversations\` | 200 | \`/conversations/2/nick\` | \`no such property\` | \`string\` | 2 | \`#/components/schemas/Conversation\` |
      "
    `);
    expect(mismatches.toMarkdown()).not.toContain(SECRET);
  });

  test("are none", () => {
    expect(collectMismatches().toMarkdown()).toContain("No response differed");
  });
});
