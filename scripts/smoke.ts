import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Failure, runScript } from "./failure.ts";

/** What npm would publish, used from another folder as its users do: import, require and types. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "partoo-client-smoke-"));
  try {
    await install(folder);
    for (const [name, { content, command }] of Object.entries(programs(folder))) {
      await writeFile(join(folder, name), content);
      run(folder, name, command);
      process.stderr.write(`  ✓ ${name}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const root = resolve(import.meta.dirname, "..");

/** Packs the package and installs it, with its one dependency, beside nothing else. */
async function install(folder: string): Promise<void> {
  run(root, "npm pack", ["npm", "pack", "--silent", "--pack-destination", folder]);
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Failure("npm pack made no tarball");
  await writeFile(join(folder, "package.json"), '{ "type": "module", "private": true }');
  run(folder, "npm install", ["npm", "install", "--no-audit", "--no-fund", `./${tarball}`]);
  // the type check needs the compiler of the project, and Node's types beside the package
  await symlink(join(root, "node_modules/@types"), join(folder, "node_modules/@types"));
}

const CALL = `createPartooClient({ apiKey: "k", fetch: async () => Response.json({ count: 1 }) })
  .GET("/conversations")
  .then(({ data }) => { if (data.count !== 1) process.exit(1); });`;

const OTHER_ENTRIES = `
for (const entry of ["throttle", "webhooks", "webhooks/testing"]) {
  await import(\`partoo-client/\${entry}\`);
}
`;

const TYPED = `import { createPartooClient, type OperationData } from "partoo-client";
import { memoryThrottle } from "partoo-client/throttle";
import { createWebhookHandler } from "partoo-client/webhooks";
export const throttle = memoryThrottle({ requests: 300, perMs: 60_000 });
export const handle = createWebhookHandler({ message_created: ({ payload }) => payload.message?.id });
const { data } = await createPartooClient({ apiKey: "k" }).GET("/conversations");
export const conversations: OperationData<"GET /conversations">["conversations"] = data?.conversations;
// @ts-expect-error no such path
void createPartooClient({ apiKey: "k" }).GET("/conversation");
`;

function programs(folder: string): Record<string, { content: string; command: string[] }> {
  const tsc = [process.execPath, join(root, "node_modules/typescript/bin/tsc"), "--noEmit"];
  const strict = ["--strict", "--target", "es2022", "--skipLibCheck", "false", "--types", "node"];
  return {
    "import.mjs": {
      content: `import { createPartooClient } from "partoo-client";\n${CALL}`,
      command: [process.execPath, join(folder, "import.mjs")],
    },
    "entries.mjs": {
      content: OTHER_ENTRIES,
      command: [process.execPath, join(folder, "entries.mjs")],
    },
    "require.cjs": {
      content: `const { createPartooClient } = require("partoo-client");\n${CALL}`,
      command: [process.execPath, join(folder, "require.cjs")],
    },
    "nodenext.mts": {
      content: TYPED,
      command: [...tsc, ...strict, "--module", "nodenext", "nodenext.mts"],
    },
    "bundler.mts": {
      content: TYPED,
      command: [
        ...tsc,
        ...strict,
        ...["--module", "esnext", "--moduleResolution", "bundler", "bundler.mts"],
      ],
    },
  };
}

function run(cwd: string, what: string, [command = "", ...args]: string[]): void {
  try {
    execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Failure(`The packed package fails at ${what}:\n${stdout}${stderr}`);
  }
}

await runScript(main);
