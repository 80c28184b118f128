import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}
const manifest = JSON.parse(read("package.json")) as Manifest;

describe("dependencies", () => {
  test("at run time there is openapi-fetch alone", () => {
    expect(manifest.dependencies).toEqual({ "openapi-fetch": "0.17.0" });
  });

  test("are pinned exactly", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("each have a row in docs/maintaining/dependencies.md, and no other has", () => {
    const rows = [...read("docs/maintaining/dependencies.md").matchAll(/^\| `([^`]+)`/gm)].map(
      ([, name]) => name,
    );
    const names = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    });
    expect([...new Set(rows)].sort()).toEqual(names.sort());
  });
});
