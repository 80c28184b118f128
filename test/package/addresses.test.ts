import { expect, test } from "vitest";
import { missingAddresses } from "../../scripts/package/addresses.ts";

test("a manifest without addresses is told which ones to set, and where to read about it", () => {
  expect(missingAddresses({ homepage: "https://example.com", bugs: {} })).toMatch(
    /^package\.json has no repository, bugs\. .*docs\/maintaining\/releasing\.md/,
  );
});

test("a manifest with all addresses, as text or as an object, is complete", () => {
  const url = "https://github.com/example/example";
  const manifest = { repository: { type: "git", url }, homepage: url, bugs: { url } };
  expect(missingAddresses(manifest)).toBeUndefined();
});
