/**
 * The order in which peers take turns. It is shuffled for each cycle, so that no peer always follows the one
 * that leaves the most garbage, and it is the same in every run.
 */
export function turns(names: readonly string[], cycle: number): string[] {
  let state = cycle * 7919 + 1;
  const random = (below: number): number => {
    // the constants of Numerical Recipes
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const order = [...names];
  for (let left = order.length - 1; left > 0; left -= 1) {
    const other = random(left + 1);
    [order[left], order[other]] = [order[other] ?? "", order[left] ?? ""];
  }
  return order;
}
