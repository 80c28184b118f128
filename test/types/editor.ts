import { resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "../..");
const FILE = resolve(ROOT, "test/types/edited.ts");

/** TypeScript as an editor asks it, about a file with these lines. */
export function editor(lines: readonly string[]): { service: ts.LanguageService; file: string } {
  const source = [
    'import { createPartooClient } from "partoo-client";',
    'const client = createPartooClient({ apiKey: "k" });',
    "const params = { path: { conversation_id: 12 } };",
    ...lines,
    "export {};",
  ].join("\n");
  const config = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot(name) {
      const text = name === FILE ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => ({ ...options, noEmit: false, declaration: true }),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  return { service, file: FILE };
}
