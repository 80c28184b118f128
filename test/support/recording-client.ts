import { createPartooClient, type PartooClientOptions } from "partoo-client";

/** What reached `fetch`. */
export interface Sent {
  readonly url: string;
  readonly init: RequestInit & Record<string, unknown>;
}

type AnyCall = (path: string, init?: unknown) => Promise<{ data?: unknown; error?: unknown }>;

/** A client without the types of its calls, and whatever it gives to `fetch`. */
export function recordingClient(options: PartooClientOptions = {}) {
  const sent: Sent[] = [];
  const client = createPartooClient({
    apiKey: "0123456789abcdef",
    fetch: (url, init) => {
      sent.push({ url, init: init as Sent["init"] });
      return Promise.resolve(Response.json({}));
    },
    ...options,
  }) as unknown as Record<"GET" | "POST" | "PATCH", AnyCall>;
  return { client, sent };
}

/** The error that a call rejects with. */
export async function rejectionOf(call: Promise<unknown>): Promise<Error> {
  return call.then(
    () => {
      throw new Error("the call did not reject");
    },
    (error: unknown) => error as Error,
  );
}
