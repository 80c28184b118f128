import { METHODS, oneLine, type Method } from "./document.ts";
import { deprecationText, type Deprecation } from "./deprecations.ts";
import type { Operation, ResponseContent } from "./operations.ts";
import { withoutTags } from "./prepare/plain-comments.ts";

/**
 * The tables that type the client: for each method the path templates it can be called with, and for
 * each deprecated operation an overload that editors strike through.
 *
 * @param callTypes where the emitted file finds `CallArguments` and `CallResult`
 */
export function clientTypes(
  operations: readonly Operation[],
  deprecations: ReadonlyMap<string, Deprecation>,
  callTypes: string,
): string {
  const tables = METHODS.map((method) => methodTable(method, operations));
  return [
    `import type { CallArguments, CallResult, Operation, ParseAs, UndescribedArguments, UndescribedOperation, UndescribedPath } from ${JSON.stringify(callTypes)};`,
    importOfUsed("paths", tables.join("\n")),
    ...tables,
    operationTable(operations),
    methodsTable(),
    ...METHODS.map((method) => methodCalls(method, operations, deprecations)),
    requestCalls(operations, deprecations),
    ...(operations.some(({ name }) => deprecations.has(name)) ? [LITERALS] : []),
  ].join("\n\n");
}

/** Imports the types of the description: a compiler can be set to refuse an unused import. */
export function importOfUsed(name: "paths" | "webhooks", code: string): string {
  return code.includes(`${name}[`) ? `import type { ${name} } from "./schema.ts";` : "";
}

function methodTable(method: Method, operations: readonly Operation[]): string {
  const entries = operations
    .filter((operation) => operation.method === method)
    .map(
      (operation) =>
        `${docComment(about(operation))}\n${JSON.stringify(operation.path)}: ${operationEntry(operation)};`,
    );
  return `/** Operations that \`${method.toUpperCase()}\` can call, by path template. */
export interface ${tableName(method)} {
${entries.join("\n")}
}`;
}

function operationEntry(operation: Operation): string {
  const required = operation.body === "required" || hasRequiredParameter(operation);
  // editors show these comments at a call, because the literal of a path has none
  const comment = docComment(about(operation));
  return `{
  required: ${required};
  init: {
    ${comment}
    ${paramsType(operation)}
${operation.body === "none" ? "" : `${comment}\n`}${bodyType(operation)}
  };
  data: ${dataType(operation)};
  errors: { ${errorTypes(operation)} };
}`;
}

function paramsType(operation: Operation): string {
  const type = `${typeOf(operation)}["parameters"]`;
  return hasRequiredParameter(operation) ? `params: ${type};` : `params?: ${type} | undefined;`;
}

function hasRequiredParameter({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter["required"] === true);
}

function bodyType(operation: Operation): string {
  if (operation.body === "none") return "body?: undefined;";
  const requestBody = `${typeOf(operation)}["requestBody"]`;
  const content = operation.body === "required" ? requestBody : `NonNullable<${requestBody}>`;
  const types = operation.bodyMediaTypes.map(
    (type) => `${content}["content"][${JSON.stringify(type)}]`,
  );
  const body = types.length === 0 ? "unknown" : types.join(" | ");
  return operation.body === "required" ? `body: ${body};` : `body?: ${body} | undefined;`;
}

function dataType(operation: Operation): string {
  const described = operation.responses.filter(({ status }) => status.startsWith("2"));
  const successes =
    described.length > 0
      ? described
      : operation.responses.filter(({ status }) => status === "default");
  if (successes.length === 0) return "unknown";
  const types = new Set(successes.flatMap((response) => contentTypes(operation, response)));
  return [...types].join(" | ");
}

function errorTypes(operation: Operation): string {
  return operation.responses
    .filter(({ status }) => /^([45]|default)/i.test(status))
    .map((response) => {
      const types = contentTypes(operation, response).join(" | ");
      return `${errorKey(response.status)}: ${types};`;
    })
    .join(" ");
}

function errorKey(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}

function contentTypes(operation: Operation, { status, mediaTypes }: ResponseContent): string[] {
  if (mediaTypes.length === 0) return ["undefined"];
  const content = `${typeOf(operation)}["responses"][${errorKey(status)}]["content"]`;
  return mediaTypes.map((type) => `${content}[${JSON.stringify(type)}]`);
}

function operationTable(operations: readonly Operation[]): string {
  const entries = operations.map(
    ({ name, method, path }) =>
      `${JSON.stringify(name)}: ${tableName(method)}[${JSON.stringify(path)}];`,
  );
  return `/** Every operation by its name: method and path template. */
export interface Operations {
${entries.join("\n")}
}`;
}

function methodsTable(): string {
  return `/** The operations of each method, by the method's name in lower case. */
export interface OperationsByMethod {
${METHODS.map((method) => `${method}: ${tableName(method)};`).join("\n")}
}`;
}

/**
 * Minimum number of overloads if some are deprecated. With four or more, TypeScript explains a mistake by the
 * last one, the general signature; with fewer, by each.
 */
const CANDIDATES = 4;

/**
 * Helpers of the signatures of deprecated operations. TypeScript resolves a mistaken call to the first
 * signature with enough parameters. So the first is a general one with a path that no call has; otherwise the
 * mistake would be struck through as well. TypeScript would try a plain literal before it.
 */
const LITERALS = `type Literal<Text extends string> = Text;

declare const none: unique symbol;

/** A type that no path has. */
interface None {
  readonly [none]: never;
}`;

/** The call signatures of one method: its deprecated operations one by one, then all of them. */
function methodCalls(
  method: Method,
  operations: readonly Operation[],
  deprecations: ReadonlyMap<string, Deprecation>,
): string {
  const overloads = deprecatedOverloads(
    operations.filter((operation) => operation.method === method),
    deprecations,
    ({ path }) => `path: ${literal(path)}`,
  );
  const table = tableName(method);
  const general = (
    path: string,
  ): string => `/** Calls a \`${method.toUpperCase()}\` operation by its path template. */
  <Path extends keyof ${table}, As extends ParseAs | undefined = "json">(
    path: ${path},
    ...init: CallArguments<${table}[Path], As>
  ): Promise<CallResult<${table}[Path], As>>;`;
  return `/** The signatures of \`client.${method.toUpperCase()}()\`. */
export interface ${capitalized(method)}Calls {
${signatures(overloads, general)}
}`;
}

/** The same for `client.request()`, which takes the method as its first argument. */
function requestCalls(
  operations: readonly Operation[],
  deprecations: ReadonlyMap<string, Deprecation>,
): string {
  const overloads = deprecatedOverloads(
    operations,
    deprecations,
    ({ method, path }) => `method: ${literal(method)}, path: ${literal(path)}`,
  );
  const general = (
    path: string,
  ): string => `/** Calls an operation by its method, in lower case, and its path template. */
  <
    Method extends keyof OperationsByMethod,
    Path extends keyof OperationsByMethod[Method],
    As extends ParseAs | undefined = "json",
  >(
    method: Method,
    path: ${path},
    ...init: CallArguments<OperationsByMethod[Method][Path] & Operation, As>
  ): Promise<CallResult<OperationsByMethod[Method][Path] & Operation, As>>;`;
  return `/** The signatures of \`client.request()\`. */
export interface RequestCalls {
${signatures(overloads, general, [UNDESCRIBED])}
}`;
}

const UNDESCRIBED = `/** Calls an operation that the description does not know. @see docs/undescribed.md */
<Template extends string, As extends ParseAs | undefined = "json">(
  method: keyof OperationsByMethod,
  path: UndescribedPath<Template>,
  ...init: UndescribedArguments<Template, As>
): Promise<CallResult<UndescribedOperation, As>>;`;

function signatures(
  deprecated: readonly string[],
  general: (path: string) => string,
  others: readonly string[] = [],
): string {
  if (deprecated.length === 0) return [...others, general("Path")].join("\n");
  const generals = Array<string>(CANDIDATES - 1).fill(general("Path"));
  return [general("Path & None"), ...deprecated, ...others, ...generals].join("\n");
}

function deprecatedOverloads(
  operations: readonly Operation[],
  deprecations: ReadonlyMap<string, Deprecation>,
  literals: (operation: Operation) => string,
): string[] {
  return operations.flatMap((operation) => {
    const deprecation = deprecations.get(operation.name);
    if (deprecation === undefined) return [];
    const entryType = `${tableName(operation.method)}[${JSON.stringify(operation.path)}]`;
    return `${docComment([{ tag: "deprecated" as const, text: deprecationText(deprecation) }])}
<As extends ParseAs | undefined = "json">(
  ${literals(operation)},
  ...init: CallArguments<${entryType}, As>
): Promise<CallResult<${entryType}, As>>;`;
  });
}

function literal(text: string): string {
  return `Literal<${JSON.stringify(text)}>`;
}

function about(operation: Operation): (string | DocTag)[] {
  return [
    oneLine(operation.summary ?? operation.name),
    ...(operation.beta ? ["", "Beta: may change at short notice."] : []),
    ...(operation.fidelity === undefined ? [] : ["", fidelityLine(operation)]),
    ...operation.notes.flatMap((note) => ["", oneLine(note)]),
    ...(operation.docs === undefined
      ? []
      : ["", { tag: "see" as const, text: oneLine(operation.docs) }]),
  ];
}

function fidelityLine({ fidelity = "", verified }: Operation): string {
  return `Fidelity: ${oneLine(fidelity)}${verified ? "" : ", never compared with the API"}.`;
}

export interface DocTag {
  readonly tag: "deprecated" | "see";
  readonly text: string;
}

/** A JSDoc comment of tags and lines of text: text can neither end it nor be a tag. */
export function docComment(lines: readonly (string | DocTag)[]): string {
  const text = lines
    .map((line) =>
      typeof line === "string" ? withoutTags(line) : `@${line.tag} ${withoutTags(line.text)}`,
    )
    .map((line) => line.replaceAll("*/", "*\\/"));
  return `/**\n${text.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}

function typeOf({ method, path }: Operation): string {
  return `paths[${JSON.stringify(path)}][${JSON.stringify(method)}]`;
}

function tableName(method: Method): string {
  return `${capitalized(method)}Operations`;
}

function capitalized(method: Method): string {
  return `${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}
