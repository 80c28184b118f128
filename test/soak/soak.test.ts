import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { planCall, randomNumbers } from "./plan.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

describe("the short form of the soak (npm run test:soak)", () => {
  test.each(["0.2", "1"])("with %s of the requests failing", async (failing) => {
    const node = ["--expose-gc", "--import", "ts-blank-space/register", main];
    const size = ["--calls", "1000", "--concurrency", "50", "--timeout-ms", "100"];
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...node,
      ...size,
      ...["--failing", failing],
    ]).catch((failed: unknown) => failed as { stdout: string });
    expect(JSON.parse(stdout)).toMatchObject({ calls: 1100, wrong: [] });
  });
});

describe("the plan of a soak", () => {
  test("is the same for the same seed, and another for another", () => {
    const plan = (seed: number): unknown[] => {
      const random = randomNumbers(seed);
      return Array.from({ length: 100 }, () => planCall(random, 0.2));
    };
    expect(plan(1)).toEqual(plan(1));
    expect(plan(1)).not.toEqual(plan(2));
  });

  test("makes a fifth of the requests fail", () => {
    const random = randomNumbers(1);
    const firsts = Array.from({ length: 20_000 }, () => planCall(random, 0.2).fates[0]?.outcome);
    const failing = firsts.filter((outcome) => outcome !== "data").length / firsts.length;
    expect(failing).toBeGreaterThan(0.18);
    expect(failing).toBeLessThan(0.22);
  });
});
