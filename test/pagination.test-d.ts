import { paginate, type ItemOf, type Page, type PartooClient, type schemas } from "partoo-client";
import { assertType, describe, expectTypeOf, test } from "vitest";

declare const client: PartooClient;

describe("paginate", () => {
  test("gives the items of the operation", async () => {
    for await (const conversation of paginate(client, "/conversations")) {
      expectTypeOf(conversation).toEqualTypeOf<schemas.Conversation>();
    }
    for await (const business of paginate(client, "/business/search")) {
      expectTypeOf(business).toEqualTypeOf<schemas.Business>();
    }
  });

  test("gives pages with the count and the body", async () => {
    for await (const page of paginate(client, "/conversations").pages()) {
      expectTypeOf(page).toEqualTypeOf<Page<"/conversations">>();
      expectTypeOf(page.items).toEqualTypeOf<readonly ItemOf<"/conversations">[]>();
      expectTypeOf(page.count).toEqualTypeOf<number | undefined>();
      expectTypeOf(page.data.next_cursor).toEqualTypeOf<string | null | undefined>();
    }
  });

  test("takes the parameters of the operation and the options of a call", () => {
    const params = { query: { per_page: 100, business__in: ["a1c9f37b4deca92f83b61d02"] } };
    paginate(client, "/conversations", { params, timeoutMs: 5_000, retry: 5 });
    // @ts-expect-error no such parameter
    paginate(client, "/conversations", { params: { query: { per_pages: 100 } } });
  });

  test("wants the parameters that the operation requires", () => {
    paginate(client, "/user/{user_id}/businesses", { params: { path: { user_id: "1" } } });
    // @ts-expect-error user_id is missing
    paginate(client, "/user/{user_id}/businesses");
  });

  test("accepts only paths that are paginated", () => {
    // @ts-expect-error a single object
    paginate(client, "/business/{business_id}", { params: { path: { business_id: "1" } } });
    // @ts-expect-error a list without pages
    paginate(client, "/messaging/templates");
    // @ts-expect-error no such path
    paginate(client, "/conversation");
  });

  test("leaves out the list whose items are a map and that has no last page", () => {
    // @ts-expect-error see docs/pagination.md
    paginate(client, "/publisher_states");
  });

  test("asks ahead only where pages have numbers", () => {
    paginate(client, "/business/search", { prefetch: 2 });
    // @ts-expect-error the cursor of the next page is known only when a page has come
    paginate(client, "/conversations", { prefetch: 2 });
  });

  test("reads bodies as JSON only", () => {
    // @ts-expect-error items are found in JSON
    paginate(client, "/conversations", { parseAs: "text" });
  });

  test("names its types", () => {
    assertType<ItemOf<"/messages">[]>([{}]);
  });
});
