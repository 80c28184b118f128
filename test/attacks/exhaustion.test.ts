import { describe, expect, test } from "vitest";
import { PartooApiError } from "partoo-client";

/** The error for a response with this body; making it must take time and memory in proportion. */
function apiError(body: unknown): PartooApiError {
  return new PartooApiError(
    { status: 400, headers: new Headers(), body },
    { operation: "GET /conversations" },
  );
}

describe("an error body cannot exhaust the process", () => {
  test("with long names in front of many texts", () => {
    const texts = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, "x"]));
    const names = ["a", "b", "c", "d"].map((letter) => letter.repeat(50_000));
    const errors = names.reduce<object>((inner, name) => ({ [name]: inner }), texts);
    const { reason, message } = apiError({ errors });
    expect(reason?.length).toBeLessThanOrEqual(301);
    expect(message.length).toBeLessThanOrEqual(400);
  });

  test("with a million values and no text, or levels without end", () => {
    expect(apiError({ errors: Array.from({ length: 1_000_000 }, () => 1) }).reason).toBeUndefined();
    const deep: { errors?: object } = {};
    for (let level = 0, at = deep; level < 100_000; level += 1) at = at.errors = {};
    expect(apiError(deep).reason).toBeUndefined();
    const values = Array.from({ length: 1_000_000 }, () => ({ message: {} }));
    expect(apiError(values).reason).toBeUndefined();
    expect(apiError("x".repeat(50_000_000)).reason).toHaveLength(301);
  });

  test("and its texts are told all the same: three of them, with the names that lead to them", () => {
    const errors = {
      json: { email: ["bad", "taken"] },
      query: { page: "too large", per_page: "x" },
    };
    expect(apiError({ errors }).reason).toBe(
      "json: email: bad; json: email: taken; query: page: too large",
    );
  });
});
