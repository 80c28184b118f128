import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands for the API: answers every list and business, refuses the businesses `gone` and `broken`, and
 * fails once with the business `flaky`. */
export interface LocalApi {
  readonly url: string;
  /** What was asked for since the last time. */
  taken(): string[];
  /** Says `come` of a request that gets no response, and `left` when its sender has given it up. */
  readonly slow: EventEmitter;
  close(): void;
}

export async function startLocalApi(): Promise<LocalApi> {
  let requests: string[] = [];
  const slow = new EventEmitter();
  const server = createServer((request, response) => {
    const path = (request.url ?? "").slice("/v2".length);
    requests.push(path);
    if (path.endsWith("/slow")) {
      slow.emit("come");
      response.on("close", () => slow.emit("left"));
      return;
    }
    if (path.endsWith("/flaky") && requests.filter((one) => one === path).length === 1) {
      response.writeHead(503).end();
      return;
    }
    const status = path.endsWith("/gone") ? 404 : path.endsWith("/broken") ? 418 : 200;
    const list = {
      businesses: [{ id: "b1", name: "Corner shop" }],
      count: 1,
      page: 1,
      max_page: 1,
    };
    const body =
      status === 200 ? { ...list, reviews: [], name: "Corner shop" } : { error: "secret" };
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v2`,
    taken() {
      const taken = requests;
      requests = [];
      return taken;
    },
    slow,
    close: () => server.close().closeAllConnections(),
  };
}

/** A program of the project, which ends by itself. */
export async function outcomeOf(
  project: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: unknown; printed: string }> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { PATH, HOME, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += String(chunk)));
  child.stderr.on("data", (chunk) => (printed += String(chunk)));
  const [code] = (await once(child, "close")) as [unknown];
  return { code, printed };
}

/** A program of the project that serves until `use` is done with it; it prints its port. */
export async function withServer(
  project: string,
  args: readonly string[],
  env: Record<string, string>,
  use: (url: string, says: (pattern: RegExp) => Promise<string>) => Promise<void>,
): Promise<void> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "./preload.mjs", ...args], {
    cwd: project,
    env: { PATH, HOME, NEXT_TELEMETRY_DISABLED: "1", PARTOO_API_KEY: "key", ...env },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      printed += String(chunk);
      child.emit("said");
    });
  }
  const ended = once(child, "close").then(() => {
    throw new Error(`${args.join(" ")} ended:\n${printed}`);
  });
  ended.catch(() => undefined);
  const says = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(printed);
      if (found !== null) return found[1] ?? found[0];
      await Promise.race([once(child, "said"), ended]);
    }
  };
  try {
    const port = await says(/(?:port |127\.0\.0\.1:|localhost:)(\d+)/);
    await use(`http://127.0.0.1:${port}`, says);
  } finally {
    child.kill();
  }
}
