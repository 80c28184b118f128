import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPartooClient } from "partoo-client";
import { collectMismatches, responseValidation, type Mismatch } from "partoo-client/validation";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { generate, OWN_GENERATION } from "../../scripts/generate/generation.ts";
import { Progress } from "../../scripts/progress.ts";
import { verifyCommand } from "../../scripts/verify/command.ts";
import {
  DEVIATIONS,
  SECRET,
  startDeviatingServer,
  type DeviatingServer,
} from "../support/deviating-server.ts";

let deviating: DeviatingServer;
let fitting: DeviatingServer;
beforeAll(async () => {
  [deviating, fitting] = await Promise.all([
    startDeviatingServer(DEVIATIONS),
    startDeviatingServer([]),
  ]);
});
afterAll(() => Promise.all([deviating.close(), fitting.close()]));

beforeEach(() => {
  vi.stubEnv("PARTOO_API_KEY", "key");
});

async function called(url: string, path: string, params: object = {}): Promise<Mismatch[]> {
  const mismatches: Mismatch[] = [];
  const client = createPartooClient({ baseUrl: url });
  client.use(responseValidation({ onMismatch: (one) => mismatches.push(one) }));
  const query = path === "/messages" ? { conversation_id: 1 } : {};
  await client.request("get", path as never, { params: { path: params, query } } as never);
  return mismatches;
}

describe("responseValidation", () => {
  test("has twenty deviations to find", () => {
    expect(DEVIATIONS).toHaveLength(20);
  });

  test.each(DEVIATIONS)("finds $name, at $path", async ({ path, params, kind, at, found }) => {
    const mismatches = await called(deviating.url, path, params);
    expect(mismatches).toContainEqual(expect.objectContaining({ kind, at, found }));
    expect(JSON.stringify(mismatches)).not.toContain(SECRET);
  });

  test.each(DEVIATIONS)(
    "tells nothing of the response that fits, at $path",
    async ({ path, params }) => {
      expect(await called(fitting.url, path, params)).toEqual([]);
    },
  );
});

describe("verify", { timeout: 180_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "partoo-verify-"));
    const own = new URL("../../openapi/", import.meta.url);
    for (const name of ["openapi.yaml", "overlay.yaml", "deprecations.json"]) {
      await cp(new URL(name, own), join(folder, name));
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function verify(...args: string[]): Promise<{ summary: string; report: string }> {
    let summary = "";
    const report = join(folder, "report.md");
    const description = join(folder, "openapi.yaml");
    const settings = ["--description", description, "--report", report, "--rate", "100000"];
    await verifyCommand([...settings, ...args], { write: (text: string) => (summary += text) });
    process.exitCode = 0;
    return { summary, report: await readFile(report, "utf8") };
  }

  test("confirms what fits, calls nothing that changes something, and says what was not reached", async () => {
    const { summary, report } = await verify("--base-url", fitting.url);
    expect(summary).toMatch(/^\d\d operations confirmed, 0 contradicted, \d+ not reached/);
    expect(report).toContain("| `POST /conversations/{conversation_id}` | not reached |");
    expect(report).not.toMatch(/\| `(POST|PUT|PATCH|DELETE) [^|]*\| confirmed/);
    expect(report).toMatch(/## Contradictions\n\nNone\.\n\n## New properties\n\nNone\./);
    expect([...fitting.methods]).toEqual(["GET"]);
  });

  test("finds all deviations, and what it proposes makes the second run clean", async () => {
    const output = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const { report } = await verify("--base-url", deviating.url, "--apply");
    output.mockRestore();
    for (const { path, status = 200, at, found } of DEVIATIONS) {
      const place = at === "" ? "the body" : at.replaceAll(/\/\d+/g, "/-");
      expect(report).toMatch(
        new RegExp(
          `\\| \`GET ${escaped(path)}\` \\| ${String(status)} \\| \`${escaped(place)}\` \\|.*\`${escaped(found)}\``,
        ),
      );
    }
    expect(report).not.toContain(SECRET);
    expect(await readFile(join(folder, "overlay.yaml"), "utf8")).not.toContain(SECRET);

    const second = await verify("--base-url", deviating.url);
    expect(second.report).toMatch(/## Contradictions\n\nNone\.\n\n## New properties\n\nNone\./);
    expect(second.summary).toContain(" 0 contradicted");
  });

  test("what it has written, npm run generate makes types of", { timeout: 120_000 }, async () => {
    const job = {
      ...OWN_GENERATION,
      input: join(folder, "openapi.yaml"),
      overlay: join(folder, "overlay.yaml"),
      codes: join(folder, "deprecations.json"),
    };
    const unseen = { write: () => true, isTTY: false };
    const changed = await generate(job, new Progress(unseen));
    const unchanged = await generate(OWN_GENERATION, new Progress(unseen));
    expect(changed.map(({ path }) => path).length).toBe(unchanged.length);
    expect(changed).not.toEqual(unchanged);
  });

  test("reads a recording, without a key", async () => {
    vi.stubEnv("PARTOO_API_KEY", undefined);
    const entry = (method: string, path: string, body: unknown, status = 200) => ({
      request: {
        method,
        url: `https://api.partoo.co/v2${path}`,
        headers: [{ name: "x-APIKey", value: SECRET }],
      },
      response: { status, content: { mimeType: "application/json", text: JSON.stringify(body) } },
    });
    const entries = [
      entry("GET", "/user/me?a=1", { id: SECRET, first_name: 7 }),
      entry("DELETE", "/business/5409c35a97bbc544d8e26737", { status: false }),
      entry("GET", "/no/such/path", {}),
      {
        ...entry("GET", "/org/search", {}),
        request: { method: "GET", url: "https://example.com/v2/org/search" },
      },
    ];
    const har = join(folder, "session.har");
    await writeFile(har, JSON.stringify({ log: { entries } }));
    const { summary, report } = await verify("--against", har);
    expect(summary).toMatch(/^0 operations confirmed, 2 contradicted/);
    expect(report).toContain("| `GET /org/search` | not reached |  |  | not in the recording |");
    expect(report).not.toContain(SECRET);
  });

  test("reads an address of a million slashes in time that grows with its length", async () => {
    const url = `https://api.partoo.co/v2${"/".repeat(1_000_000)}x`;
    const har = join(folder, "slashes.har");
    const entries = [{ request: { method: "GET", url }, response: { status: 200 } }];
    await writeFile(har, JSON.stringify({ log: { entries } }));
    await expect(verify("--against", har)).rejects.toThrow(/no response of the API/);
  });

  test("says what is wrong with what it was given", async () => {
    const file = join(folder, "broken.har");
    await writeFile(file, `{"log": ${SECRET}`);
    await expect(verify("--against", file)).rejects.toThrow(/cannot be read: it is not JSON/);
    await writeFile(file, `{"log": {"entries": []}}`);
    await expect(verify("--against", file)).rejects.toThrow(/no response of the API/);
    await expect(verify("--environment", "staging")).rejects.toThrow(/sandbox or production/);
    await expect(verify("--rate", "0")).rejects.toThrow(/whole number/);
    vi.stubEnv("PARTOO_API_KEY", undefined);
    await expect(verify("--base-url", fitting.url)).rejects.toThrow(/PARTOO_API_KEY/);
  });
});

test("collects all of it in a report without values", async () => {
  const mismatches = collectMismatches();
  for (const { path, params } of DEVIATIONS) {
    for (const one of await called(deviating.url, path, params)) mismatches.add(one);
  }
  const report = mismatches.toMarkdown();
  expect(mismatches.list().length).toBeGreaterThanOrEqual(DEVIATIONS.length);
  expect(report).not.toContain(SECRET);
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
