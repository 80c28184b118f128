import ts from "typescript";
import type { Entry } from "./entries.ts";

/** What one entry gives its users, as the compiler sees it. */
export interface Surface {
  readonly entry: Entry;
  /** By name; what is exported under another name than its own too. */
  readonly exports: ReadonlyMap<string, ts.Symbol>;
  /** What a user meets in the types of the exports, but cannot import from any entry. */
  readonly hidden: ReadonlyMap<string, ts.Symbol>;
}

/** Declarations of a package. */
export interface Surfaces {
  readonly checker: ts.TypeChecker;
  readonly surfaces: readonly Surface[];
}

/** Reads the declarations (`.d.ts`) of all entries of a package, which is in this folder. */
export function surfacesOf(folder: string, entries: readonly Entry[]): Surfaces {
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
    },
  );
  const checker = program.getTypeChecker();
  const exported = entries.map((entry) => ({ entry, exports: exportsOf(entry, program) }));
  const known = new Set(exported.flatMap(({ exports }) => [...exports.values()]));
  const surfaces = exported.map(({ entry, exports }) => ({
    entry,
    exports,
    hidden: hiddenIn([...exports.values()], known, { checker, folder }),
  }));
  return { checker, surfaces };
}

function exportsOf({ types }: Entry, program: ts.Program): Map<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(types);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${types} is no module`);
  const exports = checker
    .getExportsOfModule(module)
    .map((symbol) => [symbol.name, original(symbol, checker)] as const);
  return new Map(exports.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function original(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Declarations of the package that the exports lead to, by name. */
function hiddenIn(
  exports: readonly ts.Symbol[],
  known: ReadonlySet<ts.Symbol>,
  { checker, folder }: { readonly checker: ts.TypeChecker; readonly folder: string },
): Map<string, ts.Symbol> {
  const hidden = new Map<string, ts.Symbol>();
  const todo = exports.filter((symbol) => !isGenerated(symbol));
  for (let symbol = todo.pop(); symbol !== undefined; symbol = todo.pop()) {
    for (const used of (symbol.declarations ?? []).flatMap((node) => usedIn(node, checker))) {
      if (known.has(used) || hidden.has(used.name) || !isTopLevelOf(folder, used)) continue;
      hidden.set(used.name, used);
      if (!isGenerated(used)) todo.push(used);
    }
  }
  return new Map([...hidden].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function usedIn(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const used: ts.Symbol[] = [];
  const visit = (child: ts.Node): void => {
    const symbol = ts.isIdentifier(child) ? checker.getSymbolAtLocation(child) : undefined;
    if (symbol !== undefined) used.push(original(symbol, checker));
    ts.forEachChild(child, visit);
  };
  visit(node);
  return used;
}

function isTopLevelOf(folder: string, { declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (node) =>
      isOwnFile(folder, node.getSourceFile()) &&
      (ts.isSourceFile(node.parent) || ts.isVariableDeclaration(node)),
  );
}

function isOwnFile(folder: string, { fileName }: ts.SourceFile): boolean {
  return fileName.startsWith(folder) && !fileName.slice(folder.length).includes("/node_modules/");
}

/** Whether it is made from the API description: there is too much of it to be read. */
export function isGenerated({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => node.getSourceFile().fileName.includes("/generated/"));
}
