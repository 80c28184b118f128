import { listOf, type Check, type Checks, type Schema } from "./schema.ts";
import type { Ended, Finding, Run } from "./run.ts";

/** The keywords that try schemas: `anyOf`, `oneOf`, `not`, `if`. */
export function branches(checks: Checks, schema: Schema, pointer: string): Check[] {
  const assertions: Check[] = [];
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const all = listOf(schema[keyword]).map((_one, index) =>
      checks.inPlace(`${pointer}/${keyword}/${index}`),
    );
    if (all.length > 0) assertions.push(oneOrAny(keyword, all, pointer));
  }
  if (schema["not"] !== undefined) {
    const check = checks.inPlace(`${pointer}/not`);
    assertions.push((value, run) => {
      if (run.attempt(() => check(value, run)).fits) {
        run.fail("not", pointer, "a value of another form", "the form that is ruled out");
      }
    });
  }
  if (schema["if"] !== undefined) {
    const condition = checks.inPlace(`${pointer}/if`);
    const [then, otherwise] = ["then", "else"].map((keyword) =>
      schema[keyword] === undefined ? undefined : checks.inPlace(`${pointer}/${keyword}`),
    );
    assertions.push((value, run) => {
      const ended = run.attempt(() => condition(value, run));
      if (ended.fits) ended.accept();
      (ended.fits ? then : otherwise)?.(value, run);
    });
  }
  return assertions;
}

function oneOrAny(keyword: "anyOf" | "oneOf", checks: readonly Check[], pointer: string): Check {
  return (value, run) => {
    const ended = checks.map((check) => run.attempt(() => check(value, run)));
    const fitting = ended.filter(({ fits }) => fits);
    if (fitting.length === 0) reportNearest(ended, keyword, pointer, run);
    else if (keyword === "oneOf" && fitting.length > 1) {
      run.fail("oneOf", pointer, "exactly one of the forms", `what fits ${fitting.length} of them`);
    }
    for (const one of fitting) one.accept();
  };
}

/** Reports how the value differs from the intended branch: the one whose type and `const` it has. */
function reportNearest(ended: readonly Ended[], keyword: string, pointer: string, run: Run): void {
  const depth = run.path.length;
  const distances = ended.map(({ findings }) => distance(findings, depth));
  const least = Math.min(...distances);
  const nearest = ended.filter((_one, index) => distances[index] === least);
  const [only] = nearest;
  if (nearest.length === 1 && least < OTHER_BRANCH) only?.accept();
  else reportTogether(nearest, depth, keyword, pointer, run);
}

const OTHER_TYPE = 1_000_000;
const OTHER_BRANCH = 1_000;

function distance(findings: readonly Finding[], depth: number): number {
  return findings.reduce((sum, finding) => sum + weight(finding, depth), 0);
}

function weight({ keyword, path }: Finding, depth: number): number {
  if (keyword === "type" && path.length === depth) return OTHER_TYPE;
  const reportsBranches = keyword === "const" || keyword === "enum";
  return reportsBranches && path.length === depth + 1 ? OTHER_BRANCH : 1;
}

/** No branch is intended: reports what all of them would accept at one place. */
function reportTogether(
  nearest: readonly Ended[],
  depth: number,
  keyword: string,
  pointer: string,
  run: Run,
): void {
  const reasons = nearest.flatMap(({ findings }) =>
    findings.filter((finding) => weight(finding, depth) > 1),
  );
  const [first] = reasons;
  const place = first?.path[depth];
  const atPlace = reasons.filter(({ path }) => path[depth] === place);
  if (
    first === undefined ||
    nearest.some(({ findings }) => !findings.some((one) => atPlace.includes(one)))
  ) {
    run.fail(keyword, pointer, "one of the forms", "none of them");
    return;
  }
  const expected = [...new Set(atPlace.map((one) => one.expected))].join(" or ");
  run.fail(
    keyword,
    pointer,
    expected,
    first.found,
    place === undefined ? undefined : String(place),
  );
}
