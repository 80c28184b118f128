import fc, { type IAsyncPropertyWithHooks } from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartooError } from "partoo-client";
import { verifyWebhook } from "partoo-client/webhooks";
import { Failure } from "../../scripts/failure.ts";
import { syntaxErrorsOf } from "../support/syntax.ts";
import { described, generatedFrom } from "../support/generation.ts";
import { clientOf } from "../support/fault-client.ts";
import { delivery, keys } from "../support/webhooks.ts";

/*
 * Anything at all, at every place where text of others comes in. A few tries in the test suite;
 * `npm run test:fuzz` goes on for FUZZ_SECONDS at each place, and prints its seed.
 */

const seconds = Number(process.env["FUZZ_SECONDS"] ?? 0);
const isFuzzing = seconds > 0;
const seed = Number(process.env["FUZZ_SEED"] ?? (isFuzzing ? Date.now() % 2 ** 31 : 1));

async function fuzz<Values extends unknown[]>(
  name: string,
  property: IAsyncPropertyWithHooks<Values>,
  tries = 50,
): Promise<void> {
  const box = { numRuns: 100_000_000, interruptAfterTimeLimit: seconds * 1_000 };
  const result = await fc.check(property, { seed, ...(isFuzzing ? box : { numRuns: tries }) });
  if (isFuzzing) {
    console.log(`${name}: ${result.numRuns} tries, FUZZ_SEED=${seed} FUZZ_SECONDS=${seconds}`);
  }
  if (result.failed && result.counterexample !== null) {
    throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
  }
}

const timeout = (seconds + 120) * 1_000;

/** Texts of which many mean something to servers, terminals, JSON, HTML or YAML. */
const text = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...["%", "2e", "2f", "%2e", "%2f", "%5c", "%25", "%u002e", "%c0%ae", "%ef%bc%8f", "%00"],
        ...[".", "..", "/", "\\", "?", "#", ";", ":", "@", "．", "／", "‥", "\u200b", "\u00ad"],
        ...["me", "search", "SEARCH", "x", "0", " ", "\t", "\r\n", "\u001b[2J", "\x9b", "\u2028"],
        ...["*/", "`", "${x}", '"', "'", "<", ">", "&", "__proto__", "constructor", "\ud800", "é"],
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

/** What follows a path value in its template. */
const after = fc.constantFrom("", "/businesses");

const json = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" });

describe("whatever is tried, ", { timeout }, () => {
  test("a path value calls the operation it was given to, or nothing", () =>
    fuzz(
      "path values",
      fc.asyncProperty(fc.oneof(text, fc.anything()), after, async (value, rest) => {
        let sent: URL | undefined;
        const client = clientOf("https://api.example/v2", {
          fetch: (url) => {
            sent = new URL(url);
            return Promise.resolve(Response.json({}));
          },
        });
        const path = { user_id: value };
        const failure = await client.GET(`/user/{user_id}${rest}`, { params: { path } }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (sent === undefined) {
          expect(failure).toMatchObject({ code: "PARTOO_CONFIG_ERROR" });
          return;
        }
        const reading = readAsCarelessServer(sent.pathname);
        expect(reading).toMatch(
          rest === "" ? /^\/v2\/user\/[^/\\]+$/ : /^\/v2\/user\/[^/\\]+\/businesses$/,
        );
        expect(reading).not.toMatch(/^\/v2\/user\/(?:\.{1,2}|me|search)$/i);
      }),
      300,
    ));

  test("headers arrive as they were given, or nothing is sent; the key is always ours", () =>
    fuzz(
      "headers",
      fc.asyncProperty(text, fc.oneof(text, fc.anything()), async (name, value) => {
        let sent: Headers | undefined;
        const client = clientOf("https://api.example", {
          apiKey: "the-key-of-the-client",
          fetch: (_, init) => {
            sent = new Headers(init.headers);
            return Promise.resolve(Response.json({}));
          },
        });
        const headers = Object.fromEntries([[name, value]]);
        const failure = await client.GET("/conversations", { headers }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (sent === undefined) expect(isPartooError(failure)).toBe(true);
        else expect(sent.get("x-apikey")).toBe("the-key-of-the-client");
      }),
      200,
    ));

  test("a response gives data or an error of ours, without the key, and never ends the process", () =>
    fuzz(
      "error bodies",
      fc.asyncProperty(
        fc.oneof(
          json.map((value) => JSON.stringify(value)),
          json.map((value) => JSON.stringify({ errors: value })),
          text,
          fc.uint8Array({ maxLength: 200 }),
        ),
        fc.constantFrom(200, 400, 401, 404, 422, 500),
        fc.constantFrom(
          (key: string) => key,
          encodeURIComponent,
          btoa,
          JSON.stringify,
          (key: string) => key.toUpperCase(),
        ),
        async (body, status, spell) => {
          const key = 's3cr3t-"key"/1234';
          const client = clientOf("https://api.example", {
            apiKey: key,
            retry: false,
            fetch: () => {
              const parts = [body as BlobPart, spell(key)];
              return Promise.resolve(new Response(new Blob(parts), { status }));
            },
          });
          const failure: unknown = await client.GET("/conversations").then(
            ({ error }) => error,
            (reason: unknown) => reason,
          );
          if (failure === undefined) return;
          expect(isPartooError(failure)).toBe(true);
          const { message, body: told } = failure as Error & { body?: unknown };
          expect(message.length).toBeLessThan(500);
          expect(String(told)).not.toContain(spell(key).replaceAll('"', "").slice(4, 12));
          expect(String(told)).not.toContain(spell(key).slice(4, -4));
        },
      ),
      200,
    ));

  test("no body with a signature that is not of it is accepted", () =>
    fuzz(
      "webhook bodies",
      fc.asyncProperty(
        fc.oneof(text, json, fc.uint8Array(), fc.anything()),
        text,
        async (body, end) => {
          const { publicKey } = keys;
          const { body: signed, signature } = await delivery();
          for (const given of [body, `${signed}${end}`]) {
            if (given === signed) continue;
            const verified = verifyWebhook({ body: given as string, signature, publicKey });
            const failure: unknown = await verified.then(
              () => "accepted",
              (reason: unknown) => reason,
            );
            expect(isPartooError(failure)).toBe(true);
          }
        },
      ),
      100,
    ));

  test("a description becomes files without an error of syntax, or a message", () =>
    fuzz(
      "descriptions",
      fc.asyncProperty(text, text, json, async (first, second, anything) => {
        const schema = { type: "object", description: first, properties: { [second]: anything } };
        const description = described({
          info: { title: first, version: second },
          paths: {
            [`/${second}`]: {
              get: {
                summary: first,
                description: second,
                operationId: second,
                parameters: [{ name: first, in: "query", schema: { enum: [second, anything] } }],
                responses: {
                  200: { description: first, content: { "application/json": { schema } } },
                },
              },
            },
          },
          components: { schemas: { [first]: schema, [second]: anything } },
        });
        let files: Record<string, string>;
        try {
          files = await generatedFrom(description);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          return;
        }
        for (const [name, source] of Object.entries(files)) {
          if (name.endsWith(".ts")) expect(syntaxErrorsOf(source)).toEqual([]);
        }
      }),
      3,
    ));
});

/** The path as a server reads it that decodes all it can, as often as it can, before it looks for a route. */
function readAsCarelessServer(path: string): string {
  let reading = path;
  for (let round = 0; round < 6; round += 1) {
    reading = reading
      .replaceAll(/%u([\da-f]{4})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
      .replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => {
        try {
          return decodeURIComponent(encoded);
        } catch {
          return encoded;
        }
      })
      .normalize("NFKC");
  }
  const segments = reading.split(/[?#]/, 1)[0]?.split("/") ?? [];
  return segments.map((segment) => segment.split(";", 1)[0]?.trim()).join("/");
}
