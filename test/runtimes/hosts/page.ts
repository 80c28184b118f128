import type { Settings } from "../suite/bench.ts";
import { runSuite } from "../suite/run.ts";

// Chromium: the runner puts the settings behind the page's address, and ends the browser itself
await runSuite(JSON.parse(decodeURIComponent(location.hash.slice(1))) as Settings);
