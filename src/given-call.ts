import type { Answer } from "./answer.ts";
import type { CallOptions } from "./call.ts";
import type { HeadersOption, ParseAs } from "./serialization.ts";
import { checkedHeaders } from "./request/headers.ts";
import type { CalledOperation } from "./operation.ts";
import { filledPath } from "./request/path.ts";
import type { CallContext } from "./transport/transport.ts";

/** A call's second argument, as the client sees it whichever operation it is. */
export type CallInit = CallOptions & {
  readonly body?: unknown;
  readonly params?: CallParameters;
};

interface CallParameters {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: HeadersOption;
}

/** A call as its caller gave it, checked. */
export interface GivenCall {
  readonly method: string;
  /** Path template. */
  readonly template: string;
  /** The path with its values filled in. */
  readonly path: string;
  readonly params: CallParameters | undefined;
  readonly headers: HeadersOption | undefined;
  readonly body: unknown;
  readonly parseAs: ParseAs;
}

/** Makes a call and reads its answer; JSON as text, which `answerOf` parses. */
export type Caller = (given: GivenCall, init: CallInit, call: CallContext) => Promise<Answer>;

/** @throws PartooConfigError for a path value or header that cannot be sent */
export function givenCall(
  operation: CalledOperation,
  method: string,
  template: string,
  { params, headers, body, parseAs = "json" }: CallInit,
): GivenCall {
  const path = filledPath(operation, params?.path);
  const header = checkedHeaders(params?.header, operation.name);
  return {
    method,
    template,
    path,
    params: header === undefined ? params : { ...params, header },
    headers: checkedHeaders(headers, operation.name),
    body,
    parseAs,
  };
}
