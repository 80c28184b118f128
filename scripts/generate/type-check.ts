import ts from "typescript";
import { Mistakes, pointerTo, type Mistake } from "./document.ts";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/**
 * "Cannot find module": imports from the client are not resolved, and count as `any`. The generated code
 * itself is checked.
 */
const NO_MODULE = 2307;

const FOLDER = "/generated/";

/** The files of TypeScript itself, parsed once. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks generated files before they are written.
 *
 * @param files name and source of each
 * @throws Mistakes naming each schema, or other part of the description, whose types do not compile
 */
export function refuseTypeErrors(
  files: readonly (readonly [name: string, source: string])[],
): void {
  const sources = new Map(files.map(([name, source]) => [FOLDER + name, source]));
  const disk = ts.createCompilerHost(OPTIONS);
  const program = ts.createProgram([...sources.keys()], OPTIONS, {
    ...disk,
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path),
    getSourceFile(path, language) {
      const source = sources.get(path);
      if (source !== undefined) return ts.createSourceFile(path, source, language, true);
      if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, language));
      return libraries.get(path);
    },
    resolveModuleNameLiterals: (literals) =>
      literals.map(({ text }) => {
        const resolvedFileName = FOLDER + text.slice("./".length);
        const resolvedModule = { resolvedFileName, extension: ts.Extension.Ts };
        return { resolvedModule: sources.has(resolvedFileName) ? resolvedModule : undefined };
      }),
  });
  const mistakes = files.flatMap(([name]) => {
    const file = program.getSourceFile(FOLDER + name);
    const problems = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return problems
      .filter(({ code }) => code !== NO_MODULE)
      .map((problem) => mistakeOf(name, problem));
  });
  const [first, ...others] = new Map(mistakes.map((one) => [one.pointer, one])).values();
  if (first !== undefined) throw new Mistakes([first, ...others.slice(0, MOST_LISTED - 1)]);
}

const MOST_LISTED = 10;

function mistakeOf(name: string, { file, start, messageText }: ts.Diagnostic): Mistake {
  const [text = ""] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
  const names = file === undefined || start === undefined ? [] : namesAround(file, start);
  const [declaration = "", member = "", ...deeper] = names;
  const inner = deeper.length === 0 ? "" : `, at ${deeper.join(".")}`;
  if (declaration === "paths" || declaration === "webhooks") {
    return {
      pointer: pointerTo([declaration, member]),
      message: `the types of ${member} would not compile${inner}: ${text}`,
    };
  }
  if (name !== "schema.ts" || declaration === "operations" || declaration === "components") {
    return { pointer: "#/", message: `${name} would not compile, at ${names.join(".")}: ${text}` };
  }
  const schema = declaration.replace(/^\$/, "");
  return {
    pointer: pointerTo(["components", "schemas", schema]),
    message: `the type of the schema "${schema}" would not compile${inner && `${inner} of ${member}`}: ${text}`,
  };
}

/** The names of the declarations and properties around a place, from outside to inside. */
function namesAround(file: ts.SourceFile, position: number): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (position < node.pos || position >= node.end) return;
    const { name } = node as { name?: ts.Node };
    if (name !== undefined) names.push(nameText(name, file));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return names;
}

function nameText(name: ts.Node, file: ts.SourceFile): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText(file);
}
