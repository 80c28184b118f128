/** Gives up a response that nobody will read, so that its connection is free again. */
export function discard({ body }: Response): void {
  if (body === null) return;
  // of node-fetch it is a stream of Node
  if ("destroy" in body) (body as { destroy(): void }).destroy();
  // what happens to the rest of the body is of no interest
  else body.cancel().catch(() => undefined);
}
