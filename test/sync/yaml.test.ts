import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { parseYaml, printYaml } from "../../scripts/yaml.ts";

describe("reading YAML from elsewhere", () => {
  test("gives plain data", () => {
    expect(parseYaml("a: [1, x, null, true]\n200: {b: 'c'}")).toEqual({
      a: [1, "x", null, true],
      200: { b: "c" },
    });
  });

  test("reads JSON too", () => {
    expect(parseYaml('{"a": [1, {"b": null}]}')).toEqual({ a: [1, { b: null }] });
  });

  test("gives each use of an alias its own object", () => {
    const { a, b } = parseYaml("a: &x {n: 1}\nb: *x") as { a: object; b: object };
    expect(b).toEqual({ n: 1 });
    expect(b).not.toBe(a);
  });

  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    .concat(
      Array.from("bcdefghi", (name, at) => {
        const one = `*${"abcdefgh"[at] ?? ""}`;
        return `${name}: &${name} [${Array(9).fill(one).join(", ")}]`;
      }),
    )
    .join("\n");

  test.each([
    ["an alias bomb", bomb, /alias/i],
    [
      "a long text repeated by aliases",
      `a: &a ${"x".repeat(50_000)}\nb: [${Array(60).fill("*a").join(", ")}]`,
      /aliases/,
    ],
    ["a value that contains itself", "a: &a [*a]", /nested deeper/],
    ["__proto__ as a key", "a: {__proto__: {polluted: true}}", /__proto__/],
    ["__proto__ as a quoted key", '{"__proto__": 1}', /__proto__/],
    ["__proto__ as an alias", "a: &k __proto__\n? *k\n: 1", /keys must be strings/],
    ["a key twice", "a: 1\na: 2", /"a" twice at line 2/],
    ["a tag that names code", "a: !!js/function 'x'", /tag/i],
    ["binary data", "a: !!binary aGk=", /binary/],
    ["a list as a key", "? [a]\n: 1", /keys must be strings/],
    ["infinity", "a: .inf", /Infinity/],
    ["endless lists in lists", "[".repeat(200_000), /nested deeper/],
    ["endless objects in objects", "{a: ".repeat(50_000), /nested deeper/],
    ["endless lists in blocks", "- ".repeat(100_000), /nested deeper/],
    ["endless keys in keys", "? ".repeat(100_000), /nested deeper/],
    ["deep nesting", "[".repeat(300) + "]".repeat(300), /nested deeper than 200/],
    ["two documents", "a: 1\n---\nb: 2", /multiple documents/],
  ])("refuses %s", (_name, text, message) => {
    expect(() => parseYaml(text)).toThrow(message);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("printing YAML", () => {
  const awkward = fc.string({
    maxLength: 250,
    unit: fc.constantFrom(
      ..." |\n|\t|#|:|-|'|\"|{|[|%|`|>|&|*|!|\r|\u0085|\u2028|\0".split("|"),
      "word ",
      "\n\n",
      "  ",
    ),
  });

  // the one key that is refused on purpose, and that fast-check likes
  const data = fc
    .jsonValue({ maxDepth: 4 })
    .filter((value) => !JSON.stringify(value).includes('"__proto__":'));

  test.each([
    ["any data", data],
    ["awkward texts", fc.dictionary(awkward, awkward)],
  ])("%s: what is printed reads back as it was, and prints the same again", (_name, data) => {
    fc.assert(
      fc.property(data, (value) => {
        const text = printYaml(value);
        const back = parseYaml(text);
        expect(JSON.stringify(back)).toBe(JSON.stringify(value));
        expect(printYaml(back)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test("what YAML 1.1 takes for something else is quoted", () => {
    expect(printYaml({ a: "no", b: "2026-01-01", c: "0o7", d: "1_000" })).toBe(
      "a: 'no'\nb: '2026-01-01'\nc: '0o7'\nd: '1_000'\n",
    );
  });
});
