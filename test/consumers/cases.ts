/** A project of a user: its code, and how its compiler is set. */
export interface Case {
  readonly name: string;
  /** File of `programs/`, or README for its first code, and the name that it has in the project. */
  readonly program: readonly [file: string, name: string];
  /** Versions of TypeScript that must have nothing to say about it. */
  readonly versions: readonly Version[];
  readonly options: Readonly<Record<string, unknown>>;
}

export const VERSIONS = ["5.0", "5.4", "5.9", "6.0", "7.0"] as const;

export type Version = (typeof VERSIONS)[number];

/**
 * Options of every project: nothing in it may be wrong, the package's declarations included. Those of
 * TypeScript itself are left out: they take longer than all the rest.
 */
export const COMMON = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
} as const;

const NEW: readonly Version[] = ["5.9", "6.0", "7.0"];
const EVERYTHING = ["everything.ts", "everything.mts"] as const;

export const CASES: readonly Case[] = [
  {
    name: "module nodenext",
    program: EVERYTHING,
    versions: VERSIONS,
    options: { module: "nodenext", moduleResolution: "nodenext" },
  },
  {
    name: "module preserve (for a bundler)",
    program: EVERYTHING,
    versions: ["5.4", ...NEW],
    options: { module: "preserve" },
  },
  {
    name: "… with exactOptionalPropertyTypes, noUncheckedIndexedAccess",
    program: EVERYTHING,
    versions: NEW,
    options: {
      module: "preserve",
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    },
  },
  {
    name: "… without strictNullChecks",
    program: EVERYTHING,
    versions: NEW,
    options: { module: "preserve", strictNullChecks: false },
  },
  {
    name: "the first code of README, with the options of tsc --init",
    program: ["README.md", "main.mts"],
    versions: NEW,
    options: {
      module: "nodenext",
      target: "esnext",
      lib: undefined,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUncheckedSideEffectImports: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      moduleDetection: "force",
    },
  },
  {
    name: "declarations of a wrapper without annotations",
    program: ["wrapper.ts", "wrapper.mts"],
    versions: NEW,
    options: { module: "nodenext", declaration: true },
  },
  {
    name: "CommonJS, module nodenext, without the DOM types",
    program: ["everything.ts", "everything.cts"],
    versions: NEW,
    options: { module: "nodenext", lib: ["es2022"], types: ["node"] },
  },
  {
    name: "CommonJS, module node16, with import()",
    program: ["imported-later.ts", "imported-later.cts"],
    versions: ["5.4", ...NEW],
    options: { module: "node16", moduleResolution: "node16" },
  },
];
