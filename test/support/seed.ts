import fc from "fast-check";

/**
 * Property tests get the same values on every run, so that a change is not refused for what some
 * other change did. `npm run test:properties` looks further: new values each time.
 */
const seed = process.env["FAST_CHECK_SEED"] ?? "20261123";

fc.configureGlobal(seed === "new" ? { numRuns: 2_000 } : { seed: Number(seed) });
