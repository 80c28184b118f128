// Made from openapi/openapi.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.

/** What the values of parameters are, by name: `number`, `boolean`, or `string[]` and the like. */
export type ValueKinds = Readonly<Record<string, string>>;

/** What is known of an operation's URL and response. */
export interface OperationShape {
  /** Path parameters that are not text. */
  readonly path?: ValueKinds;
  /** Query parameters that are not text. */
  readonly query?: ValueKinds;
  /** Status of a success, where it is not 200. */
  readonly status?: number;
}

/** Every operation, by method and path template. */
export const operationShapes: Readonly<Record<string, OperationShape>> =
  /* @__PURE__ */ Object.freeze({
    "GET /api_keys": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        page: "number",
        per_page: "number",
        include_all_permissions: "boolean",
      }),
    }),
    "POST /api_keys": /* @__PURE__ */ Object.freeze({ status: 201 }),
    "POST /api_keys/revoke/{api_key_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ api_key_id: "number" }),
    }),
    "GET /api_keys/{api_key_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ api_key_id: "number" }),
      query: /* @__PURE__ */ Object.freeze({ include_all_permissions: "boolean" }),
    }),
    "PUT /api_keys/{api_key_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ api_key_id: "number" }),
    }),
    "GET /business/{business_id}/business_fields": /* @__PURE__ */ Object.freeze({}),
    "GET /org/{org_id}/business_fields": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /business": /* @__PURE__ */ Object.freeze({}),
    "GET /business/search": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        business__in: "string[]",
        org_id: "number",
        groups: "number[]",
        modified__gte: "number",
        page: "number",
      }),
    }),
    "GET /business/search/stats": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        business__in: "string[]",
        org_id: "number",
        groups: "number[]",
        modified__gte: "number",
      }),
    }),
    "GET /business/{business_id}": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}": /* @__PURE__ */ Object.freeze({}),
    "DELETE /business/{business_id}": /* @__PURE__ */ Object.freeze({}),
    "GET /business/{business_id}/additional_data": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/additional_data": /* @__PURE__ */ Object.freeze({}),
    "GET /business/{business_id}/attributes": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/attributes": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/free_form_services": /* @__PURE__ */ Object.freeze({}),
    "GET /business/{business_id}/lodging": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/lodging": /* @__PURE__ */ Object.freeze({}),
    "GET /business/{business_id}/more_hours": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/more_hours": /* @__PURE__ */ Object.freeze({}),
    "GET /business/{business_id}/place_action_links": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/place_action_links": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/subscribe": /* @__PURE__ */ Object.freeze({}),
    "GET /business/{business_id}/subscription": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/unsubscribe": /* @__PURE__ */ Object.freeze({}),
    "GET /categories": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        block_push_long_description_on_gmb: "boolean",
        live__isnull: "boolean",
        page: "number",
        per_page: "number",
        with_names: "boolean",
      }),
    }),
    "GET /categories/{category_id}": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        return_live: "boolean",
        with_names: "boolean",
        with_countries: "boolean",
      }),
    }),
    "GET /categories/{category_id}/suggestions": /* @__PURE__ */ Object.freeze({}),
    "GET /connection/check_token": /* @__PURE__ */ Object.freeze({}),
    "POST /connection/generate_token": /* @__PURE__ */ Object.freeze({}),
    "POST /connection/revoke_token": /* @__PURE__ */ Object.freeze({}),
    "POST /custom-channels/{channel_id}/messages": /* @__PURE__ */ Object.freeze({}),
    "GET /custom_fields": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /custom_fields": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /custom_fields/order": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "PUT /custom_fields/{custom_field_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ custom_field_id: "number" }),
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "DELETE /custom_fields/{custom_field_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ custom_field_id: "number" }),
      query: /* @__PURE__ */ Object.freeze({ org_id: "number", force: "boolean" }),
    }),
    "GET /custom_fields/section": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /custom_fields/section": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "PUT /custom_fields/section/{section_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ section_id: "number" }),
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "GET /custom_role": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        page: "number",
        per_page: "number",
        org_id: "number",
        only_available_roles: "boolean",
      }),
    }),
    "POST /custom_role": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /custom_role/duplicate": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "GET /custom_role/{custom_role_api_id}": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "DELETE /custom_role/{custom_role_api_id}": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "GET /org/{org_id}/switch_to_custom_roles": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /org/{org_id}/switch_to_custom_roles": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "GET /permissions": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "GET /feedback/analytics/metrics": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        business__in: "string[]",
        business__notin: "string[]",
      }),
    }),
    "GET /feedback/feedback_form": /* @__PURE__ */ Object.freeze({}),
    "PUT /feedback/feedback_form/{feedback_form_id}": /* @__PURE__ */ Object.freeze({}),
    "GET /feedback/feedback_result": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        business__in: "string[]",
        business__notin: "string[]",
      }),
    }),
    "GET /feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}":
      /* @__PURE__ */ Object.freeze({
        path: /* @__PURE__ */ Object.freeze({ feedback_result_id: "number", index: "number" }),
      }),
    "POST /feedback/feedback_result/{feedback_result_id}/reply": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ feedback_result_id: "number" }),
    }),
    "GET /google-oauth-accounts/locations/search": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ not_connected_only: "boolean", page: "number" }),
    }),
    "GET /google-oauth-accounts/locations/{google_location_id}": /* @__PURE__ */ Object.freeze({}),
    "GET /lodging/list": /* @__PURE__ */ Object.freeze({}),
    "POST /verifications/google-locations/{google_location_id}/complete":
      /* @__PURE__ */ Object.freeze({}),
    "GET /verifications/google-locations/{google_location_id}/options":
      /* @__PURE__ */ Object.freeze({}),
    "POST /verifications/google-locations/{google_location_id}/start":
      /* @__PURE__ */ Object.freeze({}),
    "GET /sections": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ page: "number", org_id: "number" }),
    }),
    "POST /sections": /* @__PURE__ */ Object.freeze({}),
    "GET /sections/{section_id}": /* @__PURE__ */ Object.freeze({}),
    "POST /sections/{section_id}": /* @__PURE__ */ Object.freeze({}),
    "POST /sections/{section_id}/groups": /* @__PURE__ */ Object.freeze({}),
    "GET /sections/{section_id}/groups/{group_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ group_id: "number" }),
    }),
    "POST /sections/{section_id}/groups/{group_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ group_id: "number" }),
    }),
    "DELETE /sections/{section_id}/groups/{group_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ group_id: "number" }),
    }),
    "GET /messaging/templates": /* @__PURE__ */ Object.freeze({}),
    "POST /messaging/templates": /* @__PURE__ */ Object.freeze({}),
    "PUT /messaging/templates/{template_id}": /* @__PURE__ */ Object.freeze({}),
    "GET /conversations": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ per_page: "number", business__in: "string[]" }),
    }),
    "GET /conversations/{conversation_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ conversation_id: "number" }),
    }),
    "POST /conversations/{conversation_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ conversation_id: "number" }),
    }),
    "PATCH /conversations/{conversation_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ conversation_id: "number" }),
    }),
    "POST /conversations/{conversation_id}/read": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ conversation_id: "number" }),
    }),
    "GET /messages": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ conversation_id: "number", per_page: "number" }),
    }),
    "POST /messages": /* @__PURE__ */ Object.freeze({}),
    "POST /messages/{message_id}/retry": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ message_id: "number" }),
    }),
    "POST /org": /* @__PURE__ */ Object.freeze({}),
    "GET /org/search": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        org_id: "number",
        page: "number",
        per_page: "number",
      }),
    }),
    "GET /org/{org_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /org/{org_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "DELETE /org/{org_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
      query: /* @__PURE__ */ Object.freeze({ force: "boolean" }),
    }),
    "GET /posts": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        business__in: "string[]",
        state__in: "string[]",
        topic_type__in: "string[]",
        page: "number",
        per_page: "number",
      }),
    }),
    "POST /posts": /* @__PURE__ */ Object.freeze({}),
    "PUT /posts/{post_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ post_id: "number" }),
    }),
    "POST /diffusion_errors/{business_id}": /* @__PURE__ */ Object.freeze({}),
    "POST /publisher_errors/{business_id}": /* @__PURE__ */ Object.freeze({}),
    "GET /publisher_states": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        business__in: "string[]",
        publishers: "string[]",
        states: "string[]",
        per_page: "number",
        page: "number",
      }),
    }),
    "GET /presence_analytics/keywords": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        metrics: "string[]",
        dimensions: "string[]",
        business__in: "string[]",
        page: "number",
        per_page: "number",
      }),
    }),
    "GET /presence_analytics/metrics": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        metrics: "string[]",
        dimensions: "string[]",
        business__in: "string[]",
        business__notin: "string[]",
        page: "number",
        per_page: "number",
      }),
    }),
    "GET /review_analytics/metrics": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        metrics: "string[]",
        business__in: "string[]",
        business__notin: "string[]",
        groups: "number[]",
        tags: "number[]",
      }),
    }),
    "GET /reviews/qualitative-evolution": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ business__in: "string[]", keywords: "string[]" }),
    }),
    "GET /reviews/quantitative-evolution": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ business__in: "string[]", keywords: "string[]" }),
    }),
    "GET /reviews/stats": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ business__in: "string[]", keywords: "string[]" }),
    }),
    "GET /review_booster/invitation_status": /* @__PURE__ */ Object.freeze({}),
    "GET /review_booster/search-invitation": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ after: "number" }),
    }),
    "POST /review_booster/send_invitation": /* @__PURE__ */ Object.freeze({}),
    "GET /review_booster/template": /* @__PURE__ */ Object.freeze({}),
    "PUT /review_booster/template": /* @__PURE__ */ Object.freeze({}),
    "POST /comments": /* @__PURE__ */ Object.freeze({}),
    "PUT /comments/{comment_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ comment_id: "number" }),
    }),
    "DELETE /comments/{comment_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ comment_id: "number" }),
    }),
    "GET /reviews": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        business__in: "string[]",
        business__notin: "string[]",
        partner__in: "string[]",
        gmb_rating__in: "number[]",
        tripadvisor_rating__in: "number[]",
        recommended__in: "boolean[]",
        state__in: "string[]",
        keywords: "string[]",
        per_page: "number",
        page: "number",
      }),
    }),
    "GET /reviews/fetch-suggestion/{review_id}/{index}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ review_id: "number", index: "number" }),
    }),
    "POST /reviews/template": /* @__PURE__ */ Object.freeze({}),
    "DELETE /reviews/template/{template_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ template_id: "number" }),
    }),
    "GET /reviews/templates/placeholders": /* @__PURE__ */ Object.freeze({}),
    "GET /reviews/templates/search": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        page: "number",
        positive: "boolean",
        neutral: "boolean",
        negative: "boolean",
        language__in: "string[]",
      }),
    }),
    "PUT /reviews/{review_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ review_id: "number" }),
    }),
    "GET /business/{business_id}/plans": /* @__PURE__ */ Object.freeze({}),
    "POST /business/{business_id}/plans": /* @__PURE__ */ Object.freeze({}),
    "GET /org/{org_id}/plans": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /org/{org_id}/plans": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /user": /* @__PURE__ */ Object.freeze({}),
    "GET /user/me": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        display_business_ids: "boolean",
        org_id_custom_fields_permissions: "number",
      }),
    }),
    "GET /user/search": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        org_id: "number",
        display_business_ids: "boolean",
        page: "number",
        per_page: "number",
      }),
    }),
    "GET /user/{user_id}": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ display_business_ids: "boolean" }),
    }),
    "POST /user/{user_id}": /* @__PURE__ */ Object.freeze({}),
    "DELETE /user/{user_id}": /* @__PURE__ */ Object.freeze({}),
    "GET /user/{user_id}/businesses": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ page: "number", per_page: "number" }),
    }),
    "POST /user/{user_id}/invite": /* @__PURE__ */ Object.freeze({}),
    "GET /user/{user_id}/preferences": /* @__PURE__ */ Object.freeze({}),
    "POST /user/{user_id}/preferences": /* @__PURE__ */ Object.freeze({}),
    "GET /webhooks": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({
        org_id: "number",
        page: "number",
        per_page: "number",
      }),
    }),
    "POST /webhooks": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "POST /webhooks/tryout": /* @__PURE__ */ Object.freeze({
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "GET /webhooks/{webhook_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ webhook_id: "number" }),
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
    "PUT /webhooks/{webhook_id}": /* @__PURE__ */ Object.freeze({
      path: /* @__PURE__ */ Object.freeze({ webhook_id: "number" }),
      query: /* @__PURE__ */ Object.freeze({ org_id: "number" }),
    }),
  });
