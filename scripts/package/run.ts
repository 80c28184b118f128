import { execFileSync } from "node:child_process";
import { Failure } from "../failure.ts";

/**
 * Runs a command, and waits for its end.
 *
 * @param what name of the command in the error
 * @returns its stdout
 * @throws Failure with its output, if it fails
 */
export function run(cwd: string, what: string, [command = "", ...args]: readonly string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Failure(`The packed package fails at ${what}:\n${stdout ?? ""}${stderr ?? ""}`);
  }
}
