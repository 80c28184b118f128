/** Where the suite runs: the few things that differ between platforms depend on it. */
export type Platform = "node" | "bun" | "deno" | "workerd" | "chromium";

/** What the server does with one request; without a fault it answers with `status`, headers and body. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /**
   * `silent`: nothing is ever answered; `half`: the headers and a part of the body come, and no more;
   * `lost`: the connection ends before anything is answered.
   */
  readonly fault?: "silent" | "half" | "lost";
}

/** A request as it reached the server. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query, from the base URL on. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When it came, in milliseconds of the server's clock. */
  readonly at: number;
}

/** An API that gives the answers which a case has asked for. */
export interface Served {
  readonly baseUrl: string;
  /** What has come in, as soon as there are at least so many requests. Default: what is there now. */
  seen(atLeast?: number): Promise<SeenRequest[]>;
  /** Resolves when every request has its whole answer, or the client has ended its connection. */
  settled(): Promise<void>;
}

/** What a case works with. Only this file talks to the server about anything but the API. */
export interface Bench {
  readonly platform: Platform;
  /** An API that gives these answers in turn, and the last one again and again. */
  serve(...answers: Answer[]): Promise<Served>;
  /** The same at a port of its own, to which there is no connection yet. */
  serveAlone(...answers: Answer[]): Promise<Served>;
  /** The same at another origin, which is the same for all cases. */
  serveElsewhere(...answers: Answer[]): Promise<Served>;
}

/** What a host hands to the suite. */
export interface Settings {
  readonly platform: Platform;
  readonly origin: string;
  readonly otherOrigin: string;
  /** Names this run in what is reported to the server. */
  readonly run: string;
}

export function benchOf({ platform, origin, otherOrigin }: Settings): Bench {
  return {
    platform,
    serve: (...answers) => served(origin, answers, origin),
    serveAlone: async (...answers) => {
      const ownOrigin = (await ask(`${origin}/ports`)) as string;
      return served(origin, answers, ownOrigin);
    },
    serveElsewhere: (...answers) => served(otherOrigin, answers, otherOrigin),
  };
}

/** The bench server at `origin` plays the API; `apiOrigin` is where it is called. */
async function served(
  origin: string,
  answers: readonly Answer[],
  apiOrigin: string,
): Promise<Served> {
  const id = (await ask(`${origin}/scripts`, answers)) as string;
  return {
    baseUrl: `${apiOrigin}/api/${id}`,
    seen: async (atLeast = 0) =>
      (await ask(`${origin}/scripts/${id}/seen`, atLeast)) as SeenRequest[],
    settled: async () => {
      await ask(`${origin}/scripts/${id}/settled`);
    },
  };
}

/** Asks the bench server something. */
export async function ask(url: string, question: unknown = null): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(question) });
  if (!response.ok) throw new Error(`The bench server answered ${response.status} to ${url}`);
  return response.json();
}
