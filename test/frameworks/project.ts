import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { ROOT } from "../../scripts/package/packed.ts";

/** Where the frameworks are; the project is made inside, so that it finds them. */
export const TOOLS: string = join(import.meta.dirname, "tools");

/** What stands around the page's own files. Nothing in it is about this package. */
const AROUND: Readonly<Record<string, string>> = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.mjs": "export default { turbopack: { root: import.meta.dirname + '/..' } };\n",
  // no configuration, instead of the one of this repository
  "vitest.config.mjs": "export default {};\n",
  "app/layout.tsx": `import type { ReactNode } from "react";
export default function Layout({ children }: { children: ReactNode }) {
  return <html><body>{children}</body></html>;
}
`,
  "app/twice/page.tsx": `import { connection } from "next/server";
import { unwrap } from "partoo-client";
import { partoo } from "../../lib/partoo";
export default async function Page() {
  await connection();
  await unwrap(partoo.GET("/business/search"));
  return <p>{(await unwrap(partoo.GET("/business/search"))).count}</p>;
}
`,
  "app/flaky/page.tsx": `import { connection } from "next/server";
import { unwrap } from "partoo-client";
import { partoo } from "../../lib/partoo";
export default async function Page({ searchParams }: { searchParams: Promise<{ way?: string }> }) {
  await connection();
  const params = { path: { business_id: "flaky" } };
  const ways: Record<string, object> = {
    alone: {},
    middleware: { middleware: [{ onRequest() {} }] },
    cache: { cache: "no-store" },
    next: { next: { revalidate: 300 }, middleware: [{ onRequest() {} }] },
  };
  const options = { retry: { baseDelayMs: 1 }, ...ways[(await searchParams).way ?? ""] };
  const { name } = await unwrap(partoo.GET("/business/{business_id}", { params, ...options }));
  return <p>{name}</p>;
}
`,
  // the API of this machine instead of the real one, below everything that a framework does with fetch
  "preload.mjs": `const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(String(url).replace("https://api.partoo.co/v2", process.env.LOCAL_API), init);
`,
  "run-express.mjs": `import { app } from "./express.js";
const server = app.listen(0, "127.0.0.1", () => console.log("port", server.address().port));
`,
  "run-fastify.mjs": `import { app } from "./fastify.js";
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
`,
};

/**
 * A project with the files of docs/frameworks.md, as somebody would copy them, and the packed package.
 *
 * @param installed folder where the package is installed
 */
export async function withProject(
  installed: string,
  work: (project: string) => Promise<void>,
): Promise<void> {
  const project = join(TOOLS, "project");
  await rm(project, { recursive: true, force: true });
  try {
    await cp(join(installed, "node_modules"), join(project, "node_modules"), { recursive: true });
    for (const [name, text] of [...Object.entries(AROUND), ...pageFiles()]) {
      await mkdir(dirname(join(project, name)), { recursive: true });
      await writeFile(join(project, name), text);
    }
    await work(project);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

/** The blocks of the page whose first line names a file. */
function pageFiles(): [name: string, text: string][] {
  const page = readFileSync(join(ROOT, "docs/frameworks.md"), "utf8");
  const blocks = [...page.matchAll(/^```(?:tsx?|js)\n\/\/ (\S+\.\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, name = "", text = ""]): [string, string][] => {
    if (!name.endsWith(".test.ts")) return [[name, text]];
    const forJest = text.replace('"vitest"', '"@jest/globals"');
    return [
      [`vitest/${name}`, text],
      [`jest/${name.replace(".ts", ".js")}`, forJest],
    ];
  });
}
