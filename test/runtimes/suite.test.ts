import { afterAll, beforeAll, describe, test } from "vitest";
import { startBenchServer, type BenchServer } from "./bench-server.ts";
import { ENVIRONMENT_KEY } from "./suite/auth.ts";
import { benchOf } from "./suite/bench.ts";
import { cases } from "./suite/run.ts";

process.env["PARTOO_API_KEY"] = ENVIRONMENT_KEY;

// the same as `npm run test:runtimes`, but from the sources and on the Node that runs the tests
describe("on every runtime", () => {
  let server: BenchServer;
  let other: BenchServer;
  beforeAll(async () => {
    server = await startBenchServer();
    other = await startBenchServer();
  });
  afterAll(() => Promise.all([server.close(), other.close()]));

  test.each(cases)("$name", async ({ run }) => {
    const { origin } = server;
    await run(benchOf({ platform: "node", origin, otherOrigin: other.origin, run: "vitest" }));
  });
});
