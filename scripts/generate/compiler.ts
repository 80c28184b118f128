import { createRequire } from "node:module";
import type ts from "typescript";

/**
 * TypeScript, for what it does; its types are imported as everywhere. To import a CommonJS file of 9 MB
 * takes Node three times as long as to require() it, because it looks for the names of the exports.
 */
export const compiler = createRequire(import.meta.url)("typescript") as typeof ts;

let last: ts.SourceFile | undefined;

/** The tree of a source. Types are checked and then formatted: what was parsed last is kept. */
export function parsed(source: string): ts.SourceFile {
  if (last?.text !== source) {
    last = compiler.createSourceFile("generated.ts", source, {
      languageVersion: compiler.ScriptTarget.Latest,
      // the tags of JSDoc are half of the work, and nobody here asks for them
      jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
    });
  }
  return last;
}
