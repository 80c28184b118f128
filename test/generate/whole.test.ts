import { join } from "node:path";
import { BaseResolver, bundle } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/generate/document.ts";
import { OWN_GENERATION } from "../../scripts/generate/generation.ts";
import { loadDescription } from "../../scripts/generate/load.ts";
import { redoclyConfig } from "../../scripts/generate/redocly.ts";
import { isWhole } from "../../scripts/generate/whole.ts";
import { described, folderOf, operation } from "../support/generation.ts";
import { largeDescription } from "../support/large-description.ts";
import { descriptions } from "./descriptions.ts";

/** What Redocly makes of a description. */
async function bundled(document: OpenApiDocument): Promise<unknown> {
  const file = join(await folderOf({ "openapi.json": document }), "openapi.json");
  const config = await redoclyConfig({});
  const externalRefResolver = new BaseResolver(config.resolve);
  const made = await bundle({ ref: file, config, externalRefResolver });
  return made.bundle.parsed;
}

const SCHEMAS = { A: { type: "object" }, B: { $ref: "#/components/schemas/A" } };

function withSchema(schema: unknown): OpenApiDocument {
  const paths = { "/a": { get: operation(schema) } };
  return described({ paths, components: { schemas: SCHEMAS } }) as OpenApiDocument;
}

function discriminated(mapping: unknown): OpenApiDocument {
  const oneOf = [{ $ref: "#/components/schemas/A" }];
  return withSchema({ oneOf, discriminator: { propertyName: "kind", mapping } });
}

const WHOLE = {
  "without references": described({}) as OpenApiDocument,
  "with references to objects": withSchema({ $ref: "#/components/schemas/B" }),
  "with a mapping to schemas": discriminated({ a: "#/components/schemas/A" }),
};

const NOT_WHOLE = {
  "with a reference to another file": withSchema({ $ref: "other.yaml" }),
  "with a reference to an anchor": withSchema({ $ref: "#anchor" }),
  "with a reference to text": withSchema({ description: { $ref: "#/info/title" } }),
  "with a reference to a list": withSchema({ enum: { $ref: "#/x-values" } }),
  "with a mapping to a file": discriminated({ a: "other.yaml" }),
  "with a mapping to a schema that is a reference": discriminated({
    a: "#/components/schemas/B",
  }),
  "with a mapping to what is in a schema": discriminated({
    a: "#/paths/~1a/get/responses/200/content/application~1json/schema",
  }),
};

describe("a description", () => {
  test.each(Object.entries(WHOLE))("%s is whole", (_, document) => {
    expect(isWhole(document)).toBe(true);
  });

  test.each(Object.entries(NOT_WHOLE))("%s is to be bundled", (_, document) => {
    expect(isWhole(document)).toBe(false);
  });

  test("that was read needs no bundling any more, whole or not as it was", async () => {
    const made = { ...WHOLE, large: largeDescription(50) };
    const files = Object.entries(made).map(([name, text]) => [name, { "openapi.yaml": text }]);
    const all = { ...descriptions, ...(Object.fromEntries(files) as typeof descriptions) };
    for (const [name, content] of Object.entries(all)) {
      const file = join(await folderOf(content), "openapi.yaml");
      const { document } = await loadDescription(file);
      expect(document, name).toEqual(await bundled(document));
    }
  });

  test("of this project is whole: Redocly would make nothing else of it", async () => {
    const { document } = await loadDescription(OWN_GENERATION.input);
    expect(isWhole(document)).toBe(true);
    expect(document).toEqual(await bundled(document));
  });
});
