import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type ts from "typescript";
import { COMMON, type Version } from "./cases.ts";
import { compilerFolder } from "./compilers.ts";
import { LanguageServer } from "./language-server.ts";

/** "The signature … is deprecated", which editors strike through. */
const SIGNATURE_IS_DEPRECATED = 6387;

/**
 * What is wrong with the lines that an editor strikes through, in the project of `deprecated.ts`; empty
 * if they are those that say so themselves.
 */
export async function strikeThroughProblems(project: string, version: Version): Promise<string> {
  const file = join(project, "deprecated.mts");
  const text = await readFile(file, "utf8");
  const struck = await struckLines(file, text, version);
  const expected = text.split("\n").flatMap((line, index) => {
    return line.endsWith("// deprecated") ? [index] : [];
  });
  if (struck.join() === expected.join()) return "";
  const numbers = (lines: readonly number[]): string =>
    lines.map((line) => line + 1).join(", ") || "none";
  return `lines ${numbers(struck)} are struck through, and not ${numbers(expected)}`;
}

async function struckLines(file: string, text: string, version: Version): Promise<number[]> {
  return Number.parseInt(version) >= 7
    ? linesOfServer(file, text, version)
    : linesOfService(file, version);
}

async function linesOfServer(file: string, text: string, version: Version): Promise<number[]> {
  const tsc = join(compilerFolder(version), "bin/tsc");
  const server = new LanguageServer([process.execPath, tsc, "--lsp", "--stdio"]);
  const findings = await server.findingsIn(pathToFileURL(file).href, text);
  await server.close();
  return findings
    .filter(({ code }) => code === SIGNATURE_IS_DEPRECATED)
    .map(({ range }) => range.start.line);
}

/** The language service, which editors use with a TypeScript that is written in JavaScript. */
async function linesOfService(file: string, version: Version): Promise<number[]> {
  const library = pathToFileURL(join(compilerFolder(version), "lib/typescript.js"));
  const { default: compiler } = (await import(library.href)) as { default: typeof ts };
  const settings = { ...COMMON, module: "nodenext" };
  const { options } = compiler.convertCompilerOptionsFromJson(settings, "");
  const host: ts.LanguageServiceHost = {
    fileExists: (path) => compiler.sys.fileExists(path),
    readFile: (path) => compiler.sys.readFile(path),
    directoryExists: (path) => compiler.sys.directoryExists(path),
    getDirectories: (path) => compiler.sys.getDirectories(path),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = compiler.sys.readFile(path);
      return content === undefined ? undefined : compiler.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => join(file, ".."),
    getDefaultLibFileName: () => compiler.getDefaultLibFilePath(options),
  };
  const service = compiler.createLanguageService(host);
  return service
    .getSuggestionDiagnostics(file)
    .filter(({ code }) => code === SIGNATURE_IS_DEPRECATED)
    .map(({ file: source, start }) => source.getLineAndCharacterOfPosition(start).line);
}
