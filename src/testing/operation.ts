import { operationShapes } from "../generated/shapes.ts";

/** The operation of a URL, and the values of its path parameters, still encoded. */
export interface FoundOperation {
  readonly name: string;
  readonly path: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly matches: RegExp;
}

let patterns: readonly Pattern[] | undefined;

/**
 * The operation of the description that a request calls.
 *
 * @param path without the path of the base URL
 */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  patterns ??= Object.keys(operationShapes).sort(literalFirst).map(patternOf);
  for (const { name, parameters, matches } of patterns) {
    const values = matches.exec(`${method} ${path}`)?.slice(1);
    if (values === undefined) continue;
    return {
      name,
      path: Object.fromEntries(parameters.map((parameter, at) => [parameter, values[at] ?? ""])),
    };
  }
  return undefined;
}

/** If two templates match a path, the literal segment wins, as in OpenAPI. */
function literalFirst(one: string, other: string): number {
  const key = (name: string): string => name.replaceAll(PARAMETER, "\uffff");
  return key(one) < key(other) ? -1 : 1;
}

const PARAMETER = /\{([^{}]+)\}/g;

function patternOf(name: string): Pattern {
  const parameters = [...name.matchAll(PARAMETER)].map(([, parameter = ""]) => parameter);
  const literals = name
    .split(/\{[^{}]+\}/)
    .map((text) => text.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return { name, parameters, matches: new RegExp(`^${literals.join("([^/]+)")}$`) };
}

/** The name that shares the most words with another one. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const words = new Set(name.split(/[ /]/));
  const likeness = (other: string): number => {
    const others = other.split(/[ /]/);
    const common = others.filter((word) => word !== "" && words.has(word)).length;
    return common / Math.max(words.size, others.length);
  };
  const best = [...names].sort((a, b) => likeness(b) - likeness(a))[0];
  return best !== undefined && likeness(best) > 0 ? best : undefined;
}
