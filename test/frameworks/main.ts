/**
 * The files of docs/frameworks.md, with the packed package, in the real frameworks: `npm run test:frameworks`.
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { runScript } from "../../scripts/failure.ts";
import { ROOT, withPackedPackage } from "../../scripts/package/packed.ts";
import { fetchTools } from "../../scripts/package/tools.ts";
import { outcomeOf, startLocalApi, withServer, type LocalApi } from "./programs.ts";
import { TOOLS, withProject } from "./project.ts";

const NEXT = join(TOOLS, "node_modules/next/dist/bin/next");
const JEST = join(TOOLS, "node_modules/jest/bin/jest.js");
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");

async function main(): Promise<void> {
  const missing = await fetchTools(TOOLS);
  if (missing !== undefined) {
    process.stdout.write(`Left out, because the frameworks are not there: ${missing}\n`);
    return;
  }
  await withPackedPackage(async ({ folder }) => {
    await withProject(folder, async (project) => {
      const api = await startLocalApi();
      try {
        for (const [name, check] of Object.entries(CHECKS)) {
          await check(project, api);
          api.taken();
          process.stderr.write(`  ✓ ${name}\n`);
        }
      } finally {
        api.close();
      }
    });
  });
}

type Check = (project: string, api: LocalApi) => Promise<void>;

const CHECKS: Readonly<Record<string, Check>> = {
  "Next.js builds without a key, types included": async (project, api) => {
    const { code, printed } = await outcomeOf(project, [NEXT, "build"], {});
    assert.equal(code, 0, printed);
    assert.deepEqual(api.taken(), []);
  },
  "Next.js serves the page and the route handler": async (project, api) => {
    const args = [NEXT, "start", "--port", "0", "--hostname", "127.0.0.1"];
    await withServer(project, args, { LOCAL_API: api.url }, async (url) => {
      for (let times = 0; times < 2; times += 1) {
        const page = await (await fetch(`${url}/businesses`)).text();
        assert.match(page, /<title>1 businesses<\/title>/);
        assert.match(page, /<li>Corner shop<\/li>/);
      }
      assert.deepEqual(api.taken(), ["/business/search"], "kept for 300 seconds");
      await fetch(`${url}/twice`);
      assert.deepEqual(api.taken(), ["/business/search", "/business/search"], "not joined");
      for (const way of ["alone", "middleware", "cache", "next"]) {
        assert.match(await (await fetch(`${url}/flaky?way=${way}`)).text(), /Corner shop/, way);
        assert.deepEqual(api.taken(), ["/business/flaky", "/business/flaky"], `retried: ${way}`);
      }
      assert.match(await (await fetch(`${url}/flaky?way=next`)).text(), /Corner shop/);
      assert.deepEqual(api.taken(), [], "the response of the retry is kept");
      assert.deepEqual(await (await fetch(`${url}/api/reviews`)).json(), { count: 1 });
      assert.deepEqual(api.taken(), ["/reviews"]);
    });
  },
  Express: (project, api) => server("run-express.mjs", project, api),
  Fastify: (project, api) => server("run-fastify.mjs", project, api),
  "Vitest without configuration": async (project) => {
    const { code, printed } = await outcomeOf(
      project,
      [VITEST, "run", "--root", ".", "vitest/"],
      {},
    );
    assert.equal(code, 0, printed);
    assert.match(printed, /1 passed/);
  },
  "Jest with the configuration of the page": (project) => jest(project, []),
  "Jest with --experimental-vm-modules": (project) =>
    jest(project, ["--config", '{ "transform": {} }'], ["--experimental-vm-modules"]),
};

async function server(program: string, project: string, api: LocalApi): Promise<void> {
  await withServer(project, [program], { LOCAL_API: api.url }, async (url, says) => {
    assert.deepEqual(await (await fetch(`${url}/businesses/b1`)).json(), { name: "Corner shop" });
    assert.equal((await fetch(`${url}/businesses/gone`)).status, 404);
    const broken = await fetch(`${url}/businesses/broken`);
    assert.equal(broken.status, 502);
    assert.doesNotMatch(await broken.text(), /secret/);
    await says(/PARTOO_API_ERROR/);
    const [come, left] = ["come", "left"].map((event) => once(api.slow, event));
    const reader = new AbortController();
    const read = fetch(`${url}/businesses/slow`, { signal: reader.signal }).catch(() => undefined);
    await come;
    reader.abort();
    await Promise.all([read, left]);
  });
}

async function jest(project: string, args: string[], flags: string[] = []): Promise<void> {
  const { code, printed } = await outcomeOf(project, [...flags, JEST, ...args, "jest/"], {});
  assert.equal(code, 0, printed);
  assert.match(printed, /1 passed/);
}

await runScript(main);
