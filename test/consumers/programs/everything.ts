import {
  createPartooClient,
  isStatus,
  paginate,
  unwrap,
  type OperationData,
  type PartooClientOptions,
  type schemas,
} from "partoo-client";
import { mockPartoo } from "partoo-client/testing";
import { memoryThrottle } from "partoo-client/throttle";
import { createWebhookHandler, verifyWebhook, type WebhookEvent } from "partoo-client/webhooks";
import { createTestKeys } from "partoo-client/webhooks/testing";

const empty: OperationData<"GET /conversations"> = { conversations: [], count: 0 };
const mock = mockPartoo().on("GET /conversations", () => empty);
const options: PartooClientOptions = {
  apiKey: "key",
  fetch: mock.fetch,
  throttle: memoryThrottle({ requests: 300, perMs: 60_000 }),
};
const client = createPartooClient(options);

export async function conversations(): Promise<schemas.Conversation[]> {
  const { data, error } = await client.GET("/conversations", {
    params: { query: { per_page: 10 } },
  });
  if (error) throw error;
  return data.conversations ?? [];
}

/** What is unwrapped is never undefined, whichever options the compiler has. */
export async function nameOf(business_id: string): Promise<string | null | undefined> {
  const params = { path: { business_id } };
  try {
    const business = await unwrap(client.GET("/business/{business_id}", { params }));
    return business.name;
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

export async function reviewIds(): Promise<(number | string | undefined)[]> {
  const ids = [];
  for await (const review of paginate(client, "/reviews")) ids.push(review.id);
  return ids;
}

export const handle = createWebhookHandler({
  message_created: ({ payload }) => console.log(payload.message?.id),
  default: (event) => console.log(event.type),
});

export async function eventIn(request: Request): Promise<WebhookEvent["type"] | undefined> {
  const { publicKey } = await createTestKeys();
  const signature = request.headers.get("X-Partoo-Signature-v1");
  const event = await verifyWebhook({ body: await request.arrayBuffer(), signature, publicKey });
  return event.type === "message_created" ? event.type : undefined;
}

// mistakes are found

// @ts-expect-error there is no such path
void client.GET("/conversation");
// @ts-expect-error per_page is a number
void client.GET("/conversations", { params: { query: { per_page: "10" } } });
// @ts-expect-error the body is missing
void client.POST("/messages", {});
// @ts-expect-error there is no such event
createWebhookHandler({ message_create: () => undefined });
