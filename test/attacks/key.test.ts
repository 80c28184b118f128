import { describe, expect, test } from "vitest";
import { PartooApiError } from "partoo-client";

describe("the API's words", () => {
  const error = new PartooApiError(
    { status: 404, headers: new Headers(), body: { error: { json: "no business 5409" } } },
    { operation: "GET /business/{business_id}" },
  );

  test("are in a field of their own, and end the message", () => {
    expect(error.reason).toBe("json: no business 5409");
    expect(error.message).toBe(
      "GET /business/{business_id} failed with status 404: json: no business 5409",
    );
  });

  test("can be left out of a log", () => {
    const { reason, ...rest } = error.toJSON();
    expect(reason).toBe("json: no business 5409");
    expect(JSON.stringify(rest)).not.toContain("5409");
  });
});
