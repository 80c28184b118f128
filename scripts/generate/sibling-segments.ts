const PARAMETER = /^\{([^{}]+)\}$/;

/**
 * Path values that spell another endpoint: `/user/{user_id}` with `me` is `/user/me`.
 *
 * @param templates path templates of the description
 * @returns by template, then by path parameter: the literal segments that another template has in its place,
 * in lower case, because many servers ignore case
 */
export function siblingSegments(
  templates: readonly string[],
): [template: string, byParameter: ReadonlyMap<string, string[]>][] {
  const all = [...new Set(templates)].map((template) => template.split("/"));
  return all.flatMap((segments): [string, ReadonlyMap<string, string[]>][] => {
    const siblings = new Map<string, string[]>();
    segments.forEach((segment, place) => {
      const name = PARAMETER.exec(segment)?.[1];
      if (name === undefined) return;
      const literals = all
        .filter((other) => meets(segments, other, place))
        .map((other) => other[place] ?? "")
        .filter((literal) => literal !== "" && !literal.includes("{"));
      if (literals.length > 0) {
        siblings.set(name, [...new Set(literals.map((one) => one.toLowerCase()))].sort());
      }
    });
    return siblings.size === 0 ? [] : [[segments.join("/"), siblings]];
  });
}

/** Whether some values of the other path parameters turn one template into the other. */
function meets(one: readonly string[], other: readonly string[], place: number): boolean {
  return (
    one.length === other.length &&
    one.every(
      (segment, at) =>
        at === place ||
        segment === other[at] ||
        segment.includes("{") ||
        other[at]?.includes("{") === true,
    )
  );
}
