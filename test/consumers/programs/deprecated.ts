/* eslint-disable @typescript-eslint/no-deprecated */
import { createPartooClient } from "partoo-client";
import { createWebhookHandler } from "partoo-client/webhooks";

const client = createPartooClient();
const params = { path: { conversation_id: 12 } };

// every call with "deprecated" behind it is struck through, and nothing else is
void client.POST("/conversations/{conversation_id}", { params, body: {} }); // deprecated
void client.request("post", "/conversations/{conversation_id}", { params, body: {} }); // deprecated
void client.POST("/conversations/{conversation_id}/read", { params });
void client.PATCH("/conversations/{conversation_id}", { params, body: { status: "open" } });
void client.GET("/conversations/{conversation_id}", { params });
void client.GET("/conversations");
createWebhookHandler({ message_created: () => undefined });
