import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDescription } from "../../scripts/generate/load.ts";
import { Mistakes } from "../../scripts/generate/document.ts";
import { refuseTypeErrors } from "../../scripts/generate/type-check.ts";
import { described, folderOf, generatedFrom, operation } from "../support/generation.ts";

const SECRET = { type: "string", const: "the secret" };

/** A folder with a description beside which there is a secret. */
async function besideSecret(schema: unknown): Promise<string> {
  const description = described({ paths: { "/a": { get: operation(schema) } } });
  return folderOf({ "api/openapi.yaml": description, "secret.yaml": SECRET });
}

describe("a file outside the description's folder", () => {
  test("is not read by a path that climbs", async () => {
    const folder = await besideSecret({ $ref: "../secret.yaml" });
    await expect(loadDescription(join(folder, "api/openapi.yaml"))).rejects.toThrow(
      /secret\.yaml is outside the description's folder.* --allow-outside/,
    );
  });

  test("is not read by a percent-encoded path, nor by an absolute one", async () => {
    const folder = await besideSecret({ $ref: "%2e%2e/secret.yaml" });
    await expect(loadDescription(join(folder, "api/openapi.yaml"))).rejects.toThrow(/outside/);
    const other = await besideSecret({ $ref: join(folder, "secret.yaml") });
    await expect(loadDescription(join(other, "api/openapi.yaml"))).rejects.toThrow(/outside/);
  });

  test("is not read through a link", async () => {
    const folder = await besideSecret({ $ref: "link.yaml" });
    await symlink(join(folder, "secret.yaml"), join(folder, "api/link.yaml"));
    await expect(loadDescription(join(folder, "api/openapi.yaml"))).rejects.toThrow(/outside/);
  });

  test("is read if the caller allows it", async () => {
    const folder = await besideSecret({ $ref: "../secret.yaml" });
    const { document } = await loadDescription(join(folder, "api/openapi.yaml"), {
      allowOutside: true,
    });
    expect(JSON.stringify(document)).toContain("the secret");
  });
});

describe("a special file", () => {
  test("is refused, as a description and as a part of one", async () => {
    const folder = await besideSecret({ $ref: "pipe.yaml" });
    execFileSync("mkfifo", [join(folder, "api/pipe.yaml")]);
    await expect(loadDescription(join(folder, "api/openapi.yaml"))).rejects.toThrow(/regular/);
    await expect(loadDescription(join(folder, "api/pipe.yaml"))).rejects.toThrow(/regular/);
  });
});

describe("a $ref in data", () => {
  test.each(["x-note", "default", "example", "examples", "enum", "const"])(
    "is never followed: %s",
    async (key) => {
      const data = [{ $ref: "part.yaml" }];
      const value = key === "examples" || key === "enum" ? data : data[0];
      const folder = await folderOf({
        "openapi.yaml": described({ paths: { "/a": { get: operation({ [key]: value }) } } }),
        "part.yaml": SECRET,
      });
      const { document, files } = await loadDescription(join(folder, "openapi.yaml"));
      expect(files).toEqual([join(folder, "openapi.yaml")]);
      expect(JSON.stringify(document)).toContain('"$ref":"part.yaml"');
    },
  );

  test.each([null, 5, ["part.yaml"], { a: 1 }])(
    "is refused if it is no text, when an inner $ref makes a schema of the data: %j",
    async ($ref) => {
      const description = described({
        "x-data": { Part: { $ref } },
        paths: { "/a": { get: operation({ $ref: "#/x-data/Part" }) } },
      });
      await expect(generatedFrom(description)).rejects.toThrow(/a reference must be a string/);
    },
  );

  test("is not followed when an inner $ref makes a schema of the data", async () => {
    const description = described({
      "x-data": { Part: { type: "object", properties: { a: { $ref: "/proc/self/environ" } } } },
      paths: { "/a": { get: operation({ $ref: "#/x-data/Part" }) } },
    });
    await expect(generatedFrom(description)).rejects.toThrow(/leads nowhere/);
  });
});

describe("types that do not compile", () => {
  test("are a mistake that names the schema", () => {
    const source = "export type A = B[0];\nexport interface B { own: string }\n";
    expect(() => {
      refuseTypeErrors([["schema.ts", source]]);
    }).toThrow(
      expect.objectContaining({
        mistakes: [
          {
            pointer: "#/components/schemas/A",
            message: expect.stringContaining('the schema "A" would not compile') as unknown,
          },
        ],
      }) as Mistakes,
    );
  });

  test("of a description are told with its line, and nothing is made of it", async () => {
    const description = described({
      components: {
        schemas: {
          A: {
            allOf: [
              { $ref: "#/components/schemas/B" },
              { title: "a", minLength: 1, type: "string" },
            ],
          },
          B: { allOf: [{ $ref: "#/components/schemas/A" }, { type: "string", title: "b" }] },
        },
      },
    });
    await expect(generatedFrom(description)).rejects.toThrow(
      /openapi\.yaml:\d+:\d+: the type of the schema "A" would not compile/,
    );
  });
});
