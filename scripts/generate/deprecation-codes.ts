import { LineCounter, isMap, isScalar, parseDocument, type Node, type Scalar } from "yaml";
import { Failure } from "../failure.ts";
import { readRegularFile } from "../read-file.ts";
import { shown } from "../shown.ts";

/** `openapi/deprecations.json`: every code ever assigned, and its operation or event. */
export type DeprecationCodes = ReadonlyMap<string, string>;

const CODE = /^PARTOO_DEP(\d{4})$/;

/**
 * Reads the register of codes.
 *
 * @param options.mayBeMissing whether the file may be missing; codes then start at 1
 * @throws Failure if it is invalid: not JSON, a duplicate code or name, or other content
 */
export async function readCodes(
  file: string,
  { mayBeMissing }: { readonly mayBeMissing: boolean },
): Promise<DeprecationCodes> {
  let text: string;
  try {
    text = await readRegularFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (missing && mayBeMissing) return new Map();
    const advice = missing
      ? "Restore it, for example with git. Without it, the same codes would be assigned twice"
      : (error as Error).message;
    throw new Failure(`${shown(file)}: the register of codes cannot be read. ${advice}`);
  }
  return parseCodes(shown(file), text);
}

function parseCodes(file: string, text: string): DeprecationCodes {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [code, name, line] of entriesOf(file, text)) {
    const wrong = (why: string): Failure => new Failure(`${file}:${line}: ${why}`);
    if (!CODE.test(code)) throw wrong(`"${code}" is not a code like PARTOO_DEP0001`);
    if (codes.has(code)) throw wrong(`${code} appears twice`);
    if (typeof name !== "string") throw wrong(`${code} must name an operation or a webhook event`);
    const other = names.get(name);
    if (other !== undefined) throw wrong(`${other} and ${code} both name "${name}"`);
    codes.set(code, name);
    names.set(name, code);
  }
  return codes;
}

/** Codes, names and their lines. JSON.parse() would hide a duplicate code. */
function entriesOf(file: string, text: string): [code: string, name: unknown, line: number][] {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new Failure(`${file}: not JSON: ${(error as Error).message}`);
  }
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { uniqueKeys: false, lineCounter: lines });
  if (!isMap<Scalar, Node>(contents)) {
    throw new Failure(`${file}: must be an object like { "PARTOO_DEP0001": "GET /path" }`);
  }
  return contents.items.map(({ key, value }) => [
    String(key.value),
    isScalar(value) ? value.value : undefined,
    lines.linePos(key.range?.[0] ?? 0).line,
  ]);
}

/** The register with the next free number for everything deprecated that has no code yet. */
export function assignCodes(known: DeprecationCodes, names: readonly string[]): DeprecationCodes {
  const codes = new Map(known);
  const named = new Set(known.values());
  let last = Math.max(0, ...[...known.keys()].map((code) => Number(CODE.exec(code)?.[1])));
  for (const name of names) {
    if (named.has(name)) continue;
    last += 1;
    codes.set(`PARTOO_DEP${String(last).padStart(4, "0")}`, name);
    named.add(name);
  }
  return codes;
}

/** The register as JSON. */
export function printCodes(codes: DeprecationCodes): string {
  return JSON.stringify(Object.fromEntries(codes));
}
