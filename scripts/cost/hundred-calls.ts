import { execFileSync } from "node:child_process";
import {
  METHODS,
  dereference,
  isObject,
  objectAt,
  type JsonObject,
  type OpenApiDocument,
} from "../generate/document.ts";

const CALLS = 100;

/** One of the operations of a description, called with the least that it asks for. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly init: JsonObject;
}

/** A hundred of the operations of a description, spread over all of it. */
export function callsOf(document: OpenApiDocument): Call[] {
  const all = Object.entries(objectAt(document["paths"])).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(objectAt(item)[method])).map((method) =>
      callOf(document, path, objectAt(item), method),
    ),
  );
  // every so many, so that the calls go over the whole description
  return Array.from(
    { length: CALLS },
    (_, index) => all[Math.floor((index * all.length) / CALLS)],
  ).filter((call) => call !== undefined);
}

function callOf(document: OpenApiDocument, path: string, item: JsonObject, method: string): Call {
  const operation = objectAt(item[method]);
  const params: Record<string, JsonObject> = {};
  for (const value of [item["parameters"], operation["parameters"]].flat()) {
    const parameter = dereference(document, value ?? {});
    if (parameter["required"] !== true) continue;
    const place = (params[String(parameter["in"])] ??= {});
    place[String(parameter["name"])] = sample(document, parameter["schema"]);
  }
  const body = dereference(document, operation["requestBody"] ?? {});
  const schema = objectAt(objectAt(body["content"])["application/json"])["schema"];
  return {
    method: method.toUpperCase(),
    path,
    init: {
      ...(Object.keys(params).length > 0 ? { params } : {}),
      ...(body["required"] === true ? { body: sample(document, schema) } : {}),
    },
  };
}

/** The smallest value that a schema allows. */
function sample(document: OpenApiDocument, given: unknown): unknown {
  const schema = dereference(document, given);
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  if ("const" in schema) return schema["const"];
  for (const choice of ["oneOf", "anyOf"]) {
    if (Array.isArray(schema[choice])) return sample(document, schema[choice][0]);
  }
  if (Array.isArray(schema["allOf"])) {
    const parts = schema["allOf"].map((part) => sample(document, part));
    return parts.length === 1 ? parts[0] : (Object.assign({}, ...parts) as unknown);
  }
  switch ([schema["type"] ?? ("items" in schema ? "array" : "object")].flat()[0]) {
    case "array":
      return [];
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "string":
      return "a";
    case "null":
      return null;
    default: {
      const required = [schema["required"] ?? []].flat() as string[];
      const properties = objectAt(schema["properties"]);
      return Object.fromEntries(required.map((name) => [name, sample(document, properties[name])]));
    }
  }
}

/** A program that makes the calls and looks at what each gives. */
export function program(header: string, calls: readonly Call[]): string {
  const lines = calls.map(({ method, path, init }, index) => {
    const argument = Object.keys(init).length > 0 ? `, ${JSON.stringify(init)}` : "";
    return `export const r${index} = (await client.${method}("${path}"${argument})).data;`;
  });
  return `${header}\n${lines.join("\n")}\n`;
}

/** Settings of the compiler for a user's program. */
export function configOf(files: readonly string[], outDir?: string): string {
  const emit = outDir === undefined ? { noEmit: true } : { outDir, emitDeclarationOnly: true };
  return JSON.stringify({
    compilerOptions: {
      ...emit,
      declaration: outDir !== undefined,
      strict: true,
      target: "es2022",
      module: "nodenext",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      skipLibCheck: true,
      rewriteRelativeImportExtensions: true,
      exactOptionalPropertyTypes: true,
    },
    files,
  });
}

/** Runs Node. @throws Error with what it printed, if it fails */
export function node(...args: string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout } = error as { stdout: string };
    throw new Error(`${args.join(" ")}\n${stdout}`, { cause: error });
  }
}

/** What the compiler says of itself. */
export interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

/**
 * What it costs to check a program.
 *
 * @throws Error if the program does not compile: what is refused costs less
 */
export function cost(compiler: string, file: string): Cost {
  const output = node(compiler, "-p", file, "--extendedDiagnostics");
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1] ?? NaN);
  return { instantiations: figure("Instantiations"), seconds: figure("Check time") };
}
