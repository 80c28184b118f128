import { paginate, unwrap, type OperationBody, type PartooClient } from "partoo-client";

/** Reviews of the given businesses that nobody has answered, with the text of a first reply. */
export async function replyToGoodReviews(client: PartooClient, businesses: string[]) {
  const replies: OperationBody<"POST /comments">[] = [];
  for await (const review of paginate(client, "/reviews", {
    params: { query: { business__in: businesses, state__in: ["not_treated"] } },
  })) {
    if (review.rating === undefined || review.rating === null || review.rating < 4) continue;
    if (review.id === undefined) continue;
    const author = review.author_name ?? "";
    replies.push({ review_id: review.id, content: `Thank you, ${author}!` });
  }
  for (const body of replies) await unwrap(client.POST("/comments", { body }));
  return replies.length;
}

/** Stars from 1 to 5, and how often each was given. */
export async function ratings(client: PartooClient) {
  const { data, error } = await client.GET("/reviews/stats");
  return error === undefined ? data : undefined;
}
