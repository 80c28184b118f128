import { execFileSync } from "node:child_process";
import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffCommand } from "../../scripts/diff/command.ts";
import { Failure } from "../../scripts/failure.ts";
import { generateCommand } from "../../scripts/generate/command.ts";
import { startDocsSite, type DocsSite } from "../support/docs-site.ts";
import { described, folderOf, generated, generatedFrom, operation } from "../support/generation.ts";
import { MARK, hostileRefs, placesOfRefs } from "../support/hostile-refs.ts";

let site: DocsSite;
beforeAll(async () => {
  process.env["PARTOO_TEST_SECRET"] = MARK;
  site = await startDocsSite();
  site.pages.set("/secret.yaml", JSON.stringify({ const: MARK }));
});
afterAll(async () => {
  delete process.env["PARTOO_TEST_SECRET"];
  await site.close();
});

describe("no reference brings a secret into what is generated", { timeout: 60_000 }, () => {
  test.each(placesOfRefs)("from %s", async (_, descriptionOf) => {
    const folder = await folderOf({ "secret.yaml": { const: MARK }, "api/sub/x": "" });
    await symlink(join(folder, "secret.yaml"), join(folder, "api/link.yaml"));
    for (const ref of hostileRefs(folder, site.origin)) {
      const input = join(folder, "api/openapi.yaml");
      await writeFile(input, JSON.stringify(descriptionOf(ref)));
      const result = await generated({}, { input }).catch((error: unknown) => {
        expect(error, ref).toBeInstanceOf(Failure);
        return { message: (error as Error).message };
      });
      expect(JSON.stringify(result), ref).not.toContain(MARK);
    }
    expect(site.requests).toEqual([]);
    expect(Object.keys(Object)).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function listOfReferences(length: number): object {
  const all = Array.from({ length }, () => ({ $ref: "#/components/schemas/A" }));
  const schema = { type: "object", properties: Object.fromEntries(all.entries()) };
  return described({
    paths: { "/a": { get: operation(schema) } },
    components: { schemas: { A: { type: "string" } } },
  });
}

describe("a description that is too much ends in a message", { timeout: 120_000 }, () => {
  const chained = (
    link: (next: string) => object,
    length = 5_000,
    last: object = { type: "string" },
  ): object => {
    const schemas = Array.from({ length }, (_, at) => [
      `A${at}`,
      at === length - 1 ? last : link(`#/components/schemas/A${at + 1}`),
    ]);
    return described({
      paths: { "/a": { get: operation({ $ref: "#/components/schemas/A0" }) } },
      components: { schemas: Object.fromEntries(schemas) as object },
    });
  };

  test.each<[string, unknown]>([
    ["a chain of 5,000 references", chained(($ref) => ({ $ref }))],
    ["a chain of 5,000 schemas", chained(($ref) => ({ allOf: [{ $ref }, { title: "a" }] }))],
    ["150,000 references", listOfReferences(150_000)],
    ["5,000 levels", `{"openapi":"3.1.0","a":${'{"x-a":'.repeat(5_000)}1${"}".repeat(5_001)}`],
    ["a way through itself", { ...described({}), components: { $ref: "#/components/a/b" } }],
  ])("%s", async (_, description) => {
    const error: unknown = await generatedFrom(description).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    const { message } = error as Failure;
    expect(message).not.toContain("Maximum call stack");
    expect(message.split("\n").length).toBeLessThanOrEqual(51);
  });

  test.each<[string, (next: string) => object]>([
    ["allOf", ($ref) => ({ allOf: [{ $ref }, { $ref }] })],
    ["anyOf", ($ref) => ({ anyOf: [{ $ref }, { $ref }] })],
    ["oneOf and allOf", ($ref) => ({ oneOf: [{ $ref }, { allOf: [{ $ref }] }] })],
    ["allOf and properties", ($ref) => ({ allOf: [{ $ref }, { properties: { a: { $ref } } }] })],
  ])("or is read: 40 schemas, each twice in the %s of the one before", async (_, link) => {
    const [before, after] = ["string", "number"].map((type) =>
      chained(link, 40, { type: "object", properties: { a: { type, readOnly: true } } }),
    );
    await generatedFrom(before);
    const folder = await folderOf({ "before.json": before, "after.json": after });
    const files = ["before.json", "after.json"].map((name) => join(folder, name));
    const report: string[] = [];
    await diffCommand(
      [...files, "--no-types"],
      { write: (text) => report.push(text) },
      { write: () => true },
    );
    expect(report.join("")).toContain("type changed");
  });

  test("or is read: 20,000 references, and a list of 200,000 values", async () => {
    const description = {
      ...listOfReferences(20_000),
      "x-values": Array.from({ length: 200_000 }, (_, at) => `v${at}`),
    };
    expect(Object.keys(await generatedFrom(description))).toContain("types/schema.ts");
  });
});

describe("what is no regular file never makes generate wait", () => {
  test.each(["openapi.yaml", "overlay.yaml", "out/deprecations.json", "out/types/schema.ts"])(
    "%s",
    async (name) => {
      const folder = await folderOf({
        "openapi.yaml": described({}),
        "overlay.yaml": "overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions: []",
        "out/types/x": "",
      });
      const pipe = join(folder, name);
      await rm(pipe, { force: true });
      execFileSync("mkfifo", [pipe]);
      const args = ["--input", join(folder, "openapi.yaml"), "--output", join(folder, "out")];
      const run = generateCommand([...args, "--overlay", join(folder, "overlay.yaml")], {
        write: () => undefined,
      });
      await expect(run).rejects.toThrow(/is not a regular file/);
    },
  );
});

describe("the key goes to no server that only the docs name", () => {
  const evil = { url: "https://evil.example/v2", description: "Production server" };
  const real = { url: "https://api.example/v2" };
  const overlay = {
    overlay: "1.0.0",
    info: { title: "names", version: "1" },
    actions: [
      { target: `$.servers[?@.url == '${real.url}']`, update: { "x-environment": "production" } },
    ],
  };

  test.each<[string, object[]]>([
    ["before ours", [evil, real]],
    ["that calls itself production", [{ ...evil, "x-environment": "production" }, real]],
    ["after ours", [real, { ...evil, "x-environment": "production" }]],
  ])("%s", async (_, servers) => {
    const folder = await folderOf({ "overlay.yaml": overlay });
    const files = await generated(
      { "openapi.yaml": described({ servers }) },
      { overlay: join(folder, "overlay.yaml") },
    );
    expect(files["types/tables.ts"]).toContain(real.url);
    expect(files["types/tables.ts"]).not.toContain("evil.example");
  });

  test("instead of ours: generate --check stops", async () => {
    const folder = await folderOf({
      "overlay.yaml": overlay,
      "openapi.yaml": described({ servers: [{ ...evil, "x-environment": "production" }] }),
    });
    const args = ["--check", "--input", join(folder, "openapi.yaml"), "--output", folder];
    const run = generateCommand([...args, "--overlay", join(folder, "overlay.yaml")], {
      write: () => undefined,
    });
    await expect(run).rejects.toThrow(/these targets select nothing in the description any more:/);
  });
});
