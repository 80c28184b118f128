import { format, resolveConfig } from "prettier";
import ts from "typescript";
import { generatedLines } from "./generated.ts";
import { isGenerated, type Surface } from "./surface.ts";

/** What one entry gives its users, as a page that is the same on every machine. */
export async function reportOf(surface: Surface, checker: ts.TypeChecker): Promise<string> {
  const { entry, exports, hidden } = surface;
  const everything = [...exports, ...hidden];
  const generated = everything
    .filter(([, symbol]) => isGenerated(symbol))
    .flatMap(([name, symbol]) => generatedLines(name, symbol, checker));
  const page = [
    `# ${entry.name}`,
    "Everything that a user of this entry can rely on. Written by `npm run api -- --accept`, never by hand.",
    "## What it exports",
    code("ts", statementsOf(exports)),
    ...section("## What stands behind it, and cannot be imported", "ts", statementsOf(hidden)),
    ...section("## What is made from the API description", "text", generated),
  ];
  const style = await resolveConfig(import.meta.filename);
  return format(page.join("\n\n"), { ...style, parser: "markdown" });
}

function section(title: string, language: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, code(language, lines)];
}

function code(language: string, lines: readonly string[]): string {
  return ["```" + language, ...lines, "```"].join("\n");
}

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of what is written by hand, as they are, without comments. */
function statementsOf(symbols: ReadonlyMap<string, ts.Symbol>): string[] {
  return [...symbols]
    .filter(([, symbol]) => !isGenerated(symbol))
    .map(([name, { declarations = [] }]) => {
      const texts = declarations.map((node) => {
        const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
        return printer.printNode(ts.EmitHint.Unspecified, statement, node.getSourceFile());
      });
      const own = declarations.map((node) => ts.getNameOfDeclaration(node)?.getText());
      return [...(own.includes(name) ? [] : [`// as ${name}`]), ...texts, ""].join("\n");
    });
}
