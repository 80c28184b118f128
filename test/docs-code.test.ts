import { readFileSync } from "node:fs";
import type { Program } from "typescript";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startApiServer, type ApiServer } from "../scripts/api-server.ts";
import { problemsIn, programOf } from "./support/compiler.ts";
import { PAGES, codeOf, run, type CodeBlock } from "./support/docs-code.ts";
import { lintProblemsIn } from "./support/linter.ts";

const blocks = PAGES.flatMap(codeOf);

function nameOf({ page, number }: CodeBlock): string {
  return `${page}.${String(number)}.ts`;
}

describe("the code in README and docs", () => {
  test("is there", () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  const files = Object.fromEntries(
    blocks.map((block) => [nameOf(block), `${block.code}\nexport {};\n`]),
  );
  let program: Program;
  beforeAll(() => {
    program = programOf(files, {
      types: ["node"],
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: false,
      isolatedModules: false,
    });
  });

  test("compiles as it stands", { timeout: 120_000 }, () => {
    expect(problemsIn(program, files)).toEqual([]);
  });

  test("passes typescript-eslint's strict-type-checked", { timeout: 120_000 }, () => {
    // what an example shows is often there to be seen only
    const rules = { "@typescript-eslint/no-unused-vars": "off" } as const;
    expect(lintProblemsIn(program, files, rules)).toEqual([]);
  });

  test("would not pass with a promise that nobody waits for", () => {
    const wrong = { "wrong.ts": "void 0;\nPromise.resolve();\nexport {};\n" };
    expect(lintProblemsIn(programOf(wrong), wrong)).toEqual([
      expect.stringMatching(/^wrong\.ts:2: @typescript-eslint\/no-floating-promises/),
    ]);
  });
});

/** Blocks that need more than an API, and the tests that give it to them. */
const RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  "docs/bulk.md.2.ts": "needs Redis: test/docs-lists-and-bulk.test.ts",
  "docs/frameworks.md.4.ts": "is a test file: npm run test:frameworks",
  "docs/observability.md.2.ts": "logs past the console: test/docs-observability.test.ts",
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [
      `docs/proxies.md.${String(number)}.ts`,
      "needs a proxy or a gateway: test/docs-proxies.test.ts",
    ]),
  ),
  "docs/undescribed.md.2.ts": "calls what the description lacks: test/undescribed.test.ts",
  "docs/webhooks.md.3.ts": "listens on a port: test/webhooks/examples.test.ts",
};

describe("run against the API of the description", () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startApiServer();
  });
  afterAll(() => server.close());

  beforeEach(() => {
    vi.stubEnv("PARTOO_API_KEY", "key");
    const { fetch } = globalThis;
    vi.stubGlobal("fetch", async (input: string | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const url = request.url.replace(/^https:\/\/api\.(sandbox\.)?partoo\.co\/v2/, server.url);
      return lastPage(await fetch(new Request(url, request)));
    });
    for (const method of ["log", "warn", "error"] as const) {
      vi.spyOn(console, method).mockImplementation(() => undefined);
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const runnable = blocks.filter((block) => !(nameOf(block) in RUN_ELSEWHERE));
  test.each(runnable.map((block) => [nameOf(block), block] as const))("%s ends well", (_, block) =>
    run(block),
  );

  test("the first call in README prints what README shows", async () => {
    const [first] = codeOf("README.md");
    const [, shown] = /```text\n([^]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
    if (first === undefined) expect.fail("README has no code");
    await run(first);
    const lines = vi.mocked(console.log).mock.calls.map((values) => `${values.join(" ")}\n`);
    expect(lines.join("")).toBe(shown);
  });

  test("README says how many operations there are, and how many are partly inferred", () => {
    const [operations = ""] = readFileSync("docs/operations.md", "utf8").split("## Webhook events");
    const all = operations.match(/^\| [A-Z]+ +\| `\//gm)?.length;
    const partial = operations.match(/ \| partial +\| /g)?.length;
    expect(readFileSync("README.md", "utf8")).toContain(
      `${String(partial)} of the ${String(all)} operations`,
    );
  });

  test("leaves out only what is there", () => {
    expect(blocks.map(nameOf)).toEqual(expect.arrayContaining(Object.keys(RUN_ELSEWHERE)));
  });
});

/** The server's sample of a list leads on to the same sample; a reader's list has an end. */
async function lastPage(response: Response): Promise<Response> {
  const body: unknown = await response.json();
  if (!response.ok || typeof body !== "object" || body === null) {
    return Response.json(body, { status: response.status });
  }
  const end = {
    ...("next_cursor" in body ? { next_cursor: null } : {}),
    ...("max_page" in body ? { page: 1, max_page: 1 } : {}),
  };
  return Response.json({ ...body, ...end });
}
