import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import type ts from "typescript";
import { compiler } from "../compiler.ts";
import { expressionLayout } from "./expressions.ts";
import { modifiersText, writeMembers } from "./members.ts";
import { printed } from "./prettier.ts";
import { afterOperator, staysTogether, typeLayout, typeParameters, unionMembers } from "./types.ts";
import { Unknown } from "./unknown.ts";

const { group, ifBreak, indent, join, line } = builders;

/** A statement as Prettier writes it. @throws Unknown if it is of a kind that is not generated */
export function statementText(statement: ts.Statement, file: ts.SourceFile): string {
  if (compiler.isInterfaceDeclaration(statement)) return interfaceText(statement, file);
  if (compiler.isTypeAliasDeclaration(statement)) return printed(aliasLayout(statement, file));
  if (compiler.isVariableStatement(statement)) return printed(constLayout(statement, file));
  if (compiler.isImportDeclaration(statement)) return printed(importLayout(statement, file));
  if (compiler.isExportDeclaration(statement)) return printed(exportLayout(statement, file));
  throw new Unknown(statement);
}

function interfaceText(statement: ts.InterfaceDeclaration, file: ts.SourceFile): string {
  const { name, members, typeParameters: parameters, heritageClauses } = statement;
  if (parameters !== undefined || heritageClauses !== undefined) throw new Unknown(statement);
  const head = `${modifiersText(statement)}interface ${name.text} {`;
  if (members.length === 0) return `${head}}`;
  const lines = [head];
  writeMembers(members, "  ", file, lines);
  lines.push("}");
  return lines.join("\n");
}

function aliasLayout(statement: ts.TypeAliasDeclaration, file: ts.SourceFile): Doc {
  const { name, type, typeParameters: parameters } = statement;
  if (parameters !== undefined && parameters.length > 1) throw new Unknown(statement);
  const left = group([
    modifiersText(statement),
    "type ",
    name.text,
    typeParameters(parameters, file),
  ]);
  const right =
    compiler.isUnionTypeNode(type) && !staysTogether(type)
      ? [" =", group(indent([line, unionMembers(type, file)]))]
      : afterOperator(" =", typeLayout(type, file));
  return [group([left, right]), ";"];
}

function constLayout(statement: ts.VariableStatement, file: ts.SourceFile): Doc {
  const { declarations, flags } = statement.declarationList;
  const [declaration] = declarations;
  const isConst = (flags & compiler.NodeFlags.Const) !== 0;
  if (declaration?.type === undefined || !isConst || declarations.length > 1) {
    throw new Unknown(statement);
  }
  const { name, type, initializer } = declaration;
  const left = group([name.getText(file), ": ", typeLayout(type, file)]);
  const right =
    initializer === undefined ? "" : afterOperator(" =", expressionLayout(initializer, file));
  return [modifiersText(statement), group(["const ", group([left, right]), ";"])];
}

function importLayout(statement: ts.ImportDeclaration, file: ts.SourceFile): Doc {
  const { importClause, moduleSpecifier } = statement;
  const bindings = importClause?.namedBindings;
  if (importClause?.phaseModifier !== compiler.SyntaxKind.TypeKeyword || bindings === undefined)
    throw new Unknown(statement);
  if (!compiler.isNamedImports(bindings)) throw new Unknown(statement);
  const names = namesLayout(bindings.elements, file);
  return ["import type ", names, " from ", moduleSpecifier.getText(file), ";"];
}

function exportLayout(statement: ts.ExportDeclaration, file: ts.SourceFile): Doc {
  const { exportClause, moduleSpecifier, isTypeOnly } = statement;
  if (exportClause === undefined || moduleSpecifier !== undefined) throw new Unknown(statement);
  if (!compiler.isNamedExports(exportClause)) throw new Unknown(statement);
  return [`export ${isTypeOnly ? "type " : ""}`, namesLayout(exportClause.elements, file), ";"];
}

function namesLayout(elements: readonly ts.ImportOrExportSpecifier[], file: ts.SourceFile): Doc {
  const names = elements.map((element) => element.getText(file));
  if (names.length === 0) return "{}";
  if (names.length === 1) return ["{ ", names, " }"];
  return group(["{", indent([line, join([",", line], names)]), ifBreak(","), line, "}"]);
}
