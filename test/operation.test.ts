import { describe, expect, test } from "vitest";
import { operationOf } from "../src/operation.ts";

describe("an operation", () => {
  test("has a name, and its template taken apart", () => {
    expect(operationOf("GET", "/a/{b}/c/{d}")).toEqual({
      name: "GET /a/{b}/c/{d}",
      parameters: ["b", "d"],
      literals: ["/a/", "/c/", ""],
    });
    expect(operationOf("GET", "/a")).toEqual({ name: "GET /a", parameters: [], literals: ["/a"] });
  });

  test("is another one with another method", () => {
    expect(operationOf("POST", "/a").name).toBe("POST /a");
  });

  test("is taken apart once", () => {
    expect(operationOf("GET", "/once")).toBe(operationOf("GET", "/once"));
  });

  test("is forgotten in the end, for whoever calls paths that are no templates", () => {
    const first = operationOf("GET", "/first");
    for (let index = 0; index < 1_001; index += 1) operationOf("GET", `/business/${index}`);
    expect(operationOf("GET", "/first")).not.toBe(first);
    expect(operationOf("GET", "/first")).toEqual(first);
  });
});
