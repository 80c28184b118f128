import { execFileSync } from "node:child_process";
import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

describe("a description that is too much ends in a message", { timeout: 120_000 }, () => {
  const chained = (link: (next: string) => object): object => {
    const names = Array.from({ length: 5_000 }, (_, at) => `A${at}`);
    const schemas = names.map((name, at) => [
      name,
      at === 4_999 ? { type: "string" } : link(`#/components/schemas/A${at + 1}`),
    ]);
    return described({
      paths: { "/a": { get: operation({ $ref: "#/components/schemas/A0" }) } },
      components: { schemas: Object.fromEntries(schemas) as object },
    });
  };

  test.each<[string, unknown]>([
    ["a chain of 5,000 references", chained(($ref) => ({ $ref }))],
    ["a chain of 5,000 schemas", chained(($ref) => ({ allOf: [{ $ref }, { title: "a" }] }))],
    ["5,000 levels", `{"openapi":"3.1.0","a":${'{"x-a":'.repeat(5_000)}1${"}".repeat(5_001)}`],
    ["a way through itself", { ...described({}), components: { $ref: "#/components/a/b" } }],
  ])("%s", async (_, description) => {
    await expect(generatedFrom(description)).rejects.toBeInstanceOf(Failure);
  });

  test("or is read: 20,000 references, and a list of 200,000 values", async () => {
    const all = Array.from({ length: 20_000 }, () => ({ $ref: "#/components/schemas/A" }));
    const description = described({
      "x-values": Array.from({ length: 200_000 }, (_, at) => `v${at}`),
      paths: {
        "/a": { get: operation({ type: "object", properties: Object.fromEntries(all.entries()) }) },
      },
      components: { schemas: { A: { type: "string" } } },
    });
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
    await expect(run).rejects.toThrow(/nothing in the description is selected any more by/);
  });
});
