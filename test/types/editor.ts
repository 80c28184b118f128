import { resolve } from "node:path";
import type ts from "typescript";
import { languageServiceOf } from "../../scripts/language-service.ts";

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
  return { service: languageServiceOf(ROOT, FILE, source), file: FILE };
}
