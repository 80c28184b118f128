import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import ts from "typescript";
import { entriesOf } from "../package/entries.ts";

/** A built package, as the compiler sees its declarations. */
interface Declarations {
  readonly root: string;
  readonly checker: ts.TypeChecker;
}

/**
 * The public surface of a built package, as text for reviews: what each entry point exports, and every
 * declaration that this leads to, without comments. What is generated from the API description is only
 * named: `src/generated` is committed and reviewed itself.
 *
 * @param root folder of the package
 */
export async function surfaceOf(root: string): Promise<string> {
  const entries = entriesOf(root).map((entry) => ({ ...entry, types: join(root, entry.types) }));
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
    },
  );
  const checker = program.getTypeChecker();
  const exported = entries.map(({ name, types }) => {
    const file = program.getSourceFile(types);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${types} is missing or not a module`);
    return { name, symbols: checker.getExportsOfModule(module) };
  });
  const reached = new Set<ts.Symbol>();
  for (const symbol of exported.flatMap(({ symbols }) => symbols)) {
    reach(symbol, { root, checker }, reached);
  }
  const byName = [...reached].sort((one, other) => (one.name < other.name ? -1 : 1));
  const text = [
    "// The public surface, written by `npm run api -- --accept`. Do not edit.",
    ...exported.map(({ name, symbols }) => `// ${name}\n${exportList(symbols, checker)}`),
    `// Generated from the API description: ${byName
      .filter((symbol) => isGenerated(symbol) && !(symbol.flags & ts.SymbolFlags.Module))
      .map(({ name }) => name)
      .join(", ")}`,
    ...byName.filter((symbol) => !isGenerated(symbol)).flatMap(statementsOf),
  ].join("\n\n");
  const style = await resolveConfig(import.meta.filename);
  return format(text, { ...style, parser: "typescript" });
}

function exportList(symbols: readonly ts.Symbol[], checker: ts.TypeChecker): string {
  const names = symbols.map((symbol) => {
    const { name, flags } = original(symbol, checker);
    // of `export * as name`: a module, whose own name is a path
    if (flags & ts.SymbolFlags.Module) return symbol.name;
    return name === symbol.name ? name : `${name} as ${symbol.name}`;
  });
  return `export { ${names.sort().join(", ")} };`;
}

/** Adds a symbol, and every symbol of the package that its declaration uses. */
function reach(from: ts.Symbol, declarations: Declarations, reached: Set<ts.Symbol>): void {
  const { root, checker } = declarations;
  const symbol = original(from, checker);
  if (reached.has(symbol) || !isTopLevel(symbol, root)) return;
  reached.add(symbol);
  if (isGenerated(symbol)) return;
  const visit = (node: ts.Node): void => {
    const used = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (used !== undefined) reach(used, declarations, reached);
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
}

function original(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether it is declared at the top of a file of the package itself. */
function isTopLevel({ declarations = [] }: ts.Symbol, root: string): boolean {
  return declarations.some((node) => {
    const { fileName } = node.getSourceFile();
    const isOwn = fileName.startsWith(root) && !fileName.includes("/node_modules/", root.length);
    return isOwn && (ts.isSourceFile(node) || ts.isSourceFile(statementOf(node).parent));
  });
}

function isGenerated({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => node.getSourceFile().fileName.includes("/generated/"));
}

const printer = ts.createPrinter({ removeComments: true });

function statementsOf({ declarations = [] }: ts.Symbol): string[] {
  return declarations.map((node) =>
    printer.printNode(ts.EmitHint.Unspecified, statementOf(node), node.getSourceFile()),
  );
}

function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}
