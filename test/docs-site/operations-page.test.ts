import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { operationsHtml } from "../../scripts/docs/operations-page.ts";
import { OWN_GENERATION, describedApi } from "../../scripts/generate/generation.ts";
import { CHROMIUM, startChromium } from "../support/chromium.ts";
import { describedBy, operation } from "../support/generation.ts";

const HOSTILE = `</script><img src=x onerror="document.title='hacked'">'&`;

const DESCRIPTION = {
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths: {
    "/shops": {
      get: operation(
        {},
        {
          operationId: "listShops",
          tags: ["Shops"],
          summary: "List all shops",
          "x-fidelity": "full",
          "x-pagination": { style: "page", items: "shops" },
        },
      ),
      post: operation({}, { tags: ["Shops"], summary: "Open a shop", "x-fidelity": "partial" }),
    },
    "/goods/{id}": {
      get: operation({}, { tags: ["Goods"], summary: HOSTILE, "x-fidelity": "full" }),
      put: operation(
        {},
        {
          tags: ["Goods"],
          deprecated: true,
          "x-replaced-by": ["POST /shops"],
          "x-fidelity": "full",
        },
      ),
    },
  },
  webhooks: { shopOpened: { post: { tags: ["Events"], "x-event-type": "shop_opened" } } },
};

describe("the page of operations", () => {
  test("shows every operation and event under its tag, without JavaScript as well", async () => {
    const html = await operationsHtml(await describedBy(DESCRIPTION));
    const [before = ""] = html.split("<script");
    for (const text of ["/shops", "listShops", "List all shops", "shop_opened", "Events"]) {
      expect(before.replaceAll("<wbr>", "")).toContain(text);
    }
    expect(before).toMatch(/<form[^>]* hidden/);
  });

  test("loads nothing from anywhere", async () => {
    const html = await operationsHtml(await describedApi(OWN_GENERATION));
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(link|img|iframe)\b|<script[^>]* src|@import|url\(/);
  });

  test("holds text of the description as text", async () => {
    const html = await operationsHtml(await describedBy(DESCRIPTION));
    expect(html).not.toContain("<img");
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe.skipIf(CHROMIUM === undefined)("in Chromium (left out where there is none)", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await startChromium();
    folder = await mkdtemp(join(tmpdir(), "partoo-operations-"));
    const api = await describedApi(OWN_GENERATION);
    await writeFile(join(folder, "own.html"), await operationsHtml(api));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Opens a page from its file, as a reader without a server does. */
  async function opened(
    file: string,
    hash = "",
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const errors: unknown[] = [];
    page.on("pageerror", (error) => errors.push(error));
    onTestFinished(() => expect(errors).toEqual([]));
    await page.goto(`${pathToFileURL(join(folder, file)).href}${hash}`);
    return page;
  }

  async function openedTest(hash = ""): Promise<Page> {
    await writeFile(
      join(folder, "test.html"),
      await operationsHtml(await describedBy(DESCRIPTION)),
    );
    return opened("test.html", hash);
  }

  /** What can be seen, by method and path. */
  async function seen(page: Page): Promise<string[]> {
    const names = await page.locator("main section > ul > li:visible h3").allInnerTexts();
    return names.map((name) => name.replaceAll(/\s+/g, " "));
  }

  const hashOf = (page: Page): string => new URL(page.url()).hash;

  test("a search keeps what has all of its words, and the address keeps the search", async () => {
    const page = await openedTest();
    expect(await seen(page)).toHaveLength(5);
    await page.getByLabel("Search").fill("shop  LIST");
    expect(await seen(page)).toEqual(["GET /shops"]);
    expect(await page.getByRole("status").innerText()).toBe("1 of 5 shown");
    expect(hashOf(page)).toBe("#?q=shop++LIST");
  });

  test.each([
    ["Tag", "Goods", ["GET /goods/{id}", "PUT /goods/{id}"]],
    ["Fidelity", "partial", ["POST /shops"]],
    ["Only", "deprecated", ["PUT /goods/{id}"]],
    [
      "Only",
      "not deprecated",
      ["GET /shops", "POST /shops", "GET /goods/{id}", "event shop_opened"],
    ],
    ["Only", "lists that paginate() walks", ["GET /shops"]],
    ["Only", "webhook events", ["event shop_opened"]],
  ])("the filter %s: %s shows those and no empty tag", async (label, choice, expected) => {
    const page = await openedTest();
    await page.getByLabel(label, { exact: true }).selectOption({ label: choice });
    expect(await seen(page)).toEqual(expected);
    const headings = await page.getByRole("heading", { level: 2 }).count();
    expect(headings).toBe(await page.locator("main section:visible").count());
  });

  test("an address with a filter shows what it says", async () => {
    const page = await openedTest("#?tag=Goods&only=deprecated&unknown=1");
    expect(await seen(page)).toEqual(["PUT /goods/{id}"]);
    expect(await page.getByLabel("Tag").inputValue()).toBe("Goods");
  });

  test("a link to what replaces an operation leads there through the filter", async () => {
    const page = await openedTest("#?only=deprecated");
    await page.getByRole("link", { name: "POST /shops" }).click();
    await page.waitForFunction(() => document.querySelector("li:target h3")?.checkVisibility());
    expect(await page.locator("li:target h3").innerText()).toMatch(/POST\s\/shops/);
  });

  test("a filter that nothing fits says so, and can be taken back", async () => {
    const page = await openedTest("#?q=zebra");
    expect(await seen(page)).toEqual([]);
    await page.getByRole("button", { name: "Show everything" }).click();
    expect(await seen(page)).toHaveLength(5);
    expect(hashOf(page)).toBe("");
  });

  test("the keyboard reaches the operations past the filters, and each field has a label", async () => {
    const page = await openedTest();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the operations");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("operations");
    const unnamed = await page
      .locator("input, select")
      .evaluateAll((all) => all.filter((one) => !(one as HTMLInputElement).labels?.length).length);
    expect(unnamed).toBe(0);
  });

  test.each([
    ["a phone", 390],
    ["a small phone", 320],
    ["a desktop", 1280],
  ])("nothing of the API is cut off on %s", async (_, width) => {
    const page = await opened("own.html", "", { viewport: { width, height: 800 } });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBe(width);
  });

  test.each(["light", "dark"] as const)("text can be read in %s colours", async (colorScheme) => {
    const page = await opened("own.html", "#?only=deprecated", { colorScheme });
    const ratios = await page.evaluate(contrasts);
    expect(ratios.length).toBeGreaterThan(20);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Contrast of each text that can be seen with what is behind it (WCAG 2.2); runs in the page. */
function contrasts(): number[] {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    const color = element === null ? "" : getComputedStyle(element).backgroundColor;
    if (element !== null && color === "rgba(0, 0, 0, 0)") return behind(element.parentElement);
    return color;
  };
  const texts = [...document.querySelectorAll("body *")].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return texts.map((element) => {
    const [dark = 0, light = 0] = [getComputedStyle(element).color, behind(element)]
      .map(luminance)
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
}
