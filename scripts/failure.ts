import { printable } from "./printable.ts";

/**
 * A mistake in what a script was given: its message goes to the person as it is, without a stack.
 * Everything else that is thrown is a bug of the script.
 */
export class Failure extends Error {
  override readonly name: string = "Failure";
}

/** Runs a script's main function; a {@link Failure} becomes its message on stderr and exit code 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${printable(error.message)}\n`);
    process.exitCode = 1;
  }
}
