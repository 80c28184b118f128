import { authCases } from "./auth.ts";
import { ask, benchOf, type Bench, type Settings } from "./bench.ts";
import { callCases } from "./calls.ts";
import type { Case } from "./case.ts";
import { deprecationCases } from "./deprecation.ts";
import { endingCases } from "./ending.ts";
import { errorCases } from "./errors.ts";
import { paginationCases } from "./pagination.ts";
import { redirectCases } from "./redirects.ts";
import { retryCases } from "./retries.ts";
import { throttleCases } from "./throttle.ts";
import { unheardCase } from "./unheard.ts";
import { validationCases } from "./validation.ts";
import { webhookCases } from "./webhooks.ts";

/** The whole suite, in the order in which it runs. */
export const cases: readonly Case[] = [
  ...callCases,
  ...authCases,
  ...deprecationCases,
  ...errorCases,
  ...redirectCases,
  ...retryCases,
  ...endingCases,
  ...paginationCases,
  ...throttleCases,
  ...webhookCases,
  ...validationCases,
  unheardCase,
];

/** What a run tells the server: what is going to run, how each case went, and that it is over. */
export type Report =
  | { readonly cases: readonly string[] }
  | { readonly name: string; readonly result: Result }
  | { readonly done: true };

/** How a case went. */
export type Result =
  | { readonly passed: true }
  | { readonly failed: string }
  /** Why this platform cannot do it. */
  | { readonly leftOut: string };

/** Runs all cases one after the other, and reports to the server as it goes. */
export async function runSuite(settings: Settings): Promise<void> {
  const report = (one: Report) => ask(`${settings.origin}/reports/${settings.run}`, one);
  const bench = benchOf(settings);
  await report({ cases: cases.map(({ name }) => name) });
  for (const one of cases) await report({ name: one.name, result: await resultOf(one, bench) });
  await report({ done: true });
}

async function resultOf({ notOn, run }: Case, bench: Bench): Promise<Result> {
  const reason = notOn?.[bench.platform];
  if (reason !== undefined) return { leftOut: reason };
  try {
    await run(bench);
    return { passed: true };
  } catch (error) {
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
