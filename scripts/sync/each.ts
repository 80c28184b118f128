/** What became of one item. */
export type Settled<Result> =
  { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly error: unknown };

/**
 * Does the work for every item, at most `limit` at a time, and tells of all failures, not only of the
 * first.
 *
 * @param onSettled told after each item how many are done
 * @returns what became of each item, in the order of the items
 */
export async function each<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  onSettled: (done: number) => void = () => undefined,
): Promise<Settled<Result>[]> {
  const settled = new Array<Settled<Result>>(items.length);
  const queue = items.entries();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      try {
        settled[index] = { ok: true, value: await work(item) };
      } catch (error) {
        settled[index] = { ok: false, error };
      }
      done += 1;
      onSettled(done);
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return settled;
}
