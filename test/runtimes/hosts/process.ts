import { runSuite } from "../suite/run.ts";
import type { Settings } from "../suite/bench.ts";

// Node, Bun and Deno: nothing ends the process but the end of all that the suite has begun
const [, , settings = ""] = process.argv;
await runSuite(JSON.parse(settings) as Settings);
