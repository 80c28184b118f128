import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { deprecatedOperations } from "../../src/generated/tables.ts";
import { described, generated, operation } from "../support/generation.ts";

/** A description in which these are deprecated. */
function deprecating(...names: string[]): Record<string, unknown> {
  const paths = names.map((name) => {
    const [method = "", path = ""] = name.split(" ");
    return [path, { [method.toLowerCase()]: operation({}, { deprecated: true }) }] as const;
  });
  return described({ paths: Object.fromEntries(paths) });
}

async function registerAfter(register: unknown, ...deprecated: string[]): Promise<unknown> {
  const files = await generated({
    "openapi.yaml": deprecating(...deprecated),
    "deprecations.json": register,
  });
  return JSON.parse(files["deprecations.json"] ?? "") as unknown;
}

describe("the codes of this package", () => {
  test("begin with the operation that was deprecated first", async () => {
    const file = new URL("../../openapi/deprecations.json", import.meta.url);
    const register = JSON.parse(await readFile(file, "utf8")) as Record<string, string>;
    expect(register["PARTOO_DEP0001"]).toBe("POST /conversations/{conversation_id}");
    expect(deprecatedOperations["POST /conversations/{conversation_id}"]?.code).toBe(
      "PARTOO_DEP0001",
    );
  });
});

describe("a code of a deprecation", () => {
  test("is the next free number where there is none yet", async () => {
    const known = { PARTOO_DEP0001: "GET /b" };
    expect(await registerAfter(known, "GET /a", "GET /b", "GET /c")).toEqual({
      PARTOO_DEP0001: "GET /b",
      PARTOO_DEP0002: "GET /a",
      PARTOO_DEP0003: "GET /c",
    });
  });

  test("is not given again when what had it is gone", async () => {
    const known = { PARTOO_DEP0001: "GET /gone", PARTOO_DEP0007: "GET /gone/too" };
    expect(await registerAfter(known, "GET /a")).toEqual({
      ...known,
      PARTOO_DEP0008: "GET /a",
    });
  });

  test("comes back with what had it", async () => {
    const known = { PARTOO_DEP0002: "GET /b", PARTOO_DEP0001: "GET /a" };
    expect(await registerAfter(known, "GET /a")).toEqual(known);
  });

  test("of an event is not that of an operation", async () => {
    const files = await generated({
      "openapi.yaml": described({
        paths: { "/a": { post: operation({}, { deprecated: true }) } },
        webhooks: { created: { post: { deprecated: true } } },
      }),
    });
    expect(JSON.parse(files["deprecations.json"] ?? "")).toEqual({
      PARTOO_DEP0001: "POST /a",
      PARTOO_DEP0002: "webhook created",
    });
  });

  test("that is no longer needed stays on the page of deprecations", async () => {
    const { "deprecations.md": page } = await generated({
      "openapi.yaml": described({}),
      "deprecations.json": { PARTOO_DEP0001: "GET /gone" },
    });
    expect(page).toMatch(/PARTOO_DEP0001 \| `GET \/gone` +\| no longer deprecated/);
  });
});

describe("the register of codes", () => {
  test.each([
    ["is no JSON", "{", /deprecations\.json: not JSON: /],
    ["is YAML only", "PARTOO_DEP0001: GET /a", /deprecations\.json: not JSON: /],
    ["is a list", "[]", /deprecations\.json: must be an object like/],
    [
      "has something else in it",
      '{ "DEP1": "GET /a" }',
      /json:1: "DEP1" is not a code like PARTOO_DEP/,
    ],
    [
      "has one code twice",
      '{\n  "PARTOO_DEP0001": "GET /a",\n  "PARTOO_DEP0001": "GET /b"\n}',
      /deprecations\.json:3: PARTOO_DEP0001 appears twice/,
    ],
    [
      "has one name twice",
      '{\n  "PARTOO_DEP0001": "GET /a",\n  "PARTOO_DEP0002": "GET /a"\n}',
      /json:3: PARTOO_DEP0001 and PARTOO_DEP0002 both name "GET \/a"/,
    ],
    [
      "has a code of nothing",
      '{ "PARTOO_DEP0001": null }',
      /json:1: PARTOO_DEP0001 must name an operation or a webhook event/,
    ],
  ])("that %s is a clear error", async (_, register, message) => {
    await expect(registerAfter(register, "GET /a")).rejects.toThrow(message);
  });

  test("that is lost is an error where codes have been given", async () => {
    await expect(
      generated({ "openapi.yaml": deprecating("GET /a") }, { codesMayBeMissing: false }),
    ).rejects.toThrow(/deprecations\.json: the register of codes cannot be read\. Restore it/);
  });
});
