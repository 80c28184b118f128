/** Discards a response that nobody will read, to free its connection. */
export function discard(response: Response): void {
  // a stub may not have it
  const body = response.body as Response["body"] | undefined;
  if (body == null) return;
  // node-fetch has a stream of Node
  if ("destroy" in body) (body as { destroy(): void }).destroy();
  // nobody needs the rest of the body
  else body.cancel().catch(() => undefined);
}
