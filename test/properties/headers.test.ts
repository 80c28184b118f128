import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ok } from "../support/fault-responses.ts";
import { faultBench } from "../support/fault-bench.ts";

const { serve } = faultBench();

const headerValue = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: "grapheme-ascii" }),
  fc.string({ unit: "binary" }),
);

/** What HTTP allows in a value; white space around it is not part of it. */
function isAllowed(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value.replaceAll(/^[\t\r\n ]+|[\t\r\n ]+$/g, ""));
}

describe("for any header value", () => {
  test("the server gets it as it is, or the call is refused and does not tell it", async () => {
    const { client, requests } = await serve(ok);
    await fc.assert(
      fc.asyncProperty(headerValue, async (value) => {
        const before = requests.length;
        const call = client.POST("/webhooks", { headers: { "x-any": value } });
        if (isAllowed(value)) {
          await call;
          const seen = requests.at(-1)?.headers["x-any"];
          expect(seen).toBe(value.replaceAll(/^[\t\r\n ]+|[\t\r\n ]+$/g, ""));
        } else {
          const refusal = (await call.catch((error: unknown) => error)) as Error;
          expect(refusal).toMatchObject({ name: "PartooConfigError", parameter: "x-any" });
          expect(refusal.message).toMatch(/^POST \/webhooks: header "x-any" contains [\w ,-]+[.] /);
        }
        expect(requests.length - before).toBe(isAllowed(value) ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
