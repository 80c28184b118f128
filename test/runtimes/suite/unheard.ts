import type { Case } from "./case.ts";
import { check } from "./check.ts";

/** Why promises were rejected that nobody listened to. Node, Bun and Deno end the process at the first. */
const unheard: string[] = [];

const { addEventListener } = globalThis as {
  addEventListener?: typeof globalThis.addEventListener;
};
addEventListener?.("unhandledrejection", ({ reason }) => unheard.push(String(reason)));

/** The last case: what it is about has happened in all the others. */
export const unheardCase: Case = {
  name: "no case leaves an unhandled rejection",
  async run(bench) {
    // a round trip, in which the platform has time to tell of the last ones
    await bench.serve();
    check("unheard", unheard, []);
  },
};
