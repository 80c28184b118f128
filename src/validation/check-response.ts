import type { Checker } from "./checker.ts";
import { isJson } from "./description.ts";
import type { Finding, Observe, Report } from "./run.ts";

/** The parts of a response that are checked. */
export interface ReceivedResponse {
  /** Method and path template. @example "GET /reviews" */
  readonly operation: string;
  readonly status: number;
  /** `content-type`; empty if there is none. */
  readonly type: string;
  readonly body: string;
}

/** The findings, and the schema. */
export interface ResponseReport extends Report {
  readonly schema: string;
}

/** In characters. A longer body is not checked, because it would be in memory twice. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Checks a response against the description of its operation and status.
 *
 * @returns undefined if the description has nothing to check against
 */
export function checkResponse(
  checker: Checker,
  { operation, status, type, body }: ReceivedResponse,
  observe?: Observe,
): ResponseReport | undefined {
  const described = checker.description.response(operation, status);
  if (described === undefined || described.none === "body") return undefined;
  const schema = described.pointer;
  const differs = (keyword: string, expected: string, found: string): ResponseReport => {
    const finding = { kind: "contradiction", keyword, path: [], schema, expected, found } as const;
    const findings: Finding[] = [{ ...finding, occurrences: 1 }];
    return { schema, findings, unchecked: undefined };
  };
  if (described.none === "status") {
    return differs("status", `status ${described.statuses.join(" or ")}`, `status ${status}`);
  }
  const isSuccess = status >= 200 && status < 300;
  const isEmpty = body.trim() === "";
  if (body.length > LONGEST) return { schema, findings: [], unchecked: "it is too large" };
  const json = isEmpty ? undefined : parsed(body);
  if (json !== undefined) {
    const required = isSuccess ? checker.description.pagination(operation) : [];
    return { schema, ...checker.check(json.value, schema, { required, observe }) };
  }
  // a proxy's page is not the API's response
  if (!isSuccess && !isJson(type)) return undefined;
  return differs("json", "JSON", isEmpty ? "no body" : "text that is not JSON");
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
