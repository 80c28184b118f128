const MOST_REASONS = 3;

/** No API nests the texts of an error deeper. */
const DEEPEST_REASON = 6;

/** A body can hold a million values and no text: the search ends after so many. */
const MOST_VALUES = 1_000;

const LONGEST_NAME = 60;

const LONGEST_REASON = 300;

/**
 * The API's own words in a documented error body: `error` or `errors`, an object by kind. At most three
 * texts, each after the names that lead to it, in one line of at most 300 characters.
 *
 * The work is bounded too: an error body may be anything.
 */
export function reasonIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { error, errors } = body as { error?: unknown; errors?: unknown };
  const found: string[] = [];
  collect(errors ?? error, [], { found, left: MOST_VALUES });
  const reason = printable(found.join("; "));
  return reason === "" ? undefined : reason;
}

function collect(
  value: unknown,
  names: readonly string[],
  search: { readonly found: string[]; left: number },
): void {
  if (typeof value === "string") {
    const leading = names.filter((name) => name !== "");
    search.found.push([...leading, value.slice(0, 10 * LONGEST_REASON)].join(": "));
    return;
  }
  if (typeof value !== "object" || value === null || names.length > DEEPEST_REASON) return;
  for (const name of Object.keys(value)) {
    search.left -= 1;
    if (search.left < 0 || search.found.length === MOST_REASONS) return;
    // an index is a level like a name, but is not told
    const told = Array.isArray(value) ? "" : name.slice(0, LONGEST_NAME);
    collect((value as Record<string, unknown>)[name], [...names, told], search);
  }
}

/** Text of a server, in one line and not too long. */
export function printable(text: string): string {
  // cut first: a text of many megabytes would take a second to clean
  const line = text
    .slice(0, 10 * LONGEST_REASON)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}
