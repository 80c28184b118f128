import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import type { StoppedLine } from "./report.ts";

/** The compiler options of a project's `tsconfig.json`. */
export function compilerOptions(root: string): ts.CompilerOptions {
  const file = join(root, "tsconfig.json");
  const { config } = ts.parseConfigFileTextToJson(file, readFileSync(file, "utf8")) as {
    config: unknown;
  };
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noEmit: true };
}

/** A compiler error in one line, with its place relative to `root`. */
export function stoppedLine(
  { file, start, messageText, code }: ts.Diagnostic,
  root: string,
): StoppedLine {
  const { line: row, character } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? {
    line: 0,
    character: 0,
  };
  const name = relative(root, file?.fileName ?? "");
  const chain = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
  // the problem, and the reason at the end of the chain
  const message = [...new Set([chain.at(0), chain.at(-1)])].map((text) => text?.trim()).join(" ");
  return { place: `${name}:${row + 1}:${character + 1}`, message: `${message} (TS${code})` };
}
