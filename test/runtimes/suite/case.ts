import type { Bench, Platform } from "./bench.ts";

/** One behaviour of the package, shown with nothing but what every web platform has. */
export interface Case {
  /** What is so, as a sentence. */
  readonly name: string;
  /** Platforms that cannot do it, and why. There the case is listed with the reason and not run. */
  readonly notOn?: Partial<Record<Platform, string>>;
  /** Rejects if it is not so. */
  readonly run: (bench: Bench) => Promise<void>;
}
