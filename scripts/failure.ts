import { inspect } from "node:util";
import { printable } from "./printable.ts";

/**
 * A mistake in what a script was given: its message goes to the person as it is, without a stack.
 * Everything else that is thrown is a bug of the script.
 */
export class Failure extends Error {
  override readonly name: string = "Failure";
}

/** So many mistakes are listed: nobody reads thousands. */
const MOST_LISTED = 50;

/** A failure with a line for each of many mistakes. */
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
 * Runs a script's main function. Whatever is thrown in it, or later, becomes a message on stderr and exit
 * code 1; nobody sees a stack who has not asked for it with `DEBUG=1`. A reader of the output who has gone
 * (`npm run diff … | head`) does not stop the script.
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
