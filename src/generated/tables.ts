// Made from openapi/openapi.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.

/** Base URLs of the API's environments. */
export const servers: {
  readonly production: "https://api.partoo.co/v2";
  readonly sandbox: "https://api.sandbox.partoo.co/v2";
} = /* @__PURE__ */ Object.freeze({
  production: "https://api.partoo.co/v2",
  sandbox: "https://api.sandbox.partoo.co/v2",
});

/** Where a request carries the API key; empty where it carries none. */
export const apiKey: { readonly in: "header"; readonly name: "x-APIKey" } =
  /* @__PURE__ */ Object.freeze({ in: "header", name: "x-APIKey" });

/** One deprecated operation or webhook event. */
export interface DeprecationEntry {
  readonly code: string;
  readonly message: string;
  readonly replacements: readonly string[];
  readonly docs?: string;
  /** Date after which it may stop working, as `YYYY-MM-DD`. */
  readonly sunset?: string;
}

/** Deprecated operations, by method and path template. */
export const deprecatedOperations: Readonly<Record<string, DeprecationEntry>> =
  /* @__PURE__ */ Object.freeze({
    "GET /business/{business_id}/business_fields": /* @__PURE__ */ Object.freeze({
      code: "PARTOO_DEP0002",
      message:
        "GET /business/{business_id}/business_fields is deprecated. Use GET /permissions, GET /custom_role or GET /custom_role/{custom_role_api_id} instead.",
      replacements: /* @__PURE__ */ Object.freeze([
        "GET /permissions",
        "GET /custom_role",
        "GET /custom_role/{custom_role_api_id}",
      ]),
      docs: "https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-a-business",
    }),
    "GET /org/{org_id}/business_fields": /* @__PURE__ */ Object.freeze({
      code: "PARTOO_DEP0003",
      message:
        "GET /org/{org_id}/business_fields is deprecated. Use GET /permissions, GET /custom_role or GET /custom_role/{custom_role_api_id} instead.",
      replacements: /* @__PURE__ */ Object.freeze([
        "GET /permissions",
        "GET /custom_role",
        "GET /custom_role/{custom_role_api_id}",
      ]),
      docs: "https://developers.partoo.co/api-reference/business-fields/business-fields-configuration-for-an-organization",
    }),
    "POST /conversations/{conversation_id}": /* @__PURE__ */ Object.freeze({
      code: "PARTOO_DEP0001",
      message:
        "POST /conversations/{conversation_id} is deprecated. Use POST /conversations/{conversation_id}/read or PATCH /conversations/{conversation_id} instead.",
      replacements: /* @__PURE__ */ Object.freeze([
        "POST /conversations/{conversation_id}/read",
        "PATCH /conversations/{conversation_id}",
      ]),
      docs: "https://developers.partoo.co/api-reference/messages/update-conversation",
    }),
    "POST /publisher_errors/{business_id}": /* @__PURE__ */ Object.freeze({
      code: "PARTOO_DEP0004",
      message:
        "POST /publisher_errors/{business_id} is deprecated. Use POST /diffusion_errors/{business_id} instead.",
      replacements: /* @__PURE__ */ Object.freeze(["POST /diffusion_errors/{business_id}"]),
      docs: "https://developers.partoo.co/api-reference/presence/publishererrors-deprecated",
    }),
  });

/** Deprecated webhook events, by type. */
export const deprecatedEvents: Readonly<Record<string, DeprecationEntry>> =
  /* @__PURE__ */ Object.freeze({
    message_received: /* @__PURE__ */ Object.freeze({
      code: "PARTOO_DEP0005",
      message: "The webhook event message_received is deprecated. Use message_created instead.",
      replacements: /* @__PURE__ */ Object.freeze(["message_created"]),
      docs: "https://developers.partoo.co/api-reference/webhooks-events/new-message-received",
    }),
  });

/** Paginated operations, by method and path template: how, and which property holds the items. */
export const paginatedOperations: {
  readonly "GET /api_keys": { readonly style: "page"; readonly items: "api_keys" };
  readonly "GET /business/search": { readonly style: "page"; readonly items: "businesses" };
  readonly "GET /categories": { readonly style: "page"; readonly items: "categories" };
  readonly "GET /custom_role": { readonly style: "page"; readonly items: "custom_roles" };
  readonly "GET /google-oauth-accounts/locations/search": {
    readonly style: "page";
    readonly items: "locations";
  };
  readonly "GET /conversations": { readonly style: "cursor"; readonly items: "conversations" };
  readonly "GET /messages": { readonly style: "cursor"; readonly items: "messages" };
  readonly "GET /org/search": { readonly style: "page"; readonly items: "orgs" };
  readonly "GET /posts": { readonly style: "page"; readonly items: "posts" };
  readonly "GET /presence_analytics/keywords": {
    readonly style: "page";
    readonly items: "keywords";
  };
  readonly "GET /presence_analytics/metrics": { readonly style: "page"; readonly items: "metrics" };
  readonly "GET /reviews": { readonly style: "page"; readonly items: "reviews" };
  readonly "GET /reviews/templates/search": {
    readonly style: "page";
    readonly items: "reply_templates";
  };
  readonly "GET /user/search": { readonly style: "page"; readonly items: "users" };
  readonly "GET /user/{user_id}/businesses": {
    readonly style: "page";
    readonly items: "businesses";
  };
  readonly "GET /webhooks": { readonly style: "page"; readonly items: "items" };
} = /* @__PURE__ */ Object.freeze({
  "GET /api_keys": /* @__PURE__ */ Object.freeze({ style: "page", items: "api_keys" }),
  "GET /business/search": /* @__PURE__ */ Object.freeze({ style: "page", items: "businesses" }),
  "GET /categories": /* @__PURE__ */ Object.freeze({ style: "page", items: "categories" }),
  "GET /custom_role": /* @__PURE__ */ Object.freeze({ style: "page", items: "custom_roles" }),
  "GET /google-oauth-accounts/locations/search": /* @__PURE__ */ Object.freeze({
    style: "page",
    items: "locations",
  }),
  "GET /conversations": /* @__PURE__ */ Object.freeze({ style: "cursor", items: "conversations" }),
  "GET /messages": /* @__PURE__ */ Object.freeze({ style: "cursor", items: "messages" }),
  "GET /org/search": /* @__PURE__ */ Object.freeze({ style: "page", items: "orgs" }),
  "GET /posts": /* @__PURE__ */ Object.freeze({ style: "page", items: "posts" }),
  "GET /presence_analytics/keywords": /* @__PURE__ */ Object.freeze({
    style: "page",
    items: "keywords",
  }),
  "GET /presence_analytics/metrics": /* @__PURE__ */ Object.freeze({
    style: "page",
    items: "metrics",
  }),
  "GET /reviews": /* @__PURE__ */ Object.freeze({ style: "page", items: "reviews" }),
  "GET /reviews/templates/search": /* @__PURE__ */ Object.freeze({
    style: "page",
    items: "reply_templates",
  }),
  "GET /user/search": /* @__PURE__ */ Object.freeze({ style: "page", items: "users" }),
  "GET /user/{user_id}/businesses": /* @__PURE__ */ Object.freeze({
    style: "page",
    items: "businesses",
  }),
  "GET /webhooks": /* @__PURE__ */ Object.freeze({ style: "page", items: "items" }),
});

/** How an array or object in a query is written. @see https://spec.openapis.org/oas/v3.1.1#style-values */
export interface QueryStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited";
  readonly explode: boolean;
}

/**
 * Style of most arrays in queries. It applies to every array without an exception, also in an undescribed
 * parameter.
 */
export const arrayQueryStyle: QueryStyle = /* @__PURE__ */ Object.freeze({
  style: "form",
  explode: false,
});

/**
 * Query parameters with another style, by method and path template, then by name: arrays in another style,
 * objects in a style other than deepObject, and values of any kind as JSON.
 */
export const queryExceptions: Readonly<
  Record<string, Readonly<Record<string, QueryStyle | "json">>>
> = /* @__PURE__ */ Object.freeze({});

/**
 * Path values that spell another endpoint, in lower case: by path template, then by path parameter.
 */
export const siblingSegments: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = /* @__PURE__ */ Object.freeze({
  "/business/{business_id}": /* @__PURE__ */ Object.freeze({
    business_id: /* @__PURE__ */ Object.freeze(["search"]),
  }),
  "/custom_fields/{custom_field_id}": /* @__PURE__ */ Object.freeze({
    custom_field_id: /* @__PURE__ */ Object.freeze(["order", "section"]),
  }),
  "/custom_role/{custom_role_api_id}": /* @__PURE__ */ Object.freeze({
    custom_role_api_id: /* @__PURE__ */ Object.freeze(["duplicate"]),
  }),
  "/google-oauth-accounts/locations/{google_location_id}": /* @__PURE__ */ Object.freeze({
    google_location_id: /* @__PURE__ */ Object.freeze(["search"]),
  }),
  "/org/{org_id}": /* @__PURE__ */ Object.freeze({
    org_id: /* @__PURE__ */ Object.freeze(["search"]),
  }),
  "/reviews/{review_id}": /* @__PURE__ */ Object.freeze({
    review_id: /* @__PURE__ */ Object.freeze([
      "qualitative-evolution",
      "quantitative-evolution",
      "stats",
      "template",
    ]),
  }),
  "/user/{user_id}": /* @__PURE__ */ Object.freeze({
    user_id: /* @__PURE__ */ Object.freeze(["me", "search"]),
  }),
  "/webhooks/{webhook_id}": /* @__PURE__ */ Object.freeze({
    webhook_id: /* @__PURE__ */ Object.freeze(["tryout"]),
  }),
});
