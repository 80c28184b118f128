import { dirname, join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

/** Where files are that only the compiler sees; nothing is written there. */
export const FOLDER = join(ROOT, "test/in-memory");

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  paths: {
    "partoo-client": [join(ROOT, "src/index.ts")],
    "partoo-client/validation": [join(ROOT, "src/validation/index.ts")],
    "partoo-client/webhooks/testing": [join(ROOT, "src/webhooks/testing/index.ts")],
    "partoo-client/*": [join(ROOT, "src/*/index.ts")],
  },
};

/** Parsed files of the package and of TypeScript: they are the same in every program. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks files that exist in memory only, as strict as a user's compiler can be set;
 * `partoo-client` is the package's source.
 *
 * @param files text by path
 * @param options in place of the strict ones
 * @returns what the compiler finds wrong in them, as `path:line: message`
 */
export function problemsOf(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = {},
): string[] {
  return problemsIn(programOf(files, options), files);
}

/** What the compiler finds wrong in these files of {@link programOf}, as `path:line: message`. */
export function problemsIn(program: ts.Program, files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files)
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => {
      const file = program.getSourceFile(join(FOLDER, path));
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    })
    .map(problemText);
}

/** The program of files that exist in memory only, to look at their types. */
export function programOf(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = {},
): ts.Program {
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [join(FOLDER, path), text] as const),
  );
  const folders = new Set(
    [...texts.keys()].flatMap((path) => [dirname(path), dirname(dirname(path))]),
  );
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    directoryExists: (path) => folders.has(path) || disk.directoryExists?.(path) !== false,
    getSourceFile(path, language) {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language, true);
      if (!parsed.has(path)) parsed.set(path, disk.getSourceFile(path, language));
      return parsed.get(path);
    },
  };
  const roots = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  return ts.createProgram(roots, { ...OPTIONS, ...options }, host);
}

/** Names of a generated file's statements by their kind, to see that no text has become code. */
export function statementsOf(source: string): string[] {
  const file = ts.createSourceFile("generated.ts", source, ts.ScriptTarget.Latest, true);
  return file.statements.map((statement) => {
    const [first] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    const name = first?.name ?? (statement as { name?: ts.Node }).name;
    return `${ts.SyntaxKind[statement.kind]} ${name?.getText(file) ?? ""}`.trim();
  });
}

function problemText({ file, start, messageText }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined || start === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.slice(FOLDER.length + 1)}:${line + 1}: ${text}`;
}
