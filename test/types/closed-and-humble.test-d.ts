import {
  createPartooClient,
  isPartooError,
  isStatus,
  paginate,
  readUndescribed,
  undescribed,
  undescribedPath,
  type AnyPartooError,
  type ItemOf,
  type OperationBody,
  type PaginatedPath,
  type PartooApiError,
  type PartooClient,
  type PartooErrorCode,
  type PartooTimeoutError,
  type schemas,
} from "partoo-client";
import type { WebhookEvents } from "partoo-client/webhooks";
import { describe, expectTypeOf, test } from "vitest";

declare const client: PartooClient;
const business = { path: { business_id: "5409c35a97bbc544d8e26737" } };

describe("requests", () => {
  test("have no properties but those described", () => {
    void client.POST("/business/{business_id}", {
      params: business,
      // @ts-expect-error open_hours
      body: { opening_hours: {} },
    });
    // @ts-expect-error zipcode
    void client.POST("/business/{business_id}", { params: business, body: { zip_code: "75018" } });
    // @ts-expect-error event_type
    void client.POST("/webhooks", { body: { items: [{ eventType: "review_created" }] } });
    // @ts-expect-error parent_id
    void client.POST("/comments", { body: { review_id: 1, content: "Merci", parentid: 1 } });
    // @ts-expect-error per_page
    void client.GET("/reviews", { params: { query: { perPage: 1 } } });
    // @ts-expect-error this operation has no query
    void client.GET("/user/me", { params: { query: { page: 1 } } });
  });

  test("take values of interfaces and classes", () => {
    interface Named {
      name: string;
      city: string;
    }
    class Shop {
      name = "";
      city = "";
    }
    const named = { name: "a", city: "b" } as Named;
    void client.POST("/business/{business_id}", { params: business, body: named });
    void client.POST("/business/{business_id}", { params: business, body: new Shop() });
    void client.POST("/sections/{section_id}", {
      params: { path: { section_id: "1" } },
      body: named,
    });
  });

  test("take readonly lists and objects", () => {
    const query = { business__in: ["a"], partner__in: ["facebook"] } as const;
    void client.GET("/reviews", { params: { query } } as const);
    const body = { categories: ["gcid:bakery"], contacts: [{ phone_numbers: ["+33"] }] } as const;
    void client.POST("/business/{business_id}", { params: business, body });
  });

  test("take undefined for everything that may be left out", () => {
    const none = undefined as undefined;
    const as = undefined as "text" | undefined;
    void client.GET("/conversations", {
      headers: none,
      parseAs: none,
      cache: none,
      keepalive: none,
    });
    void client.GET("/conversations", { params: { query: { per_page: none }, path: none } });
    void client.GET("/conversations", { params: none, body: none });
    void client.POST("/business/{business_id}", { params: business, body: { name: none } });
    createPartooClient({ apiKey: none, cache: none, headers: none });
    const call = client.GET("/conversations", { parseAs: as });
    expectTypeOf(call.then(({ data }) => data)).resolves.toEqualTypeOf<
      string | schemas.ConversationList | undefined
    >();
  });

  test("can subscribe to every event that can be received", () => {
    type Items = NonNullable<OperationBody<"POST /webhooks">["items"]>;
    expectTypeOf<keyof WebhookEvents>().toExtend<Items[number]["event_type"]>();
  });
});

describe("responses", () => {
  test("have no properties but those described", () => {
    const conversation = {} as schemas.Conversation;
    // @ts-expect-error is_read
    void conversation.isRead;
    expectTypeOf(conversation.is_read).toEqualTypeOf<boolean | undefined>();
  });

  test("may be null where the docs did not say that they may not", () => {
    const conversation = {} as schemas.Conversation;
    expectTypeOf(conversation.assigned_user_id).toEqualTypeOf<string | null | undefined>();
    const apiKey = {} as schemas.ApiKey;
    expectTypeOf(apiKey.revoked_at).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(apiKey.created_at).toEqualTypeOf<string | undefined>();
    const { name, city } = {} as schemas.Business;
    expectTypeOf(name).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(city).toEqualTypeOf<schemas.BusinessCity | undefined>();
  });
});

describe("what is not described", () => {
  test("has one way each", async () => {
    void client.POST("/business/{business_id}", {
      params: { ...business },
      body: { name: "a", ...undescribed({ note: 1 }) },
    });
    const review = {} as schemas.Review;
    expectTypeOf(readUndescribed(review, "links")).toBeUnknown();
    const { data, error } = await client.request("get", undescribedPath("/role/{role_id}"), {
      params: { path: { role_id: "a" } },
    });
    expectTypeOf(data).toBeUnknown();
    expectTypeOf(error).toEqualTypeOf<PartooApiError | undefined>();
  });

  test("leaves what is described checked", () => {
    void client.POST("/business/{business_id}", {
      params: business,
      // @ts-expect-error name is a text
      body: { name: 1, ...undescribed({ note: 1 }) },
    });
    // @ts-expect-error id is described
    readUndescribed({} as schemas.Review, "id");
    // @ts-expect-error role_id is missing
    void client.request("get", undescribedPath("/role/{role_id}"));
    const options = { params: { path: { role: "a" } } };
    // @ts-expect-error it is called role_id
    void client.request("get", undescribedPath("/role/{role_id}"), options);
    // @ts-expect-error a path that is not described, by mistake
    void client.request("get", "/role");
    const id = "1" as string;
    // @ts-expect-error a value in the template
    undescribedPath(`/role/${id}`);
  });
});

describe("errors", () => {
  const caught: unknown = undefined;

  test("are told apart by their code", () => {
    expectTypeOf<AnyPartooError["code"]>().toEqualTypeOf<PartooErrorCode>();
    if (!isPartooError(caught)) return;
    if (caught.code === "PARTOO_API_ERROR") {
      expectTypeOf(caught).toEqualTypeOf<PartooApiError>();
      expectTypeOf(caught.body).toBeUnknown();
    }
    if (caught.code === "PARTOO_TIMEOUT_ERROR") {
      expectTypeOf(caught).toEqualTypeOf<PartooTimeoutError>();
    }
  });

  test("of unknown type have no body of type any", () => {
    // what `.catch((error) => …)` gets
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what this test is about
    const any = undefined as any;
    if (isStatus(any, 404)) expectTypeOf(any.body).toBeUnknown();
    if (isPartooError(any) && any.code === "PARTOO_API_ERROR") {
      expectTypeOf(any.body).toBeUnknown();
    }
  });
});

describe("lists", () => {
  test("can be walked by a generic function", () => {
    async function first<Path extends PaginatedPath>(
      path: Path,
    ): Promise<ItemOf<Path> | undefined> {
      const [item] = await paginate(client, path).toArray({ limit: 1 });
      return item;
    }
    expectTypeOf(first("/conversations")).resolves.toEqualTypeOf<
      schemas.Conversation | undefined
    >();
    // @ts-expect-error this one cannot be walked without options
    void first("/messages");
    // @ts-expect-error conversation_id is missing
    paginate(client, "/messages");
  });

  test("become arrays", () => {
    expectTypeOf(paginate(client, "/reviews").toArray()).resolves.toEqualTypeOf<schemas.Review[]>();
    // @ts-expect-error a number
    void paginate(client, "/reviews").toArray({ limit: "1" });
  });
});
