import type { Middleware } from "../middleware.ts";
import { checkerOf, type DescriptionOption } from "./load-checker.ts";
import type { Checker } from "./checker.ts";
import { isJson } from "./description.ts";
import { mismatchesOf, type Checked, type Mismatch } from "./mismatch.ts";
import { checkedOnMismatch, tellMismatches, type OnMismatch } from "./on-mismatch.ts";

export interface ResponseValidationOptions extends DescriptionOption {
  /**
   * What happens when a response does not match its description: `"warn"`, `"throw"` or a function.
   *
   * @default "warn"
   * @example responseValidation({ onMismatch: ({ operation, at, found }) => log.info({ operation, at, found }) })
   */
  readonly onMismatch?: OnMismatch | undefined;
}

/** In characters. A longer body is not checked: it would be in memory twice. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Middleware that checks every JSON response against the description of its operation and status. The
 * response itself stays as it is. No value of a response is in a mismatch.
 *
 * It reads the body before the caller gets the response, so a call with `parseAs: "stream"` is not
 * checked. The description and the checks are loaded with the first response.
 *
 * @throws PartooConfigError if an option cannot be used
 * @see https://json-schema.org/draft/2020-12
 * @example
 * const client = createPartooClient();
 * client.use(responseValidation());
 */
export function responseValidation(options: ResponseValidationOptions = {}): Middleware {
  const onMismatch = checkedOnMismatch(options.onMismatch);
  const checker = checkerOf(options);
  return {
    async onResponse({ request, response, schemaPath, options: { parseAs } }) {
      if (parseAs === "stream" || request.method === "HEAD") return undefined;
      const text = await textOf(response);
      if (text === undefined) return undefined;
      const { status, headers } = response;
      const checked = { operation: `${request.method} ${schemaPath}`, status };
      const type = headers.get("content-type") ?? "";
      tellMismatches(responseMismatches(await checker(), checked, type, text), onMismatch);
      return undefined;
    },
  };
}

/** A copy of the body. One that cannot be read to its end fails where the client reads it. */
async function textOf(response: Response): Promise<string | undefined> {
  try {
    return await response.clone().text();
  } catch {
    return undefined;
  }
}

/** How a response differs from what is described for its operation and status. */
export function responseMismatches(
  checker: Checker,
  { operation, status }: Checked & { readonly status: number },
  type: string,
  text: string,
): Mismatch[] {
  const { description } = checker;
  const described = description.response(operation, status);
  if (described === undefined) return [];
  const checked = { operation, status };
  const differs = (
    kind: Mismatch["kind"],
    expected: string,
    found: string,
    at: string,
  ): Mismatch[] => [{ kind, ...checked, at: "", expected, found, described: at, occurrences: 1 }];
  if (described.none !== undefined) {
    return described.none === "body"
      ? []
      : differs(
          "contradiction",
          `status ${described.statuses.join(" or ")}`,
          `status ${status}`,
          described.pointer,
        );
  }
  const isSuccess = status >= 200 && status < 300;
  const { pointer } = described;
  if (text.length > LONGEST) {
    return differs(
      "unchecked",
      "a response that can be checked as a whole",
      "it is too large",
      pointer,
    );
  }
  const json = text.trim() === "" ? undefined : parsed(text);
  if (json !== undefined) {
    const required = isSuccess ? description.pagination(operation) : [];
    return mismatchesOf(checker, checked, pointer, json.value, required);
  }
  // a proxy's page is not the API's response
  if (!isSuccess && !isJson(type)) return [];
  return differs(
    "contradiction",
    "JSON",
    text.trim() === "" ? "no body" : "text that is not JSON",
    pointer,
  );
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
