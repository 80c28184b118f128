import { expect, test } from "vitest";
import { compareDescriptions } from "../../scripts/diff/compare.ts";
import type { OpenApiDocument } from "../../scripts/generate/document.ts";
import { KINDS } from "./kinds.ts";

test.each(KINDS)("$name: $verdict", ({ verdict, old, next }) => {
  const { changes } = compareDescriptions(old as OpenApiDocument, next as OpenApiDocument);
  const found = changes.map((change) => change.verdict);
  const worst = (["breaking", "risky", "safe"] as const).find((one) => found.includes(one));
  expect({ worst: worst ?? "safe", changes }).toMatchObject({ worst: verdict });
});
