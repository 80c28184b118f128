import { isStatus, paginate, unwrap, type PartooClient, type schemas } from "partoo-client";

/** Conversations in which the consumer still waits for an answer, oldest message first. */
export async function waitingConversations(client: PartooClient): Promise<schemas.Conversation[]> {
  const waiting: schemas.Conversation[] = [];
  for await (const conversation of paginate(client, "/conversations", {
    params: { query: { per_page: 100 } },
  })) {
    if (conversation.status === "Open" && conversation.is_read !== true) waiting.push(conversation);
  }
  return waiting;
}

/** Answers a consumer, then marks the conversation as read. */
export async function answer(client: PartooClient, conversation: number, text: string) {
  const sent = await unwrap(
    client.POST("/messages", {
      body: { conversation_id: conversation, content_type: "Text", content: text },
    }),
  );
  await client.POST("/conversations/{conversation_id}/read", {
    params: { path: { conversation_id: conversation } },
  });
  return sent;
}

/** Closes a conversation; one that is gone is closed already. */
export async function close(client: PartooClient, conversation: number): Promise<void> {
  try {
    await unwrap(
      client.PATCH("/conversations/{conversation_id}", {
        params: { path: { conversation_id: conversation } },
        body: { status: "closed" },
      }),
    );
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
  }
}
