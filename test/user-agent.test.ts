import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "../src/user-agent.ts";

test("the version in the User-Agent is the package's", () => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  expect((JSON.parse(text) as { version: string }).version).toBe(VERSION);
});
