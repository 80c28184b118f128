import ts from "typescript";

/**
 * What is made from the API description, in a line for each operation, event or schema: names, and what
 * may be left out. Types of fields are not told: `npm run diff` compares descriptions.
 */
export function generatedLines(
  name: string,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): readonly string[] {
  if (symbol.flags & ts.SymbolFlags.Module) return schemaLines(name, symbol, checker);
  const type =
    symbol.flags & ts.SymbolFlags.Variable
      ? checker.getTypeOfSymbol(symbol)
      : checker.getDeclaredTypeOfSymbol(symbol);
  if (name === "Operations") return operationLines(type, checker);
  if (name === "WebhookBodies") return eventLines(type, checker);
  if (name.endsWith("Calls")) return signatureLines(name, type, checker);
  return [`${name}: ${checker.getPropertiesOfType(type).length} members`];
}

/** `GET /conversations  query{page?}  errors{400}` */
function operationLines(operations: ts.Type, checker: ts.TypeChecker): string[] {
  return checker.getPropertiesOfType(operations).map((operation) => {
    const type = checker.getTypeOfSymbol(operation);
    const init = propertyType(type, "init", checker);
    const params = propertyType(init, "params", checker);
    return [
      operation.name,
      ...["path", "query", "header", "cookie"].map((place) =>
        parameters(place, propertyType(params, place, checker), checker),
      ),
      fields("body", propertyType(init, "body", checker), checker),
      fields("data", propertyType(type, "data", checker), checker),
      fields("errors", propertyType(type, "errors", checker), checker),
    ]
      .filter((part) => part !== "")
      .join("  ");
  });
}

function eventLines(bodies: ts.Type, checker: ts.TypeChecker): string[] {
  return checker.getPropertiesOfType(bodies).map((event) => {
    const payload = propertyType(checker.getTypeOfSymbol(event), "payload", checker);
    return [event.name, fields("payload", payload, checker), deprecation(event, checker)]
      .filter((part) => part !== "")
      .join("  ");
  });
}

function schemaLines(name: string, module: ts.Symbol, checker: ts.TypeChecker): string[] {
  return checker
    .getExportsOfModule(module)
    .map((schema) => fields(`${name}.${schema.name}`, typeNamed(schema, checker), checker));
}

function typeNamed(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Type {
  const aliased = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return checker.getDeclaredTypeOfSymbol(aliased);
}

/** The signatures that all operations share, once each; of those for one operation only its name. */
function signatureLines(name: string, calls: ts.Type, checker: ts.TypeChecker): string[] {
  const lines = calls.getCallSignatures().map((signature) => {
    const path = signature.getParameters().map((parameter) => checker.getTypeOfSymbol(parameter));
    const literals = path.filter((type) => type.isStringLiteral()).map(({ value }) => value);
    const isDeprecated = signature.getJsDocTags().some((tag) => tag.name === "deprecated");
    return isDeprecated
      ? `${name}: ${literals.join(" ")} deprecated`
      : `${name}: ${oneLine(signature.getDeclaration().getText())}`;
  });
  return [...new Set(lines)];
}

function propertyType(
  holder: ts.Type | undefined,
  name: string,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  const property = holder?.getProperty(name);
  return property === undefined
    ? undefined
    : checker.getNonNullableType(checker.getTypeOfSymbol(property));
}

/** `name{required, optional?}`; `name` alone where it has no fields, nothing where there is none. */
function fields(name: string, type: ts.Type | undefined, checker: ts.TypeChecker): string {
  if (type === undefined || type.flags & ts.TypeFlags.Never) return "";
  const names = fieldNames(type, checker);
  return names.length === 0 ? name : `${name}{${names.join(", ")}}`;
}

/** The same; nothing where there are no fields: that is a place without parameters. */
function parameters(place: string, type: ts.Type | undefined, checker: ts.TypeChecker): string {
  const hasFields = type !== undefined && fieldNames(type, checker).length > 0;
  return hasFields ? fields(place, type, checker) : "";
}

const WITH_FIELDS = ts.TypeFlags.Object | ts.TypeFlags.Intersection;

function fieldNames(type: ts.Type, checker: ts.TypeChecker): string[] {
  if (!(type.flags & WITH_FIELDS) || checker.isArrayType(type)) return [];
  return checker
    .getPropertiesOfType(type)
    .map((field) => (field.flags & ts.SymbolFlags.Optional ? `${field.name}?` : field.name));
}

function deprecation(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const tags = symbol.getJsDocTags(checker);
  return tags.some(({ name }) => name === "deprecated") ? "deprecated" : "";
}

function oneLine(text: string): string {
  return text.replaceAll(/\/\*\*[^]*?\*\/|\s+/g, " ").trim();
}
