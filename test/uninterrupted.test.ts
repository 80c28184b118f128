import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const PROGRAM = `
  import { uninterrupted } from "./scripts/uninterrupted.ts";
  uninterrupted(() => {
    process.kill(process.pid, process.argv[1]);
    console.log("work is done");
  });
  setInterval(() => undefined, 1_000);
`;

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "a %s during work that must not stop half-way ends the process after it",
  async (signal) => {
    const child = spawn(
      process.execPath,
      [...["--import", "ts-blank-space/register", "--input-type=module"], "-e", PROGRAM, signal],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const [printed, ended] = await Promise.all([text(child.stdout), once(child, "exit")]);
    expect(printed).toBe("work is done\n");
    expect(ended).toEqual([null, signal]);
  },
);
