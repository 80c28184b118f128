import { PartooApiError } from "partoo-client";
import { describe, expect, test } from "vitest";

function apiError(body: unknown): PartooApiError {
  return new PartooApiError({ status: 422, headers: new Headers(), body }, { operation: "GET /a" });
}

describe("an error tells what the API says", () => {
  test.each([
    ["by kind", { errors: { json: { email: "taken" } } }, "json: email: taken"],
    ["in error", { error: "invalid_grant" }, "invalid_grant"],
    ["in message", { message: "busy" }, "busy"],
    ["in detail", { detail: "Not found." }, "Not found."],
    ["in message, an object by field", { message: { name: ["too short"] } }, "name: too short"],
    [
      "as problem details (RFC 9457)",
      {
        type: "https://example.com/out-of-credit",
        title: "Out of credit",
        detail: "Your balance is 30",
        instance: "/account/12345",
      },
      "Out of credit; Your balance is 30",
    ],
    [
      "as problem details with errors",
      {
        title: "Invalid request",
        status: 422,
        errors: [{ detail: "must be a date", pointer: "#/since" }],
      },
      "Invalid request; must be a date",
    ],
    [
      "as FastAPI does",
      { detail: [{ type: "missing", loc: ["body", "name"], msg: "Field required" }] },
      "Field required",
    ],
    [
      "as OAuth 2 does",
      { error: "invalid_scope", error_description: "unknown scope" },
      "unknown scope; invalid_scope",
    ],
    ["in message and error", { message: "Forbidden", error: "no access" }, "Forbidden; no access"],
    ["as an object in error", { error: { message: "gone", code: 7 } }, "message: gone"],
    ["as a list of messages", ["too long", "too late"], "too long; too late"],
    [
      "as a list of objects",
      [{ message: "too long" }, { message: "too late" }],
      "too long; too late",
    ],
    ["as a list in messages", { messages: ["too long", "too late"] }, "too long; too late"],
    ["in Message, as AWS does", { Message: "not authorized" }, "not authorized"],
    ["in reason", { reason: "quota" }, "quota"],
    ["in error, with an empty list of errors", { errors: [], error: "gone" }, "gone"],
    ["in error, with an empty object of errors", { errors: {}, error: "gone" }, "gone"],
    [
      "in errors and error",
      { errors: ["too long"], error: "Bad Request" },
      "too long; Bad Request",
    ],
    ["with half a character", { message: "a\ud800b" }, "a b"],
    ["as plain text", "upstream connect error\n", "upstream connect error"],
    ["twice", { message: "Not Found", detail: "Not Found" }, "Not Found"],
    ["in several lines", { message: "a\r\n\u2028b\u202ec" }, "a b c"],
  ])("%s", (_, body, reason) => {
    const error = apiError(body);
    expect(error.reason).toBe(reason);
    expect(error.message).toBe(`GET /a failed with status 422: ${reason}`);
  });

  test("without half a character where it is cut", () => {
    const reason = apiError({ message: `a${"😀".repeat(400)}` }).reason ?? "";
    expect(reason).toMatch(/^a(?:😀){149}…$/u);
  });

  test("of a field whose name is also that of a message, with the name", () => {
    const errors = { json: { title: "missing", name: "too long" } };
    expect(apiError({ errors }).reason).toBe("json: title: missing; json: name: too long");
  });

  test.each([
    ["HTML", "<!doctype html><h1>Bad gateway</h1>"],
    ["XML", "\n<?xml version='1.0'?><error>no</error>"],
    ["JSON that was cut off", '{"error": {"name": "Ro'],
    ["bytes", "\ufffdPNG\ufffd"],
    ["an empty message", { message: " " }],
    ["numbers", { message: 5, detail: null, code: 7 }],
    ["other properties", { name: "Rosa", business: { description: "private" } }],
    ["nothing", undefined],
  ])("but not of %s", (_, body) => {
    const error = apiError(body);
    expect(error.reason).toBeUndefined();
    expect(error.message).toBe("GET /a failed with status 422");
  });

  test("nor of what a polluted Object.prototype has", () => {
    const polluted = Object.prototype as Record<string, unknown>;
    Object.assign(polluted, { message: "a", error: { b: "c" }, errors: ["d"] });
    try {
      expect(apiError({}).reason).toBeUndefined();
    } finally {
      for (const name of ["message", "error", "errors"]) delete polluted[name];
    }
  });
});
