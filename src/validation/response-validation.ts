import type { Middleware } from "../middleware.ts";
import { checkResponse } from "./check-response.ts";
import { checkerOf, type DescriptionOption } from "./load-checker.ts";
import { mismatchesOf } from "./mismatch.ts";
import { reportMismatches, type OnMismatch } from "./on-mismatch.ts";
import { readValidationOptions } from "./validation-options.ts";

export interface ResponseValidationOptions extends DescriptionOption {
  /**
   * What to do if a response does not match its description: `"warn"`, `"throw"` or a function.
   *
   * @default "warn"
   * @example responseValidation({ onMismatch: ({ operation, at, found }) => log.info({ operation, at, found }) })
   */
  readonly onMismatch?: OnMismatch | undefined;
}

/**
 * Makes middleware that checks every JSON response against the description of its operation and status. It does not
 * change the response, and a mismatch never contains a value of it.
 *
 * It reads the body before you get the response, so it does not check a call with `parseAs: "stream"`. The description
 * and the checker load with the first response.
 *
 * @throws PartooConfigError if an option is invalid
 * @see https://json-schema.org/draft/2020-12
 * @example
 * const client = createPartooClient();
 * client.use(responseValidation());
 */
export function responseValidation(options: ResponseValidationOptions = {}): Middleware {
  const { onMismatch, description } = readValidationOptions("responseValidation", options);
  const checker = checkerOf(description);
  return {
    async onResponse({ request, response, schemaPath, options: { parseAs } }) {
      if (parseAs === "stream" || request.method === "HEAD") return undefined;
      const text = await textOf(response);
      if (text === undefined) return undefined;
      const { status, headers } = response;
      const operation = `${request.method} ${schemaPath}`;
      const type = headers.get("content-type") ?? "";
      const report = checkResponse(await checker(), { operation, status, type, body: text });
      if (report !== undefined) {
        const mismatches = mismatchesOf({ operation, status }, report.schema, report);
        await reportMismatches(mismatches, onMismatch);
      }
      return undefined;
    },
  };
}

/** A copy of the body. If it cannot be read to the end, the client's own read fails. */
async function textOf(response: Response): Promise<string | undefined> {
  try {
    return await response.clone().text();
  } catch {
    return undefined;
  }
}
