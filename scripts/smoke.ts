import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runScript } from "./failure.ts";
import { ROOT, withPackedPackage } from "./package/packed.ts";
import { run } from "./package/run.ts";

/** Uses the packed package from another folder, as users do: import, require and types. */
async function main(): Promise<void> {
  await withPackedPackage(async ({ folder }) => {
    // the type check also needs Node's types
    await symlink(join(ROOT, "node_modules/@types"), join(folder, "node_modules/@types"));
    for (const [name, { content, command }] of Object.entries(programs(folder))) {
      await writeFile(join(folder, name), content);
      run(folder, name, command);
      process.stderr.write(`  ✓ ${name}\n`);
    }
  });
}

const CALL = `createPartooClient({ apiKey: "k", fetch: async () => Response.json({ count: 1 }) })
  .GET("/conversations")
  .then(({ data }) => { if (data.count !== 1) process.exit(1); });`;

const OTHER_ENTRIES = `import { PartooConfigError } from "partoo-client";
import { memoryThrottle } from "partoo-client/throttle";
for (const entry of ["testing", "throttle", "validation", "webhooks", "webhooks/testing"]) {
  await import(\`partoo-client/\${entry}\`);
}
try {
  memoryThrottle({ requests: 0, perMs: 1 });
  process.exit(1);
} catch (error) {
  // an error class is one class, whichever entry point throws it
  if (!(error instanceof PartooConfigError)) throw error;
}
`;

const TYPED = `import { createPartooClient, type OperationData } from "partoo-client";
import { memoryThrottle } from "partoo-client/throttle";
import { mockPartoo } from "partoo-client/testing";
import { createWebhookHandler } from "partoo-client/webhooks";
export const mock = mockPartoo().on("GET /conversations", () => ({ conversations: [], count: 0 }));
export const throttle = memoryThrottle({ requests: 300, perMs: 60_000 });
export const handle = createWebhookHandler({ message_created: ({ payload }) => payload.message?.id });
const { data } = await createPartooClient({ apiKey: "k" }).GET("/conversations");
export const conversations: OperationData<"GET /conversations">["conversations"] = data?.conversations;
// @ts-expect-error no such path
void createPartooClient({ apiKey: "k" }).GET("/conversation");
`;

function programs(folder: string): Record<string, { content: string; command: string[] }> {
  const tsc = [process.execPath, join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit"];
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

await runScript(main);
