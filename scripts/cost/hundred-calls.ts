/* eslint-disable @typescript-eslint/no-deprecated -- deprecated operations are a part of the API */
/** A program of a hundred calls, spread over the API: `npm run check:cost` counts what its types cost. */
import { createPartooClient } from "partoo-client";

const client = createPartooClient();

export const r0 = (await client.GET("/api_keys")).data;
export const r1 = (await client.POST("/api_keys", { body: {} })).data;
export const r2 = (
  await client.POST("/api_keys/revoke/{api_key_id}", { params: { path: { api_key_id: 1 } } })
).data;
export const r3 = (
  await client.GET("/api_keys/{api_key_id}", { params: { path: { api_key_id: 1 } } })
).data;
export const r4 = (
  await client.GET("/business/{business_id}/business_fields", {
    params: { path: { business_id: "a" } },
  })
).data;
export const r5 = (
  await client.GET("/org/{org_id}/business_fields", { params: { path: { org_id: 1 } } })
).data;
export const r6 = (
  await client.POST("/business", { body: { name: "a", country: "a", categories: [] } })
).data;
export const r7 = (await client.GET("/business/search/stats")).data;
export const r8 = (
  await client.GET("/business/{business_id}", { params: { path: { business_id: "a" } } })
).data;
export const r9 = (
  await client.POST("/business/{business_id}", { params: { path: { business_id: "a" } }, body: {} })
).data;
export const r10 = (
  await client.GET("/business/{business_id}/additional_data", {
    params: { path: { business_id: "a" } },
  })
).data;
export const r11 = (
  await client.POST("/business/{business_id}/additional_data", {
    params: { path: { business_id: "a" } },
    body: {},
  })
).data;
export const r12 = (
  await client.GET("/business/{business_id}/attributes", {
    params: { path: { business_id: "a" }, query: { country: "a" } },
  })
).data;
export const r13 = (
  await client.POST("/business/{business_id}/free_form_services", {
    params: { path: { business_id: "a" } },
    body: { category_gmb_name: "a", name: "a" },
  })
).data;
export const r14 = (
  await client.GET("/business/{business_id}/lodging", { params: { path: { business_id: "a" } } })
).data;
export const r15 = (
  await client.POST("/business/{business_id}/lodging", {
    params: { path: { business_id: "a" } },
    body: { lodging: [] },
  })
).data;
export const r16 = (
  await client.GET("/business/{business_id}/more_hours", { params: { path: { business_id: "a" } } })
).data;
export const r17 = (
  await client.GET("/business/{business_id}/place_action_links", {
    params: { path: { business_id: "a" } },
  })
).data;
export const r18 = (
  await client.POST("/business/{business_id}/place_action_links", {
    params: { path: { business_id: "a" } },
    body: {},
  })
).data;
export const r19 = (
  await client.POST("/business/{business_id}/subscribe", {
    params: { path: { business_id: "a" } },
    body: {},
  })
).data;
export const r20 = (
  await client.POST("/business/{business_id}/unsubscribe", {
    params: { path: { business_id: "a" } },
    body: {},
  })
).data;
export const r21 = (await client.GET("/categories")).data;
export const r22 = (
  await client.GET("/categories/{category_id}", { params: { path: { category_id: "a" } } })
).data;
export const r23 = (
  await client.GET("/connection/check_token", { params: { query: { user_id: "a", token: "a" } } })
).data;
export const r24 = (await client.POST("/connection/generate_token", { body: { user_id: "a" } }))
  .data;
export const r25 = (await client.POST("/connection/revoke_token", { body: { user_id: "a" } })).data;
export const r26 = (await client.GET("/custom_fields")).data;
export const r27 = (await client.POST("/custom_fields", { body: { name: "a", type: "BOOLEAN" } }))
  .data;
export const r28 = (await client.POST("/custom_fields/order", { body: { orders: [] } })).data;
export const r29 = (
  await client.PUT("/custom_fields/{custom_field_id}", {
    params: { path: { custom_field_id: 1 } },
    body: {},
  })
).data;
export const r30 = (await client.GET("/custom_fields/section")).data;
export const r31 = (await client.POST("/custom_fields/section", { body: { name: "a" } })).data;
export const r32 = (
  await client.PUT("/custom_fields/section/{section_id}", {
    params: { path: { section_id: 1 } },
    body: { name: "a" },
  })
).data;
export const r33 = (
  await client.POST("/custom_role", { body: { name: "a", api_id: "a", permissions: [] } })
).data;
export const r34 = (await client.POST("/custom_role/duplicate")).data;
export const r35 = (
  await client.GET("/custom_role/{custom_role_api_id}", {
    params: { path: { custom_role_api_id: "a" } },
  })
).data;
export const r36 = (
  await client.GET("/org/{org_id}/switch_to_custom_roles", { params: { path: { org_id: 1 } } })
).data;
export const r37 = (
  await client.POST("/org/{org_id}/switch_to_custom_roles", {
    params: { path: { org_id: 1 } },
    body: { switch_to_custom_roles: true },
  })
).data;
export const r38 = (await client.GET("/permissions")).data;
export const r39 = (await client.GET("/feedback/feedback_form")).data;
export const r40 = (
  await client.PUT("/feedback/feedback_form/{feedback_form_id}", {
    params: { path: { feedback_form_id: "a" } },
  })
).data;
export const r41 = (await client.GET("/feedback/feedback_result")).data;
export const r42 = (
  await client.POST("/feedback/feedback_result/{feedback_result_id}/reply", {
    params: { path: { feedback_result_id: 1 } },
    body: { content: "a" },
  })
).data;
export const r43 = (await client.GET("/google-oauth-accounts/locations/search")).data;
export const r44 = (
  await client.GET("/google-oauth-accounts/locations/{google_location_id}", {
    params: { path: { google_location_id: "a" } },
  })
).data;
export const r45 = (await client.GET("/lodging/list")).data;
export const r46 = (
  await client.GET("/verifications/google-locations/{google_location_id}/options", {
    params: { path: { google_location_id: "a" } },
  })
).data;
export const r47 = (
  await client.POST("/verifications/google-locations/{google_location_id}/start", {
    params: { path: { google_location_id: "a" } },
    body: {},
  })
).data;
export const r48 = (await client.GET("/sections")).data;
export const r49 = (
  await client.GET("/sections/{section_id}", { params: { path: { section_id: "a" } } })
).data;
export const r50 = (
  await client.POST("/sections/{section_id}", { params: { path: { section_id: "a" } }, body: {} })
).data;
export const r51 = (
  await client.POST("/sections/{section_id}/groups", {
    params: { path: { section_id: "a" } },
    body: { name: "a", business__in: [] },
  })
).data;
export const r52 = (
  await client.DELETE("/sections/{section_id}/groups/{group_id}", {
    params: { path: { section_id: "a", group_id: 1 } },
  })
).data;
export const r53 = (await client.GET("/messaging/templates")).data;
export const r54 = (await client.POST("/messaging/templates", { body: {} })).data;
export const r55 = (await client.GET("/conversations")).data;
export const r56 = (
  await client.GET("/conversations/{conversation_id}", { params: { path: { conversation_id: 1 } } })
).data;
export const r57 = (
  await client.POST("/conversations/{conversation_id}", {
    params: { path: { conversation_id: 1 } },
    body: {},
  })
).data;
export const r58 = (
  await client.PATCH("/conversations/{conversation_id}", {
    params: { path: { conversation_id: 1 } },
    body: {},
  })
).data;
export const r59 = (await client.GET("/messages", { params: { query: { conversation_id: 1 } } }))
  .data;
export const r60 = (
  await client.POST("/messages", {
    body: { conversation_id: 1, content_type: "Text", content: "a" },
  })
).data;
export const r61 = (
  await client.POST("/messages/{message_id}/retry", { params: { path: { message_id: 1 } } })
).data;
export const r62 = (await client.GET("/org/search")).data;
export const r63 = (await client.GET("/org/{org_id}", { params: { path: { org_id: 1 } } })).data;
export const r64 = (
  await client.POST("/org/{org_id}", { params: { path: { org_id: 1 } }, body: {} })
).data;
export const r65 = (await client.GET("/posts")).data;
export const r66 = (await client.POST("/posts", { body: { publishers: [], data: {} } })).data;
export const r67 = (
  await client.PUT("/posts/{post_id}", { params: { path: { post_id: 1 } }, body: {} })
).data;
export const r68 = (
  await client.POST("/publisher_errors/{business_id}", {
    params: { path: { business_id: "a" } },
    body: {},
  })
).data;
export const r69 = (await client.GET("/publisher_states")).data;
export const r70 = (
  await client.GET("/presence_analytics/keywords", { params: { query: { metrics: [] } } })
).data;
export const r71 = (
  await client.GET("/review_analytics/metrics", { params: { query: { metrics: [] } } })
).data;
export const r72 = (await client.GET("/reviews/qualitative-evolution")).data;
export const r73 = (await client.GET("/reviews/quantitative-evolution")).data;
export const r74 = (await client.GET("/reviews/stats")).data;
export const r75 = (
  await client.GET("/review_booster/search-invitation", {
    params: { query: { business_id: "a", target_phone: "a" } },
  })
).data;
export const r76 = (
  await client.POST("/review_booster/send_invitation", {
    body: { business_id: "a", target_phone: "a" },
  })
).data;
export const r77 = (await client.GET("/review_booster/template")).data;
export const r78 = (await client.POST("/comments", { body: { review_id: 1, content: "a" } })).data;
export const r79 = (
  await client.PUT("/comments/{comment_id}", {
    params: { path: { comment_id: 1 } },
    body: { content: "a" },
  })
).data;
export const r80 = (
  await client.DELETE("/comments/{comment_id}", { params: { path: { comment_id: 1 } } })
).data;
export const r81 = (
  await client.GET("/reviews/fetch-suggestion/{review_id}/{index}", {
    params: { path: { review_id: 1, index: 1 } },
  })
).data;
export const r82 = (
  await client.POST("/reviews/template", {
    body: { language: "fr", negative: true, neutral: true, positive: true, text: "a", title: "a" },
  })
).data;
export const r83 = (
  await client.DELETE("/reviews/template/{template_id}", { params: { path: { template_id: 1 } } })
).data;
export const r84 = (await client.GET("/reviews/templates/search")).data;
export const r85 = (
  await client.PUT("/reviews/{review_id}", {
    params: { path: { review_id: 1 } },
    body: { state: "treated" },
  })
).data;
export const r86 = (
  await client.GET("/business/{business_id}/plans", { params: { path: { business_id: "a" } } })
).data;
export const r87 = (
  await client.POST("/business/{business_id}/plans", {
    params: { path: { business_id: "a" } },
    body: {},
  })
).data;
export const r88 = (
  await client.POST("/org/{org_id}/plans", { params: { path: { org_id: 1 } }, body: {} })
).data;
export const r89 = (
  await client.POST("/user", { body: { email: "a", first_name: "a", last_name: "a" } })
).data;
export const r90 = (await client.GET("/user/me")).data;
export const r91 = (await client.GET("/user/{user_id}", { params: { path: { user_id: "a" } } }))
  .data;
export const r92 = (
  await client.POST("/user/{user_id}", { params: { path: { user_id: "a" } }, body: {} })
).data;
export const r93 = (await client.DELETE("/user/{user_id}", { params: { path: { user_id: "a" } } }))
  .data;
export const r94 = (
  await client.POST("/user/{user_id}/invite", { params: { path: { user_id: "a" } } })
).data;
export const r95 = (
  await client.GET("/user/{user_id}/preferences", { params: { path: { user_id: "a" } } })
).data;
export const r96 = (
  await client.POST("/user/{user_id}/preferences", { params: { path: { user_id: "a" } }, body: {} })
).data;
export const r97 = (await client.POST("/webhooks", { body: {} })).data;
export const r98 = (await client.POST("/webhooks/tryout", { body: {} })).data;
export const r99 = (
  await client.GET("/webhooks/{webhook_id}", { params: { path: { webhook_id: 1 } } })
).data;
