import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Consumer } from "./consumer.ts";
import type { Platform } from "./suite/bench.ts";
import { toolFile } from "./tools.ts";

/** One of the columns of the table. */
export interface Runtime {
  /** What `--only` calls it. */
  readonly id: string;
  /** What it is called in the table, where its version comes after it. */
  readonly name: string;
  readonly platform: Platform;
  /** The binary, which also says its version; `undefined` where it cannot be had. */
  readonly binary: () => string | undefined;
  /** Whether the binary is one of those that are fetched. */
  readonly isFetched: boolean;
  /** Why its process does not end by itself, if it does not. */
  readonly noEnd?: string;
  /** The command that runs the suite. */
  readonly command: (binary: string, launch: Launch) => string[];
}

/** What a command is made of. */
export interface Launch {
  readonly consumer: Consumer;
  /** The suite's `Settings`, as JSON. */
  readonly settings: string;
  /** Address of the page that runs the suite. */
  readonly page: string;
}

const ownNode: Runtime = {
  id: "node",
  name: "Node",
  platform: "node",
  binary: () => process.execPath,
  isFetched: false,
  command: (node, { consumer, settings }) => [node, consumer.process, settings],
};

/** The oldest Node that package.json promises, and the newest of each line since. */
const nodes: readonly Runtime[] = ["node20", "node22", "node24", "node26"].map((id) => ({
  ...ownNode,
  id,
  binary: () => toolFile(`${id}-linux-x64/bin/node`),
  isFetched: true,
}));

const bun: Runtime = {
  id: "bun",
  name: "Bun",
  platform: "bun",
  binary: () => toolFile("@oven/bun-linux-x64/bin/bun"),
  isFetched: true,
  command: (binary, { consumer, settings }) => [binary, consumer.process, settings],
};

const deno: Runtime = {
  id: "deno",
  name: "Deno",
  platform: "deno",
  binary: () => toolFile("@deno/linux-x64-glibc/deno"),
  isFetched: true,
  command: (binary, { consumer, settings }) => [
    ...[binary, "run", "--no-prompt", "--no-remote"],
    // all that the package needs; docs/runtimes.md says so
    ...["--allow-net=127.0.0.1", "--allow-env=PARTOO_API_KEY"],
    ...[consumer.process, settings],
  ],
};

const workerd: Runtime = {
  id: "workerd",
  name: "workerd",
  platform: "workerd",
  noEnd: "a worker has no process of its own",
  binary: () => toolFile("@cloudflare/workerd-linux-64/bin/workerd"),
  isFetched: true,
  command: (_, { consumer, settings }) => {
    const miniflare = pathToFileURL(toolFile("miniflare/dist/src/index.js") ?? "").href;
    // miniflare asks for Node 22 or later
    const node = toolFile("node24-linux-x64/bin/node") ?? process.execPath;
    return [node, consumer.miniflare, settings, miniflare, consumer.worker];
  },
};

const CHROMIUM_FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

const chromium: Runtime = {
  id: "chromium",
  name: "Chromium",
  platform: "chromium",
  noEnd: "a browser runs until somebody closes it",
  binary: () =>
    ["chromium", "chromium-browser", "google-chrome"]
      .map((name) => join("/usr/bin", name))
      .find((file) => existsSync(file)),
  isFetched: false,
  command: (binary, { consumer, settings, page }) => [
    ...[binary, ...CHROMIUM_FLAGS, `--user-data-dir=${consumer.profile}`],
    `${page}#${encodeURIComponent(settings)}`,
  ],
};

/** All of them, in the order of the table. */
export const RUNTIMES: readonly Runtime[] = [ownNode, ...nodes, bun, deno, workerd, chromium];
