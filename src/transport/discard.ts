/** Gives up a response that nobody will read, so that its connection is free again. */
export function discard(response: Response): void {
  // of a stub, it may be missing
  const body = response.body as Response["body"] | undefined;
  if (body == null) return;
  // of node-fetch it is a stream of Node
  if ("destroy" in body) (body as { destroy(): void }).destroy();
  // what happens to the rest of the body is of no interest
  else body.cancel().catch(() => undefined);
}
