import type { Fetch } from "partoo-client";

/** A `fetch` that keeps what it was asked and answers as the handler says, without a network. */
export function recordingFetch(
  answer: (request: Request) => Response | Promise<Response> = () => Response.json({}),
): { readonly fetch: Fetch; readonly requests: Request[] } {
  const requests: Request[] = [];
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      requests.push(request.clone());
      return answer(request);
    },
  };
}

/** The only request, or else the test fails. */
export function only(requests: readonly Request[]): Request {
  const [request] = requests;
  if (request === undefined || requests.length !== 1) {
    throw new Error(`expected one request, not ${requests.length}`);
  }
  return request;
}
