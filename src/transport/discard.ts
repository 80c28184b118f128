/** Gives up a response that nobody will read, so that its connection is free again. */
export function discard(response: Response): void {
  // what happens to the rest of the body is of no interest
  response.body?.cancel().catch(() => undefined);
}
