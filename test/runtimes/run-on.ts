import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import type { Collector } from "./collector.ts";
import type { Launch, Runtime } from "./runtimes.ts";
import { ENVIRONMENT_KEY } from "./suite/auth.ts";

/** A suite that takes so long hangs; it is a few seconds on an idle machine. */
const MOST_MS = 180_000;

/** How much of what a process says is shown when it fails. */
const LAST_CHARACTERS = 2_000;

/** Name and exact version of a runtime, as its binary tells it. */
export async function titleOf({ name }: Runtime, binary: string): Promise<string> {
  const { stdout } = await promisify(execFile)(binary, ["--version"]);
  return `${name} ${/\d[\w.-]*/.exec(stdout)?.[0] ?? "of unknown version"}`;
}

/**
 * Runs the suite on a runtime. All results are reported to the server and so to the collector.
 *
 * @returns what went wrong with the run as a whole, if anything did
 */
export async function runOn(
  runtime: Runtime,
  binary: string,
  launch: Launch,
  collector: Collector,
): Promise<string | undefined> {
  const [command = "", ...args] = runtime.command(binary, launch);
  const child = spawn(command, args, {
    cwd: launch.consumer.folder,
    // a group of its own, to be ended with all of its children
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PARTOO_API_KEY: ENVIRONMENT_KEY, NO_COLOR: "1" },
  });
  const said = lastWords(child);
  const exited = once(child, "close") as Promise<[number | null, string | null]>;
  const late = new AbortController();
  const guard = setTimeout(() => {
    late.abort();
    end(child);
  }, MOST_MS);
  try {
    // a browser has no end of its own
    const isBrowser = runtime.platform === "chromium";
    const ending = isBrowser ? collector.done.then(() => "done" as const) : exited;
    const ended = await Promise.race([ending, exited]);
    if (late.signal.aborted) return `has not ended after ${MOST_MS / 1000} s\n${said()}`;
    if (ended === "done") return undefined;
    const [code, signal] = ended;
    return code === 0 ? undefined : `ended with ${code ?? signal ?? "an error"}\n${said()}`;
  } finally {
    clearTimeout(guard);
    end(child);
    await exited;
  }
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // it has ended by itself meanwhile
  }
}

/** Reads along with what a process says, and keeps the last of it. */
function lastWords(child: ChildProcess): () => string {
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      words = `${words}${text}`.slice(-LAST_CHARACTERS);
    });
  }
  return () => words.trim();
}
