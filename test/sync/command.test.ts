import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/generate/document.ts";
import { parseYaml } from "../../scripts/yaml.ts";
import { docsPage, subjectsOf, type Subject } from "../support/docs-pages.ts";
import { startDocsSite, type DocsSite } from "../support/docs-site.ts";
import { SyncProject } from "../support/sync-project.ts";

const here = (path: string): URL => new URL(path, import.meta.url);
const own = parseYaml(readFileSync(here("../../openapi/openapi.yaml"), "utf8")) as JsonObject;
const EXAMPLE = "api-reference/messages/update-conversation";
const example = readFileSync(here(`site/${EXAMPLE}.md`), "utf8");

let site: DocsSite;
let project: SyncProject;
beforeAll(async () => {
  site = await startDocsSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  project = await SyncProject.copy();
});
afterEach(() => project.remove());

/** The operations and events of the fixture site: all of `Messages`, and one event. */
const subjects = subjectsOf(own).filter(
  ({ section, key }) =>
    /^\/(conversations|messages|messaging|webhooks)/.test(key) ||
    (section === "webhooks" && key === "messageCreated"),
);

/** The official text has none of the marks of a transcription. */
function officialText(): JsonObject {
  const official = JSON.parse(JSON.stringify(own), (key, value: unknown) =>
    /^x-(docs-page|fidelity|unseen|inferred)$/.test(key) ? undefined : value,
  ) as JsonObject;
  return official;
}

/** Puts a docs site up that publishes the document. */
function publish(document: JsonObject): void {
  site.pages.clear();
  site.requests.length = 0;
  const links: string[] = [];
  for (const subject of subjects) {
    const operation = operationAt(document, subject.section, subject.key, subject.method);
    const isExample =
      subject.key === "/conversations/{conversation_id}" && subject.method === "post";
    const page = isExample ? EXAMPLE : pageOf(subject);
    if (operation === undefined) continue;
    if (!isExample) links.push(`- [${page}](${site.origin}/${page}.md)`);
    site.pages.set(`/${page}.md`, isExample ? example : docsPage(document, subject));
  }
  const index = readFileSync(here("site/llms.txt"), "utf8")
    .replaceAll("ORIGIN", site.origin)
    .replace("PAGES", links.join("\n"));
  site.pages.set("/llms.txt", index);
}

/** Where the page of an operation is; two of them are said to be on the page of another one. */
function pageOf({ section, key, method }: Subject): string {
  const page = String(operationAt(own, section, key, method)?.["x-docs-page"]);
  return page === EXAMPLE ? `${page}-${method}` : page;
}

function operationAt(document: JsonObject, section: string, key: string, method: string) {
  const items = document[section] as Record<string, Record<string, JsonObject>> | undefined;
  return items?.[key]?.[method];
}

const fromSite = (): string[] => ["--from", `${site.origin}/llms.txt`];

describe("a sync from a docs site", () => {
  test("replaces transcribed operations by the official text, and tells what the site lacks", async () => {
    publish(officialText());
    expect(site.pages.size).toBeGreaterThanOrEqual(13);
    const { report, progress } = await project.sync([...fromSite(), "--json"]);
    const synced = parseYaml(await project.read()) as JsonObject;
    expect(operationAt(synced, "paths", "/messages", "get")).toMatchObject({
      "x-docs-page": "api-reference/messages/list-messages",
      "x-fidelity": "verbatim",
    });
    expect(operationAt(synced, "paths", "/messages", "get")).not.toHaveProperty("x-unseen");
    expect(subjectsOf(synced)).toHaveLength(subjects.length);
    const told = JSON.parse(report) as { removed: string[]; changed: string[]; release: string };
    expect(told.removed).toContain("GET /business/search");
    expect(told.removed).toHaveLength(139 - subjects.length);
    expect(told.release).toBe("major");
    expect(progress).toContain("nothing in the description is selected any more by");
    expect(progress).toContain("$.paths['/api_keys'].get");
    expect(site.requests.filter((path) => path.includes("guides"))).toEqual([]);
  });

  test("a second time changes no byte", async () => {
    publish(officialText());
    await project.sync(fromSite());
    const before = await project.state();
    const { report, progress } = await project.sync(fromSite());
    expect(await project.state()).toEqual(before);
    expect(report).toContain("Nothing has changed.");
    expect(progress).toContain("says what the docs say");
  });

  test("reports each way in which a page can change", async () => {
    publish(officialText());
    await project.sync(fromSite());
    const next = officialText();
    const at = (method: string, key: string) =>
      operationAt(next, "paths", key, method) as Record<string, unknown> & {
        parameters: JsonObject[];
      };
    at("get", "/messages").parameters.push({
      name: "since",
      in: "query",
      required: true,
      schema: { type: "string" },
    });
    at("patch", "/conversations/{conversation_id}")["deprecated"] = true;
    at("get", "/conversations")["summary"] = "Another text";
    delete (next["paths"] as JsonObject)["/messages/{message_id}/retry"];
    const schemas = (next["components"] as Record<string, Record<string, JsonObject>>)["schemas"];
    const conversation = schemas?.["Conversation"] as { properties: Record<string, JsonObject> };
    delete conversation.properties["consumer_name"];
    publish(next);
    const { report } = await project.sync(fromSite());
    expect(report).toContain(
      "Operations and events: 0 added, 1 removed, 1 newly deprecated, 5 changed.",
    );
    for (const line of [
      "POST /messages/{message_id}/retry: removed",
      "GET /messages query parameter since: required parameter added",
      "schema Conversation .consumer_name: property removed",
      "PATCH /conversations/{conversation_id}: is deprecated now",
    ]) {
      expect(report).toContain(line);
    }
  });

  test("keeps what has a page without a block, and says so", async () => {
    publish(officialText());
    site.pages.set("/api-reference/messages/list-messages.md", "# List messages\n\nSoon.\n");
    const { progress } = await project.sync(fromSite());
    const synced = parseYaml(await project.read()) as JsonObject;
    expect(operationAt(synced, "paths", "/messages", "get")).toEqual(
      operationAt(own, "paths", "/messages", "get"),
    );
    expect(progress).toContain("Kept, because their pages have no OpenAPI block: GET /messages");
  });

  test("asks at most six pages at a time", async () => {
    publish(officialText());
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
    publish(officialText());
    const { progress } = await project.sync(fromSite());
    expect(progress).not.toContain("█");
  });
});

describe("other sources", () => {
  test("the published page, as it is, changes nothing: it was taken word for word", async () => {
    const before = await project.state();
    await project.sync(["--from", here(`site/${EXAMPLE}.md`).pathname]);
    expect(await project.state()).toEqual(before);
  });

  test("a page by its address updates its operation and leaves the rest", async () => {
    publish(officialText());
    await project.sync(["--from", `${site.origin}/api-reference/messages/list-messages`]);
    const synced = parseYaml(await project.read()) as JsonObject;
    expect(subjectsOf(synced)).toHaveLength(139);
    expect(operationAt(synced, "paths", "/messages", "get")).toHaveProperty(
      "x-fidelity",
      "verbatim",
    );
    expect(operationAt(synced, "paths", "/messages", "post")).toEqual(
      operationAt(own, "paths", "/messages", "post"),
    );
  });

  test("a folder of pages updates, a folder with an index replaces", async () => {
    publish(officialText());
    const folder = await mkdtemp(join(tmpdir(), "sync-pages-"));
    try {
      for (const [path, page] of site.pages) {
        if (typeof page !== "string" || path === "/llms.txt") continue;
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), page);
      }
      await project.sync(["--from", folder]);
      expect(subjectsOf(parseYaml(await project.read()) as JsonObject)).toHaveLength(139);
      const index = site.pages.get("/llms.txt") as string;
      await writeFile(
        join(folder, "llms.txt"),
        index.replaceAll(site.origin, "https://developers.partoo.co"),
      );
      await project.sync(["--from", folder]);
      const synced = parseYaml(await project.read()) as JsonObject;
      expect(subjectsOf(synced)).toHaveLength(subjects.length);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("a whole document replaces everything, also where there was no description yet", async () => {
    await rm(project.description);
    await project.sync(["--from", here("../../openapi/openapi.yaml").pathname]);
    expect(await project.read()).toBe(await readFile(here("../../openapi/openapi.yaml"), "utf8"));
  });

  test("JSON is a document too", async () => {
    await project.write("whole.json", JSON.stringify(own));
    await project.sync(["--from", join(project.folder, "whole.json")]);
    expect(parseYaml(await project.read())).toEqual(own);
  });
});

describe("without writing", () => {
  beforeEach(() => {
    const next = officialText();
    delete (next["paths"] as JsonObject)["/messages"];
    publish(next);
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
      "is not what the docs say",
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
  const LIST = "/api-reference/messages/list-messages.md";
  const SEND = "/api-reference/messages/send-message.md";

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

  const change = (path: string, from: string | RegExp, to: string): void => {
    const page = site.pages.get(path) as string;
    expect(page.search(from)).not.toBe(-1);
    site.pages.set(path, page.replace(from, to));
  };

  beforeEach(() => publish(officialText()));

  test("every page that cannot be read is named", async () => {
    site.pages.delete(LIST);
    site.pages.set(SEND, (_request, response) => response.writeHead(503).end());
    const message = await failure();
    expect(message).toContain(`${site.origin}${LIST}: answered 404`);
    expect(message).toContain(`${site.origin}${SEND}: answered 503 (4 attempts)`);
  });

  test("every page that cannot be used is named", async () => {
    change(SEND, "post /messages", "post /other");
    change("/api-reference/messages/read-conversation.md", "openapi: 3.1.0", "openapi: [");
    const message = await failure();
    expect(message).toContain(`${site.origin}${SEND}: its OpenAPI block is headed`);
    expect(message).toContain("read-conversation.md: its OpenAPI block cannot be read");
  });

  test("a component that two pages define differently", async () => {
    change(LIST, "API-wide error answer.", "Who are you");
    const message = await failure();
    expect(message).toContain("#/components/responses/Error differently");
    expect(message).toContain('"Who are you"');
    expect(message).toContain(`${site.origin}${LIST}`);
  });

  test("an index of another origin", async () => {
    site.pages.set("/llms.txt", "[a](https://evil.example/api-reference/a.md)");
    expect(await failure()).toContain("a page of another origin");
  });

  test("an index without API pages", async () => {
    site.pages.set("/llms.txt", "[a](/guides/a.md)");
    expect(await failure()).toContain("/llms.txt: lists no API page");
  });

  test("a page that leads elsewhere", async () => {
    site.pages.set(LIST, (_request, response) =>
      response.writeHead(301, { location: "https://evil.example/" }).end(),
    );
    expect(await failure()).toContain(`${LIST}: leads to another origin, https://evil.example`);
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
    expect(await failure(fromSite(), { attemptMs: 200, attempts: 1 })).toContain(
      `${LIST}: no answer in 200 ms`,
    );
  });

  test("a description that is not valid OpenAPI", async () => {
    change(LIST, "operationId: listMessages", "operationId: 7");
    expect(await failure()).toMatch(/^the new description:\d+:\d+: /);
  });

  test("an operationId twice", async () => {
    change(LIST, "operationId: listMessages", "operationId: sendMessage");
    expect(await failure()).toContain("operationId");
  });

  test("an overlay that cannot be used", async () => {
    await project.write("overlay.yaml", "overlay: 3.0.0");
    expect(await failure()).toContain("overlay.yaml: not an OpenAPI Overlay 1.0");
  });

  test("a description that cannot be replaced", async () => {
    await rm(project.description);
    await cp(here("site"), project.description, { recursive: true });
    await expect(project.sync(fromSite())).rejects.toThrow(/EISDIR|cannot be/);
  });

  test.each([
    ["http elsewhere", "http://docs.example/llms.txt", "only https:"],
    ["something unknown", "https://docs.example/a.pdf", "cannot tell what it is"],
    ["a file that is not there", "/nowhere/llms.txt", "ENOENT"],
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
