/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** @see https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export function random(seed: number): Random {
  let state = seed % 2_147_483_647;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
