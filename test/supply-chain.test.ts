import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}

const SHA512 = /^sha512-[\w+/]{86}==$/;

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly licenses?: readonly { readonly type: string }[];
}

function packagesOf(lockfile: string): Record<string, Locked> {
  return (readJson(lockfile) as { packages: Record<string, Locked> }).packages;
}

/** Everything in the lockfile but the package itself, by where it is installed. */
const locked = Object.entries(packagesOf("package-lock.json")).filter(([path]) => path !== "");
const atRunTime = locked.filter(([, { dev }]) => dev !== true);

function manifestOf(path: string): Manifest {
  return readJson(join(path, "package.json")) as Manifest;
}

describe("what users install with the package", () => {
  test("is openapi-fetch and its types", () => {
    expect(atRunTime.map(([path]) => path)).toEqual([
      "node_modules/openapi-fetch",
      "node_modules/openapi-typescript-helpers",
    ]);
  });

  test.each(atRunTime)("%s has no install script", (path, { hasInstallScript }) => {
    expect(hasInstallScript).toBeUndefined();
    const { scripts = {} } = manifestOf(path);
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  test.each(atRunTime)("%s has the licence of this package", (_, { license }) => {
    expect(license).toBe("MIT");
  });
});

/**
 * Their maintainer has stopped: a new release, or other bytes under the same version, would be a sign
 * that somebody else publishes. Who changes a hash here has read what is in the new tarball.
 */
const FINISHED = {
  "openapi-fetch": {
    version: "0.17.0",
    integrity:
      "sha512-PsbZR1wAPcG91eEthKhN+Zn92FMHxv+/faECIwjXdxfTODGSGegYv0sc1Olz+HYPvKOuoXfp+0pA2XVt2cI0Ig==",
  },
  "openapi-typescript-helpers": {
    version: "0.1.0",
    integrity:
      "sha512-OKTGPthhivLw/fHz6c3OPtg72vi86qaMlqbJuVJ23qOvQ+53uw1n7HdmkJFibloF7QEjDrDkzJiOJuockM/ljw==",
  },
  "openapi-typescript": {
    version: "7.13.0",
    integrity:
      "sha512-EFP392gcqXS7ntPvbhBzbF8TyBA+baIYEm791Hy5YkjDYKTnk/Tn5OQeKm5BIZvJihpp8Zzr4hzx0Irde1LNGQ==",
  },
} as const;

describe("finished software", () => {
  test.each(Object.entries(FINISHED))("%s is the tarball that was read", (name, expected) => {
    const found = locked.filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(found.map(([path, { version, integrity }]) => [path, version, integrity])).toEqual([
      [`node_modules/${name}`, expected.version, expected.integrity],
    ]);
    expect(manifestOf(`node_modules/${name}`).version).toBe(expected.version);
  });
});

/** Licences that ask for nothing but their own text, or, of tools, for changes to the tool itself. */
const ACCEPTED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "Python-2.0",
]);

/** As the lockfile has it; older packages have a list in their manifest, which npm does not copy. */
function licenceOf([path, { license }]: (typeof locked)[number]): string {
  return (
    license ??
    manifestOf(path)
      .licenses?.map(({ type }) => type)
      .join(" AND ") ??
    "none"
  );
}

describe("the packages that development needs", () => {
  test("have licences that were accepted", () => {
    const others = locked.filter((one) => !isAccepted(licenceOf(one)));
    expect(others.map((one) => [one[0], licenceOf(one)])).toEqual([]);
  });

  test("have the one install script that is known, which checks esbuild's own binary", () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripts.map(([path]) => path)).toEqual(["node_modules/esbuild"]);
  });
});

/** `(MIT OR CC0-1.0)` is accepted if one of them is. */
function isAccepted(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((one) => ACCEPTED.has(one)));
}

/** The project's lockfile, and those of tools that are fetched when they are needed. */
const LOCKFILES = [
  "package-lock.json",
  ...readdirSync(join(ROOT, "test"))
    .map((name) => `test/${name}/tools/package-lock.json`)
    .filter((path) => existsSync(join(ROOT, path))),
];

describe.each(LOCKFILES)("%s", (path) => {
  const packages = Object.entries(packagesOf(path)).filter(([name]) => name !== "");

  test("has a hash for every package, so that npm ci refuses other bytes", () => {
    expect(packages.length).toBeGreaterThan(0);
    const without = packages.filter(([, { integrity = "" }]) => !SHA512.test(integrity));
    expect(without.map(([name]) => name)).toEqual([]);
  });

  test("is not tied to one registry", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
