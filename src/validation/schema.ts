import type { Description } from "./description.ts";
import { isObject } from "./kinds.ts";
import type { Run } from "./run.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** Applies a schema to a value. The run counts the failures. */
export type Check = (value: unknown, run: Run) => void;

/** The checks of a description's schemas, by JSON pointer. */
export interface Checks {
  readonly description: Description;
  /** The check of a schema that stands next to others for the same value. */
  inPlace(pointer: string): Check;
}

/** Patterns of property names, without those that this platform cannot compile. */
export function patternsOf(schema: Schema): [RegExp, string][] {
  return Object.keys(mapOf(schema["patternProperties"])).flatMap((source) => {
    const pattern = regexOf(source);
    return pattern === undefined ? [] : [[pattern, source] as [RegExp, string]];
  });
}

export function regexOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}

export function mapOf(value: unknown): Schema {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === "string");
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
