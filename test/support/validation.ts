import { Checker } from "../../src/validation/checker.ts";
import { Description } from "../../src/validation/description.ts";
import type { Finding } from "../../src/validation/run.ts";

export const ROOT_SCHEMA = "#/components/schemas/Root";

/** The check of a schema that stands alone; others, by name, are its `$defs`. */
export function checkerFor(
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): Checker {
  return new Checker(Description.of({ components: { schemas: { Root: schema, ...others } } }));
}

/** What differs, each in one line. */
export function differences(
  value: unknown,
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): string[] {
  return checkerFor(schema, others).check(value, ROOT_SCHEMA).findings.map(lineOf);
}

function lineOf({ kind, keyword, path, expected, found }: Finding): string {
  const place = `/${path.join("/")}`;
  return kind === "unknown-property"
    ? `${place} is not described: ${found}`
    : `${place} ${keyword}: ${expected}, not ${found}`;
}

/** Whether a value fits, properties that are not described aside. */
export function fits(value: unknown, schema: unknown): boolean {
  const { findings } = checkerFor(schema).check(value, ROOT_SCHEMA);
  return findings.every(({ kind }) => kind !== "contradiction");
}
