import {
  createPartooClient,
  isPartooError,
  paginate,
  readUndescribed,
  undescribed,
  undescribedPath,
  unwrap,
  type ItemOf,
  type OperationBody,
} from "partoo-client";
import { mockPartoo, reply } from "partoo-client/testing";
import { memoryThrottle } from "partoo-client/throttle";
import { collectMismatches, responseValidation } from "partoo-client/validation";
import { createWebhookHandler, verifyWebhook } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";

// a library around the client: everything it exports has the type that TypeScript finds
export const throttle = memoryThrottle({ requests: 300, perMs: 60_000 });
export const client = createPartooClient({ apiKey: "key", throttle });

export const search = () => client.GET("/reviews");
export const reviews = () => paginate(client, "/reviews");
export const allReviews = () => paginate(client, "/reviews").toArray();
export const me = () => unwrap(client.GET("/user/me"));

export async function firstReview() {
  const { data } = await client.GET("/reviews");
  return data?.reviews?.[0];
}

export async function failure() {
  const { error } = await client.GET("/reviews");
  return error;
}

export async function change(
  business_id: string,
  body: OperationBody<"POST /business/{business_id}">,
) {
  const params = { path: { business_id } };
  return await client.POST("/business/{business_id}", { params, body });
}

export const codeOf = (error: unknown) => (isPartooError(error) ? error.code : undefined);
export const links = (review: ItemOf<"/reviews">) => readUndescribed(review, "links");
export const note = undescribed({ note: 1 });
export const role = undescribedPath("/role/{role_id}");

export const mock = mockPartoo({ "GET /user/me": { id: "u1" } });
export const calls = () => mock.calls("GET /user/me");
export const refusal = reply(404, { errors: {} });

export const mismatches = collectMismatches();
export const validation = responseValidation({ onMismatch: mismatches.add });

export const handle = createWebhookHandler({ default: (event) => console.log(event.type) });
export const verify = (body: Uint8Array, signature: string) => verifyWebhook({ body, signature });
export const keys = createTestKeys();
export const delivery = (key: string) =>
  signTestWebhook({ type: "message_created", payload: {} }, key);

export async function createdMessage(body: Uint8Array, signature: string) {
  const event = await verifyWebhook({ body, signature });
  return event.type === "message_created" ? event.payload.message : undefined;
}
