import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Answer, SeenRequest } from "./suite/bench.ts";
import type { Report } from "./suite/run.ts";

/** The server that the suite talks to: it plays the API as each case asks, and takes the reports. */
export interface BenchServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** What lets a page of another origin call the API. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, PUT, POST, PATCH, DELETE",
  "access-control-allow-headers": "*",
  "access-control-expose-headers": "*",
};

/**
 * Starts the server, on this machine.
 *
 * @param onReport gets what each run reports, with the name of the run
 */
export async function startBenchServer(
  onReport: (run: string, report: Report) => void = () => undefined,
): Promise<BenchServer> {
  const scripts: Script[] = [];
  const servers: Server[] = [];

  /** Another port that does the same. */
  async function listen(): Promise<string> {
    const server = createServer((request, response) => {
      // a client that has gone is what some of the cases are about
      handle(request, response).catch(() => response.destroy());
    }).listen(0, "127.0.0.1");
    servers.push(server);
    await once(server, "listening");
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** What the suite itself asks; the answer is JSON. */
  async function answerTo(path: string, question: unknown): Promise<unknown> {
    const [, subject, id = "", verb] = path.split("/");
    if (subject === "reports") {
      onReport(id, question as Report);
      return null;
    }
    if (subject === "ports") return listen();
    if (id === "") return scripts.push(new Script(question as Answer[])) - 1;
    const script = scripts[Number(id)];
    return verb === "seen" ? script?.seen(question as number) : script?.settled();
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "" } = request;
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    const body = await text(request);
    const [, id, path = ""] = /^\/api\/(\d+)(.*)$/.exec(url) ?? [];
    if (method === "OPTIONS") {
      response.writeHead(204).end();
    } else if (id === undefined) {
      const answer = (await answerTo(url, JSON.parse(body))) ?? null;
      response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
    } else {
      const headers = request.headers as Record<string, string>;
      scripts[Number(id)]?.play(
        { method, url: path, headers, body, at: performance.now() },
        response,
      );
    }
  }

  return {
    origin: await listen(),
    async close() {
      const closed = servers.map((server) => once(server.close(), "close"));
      for (const server of servers) server.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

/** The answers that a case has asked for, and the requests that got them. */
class Script {
  readonly #answers: readonly Answer[];
  readonly #seen: SeenRequest[] = [];
  readonly #changes = new EventEmitter();
  #open = 0;

  constructor(answers: readonly Answer[]) {
    this.#answers = answers;
  }

  play(request: SeenRequest, response: ServerResponse): void {
    const answer = this.#answers[Math.min(this.#seen.length, this.#answers.length - 1)];
    this.#open += 1;
    response.once("close", () => {
      this.#open -= 1;
      this.#changes.emit("change");
    });
    this.#seen.push(request);
    this.#changes.emit("change");
    give(answer ?? {}, response);
  }

  async seen(atLeast: number): Promise<readonly SeenRequest[]> {
    while (this.#seen.length < atLeast) await once(this.#changes, "change");
    return this.#seen;
  }

  async settled(): Promise<void> {
    while (this.#open > 0) await once(this.#changes, "change");
  }
}

function give(
  { status = 200, headers, json, text, fault }: Answer,
  response: ServerResponse,
): void {
  if (fault === "silent") return;
  if (fault === "lost") {
    response.destroy();
    return;
  }
  const type = { "content-type": "application/json" };
  response.writeHead(status, { ...(text === undefined ? type : {}), ...headers });
  if (fault === "half") response.write('{"a":');
  else response.end(json === undefined ? text : JSON.stringify(json));
}
