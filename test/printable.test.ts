import { describe, expect, test } from "vitest";
import { oneLine, printable, printableJson } from "../scripts/printable.ts";

describe("what scripts print of a description", () => {
  test.each([
    ["ESC", "a\u001b[31mb"],
    ["C1", "a\u009b31mb"],
    ["a bidirectional mark", "a\u202eb"],
    ["a carriage return", "a\rb"],
    ["a line separator", "a\u2028b"],
    ["a tag, which is two code units", "a\u{e0041}b"],
  ])("steers no terminal: %s", (_name, text) => {
    expect(printable(text)).toMatch(/^a\uFFFD(?:\[?31m)?b$/);
    expect(oneLine(text)).toMatch(/^a (?:\[?31m)?b$/);
    expect(JSON.parse(printableJson(text))).toBe(text);
    expect(printableJson(text)).toMatch(/^[ -~]+$/);
  });

  test.each(["::error::x", "  ::add-mask::x", "\u001b::set-output::x"])(
    "is no command to GitHub Actions: %j",
    (text) => {
      expect(printable(`a\n${text}`)).not.toMatch(/^[\s\uFFFD]*::/m);
    },
  );

  test("is no command to Azure Pipelines, or of the first form of GitHub's", () => {
    expect(printable("##vso[task.setvariable]x ##[error]y")).not.toMatch(/##\w*\[/);
  });

  test("is no such command in JSON either, and the same text", () => {
    const text = { "##vso[task.setvariable]x": "###[error]y" };
    expect(printableJson(text)).not.toMatch(/##\w*\[/);
    expect(JSON.parse(printableJson(text))).toEqual(text);
  });

  test("keeps its own line breaks; text of a description has none", () => {
    expect(printable("a\nb")).toBe("a\nb");
    expect(oneLine("a\n::error::b")).toBe("a ::error::b");
  });
});
