import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import { requiredApiKey } from "../generate/api-key.ts";
import { assignCodes } from "../generate/deprecation-codes.ts";
import { deprecationsOf, registeredName } from "../generate/deprecations.ts";
import type { OpenApiDocument } from "../generate/document.ts";
import { checkReplacements, eventsOf, operationsOf } from "../generate/operations.ts";
import { typescriptFiles } from "../generate/typescript.ts";
import type { StoppedLine } from "./report.ts";
import { compilerOptions, stoppedLine } from "./stopped-line.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const GENERATED = join(ROOT, "src/generated");
const CONSUMER = join(ROOT, "test/consumer");

/**
 * Type-checks `test/consumer/` against the types of two descriptions.
 *
 * @returns the lines that compile with the old description and not with the new one
 * @throws Failure if no types can be made from a description
 */
export async function stoppedLines(
  old: OpenApiDocument,
  next: OpenApiDocument,
): Promise<StoppedLine[]> {
  const consumer = await consumerFiles();
  const after = problems(consumer, await generatedFiles(next));
  if (after.length === 0) return [];
  const before = new Set(problems(consumer, await generatedFiles(old)).map(keyOf));
  return after.filter((line) => !before.has(keyOf(line)));
}

function keyOf({ place, message }: StoppedLine): string {
  return `${place} ${message}`;
}

async function consumerFiles(): Promise<string[]> {
  const names = await readdir(CONSUMER);
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(CONSUMER, name));
}

/** Path and text of every file that the description would have in `src/generated`. */
async function generatedFiles(document: OpenApiDocument): Promise<Map<string, string>> {
  const operations = operationsOf(document);
  const events = eventsOf(document);
  checkReplacements(operations, events);
  requiredApiKey(document, operations);
  const deprecated = [...operations, ...events].filter((item) => item.deprecated);
  const deprecations = deprecationsOf(
    deprecated,
    assignCodes(new Map(), deprecated.map(registeredName)),
  );
  const facts = { document, operations, events, deprecations };
  const files = await typescriptFiles(facts, "../call.ts");
  return new Map(files.map(([name, source]) => [join(GENERATED, name), source]));
}

/** All compiler errors in the consumer or, because of it, in the package. */
function problems(consumer: string[], generated: ReadonlyMap<string, string>): StoppedLine[] {
  const options = compilerOptions(ROOT);
  const host = ts.createCompilerHost(options);
  const isGenerated = (file: string): boolean => resolve(file).startsWith(GENERATED);
  host.fileExists = (file) =>
    isGenerated(file) ? generated.has(resolve(file)) : ts.sys.fileExists(file);
  host.readFile = (file) =>
    isGenerated(file) ? generated.get(resolve(file)) : ts.sys.readFile(file);
  const program = ts.createProgram(consumer, options, host);
  const sources = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  return sources.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      (diagnostic) => stoppedLine(diagnostic, ROOT),
    ),
  );
}
