import { reportResponse } from "../deprecation/report.ts";
import { withKey } from "./key-header.ts";
import { withAttempts } from "./attempts.ts";
import type { CallContext, Send } from "./call-context.ts";
import type { LightRequest } from "./light-request.ts";
import { outgoingRequest, replacedRequest } from "./outgoing-request.ts";
import { withRedirects } from "./redirect.ts";
import { limitedResponse } from "./response-body.ts";
import { withRetries } from "./retry.ts";
import { sendToFetch } from "./send.ts";
import { withThrottle } from "./throttling.ts";
import { withTimeout } from "./timeout.ts";

/** The layers of the transport, outermost first. */
const send: Send = /* @__PURE__ */ [
  withKey,
  withRetries,
  withRedirects,
  withThrottle,
  withAttempts,
  withTimeout,
].reduceRight((next, layer) => layer(next), sendToFetch);

/** The `fetch` of openapi-fetch: sends a request of any class through all layers. */
export async function sendRequest(
  request: Request | LightRequest,
  call: CallContext,
): Promise<Response> {
  const { deadline, body, fetchOptions } = call;
  // each layer starts its own clock, or none
  deadline.stop();
  try {
    const outgoing =
      request === call.request
        ? outgoingRequest(request, body, fetchOptions)
        : await replacedRequest(request as Request, call);
    const sent = await send(outgoing, call);
    // the client reads the body of a success itself, and counts it there
    const response = sent.ok ? sent : limitedResponse(sent, call);
    // a middleware may read or replace the body, and the error still needs the API's words
    if (!response.ok && call.request instanceof Request) call.failure = response.clone();
    reportResponse(response.headers, call);
    return response;
  } catch (error) {
    deadline.start("middleware");
    throw error;
  }
}
