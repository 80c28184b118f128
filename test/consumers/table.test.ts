import { expect, test } from "vitest";
import { failureText, outcomeTable } from "./table.ts";

const outcomes = [
  { name: "strict", version: "5.9", problems: "" },
  { name: "strict", version: "7.0", problems: "main.ts(1,1): error TS1: wrong\n" },
] as const;

test("the table says of each version how the case went, or that it was not tried", () => {
  expect(outcomeTable(outcomes)).toContain("| strict | –   | –   | ✓   | –   | ✗   |");
});

test("a case that fails is shown in the words of the compiler", () => {
  expect(failureText(outcomes)).toBe("TypeScript 7.0, strict:\nmain.ts(1,1): error TS1: wrong");
});
