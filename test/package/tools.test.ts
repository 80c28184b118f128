import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchTools } from "../../scripts/package/tools.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "partoo-client-tools-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes a manifest and npm's lockfile for it. */
async function project(name: string, version: string, locked: object): Promise<void> {
  const manifest = { name: "tools", version: "1.0.0", dependencies: { [name]: version } };
  const lockfile = { lockfileVersion: 3, packages: { "": manifest, ...locked } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "package-lock.json"), JSON.stringify(lockfile));
}

test("tools that are in place are not fetched again", async () => {
  await mkdir(join(folder, "here"));
  await writeFile(join(folder, "here/package.json"), '{ "name": "here", "version": "1.0.0" }');
  const locked = {
    "node_modules/here": { resolved: "here", link: true },
    here: { version: "1.0.0" },
  };
  await project("here", "file:here", locked);
  expect(await fetchTools(folder)).toBeUndefined();
  vi.stubEnv("PATH", "");
  expect(await fetchTools(folder)).toBeUndefined();
});

test("a registry that cannot be reached is the reason, and its address is not told", async () => {
  const name = "no-such-package-of-partoo-client";
  const integrity = `sha512-${"A".repeat(86)}==`;
  await project(name, "1.0.0", { [`node_modules/${name}`]: { version: "1.0.0", integrity } });
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:1");
  vi.stubEnv("npm_config_fetch_retry_mintimeout", "100");
  expect(await fetchTools(folder)).toMatch(/^npm cannot fetch it \(\w+\)$/);
});
