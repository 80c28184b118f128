import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartooError } from "partoo-client";
import { clientOf } from "../support/fault-client.ts";

const template = "/feedback/feedback_result/fetch-suggestion/{feedback_result_id}/{index}";
const fixed = ["", "v2", "feedback", "feedback_result", "fetch-suggestion"];

/** Texts of which many mean something in a URL, and many mean it only after they have been decoded. */
const meaning = fc
  .array(
    fc.constantFrom(
      ...["%", "2", "e", "E", "5", "f", "c", "0", "%2e", "%25", "%2f", "%5c", "%00", "%c0"],
      ...[".", "..", "/", "\\", ";", "?", "#", "@", ":", "&", "=", "+", " ", "x", "é", "{", "}"],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const value = fc.oneof(
  meaning,
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.integer(),
  fc.bigInt(),
  fc.boolean(),
  fc.anything(),
);

/** The URL that is asked for, or the reason why none is. */
async function urlOrRefusal(path: Record<string, unknown>): Promise<URL | Error> {
  let url: URL | undefined;
  const client = clientOf("https://api.example/v2", {
    fetch: (input, init) => {
      url = new URL(new Request(input, init).url);
      return Promise.resolve(Response.json({}));
    },
  });
  try {
    await client.GET(template, { params: { path } });
  } catch (error) {
    if (url === undefined) return error as Error;
  }
  if (url === undefined) throw new Error("neither sent nor refused");
  return url;
}

describe("for any path values", () => {
  test("the URL has exactly the segments of the template, or the call is refused", async () => {
    await fc.assert(
      fc.asyncProperty(value, value, async (first, second) => {
        const url = await urlOrRefusal({ feedback_result_id: first, index: second });
        if (url instanceof Error) {
          expect(isPartooError(url) && url.code).toBe("PARTOO_CONFIG_ERROR");
          expect(url.message).toMatch(/"(?:feedback_result_id|index)" .*[.] Nothing was sent[.]$/);
          return;
        }
        expect(url.origin + url.search + url.hash).toBe("https://api.example");
        const segments = url.pathname.split("/");
        expect(segments.slice(0, -2)).toEqual(fixed);
        expect(segments.slice(-2).map(decodeURIComponent)).toEqual([String(first), String(second)]);
      }),
      { numRuns: 1000 },
    );
  });

  test("no server that decodes again and again finds . or .. in it", async () => {
    await fc.assert(
      fc.asyncProperty(meaning, async (text) => {
        const url = await urlOrRefusal({ feedback_result_id: text, index: 1 });
        if (url instanceof Error) return;
        let path = url.pathname;
        for (let round = 0; round < 12; round += 1) {
          path = Buffer.from(path.replaceAll(/%([\da-f]{2})/gi, byte), "latin1").toString("latin1");
          expect(path.split(/[/\\]/).map((part) => part.split(";")[0])).not.toContain("..");
          expect(path.split(/[/\\]/).map((part) => part.split(";")[0])).not.toContain(".");
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a refusal does not tell the value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme-ascii", minLength: 6 }), async (text) => {
        const refused = await urlOrRefusal({ feedback_result_id: `../${text}`, index: 1 });
        expect(refused).toBeInstanceOf(Error);
        expect((refused as Error).message).not.toContain(text);
      }),
    );
  });
});

describe("ordinary path values are never refused", () => {
  test.each([
    ["100%", "100%25"],
    ["%41", "%2541"],
    ["a.b", "a.b"],
    ["..a", "..a"],
    ["...", "..."],
    ["a b ü", "a%20b%20%C3%BC"],
    ["x;a&b=c", "x%3Ba%26b%3Dc"],
    ["…", "%E2%80%A6"],
    ["50%c3%a9", "50%25c3%25a9"],
    ["{index}", "%7Bindex%7D"],
    [0, "0"],
    [-0, "0"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["1e21", "1e21"],
    [10n ** 20n, "100000000000000000000"],
    [false, "false"],
  ])("%s", async (given, segment) => {
    const url = await urlOrRefusal({ feedback_result_id: given, index: 1 });
    expect((url as URL).pathname).toBe(`${fixed.join("/")}/${segment}/1`);
  });
});

test("a path value of a megabyte of percent signs is checked in time that grows with its length", async () => {
  const url = await urlOrRefusal({
    feedback_result_id: `%25${"25".repeat(500_000)}`,
    index: 1,
  });
  expect(url).toBeInstanceOf(URL);
});

function byte(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
