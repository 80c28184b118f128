import { join } from "node:path";
import { Linter } from "eslint";
import type ts from "typescript";
import tseslint from "typescript-eslint";
import { FOLDER } from "./compiler.ts";

/** What typescript-eslint's `strict-type-checked` reports in these files, as `path:line: rule: message`. */
export function lintProblemsIn(
  program: ts.Program,
  files: Readonly<Record<string, string>>,
  rules: Linter.RulesRecord = {},
): string[] {
  const linter = new Linter({ cwd: FOLDER });
  const config = [
    ...tseslint.configs.strictTypeChecked,
    {
      files: ["**/*.ts"],
      languageOptions: { parserOptions: { programs: [program] } },
      rules,
    },
  ] as Linter.Config[];
  return Object.entries(files).flatMap(([path, text]) => {
    const problems = linter.verify(text, config, { filename: join(FOLDER, path) });
    return problems.map(
      ({ line, ruleId, message }) => `${path}:${line}: ${ruleId ?? "error"}: ${message}`,
    );
  });
}
