import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cutPage, cutSite, officialText, subjectsOf } from "../support/docs-cutter.ts";
import { own, pageOf } from "../support/own-description.ts";

const official = officialText(own);

test("a page is cut as the real site cuts it, byte for byte", () => {
  const subject = {
    section: "paths",
    key: "/conversations/{conversation_id}",
    method: "post",
  } as const;
  const published = readFileSync(new URL("example-page.md", import.meta.url), "utf8");
  expect(cutPage(official, subject)).toBe(published);
});

describe("the fixture site", () => {
  test("has a page for every operation and event, guides, an index and the whole document", () => {
    const site = cutSite(official, "https://docs.example", pageOf);
    const pages = [...site.keys()].filter((path) => path.startsWith("/api-reference/"));
    expect(pages).toHaveLength(subjectsOf(own).length);
    expect(pages.length).toBeGreaterThanOrEqual(139);
    expect([...site.keys()]).toContain("/assets/openapi/openapi-bundled.yaml");
    expect(site.get("/llms.txt")?.match(/^- \[.*\/api-reference\//gm)).toHaveLength(pages.length);
  });

  test("holds no event in the pages of events", () => {
    const page = cutPage(official, { section: "webhooks", key: "leadReceived", method: "post" });
    expect(page).toContain("webhook leadReceived\n");
    expect(page).toContain("\npaths: {}\n");
    expect(page).not.toContain("webhooks:");
  });
});
