import { inspect } from "node:util";
import { printable } from "./printable.ts";

/**
 * A mistake in the input of a script. The script prints its message without a stack. Any other error is a bug
 * of the script.
 */
export class Failure extends Error {
  override readonly name: string = "Failure";
}

/** Limit of listed mistakes: nobody reads thousands. */
const MOST_LISTED = 50;

/** A failure with one line per mistake. */
export function failureOf<Mistake>(
  mistakes: readonly Mistake[],
  lineOf: (mistake: Mistake) => string,
): Failure {
  const lines = new Set(mistakes.slice(0, MOST_LISTED).map(lineOf));
  const others = mistakes.length - MOST_LISTED;
  if (others > 0) lines.add(`… and ${others} more`);
  return new Failure([...lines].join("\n"));
}

/**
 * Runs a script's main function. Any error, also a later one, becomes a message on stderr and exit code 1;
 * `DEBUG=1` shows the stack. A closed pipe (`npm run diff … | head`) does not stop the script.
 */
export async function runScript(main: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") fail(error);
    });
  }
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  try {
    await main();
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`${printable(messageOf(error))}\n`);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `Unexpected error: ${inspect(error)}`;
  if (process.env["DEBUG"] !== undefined) return error.stack ?? error.message;
  const { code = "", syscall } = error as NodeJS.ErrnoException;
  const isExpected =
    error instanceof Failure || syscall !== undefined || code.startsWith("ERR_PARSE_ARGS");
  if (isExpected) return error.message;
  return `Unexpected ${error.name}: ${error.message}\nThis is a bug of the script. DEBUG=1 shows where it is.`;
}
