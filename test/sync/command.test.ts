import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/generate/document.ts";
import { parseYaml } from "../../scripts/yaml.ts";
import {
  DOCUMENT,
  cutSite,
  officialText,
  operationAt,
  subjectsOf,
  type SiteForm,
} from "../support/docs-cutter.ts";
import { startDocsSite, type DocsSite } from "../support/docs-site.ts";
import { OWN_FILE, own, pageOf, small } from "../support/own-description.ts";
import { SyncProject } from "../support/sync-project.ts";

let site: DocsSite;
let project: SyncProject;
beforeAll(async () => {
  site = await startDocsSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  project = await SyncProject.of(small);
});
afterEach(() => project.remove());

/** Puts a docs site up that publishes the document. */
function publish(document: JsonObject, form?: SiteForm): void {
  site.pages.clear();
  site.requests.length = 0;
  for (const [path, text] of cutSite(document, site.origin, pageOf, form)) {
    site.pages.set(path, text);
  }
}

/** The site without its whole document. */
function publishPages(document: JsonObject, form?: SiteForm): void {
  publish(document, form);
  site.pages.delete(DOCUMENT);
}

function change(path: string, from: string | RegExp, to: string): void {
  const page = site.pages.get(path) as string;
  expect(page.search(from)).not.toBe(-1);
  site.pages.set(path, page.replace(from, to));
}

const LIST = "/api-reference/messages/list-messages.md";
const SEND = "/api-reference/messages/send-message.md";
const EVENT = "/api-reference/webhooks-events/lead-received.md";
const listMessages = { section: "paths", key: "/messages", method: "get" } as const;
const fromSite = (): string[] => ["--from", `${site.origin}/llms.txt`];

async function synced(): Promise<JsonObject> {
  return parseYaml(await project.read()) as JsonObject;
}

describe("the whole API: every operation and event", () => {
  beforeEach(async () => {
    await project.remove();
    project = await SyncProject.copy();
  });

  test("is the same from the document and from the pages alone; a second time changes no byte", async () => {
    publish(officialText(own));
    await project.sync(fromSite());
    const byDocument = await project.read();
    const description = await synced();
    expect(subjectsOf(description)).toHaveLength(subjectsOf(own).length);
    expect(operationAt(description, listMessages)).toHaveProperty("x-fidelity", "verbatim");
    publishPages(officialText(own), { splitIndex: true });
    const { report } = await project.sync(fromSite());
    expect(report).toContain("Nothing has changed.");
    expect(await project.read()).toBe(byDocument);
  }, 300_000);

  test("of the project comes back as it is from its own file", async () => {
    await rm(project.description);
    await project.sync(["--from", OWN_FILE.pathname]);
    expect(await project.read()).toBe(await readFile(OWN_FILE, "utf8"));
  });

  test("stays what it is when a page as published is read: it was taken word for word", async () => {
    const before = await project.state();
    const page = new URL("example-page.md", import.meta.url).pathname;
    await project.sync(["--from", page]);
    expect(await project.state()).toEqual(before);
  });
});

describe("a sync from the whole document", () => {
  test("takes everything from it, events included, and pages from the index", async () => {
    publish(officialText(small));
    const { progress } = await project.sync(fromSite());
    const description = await synced();
    expect(subjectsOf(description)).toHaveLength(subjectsOf(small).length);
    expect(operationAt(description, listMessages)).toMatchObject({
      "x-docs-page": "api-reference/messages/list-messages",
      "x-fidelity": "verbatim",
    });
    expect(operationAt(description, listMessages)).not.toHaveProperty("x-unseen");
    expect(description["webhooks"]).toHaveProperty("leadReceived");
    expect(progress).toContain("written. Next: npm run generate");
  });

  test("asks for the pages of new operations only", async () => {
    publish(officialText(small));
    await project.sync(fromSite());
    site.requests.length = 0;
    await project.sync(fromSite());
    expect(site.requests).toEqual(["/llms.txt", DOCUMENT]);
  });

  test("finds it by the pages' info lines if the index does not list it", async () => {
    publish(officialText(small), { unlistedDocument: true });
    await project.sync(fromSite());
    expect(site.requests.at(-1)).toBe(DOCUMENT);
    expect((await synced())["webhooks"]).toHaveProperty("leadReceived");
  });

  test("finds it where pages have no blocks", async () => {
    publish(officialText(small));
    for (const [path, page] of site.pages) {
      if (path.startsWith("/api-reference/")) {
        site.pages.set(path, (page as string).replace(/## OpenAPI[^]*/, ""));
      }
    }
    await project.sync(fromSite());
    expect(subjectsOf(await synced())).toHaveLength(subjectsOf(small).length);
  });

  test("leaves out what is marked as not published, and names it", async () => {
    const official = officialText(small);
    operationAt(official, listMessages)["x-excluded"] = true;
    publish(official);
    const { report } = await project.sync(fromSite());
    expect(report).toContain("Left out, because they are marked as not published: GET /messages");
    expect(operationAt(await synced(), listMessages)).toEqual({});
  });

  test("takes the document that has our operations, of several", async () => {
    publish(officialText(small));
    const other = { openapi: "3.1.0", info: { title: "Plants", version: "1" }, paths: {} };
    site.pages.set("/plants.json", JSON.stringify(other));
    change("/llms.txt", "## OpenAPI Specs\n", "## OpenAPI Specs\n\n- [plants](/plants.json)\n");
    const { report } = await project.sync(fromSite());
    expect(report).toContain("/plants.json: not read, it is another document");
    expect(subjectsOf(await synced())).toHaveLength(subjectsOf(small).length);
  });

  test.each([
    ["is HTML", "<!doctype html><title>Sign in</title>"],
    ["refers outside itself", "openapi: 3.1.0\npaths: {}\nx-a: { $ref: /etc/passwd }"],
    ["is cut", "openapi: 3.1.0\npaths: {"],
  ])("reads the pages if the document %s, and says so", async (_name, text) => {
    publish(officialText(small));
    site.pages.set(DOCUMENT, text);
    const { report } = await project.sync(fromSite());
    expect(report).toContain("The whole document could not be used");
    expect(subjectsOf(await synced())).toHaveLength(subjectsOf(small).length);
  });

  test("JSON is a document too", async () => {
    await project.write("whole.json", JSON.stringify(small));
    await project.sync(["--from", join(project.folder, "whole.json")]);
    expect(await synced()).toEqual(small);
  });
});

describe("a sync from the pages alone", () => {
  test("takes all operations, and leaves the events as they are", async () => {
    publishPages(officialText(small));
    const { report } = await project.sync(fromSite());
    const description = await synced();
    expect(subjectsOf(description)).toHaveLength(subjectsOf(small).length);
    expect(operationAt(description, listMessages)).toHaveProperty("x-fidelity", "verbatim");
    expect(description["webhooks"]).toEqual(small["webhooks"]);
    expect(report).toContain("Kept, because their pages do not contain them: event leadReceived");
  });

  test("is asked for by skipping the document", async () => {
    publish(officialText(small));
    await project.sync([...fromSite(), "--skip", DOCUMENT]);
    expect(site.requests).not.toContain(DOCUMENT);
    expect(subjectsOf(await synced())).toHaveLength(subjectsOf(small).length);
  });

  test("follows an index that is split, to its end", async () => {
    publishPages(officialText(small), { splitIndex: true });
    await project.sync(fromSite());
    expect(subjectsOf(await synced())).toHaveLength(subjectsOf(small).length);
    expect(operationAt(await synced(), listMessages)).toHaveProperty("x-fidelity", "verbatim");
  });

  test("reads pages with more in head and foot", async () => {
    publishPages(officialText(small), {
      agentInstructions: true,
      foot: "Built with [Mintlify](https://mintlify.com)",
    });
    await project.sync(fromSite());
    expect(operationAt(await synced(), listMessages)).toHaveProperty("x-fidelity", "verbatim");
  });

  test("asks at most six pages at a time", async () => {
    publishPages(officialText(small));
    let [now, most] = [0, 0];
    for (const [path, page] of site.pages) {
      if (typeof page !== "string" || !path.endsWith(".md")) continue;
      site.pages.set(path, (_request, response) => {
        most = Math.max(most, ++now);
        setImmediate(() => {
          now -= 1;
          response.end(page);
        });
      });
    }
    await project.sync(fromSite());
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
  });

  test("draws a bar on a terminal only", async () => {
    publishPages(officialText(small));
    const { progress } = await project.sync(fromSite());
    expect(progress).not.toContain("█");
  });
});

describe("pages as they are", () => {
  beforeEach(() => publishPages(officialText(small)));

  test("an info line without file", async () => {
    change(LIST, `yaml ${DOCUMENT} get`, "yaml GET");
    change(LIST, "operationId: listMessages", "operationId: messages");
    await project.sync(fromSite());
    expect(operationAt(await synced(), listMessages)).toHaveProperty("operationId", "messages");
  });

  test("mappings of discriminators whose targets are objects", async () => {
    const official = officialText(small);
    const schemas = (official["components"] as Record<string, JsonObject>)["schemas"];
    Object.assign(schemas ?? {}, {
      MessageList: {
        oneOf: [{ $ref: "#/components/schemas/Full" }, { $ref: "#/components/schemas/Empty" }],
        discriminator: {
          propertyName: "kind",
          mapping: { full: "#/components/schemas/Full", none: "#/components/schemas/Empty" },
        },
      },
      Full: { type: "object", properties: { kind: { const: "full" } } },
      Empty: { type: "object", properties: { kind: { const: "none" } } },
    });
    publishPages(official);
    expect(site.pages.get(LIST)).toContain("full:\n            $ref:");
    await project.sync(fromSite());
    expect(await project.read()).toContain("full: '#/components/schemas/Full'");
  });

  test("a reference that the host has lost allows everything there, and is named", async () => {
    const official = officialText(small);
    const { schemas } = official["components"] as { schemas: Record<string, JsonObject> };
    const properties = schemas["ErrorEnvelope"]?.["properties"] as JsonObject;
    properties["error"] = { $ref: "#/components/schemas/ErrorDetails/properties/json" };
    publishPages(official);
    expect(site.pages.get(LIST)).toMatch(/ error: '?[\da-f]{8}-/);
    const { report } = await project.sync(fromSite());
    expect(report).toContain("The docs site lost a reference");
    expect(report).toContain("#/components/schemas/ErrorEnvelope/properties/error");
    expect(await project.read()).toMatch(/^ {8}error: \{\}$/m);
  });

  test("an event that is new is named", async () => {
    change(EVENT, "webhook leadReceived", "webhook leadLost");
    site.pages.set("/api-reference/webhooks-events/lost.md", site.pages.get(EVENT) as string);
    change("/llms.txt", "## Docs\n", "## Docs\n\n- [Lost](/api-reference/webhooks-events/lost)\n");
    const { report } = await project.sync(fromSite());
    expect(report).toContain("do not contain the event: leadLost");
  });

  test("an operation whose page has no block stays, and is named", async () => {
    site.pages.set(LIST, "# List messages\n\nSoon.\n");
    const { report } = await project.sync(fromSite());
    expect(operationAt(await synced(), listMessages)).toEqual(operationAt(small, listMessages));
    expect(report).toContain("Kept, because their pages have no OpenAPI block: GET /messages");
  });

  test("an operation that is not listed any more is read from its page", async () => {
    change("/llms.txt", /^.*list-messages\.md.*\n/m, "");
    change(LIST, "operationId: listMessages", "operationId: messages");
    const { report } = await project.sync(fromSite());
    expect(report).toContain("but their pages still describe them: GET /messages");
    expect(operationAt(await synced(), listMessages)).toHaveProperty("operationId", "messages");
  });

  test("an operation that is neither listed nor on its page is removed", async () => {
    change("/llms.txt", /^.*list-messages\.md.*\n/m, "");
    site.pages.delete(LIST);
    const { report } = await project.sync(fromSite());
    expect(report).toContain("GET /messages: removed");
    expect(operationAt(await synced(), listMessages)).toEqual({});
  });

  test("an operation that is not listed stays while its page cannot be read", async () => {
    change("/llms.txt", /^.*list-messages\.md.*\n/m, "");
    site.pages.set(LIST, (_request, response) => response.writeHead(503).end());
    const { report } = await project.sync(fromSite());
    expect(report).toContain("Kept, because their pages could not be read: GET /messages");
  });

  test("operations on pages outside of /api-reference/", async () => {
    site.pages.set("/reference/messages.md", site.pages.get(LIST) as string);
    change("/llms.txt", "/api-reference/messages/list-messages.md", "/reference/messages.md");
    site.pages.delete(LIST);
    await project.sync(fromSite());
    expect(operationAt(await synced(), listMessages)).toMatchObject({
      "x-docs-page": "reference/messages",
      "x-fidelity": "verbatim",
    });
  });

  test.each([
    ["is gone", undefined, "responded 404"],
    ["is HTML", "<!DOCTYPE html>\n<html></html>", "is HTML"],
    ["has a broken block", "````yaml get /new\nopenapi: [\n````", "cannot be read"],
  ])("a page that %s and describes nothing of ours is left out and named", async (_, page, why) => {
    change("/llms.txt", "## Docs\n", "## Docs\n\n- [Changes](/api-reference/changes)\n");
    if (page !== undefined) site.pages.set("/api-reference/changes.md", page);
    const { report } = await project.sync(fromSite());
    expect(report).toMatch(new RegExp(`Left out: .*changes\\.md: .*${why}`));
  });

  test("links of other origins are left out and named", async () => {
    change(
      "/llms.txt",
      "## Docs\n",
      "## Docs\n\n- [A](https://other.example/api-reference/a.md)\n",
    );
    const { report } = await project.sync(fromSite());
    expect(report).toContain("not read: https://other.example/api-reference/a.md");
  });

  test("one page that is older than the others is named, and the others are followed", async () => {
    change(LIST, "API-wide error answer.", "Who are you");
    const { report } = await project.sync(fromSite());
    expect(report).toMatch(/list-messages\.md \(1 of 1\d pages\) differs from the other pages/);
    expect(report).toContain("#/components/responses/Error/description");
    expect(report).toContain("--skip PAGE");
    expect(await project.read()).not.toContain("Who are you");
  });

  test("a page that is skipped is not read, and its operation stays", async () => {
    site.pages.delete(LIST);
    const { report } = await project.sync([...fromSite(), "--skip", "messages/nothing"]).then(
      () => ({ report: "" }),
      (error: unknown) => ({ report: (error as Error).message }),
    );
    expect(report).toContain("--skip messages/nothing: ");
    await project.sync([...fromSite(), "--skip", "api-reference/messages/list-messages"]);
    expect(site.requests).not.toContain(LIST);
    expect(operationAt(await synced(), listMessages)).toEqual(operationAt(small, listMessages));
  });
});

describe("the report of a sync", () => {
  test("tells nothing of a second time, which changes no byte", async () => {
    publish(officialText(small));
    await project.sync(fromSite());
    const before = await project.state();
    const { report, progress } = await project.sync(fromSite());
    expect(await project.state()).toEqual(before);
    expect(report).toContain("Nothing has changed.");
    expect(progress).toContain("matches the docs");
  });

  test("tells each way in which the API can change", async () => {
    publish(officialText(small));
    await project.sync(fromSite());
    const next = officialText(small);
    const parameters = operationAt(next, listMessages)["parameters"] as JsonObject[];
    const schema = { type: "string" };
    parameters.push({ name: "since", in: "query", required: true, schema });
    const conversation = { ...listMessages, key: "/conversations/{conversation_id}" };
    operationAt(next, { ...conversation, method: "patch" })["deprecated"] = true;
    operationAt(next, { ...listMessages, key: "/conversations" })["summary"] = "Another text";
    delete (next["paths"] as JsonObject)["/messages/{message_id}/retry"];
    const schemas = (next["components"] as Record<string, Record<string, JsonObject>>)["schemas"];
    const shared = schemas?.["Conversation"] as { properties: Record<string, JsonObject> };
    delete shared.properties["consumer_name"];
    publish(next);
    const { report } = await project.sync(fromSite());
    expect(report).toMatch(/0 added, 1 removed, 1 newly deprecated, \d changed/);
    for (const line of [
      "POST /messages/{message_id}/retry: removed",
      "GET /messages query parameter since: required parameter added",
      "schema Conversation .consumer_name: property removed",
      "PATCH /conversations/{conversation_id}: is deprecated now",
    ]) {
      expect(report).toContain(line);
    }
  });
});

describe("single pages", () => {
  test("one by its address updates its operation and leaves the rest", async () => {
    publish(officialText(small));
    await project.sync(["--from", `${site.origin}/api-reference/messages/list-messages`]);
    const description = await synced();
    const send = { ...listMessages, method: "post" };
    expect(subjectsOf(description)).toHaveLength(subjectsOf(small).length);
    expect(operationAt(description, listMessages)).toHaveProperty("x-fidelity", "verbatim");
    expect(operationAt(description, send)).toEqual(operationAt(small, send));
  });

  test("one of an event says where the event is", async () => {
    publish(officialText(small));
    await expect(project.sync(["--from", site.origin + EVENT])).rejects.toThrow(
      /do not contain the event: leadReceived\. The whole OpenAPI document does/,
    );
  });

  test("a folder of pages updates, a folder with an index replaces", async () => {
    publishPages(officialText(small));
    const folder = await mkdtemp(join(tmpdir(), "sync-pages-"));
    try {
      for (const [path, page] of site.pages) {
        if (typeof page !== "string" || path === "/llms.txt") continue;
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), page);
      }
      await rm(join(folder, LIST));
      await project.sync(["--from", folder]);
      expect(operationAt(await synced(), listMessages)).toEqual(operationAt(small, listMessages));
      const index = (site.pages.get("/llms.txt") as string).replace(/^.*list-messages.*\n/m, "");
      await writeFile(
        join(folder, "llms.txt"),
        index.replaceAll(site.origin, "https://docs.example"),
      );
      await project.sync(["--from", folder]);
      expect(subjectsOf(await synced())).toHaveLength(subjectsOf(small).length - 1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("without writing", () => {
  beforeEach(() => {
    const next = officialText(small);
    delete (next["paths"] as JsonObject)["/messages"];
    publish(next);
    site.pages.delete(LIST);
    site.pages.delete(SEND);
  });

  test("--dry-run prints the report only", async () => {
    const before = await project.state();
    const { report, progress } = await project.sync([...fromSite(), "--dry-run"]);
    expect(report).toContain("GET /messages: removed");
    expect(progress).toContain("Nothing was written.");
    expect(await project.state()).toEqual(before);
  });

  test("--check fails if the docs differ, and only then", async () => {
    const before = await project.state();
    await expect(project.sync([...fromSite(), "--check"])).rejects.toThrow(
      "does not match the docs",
    );
    expect(await project.state()).toEqual(before);
    await project.sync(fromSite());
    await project.sync([...fromSite(), "--check"]);
  });

  test("--markdown is ready for a changelog", async () => {
    const { report } = await project.sync([...fromSite(), "--dry-run", "--markdown"]);
    expect(report).toMatch(/^### Removed$/m);
    expect(report).toContain("- **Breaking:** `GET /messages`: removed");
  });
});

describe("a failure leaves everything as it was and names what is wrong", () => {
  async function failure(args: readonly string[] = fromSite(), limits = {}): Promise<string> {
    const before = await project.state();
    const error = await project.sync(args, limits).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    );
    expect(await project.state()).toEqual(before);
    expect(error?.name).toMatch(/^(Failure|Mistakes)$/);
    return error?.message ?? "";
  }

  beforeEach(() => publishPages(officialText(small)));

  test("every page of ours that cannot be read is named, with a way on", async () => {
    site.pages.delete(LIST);
    site.pages.set(SEND, (_request, response) => response.writeHead(503).end());
    const message = await failure();
    expect(message).toContain(`${site.origin}${LIST}: responded 404`);
    expect(message).toContain(`${site.origin}${SEND}: responded 503 (4 attempts)`);
    expect(message).toContain("--skip PAGE");
  });

  test("every page of ours that cannot be used is named", async () => {
    change(SEND, "post /messages", "post /other");
    change("/api-reference/messages/read-conversation.md", "openapi: 3.1.0", "openapi: [");
    const message = await failure();
    expect(message).toContain(`${site.origin}${SEND}: its OpenAPI block is headed`);
    expect(message).toContain("read-conversation.md: its OpenAPI block cannot be read");
  });

  test.each(["description", "example", "x-note", "default", "enum"])(
    "a reference outside the page, also where data is: %s",
    async (key) => {
      const value =
        key === "enum" ? "[{ $ref: /proc/self/environ }]" : "{ $ref: ../secret.yaml#/a }";
      site.pages.set(
        "/api-reference/new.md",
        `\`\`\`\`yaml get /new\nopenapi: 3.1.0\npaths: { /new: { get: { responses: {}, x: { ${key}: ${value} } } } }\n\`\`\`\``,
      );
      change("/llms.txt", "## Docs\n", "## Docs\n\n- [New](/api-reference/new)\n");
      expect(await failure()).toMatch(/new\.md: its OpenAPI block refers to .* never read/);
    },
  );

  test("more removals than a handful, unless they are allowed", async () => {
    const official = officialText(small);
    const paths = official["paths"] as JsonObject;
    for (const path of Object.keys(paths).filter((path) => !path.startsWith("/webhooks"))) {
      Reflect.deleteProperty(paths, path);
    }
    publish(official);
    const message = await failure();
    const [, removed] = /^Nothing was written: (\d+) operations/.exec(message) ?? [];
    expect(Number(removed)).toBeGreaterThan(5);
    expect(message).toContain(`--allow-removals ${removed}`);
    await project.sync([...fromSite(), "--allow-removals", String(removed)]);
    expect(subjectsOf(await synced())).toHaveLength(subjectsOf(small).length - Number(removed));
  });

  test("an operation of ours that is listed on another origin", async () => {
    change("/llms.txt", `${site.origin}${LIST}`, `https://evil.example${LIST}`);
    expect(await failure()).toContain(`not read: https://evil.example${LIST}`);
  });

  test("an index without pages", async () => {
    site.pages.set("/llms.txt", "- [a](https://other.example/guides)");
    expect(await failure()).toContain("/llms.txt: lists no API page");
  });

  test("a part of the index that cannot be read", async () => {
    publishPages(officialText(small), { splitIndex: true });
    site.pages.delete("/_llms/api-reference/messages.md");
    expect(await failure()).toContain("/_llms/api-reference/messages.md: responded 404");
  });

  test("a page that leads elsewhere", async () => {
    site.pages.set(LIST, (_request, response) =>
      response.writeHead(301, { location: "https://evil.example/" }).end(),
    );
    expect(await failure()).toContain(`${LIST}: redirects to another origin, https://evil.example`);
  });

  test("an alias bomb", async () => {
    const bomb = Array.from("bcdefghij", (name, at) => {
      const last = "abcdefghij"[at] ?? "";
      return `x-${name}: &${name} [${Array(10).fill(`*${last}`).join(", ")}]`;
    });
    change(LIST, "openapi: 3.1.0", `x-a: &a [x]\n${bomb.join("\n")}\nopenapi: 3.1.0`);
    expect(await failure()).toMatch(/list-messages\.md: .*alias/i);
  });

  test("__proto__", async () => {
    change(LIST, "openapi: 3.1.0", "__proto__: {polluted: 1}\nopenapi: 3.1.0");
    expect(await failure()).toContain(
      'list-messages.md: its OpenAPI block cannot be read: has the key "__proto__"',
    );
  });

  test("pages that are too large, or too slow", async () => {
    expect(await failure(fromSite(), { fileBytes: 3000 })).toContain("is larger than 3000 bytes");
    site.pages.set(LIST, (_request, response) => void response.writeHead(200).write("#"));
    expect(await failure(fromSite(), { attemptMs: 1000, attempts: 1 })).toContain(
      `${LIST}: no response in 1000 ms`,
    );
  });

  test("an operationId twice", async () => {
    change(LIST, "operationId: listMessages", "operationId: sendMessage");
    expect(await failure()).toContain("operationId");
  });

  test("an overlay that cannot be used", async () => {
    await project.write("overlay.yaml", "overlay: 3.0.0");
    expect(await failure()).toContain("overlay.yaml: not an OpenAPI Overlay 1.0");
  });

  test("a description that is a folder", async () => {
    await rm(project.description);
    await mkdir(project.description);
    await expect(project.sync(fromSite())).rejects.toThrow(/cannot be read: .*not a regular file/);
  });

  test.each([
    ["http elsewhere", "http://docs.example/llms.txt", "only https:"],
    ["something unknown", "https://docs.example/a.pdf", "cannot tell what it is"],
    ["a file that is not there", "/nowhere/llms.txt", "there is no file"],
    ["another protocol", "ftp://docs.example/llms.txt", "only https:"],
  ])("%s as source", async (_name, source, message) => {
    expect(await failure(["--from", source])).toContain(message);
  });

  test("an index together with a page", async () => {
    expect(await failure([...fromSite(), "--from", "a.md"])).toContain("more than once");
  });

  test("an unknown option, with the usage", async () => {
    expect(await failure(["--form", "x"])).toContain("Usage: npm run sync");
  });
});
