import { dereference, isObject, objectAt, type OpenApiDocument } from "../generate/document.ts";

/** A schema as it is compared: references followed, `allOf` joined, `null` told from the rest. */
export interface SchemaView {
  /** JSON types but `null`; undefined if every type is allowed. */
  types: ReadonlySet<string> | undefined;
  /** Whether it may be null; undefined if nothing is said about it. */
  nullable: boolean | undefined;
  /** The only values allowed, `null` left out. */
  values: readonly unknown[] | undefined;
  /** Whether further values may come (`x-extensible-enum`). */
  open: boolean;
  properties: Map<string, unknown>;
  required: Set<string>;
  /** Schema of the further properties; undefined if nothing is said of them. */
  additional: unknown;
  items: unknown;
  /** Members of `oneOf` or `anyOf`. */
  variants: readonly unknown[];
  /** Every other keyword that says which values are valid, or how the value is meant. */
  keywords: Map<string, unknown>;
}

const NOTES = new Set([
  "title",
  "description",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$ref",
]);
const READ = new Set(
  "type nullable enum const properties required additionalProperties items oneOf anyOf allOf readOnly writeOnly".split(
    " ",
  ),
);

/** @param schema a schema of the document, or a reference to one */
export function viewOf(document: OpenApiDocument, schema: unknown): SchemaView {
  const view: SchemaView = {
    types: undefined,
    nullable: undefined,
    values: undefined,
    open: false,
    properties: new Map(),
    required: new Set(),
    additional: undefined,
    items: undefined,
    variants: [],
    keywords: new Map(),
  };
  join(view, document, schema, new Set());
  return view;
}

/** Adds what a schema says to what is known already. */
function join(
  view: SchemaView,
  document: OpenApiDocument,
  schema: unknown,
  seen: Set<unknown>,
): void {
  if (schema === false) view.keywords.set("not", {});
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  const variants = listAt(schema["oneOf"]).concat(listAt(schema["anyOf"]));
  const [only, ...others] = variants.filter((variant) => !isNull(document, variant));
  joinTypes(view, schema, others.length + (only === undefined ? 0 : 1) < variants.length);
  if (typeof schema["$ref"] === "string") join(view, document, dereference(document, schema), seen);
  joinValues(view, schema);
  for (const [name, property] of Object.entries(objectAt(schema["properties"]))) {
    const known = view.properties.get(name);
    view.properties.set(name, known === undefined ? property : { allOf: [known, property] });
  }
  for (const name of listAt(schema["required"])) view.required.add(String(name));
  view.additional ??= schema["additionalProperties"];
  view.items ??= schema["items"];
  for (const [key, value] of Object.entries(schema)) {
    if (!READ.has(key) && !NOTES.has(key) && !key.startsWith("x-")) view.keywords.set(key, value);
  }
  for (const member of listAt(schema["allOf"])) join(view, document, member, seen);
  if (others.length > 0) view.variants = [...view.variants, only, ...others];
  // one variant, or null: the variant itself, which may be null
  else if (only !== undefined) join(view, document, only, seen);
}

/** A view of a schema as the only one of its variants, to be compared with several. */
export function asVariants(
  document: OpenApiDocument,
  schema: unknown,
  view: SchemaView,
): SchemaView {
  const { oneOf, anyOf } = dereference(document, schema);
  const [only] = listAt(oneOf ?? anyOf).filter((variant) => !isNull(document, variant));
  return { ...viewOf(document, {}), nullable: view.nullable, variants: [only ?? schema] };
}

/** What stands further out says whether it may be null; types are those that all allow. */
function joinTypes(
  view: SchemaView,
  schema: Record<string, unknown>,
  hasNullVariant: boolean,
): void {
  const { type, nullable } = schema;
  const named = Array.isArray(type)
    ? type.map(String)
    : typeof type === "string"
      ? [type]
      : implied(schema);
  if (nullable === true || hasNullVariant || named?.includes("null") === true)
    view.nullable ??= true;
  else if (named !== undefined) view.nullable ??= false;
  const types = named?.filter((one) => one !== "null");
  if (types === undefined || types.length === 0) return;
  const known = view.types;
  view.types = new Set(known === undefined ? types : types.filter((one) => known.has(one)));
}

function implied(schema: Record<string, unknown>): string[] | undefined {
  if (isObject(schema["properties"])) return ["object"];
  if (schema["items"] !== undefined) return ["array"];
  const values = "const" in schema ? [schema["const"]] : listAt(schema["enum"]);
  const kinds = new Set(values.map((value) => (value === null ? "null" : typeof value)));
  return kinds.size === 0 ? undefined : [...kinds];
}

function joinValues(view: SchemaView, schema: Record<string, unknown>): void {
  const listed = Array.isArray(schema["enum"]) ? (schema["enum"] as unknown[]) : undefined;
  const values = listed ?? ("const" in schema ? [schema["const"]] : undefined);
  if (values === undefined) return;
  const known: unknown[] = values.filter((value) => value !== null);
  view.values =
    view.values === undefined ? known : view.values.filter((value) => known.includes(value));
  if (schema["x-extensible-enum"] === true) view.open = true;
}

function isNull(document: OpenApiDocument, schema: unknown): boolean {
  const { type } = dereference(document, schema);
  return type === "null";
}

function listAt(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
