import { isDeepStrictEqual } from "node:util";
import { dereference, isObject, objectAt, type JsonObject } from "../generate/document.ts";
import type { OpenApiDocument } from "../generate/document.ts";
import { ownKeywords, joinKeyword, withoutEffect } from "./keywords.ts";
import { schemaName } from "./renamed-schemas.ts";

/**
 * A normalized schema for comparisons: references followed, `allOf` merged, `null` separate, and keywords
 * without effect removed.
 */
export interface SchemaView {
  /** Whether no value is valid: the schema `false`. */
  never: boolean;
  /** JSON types but `null`; undefined if every type is allowed. */
  types: ReadonlySet<string> | undefined;
  /** Whether it may be null; undefined if the schema does not say. */
  nullable: boolean | undefined;
  /** The only values allowed, `null` left out. */
  values: readonly unknown[] | undefined;
  /** Whether other values may come: `x-extensible-enum`, or any string next to an enum of strings. */
  open: boolean;
  properties: Map<string, unknown>;
  required: Set<string>;
  /** Schema of the further properties; undefined if they may be anything. */
  additional: unknown;
  /** Schemas of the first items. */
  tuple: readonly unknown[];
  /** Schema of the (further) items; undefined if they may be anything. */
  items: unknown;
  /** Every other schema inside, by keyword and what follows it: `not`, `patternProperties ^x-`. */
  parts: Map<string, unknown>;
  /** Members of each `oneOf` or `anyOf`. */
  unions: readonly (readonly unknown[])[];
  /** Never sent. */
  readOnly: boolean;
  /** Never received. */
  writeOnly: boolean;
  /** Every other keyword that restricts values, or says what they mean. */
  keywords: Map<string, unknown>;
  /** Named schemas whose content has become part of this one. */
  names: Set<string>;
}

const views = new WeakMap<OpenApiDocument, WeakMap<object, SchemaView>>();

/** @param schema a schema of the document, or a reference to one */
export function viewOf(document: OpenApiDocument, schema: unknown): SchemaView {
  if (!isObject(schema)) return filled(newView(), document, schema);
  const known = views.get(document) ?? new WeakMap<object, SchemaView>();
  views.set(document, known);
  const ready = known.get(schema);
  if (ready !== undefined) return ready;
  const view = newView();
  // known before it is filled: a union may contain itself
  known.set(schema, view);
  return filled(view, document, schema);
}

/** A schema with the rules of two; the same object for the same two, so that it is compared only once. */
export function both(one: unknown, other: unknown): unknown {
  if (isAnything(one) || one === other) return other;
  if (isAnything(other)) return one;
  if (!isObject(one) || !isObject(other)) return false;
  const known = pairs.get(one) ?? new WeakMap<object, JsonObject>();
  pairs.set(one, known);
  const pair = known.get(other) ?? { allOf: [one, other] };
  known.set(other, pair);
  return pair;
}

const pairs = new WeakMap<object, WeakMap<object, JsonObject>>();

/** Whether a schema allows every value, as far as its text says. */
function isAnything(schema: unknown): boolean {
  return (
    schema === undefined ||
    schema === true ||
    (isObject(schema) && Object.keys(schema).length === 0)
  );
}

/** Keywords next to a union apply to each of its members. */
export function membersOf(schema: unknown, view: SchemaView): readonly unknown[] {
  const [union] = view.unions;
  if (union === undefined) {
    const types = [...(view.types ?? [])];
    return types.length < 2 ? [schema] : types.map((type) => both(schema, typed(type)));
  }
  const rest = restOf(view);
  return rest === undefined ? union : union.map((member) => both(rest, member));
}

/** A schema of one type; always the same object. */
function typed(type: string): JsonObject {
  const schema = typeSchemas.get(type) ?? { type };
  typeSchemas.set(type, schema);
  return schema;
}

const typeSchemas = new Map<string, JsonObject>();

/** A schema for the view without its first union; undefined if nothing is left. */
export function restOf(view: SchemaView): JsonObject | undefined {
  const known = rests.get(view);
  if (known !== undefined || rests.has(view)) return known;
  const { types, values, properties, required, additional, tuple, items } = view;
  const { parts, unions, keywords } = view;
  const rest: JsonObject = Object.fromEntries(keywords);
  delete rest["discriminator"];
  if (values !== undefined) rest["enum"] = values;
  if (types !== undefined) rest["type"] = [...types];
  if (properties.size > 0) rest["properties"] = Object.fromEntries(properties);
  if (required.size > 0) rest["required"] = [...required];
  if (additional !== undefined) rest["additionalProperties"] = additional;
  if (tuple.length > 0) rest["prefixItems"] = tuple;
  if (items !== undefined) rest["items"] = items;
  if (unions.length > 1) rest["allOf"] = unions.slice(1).map((anyOf) => ({ anyOf }));
  for (const [place, schema] of parts) {
    const [keyword = "", ...name] = place.split(" ");
    if (name.length === 0) rest[keyword] = schema;
    else rest[keyword] = { ...objectAt(rest[keyword]), [name.join(" ")]: schema };
  }
  const result = Object.keys(rest).length === 0 ? undefined : rest;
  rests.set(view, result);
  return result;
}

const rests = new WeakMap<SchemaView, JsonObject | undefined>();

function newView(): SchemaView {
  return {
    never: false,
    types: undefined,
    nullable: undefined,
    values: undefined,
    open: false,
    properties: new Map(),
    required: new Set(),
    additional: undefined,
    tuple: [],
    items: undefined,
    parts: new Map(),
    unions: [],
    readOnly: false,
    writeOnly: false,
    keywords: new Map(),
    names: new Set(),
  };
}

function filled(view: SchemaView, document: OpenApiDocument, schema: unknown): SchemaView {
  view.nullable = nullability(document, schema);
  join(view, document, schema, new Set());
  finish(view);
  return view;
}

/** Keywords that contain one schema, without those that have a field of their own in a view. */
const SINGLE = ["not", "if", "then", "else", "contains", "propertyNames"];
/** Keywords that contain schemas by name. */
const NAMED = ["patternProperties", "dependentSchemas"];

/** Adds the content of a schema to a view; the outer content comes first. */
function join(
  view: SchemaView,
  document: OpenApiDocument,
  schema: unknown,
  seen: Set<unknown>,
): void {
  if (schema === false) view.never = true;
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  const types = typesOf(schema)?.filter((type) => type !== "null");
  if (types !== undefined) joinTypes(view, types);
  if (schema["readOnly"] === true) view.readOnly = true;
  if (schema["writeOnly"] === true) view.writeOnly = true;
  if (schema["x-extensible-enum"] === true) view.open = true;
  const values = valuesOf(schema);
  if (values !== undefined) joinValues(view, values);
  for (const [name, property] of Object.entries(objectAt(schema["properties"]))) {
    view.properties.set(name, both(view.properties.get(name), property));
  }
  for (const name of listAt(schema["required"])) view.required.add(String(name));
  for (const key of ["additionalProperties", "unevaluatedProperties"]) {
    view.additional = both(view.additional, schema[key]);
  }
  joinItems(view, schema);
  for (const key of SINGLE) joinPart(view, key, schema[key]);
  for (const key of NAMED) {
    for (const [name, part] of Object.entries(objectAt(schema[key]))) {
      joinPart(view, `${key} ${name}`, part);
    }
  }
  for (const [key, value] of ownKeywords(schema)) joinKeyword(view.keywords, key, value);
  const name = schemaName(schema);
  if (name !== undefined) view.names.add(name);
  if (typeof schema["$ref"] === "string") join(view, document, dereference(document, schema), seen);
  for (const member of listAt(schema["allOf"])) join(view, document, member, seen);
  for (const key of ["oneOf", "anyOf"]) joinUnion(view, document, schema, key, seen);
}

function joinTypes(view: SchemaView, types: readonly string[]): void {
  if (view.types === undefined) {
    view.types = new Set(types);
    return;
  }
  const known = view.types;
  const shared = types.filter(
    (type) => known.has(type) || (type === "integer" && known.has("number")),
  );
  if (types.includes("number") && known.has("integer")) shared.push("integer");
  view.types = new Set(shared);
}

function joinValues(view: SchemaView, values: readonly unknown[]): void {
  view.values = view.values === undefined ? values : view.values.filter((one) => has(values, one));
}

function joinItems(view: SchemaView, schema: JsonObject): void {
  // a list of schemas was a tuple before JSON Schema 2020-12
  const isTuple = Array.isArray(schema["items"]);
  const tuple = listAt(isTuple ? schema["items"] : schema["prefixItems"]);
  const length = Math.max(tuple.length, view.tuple.length);
  view.tuple = Array.from({ length }, (_, index) => both(view.tuple[index], tuple[index]));
  const rest = isTuple ? schema["additionalItems"] : schema["items"];
  view.items = both(both(view.items, rest), schema["unevaluatedItems"]);
}

function joinPart(view: SchemaView, place: string, schema: unknown): void {
  if (schema === undefined) return;
  const known = view.parts.get(place);
  // two of these cannot be merged like `allOf`, except two schemas that must both hold
  const isJoined = place.startsWith("patternProperties ") || place === "propertyNames";
  view.parts.set(place, known !== undefined && isJoined ? both(known, schema) : schema);
}

function joinUnion(
  view: SchemaView,
  document: OpenApiDocument,
  schema: JsonObject,
  key: string,
  seen: Set<unknown>,
): void {
  // a union that is a member of itself allows nothing more
  const written = listAt(schema[key]).filter((one) => dereferenced(document, one) !== schema);
  // a child that extends its parent is a member of the parent's union, which adds nothing then
  if (written.some((member) => seen.has(dereferenced(document, member)))) return;
  if (written.length === 0) return;
  const members = flattened(written).filter((member) => !isNullOnly(document, member));
  if (members.some(isAnything)) return;
  const [only, ...others] = gathered(document, members);
  if (only === undefined) joinTypes(view, []);
  else if (others.length === 0) join(view, document, only, seen);
  else view.unions = [...view.unions, [only, ...others]];
}

/** The target of a reference; anything else is returned. */
function dereferenced(document: OpenApiDocument, schema: unknown): unknown {
  const isReference = typeof objectAt(schema)["$ref"] === "string";
  return isReference ? dereference(document, schema) : schema;
}

/** Members of unions inside the union are members themselves. */
function flattened(members: readonly unknown[]): unknown[] {
  return members.flatMap((member) => {
    const { oneOf, anyOf, ...others } = objectAt(member);
    const inner = [oneOf, anyOf].filter(Array.isArray);
    const isUnion = inner.length === 1 && Object.keys(others).every(isNote);
    return isUnion ? flattened(inner.flat()) : [member];
  });
}

function isNote(key: string): boolean {
  return key === "title" || key === "description" || key === "discriminator";
}

/** Members that are only values are one enum, members that are only types one list of types. */
function gathered(document: OpenApiDocument, members: readonly unknown[]): readonly unknown[] {
  if (members.length < 2) return members;
  const [values, types, others]: [unknown[], unknown[], unknown[]] = [[], [], []];
  for (const member of members) {
    const view = viewOf(document, member);
    if (view.values !== undefined && view.unions.length === 0) values.push(member);
    else if (isTypeOnly(view)) types.push(member);
    else others.push(member);
  }
  const views = (some: readonly unknown[]): SchemaView[] =>
    some.map((member) => viewOf(document, member));
  const [listed, named] = [gatheredValues(views(values)), gatheredTypes(views(types))];
  if (others.length === 0 && types.length === members.length) return [{ type: named }];
  // a known value next to any other of its type: an enum that may grow
  const isOpen = values.length > 0 && listed.every((value) => named.includes(typeOf(value)));
  if (others.length === 0 && isOpen) {
    return [{ enum: listed, "x-extensible-enum": true, type: named }];
  }
  return [
    ...others,
    ...(values.length < 2 ? values : [enumOf(views(values))]),
    ...(types.length < 2 ? types : named.filter((type) => type !== "null").map(typed)),
  ];
}

function enumOf(values: readonly SchemaView[]): JsonObject {
  const open = values.some((view) => view.open) ? { "x-extensible-enum": true } : {};
  const nullable = values.some((view) => view.nullable === true) ? [null] : [];
  return { enum: [...gatheredValues(values), ...nullable], ...open };
}

function gatheredValues(all: readonly SchemaView[]): unknown[] {
  return all.flatMap(({ values }) => values ?? []);
}

function gatheredTypes(all: readonly SchemaView[]): string[] {
  const nullable = all.some((view) => view.nullable === true) ? ["null"] : [];
  return [...new Set(all.flatMap(({ types }) => [...(types ?? [])])), ...nullable];
}

function isTypeOnly(view: SchemaView): boolean {
  return view.types !== undefined && view.unions.length === 0 && isBare(view);
}

/** Whether a view has only types and values. */
function isBare(view: SchemaView): boolean {
  return (
    !view.never &&
    view.values === undefined &&
    view.additional === undefined &&
    view.items === undefined &&
    view.tuple.length === 0 &&
    [view.properties, view.required, view.parts, view.keywords].every(({ size }) => size === 0)
  );
}

/** Leaves out what has no effect next to the rest. */
function finish(view: SchemaView): void {
  if (view.values !== undefined) {
    const kept = view.values.filter((value) => allowsType(view.types, typeOf(value)));
    view.values = kept;
    view.types = new Set(kept.map(typeOf));
    if (kept.includes(true) && kept.includes(false) && kept.length === 2) view.values = undefined;
  }
  if (isAnything(view.additional)) view.additional = undefined;
  finishItems(view);
  const has = (type: string): boolean => allowsType(view.types, type);
  if (!has("object")) {
    view.properties.clear();
    view.required.clear();
    view.additional = undefined;
  }
  if (!has("array")) {
    view.tuple = [];
    view.items = undefined;
  }
  for (const place of view.parts.keys()) {
    const [keyword] = place.split(" ");
    const isOfArrays = keyword === "contains";
    const isOfAll =
      keyword === "not" || keyword === "if" || keyword === "then" || keyword === "else";
    if (!isOfAll && !has(isOfArrays ? "array" : "object")) view.parts.delete(place);
    if (isAnything(view.parts.get(place)) && /^(then|else|propertyNames|dep)/.test(place)) {
      view.parts.delete(place);
    }
  }
  if (!view.parts.has("if")) for (const key of ["then", "else"]) view.parts.delete(key);
  withoutEffect(view);
}

/** A list of items without further ones limits their number. */
function finishItems(view: SchemaView): void {
  if (isAnything(view.items)) view.items = undefined;
  const most = view.keywords.get("maxItems");
  if (view.items === false) {
    view.keywords.set("maxItems", Math.min(view.tuple.length, Number(most ?? Infinity)));
    view.items = undefined;
  }
  const length = Number(view.keywords.get("maxItems") ?? Infinity);
  view.tuple = view.tuple.slice(0, length);
  if (view.tuple.length >= length) view.items = undefined;
}

function allowsType(types: ReadonlySet<string> | undefined, type: string): boolean {
  return types === undefined || types.has(type) || (type === "integer" && types.has("number"));
}

/** JSON type of a value. */
function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** Types that a schema names, or that its keywords imply. */
function typesOf(schema: JsonObject): string[] | undefined {
  const { type } = schema;
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  if (isObject(schema["properties"])) return ["object"];
  if (schema["items"] !== undefined || schema["prefixItems"] !== undefined) return ["array"];
  return undefined;
}

function valuesOf(schema: JsonObject): unknown[] | undefined {
  const listed = Array.isArray(schema["enum"])
    ? (schema["enum"] as unknown[])
    : "const" in schema
      ? [schema["const"]]
      : undefined;
  return listed?.filter((value, index) => value !== null && !has(listed.slice(0, index), value));
}

/** Whether a list holds an equal value. */
export function has(list: readonly unknown[], value: unknown): boolean {
  return list.some((other) => isDeepStrictEqual(other, value));
}

/**
 * Whether null is valid: if everything together allows it. By common understanding, `nullable` of OpenAPI 3.0
 * allows it, no matter what the inner schemas say.
 */
function nullability(
  document: OpenApiDocument,
  schema: unknown,
  known = new Map<unknown, boolean | undefined>(),
): boolean | undefined {
  if (schema === false) return false;
  // a schema that contains itself adds nothing
  if (!isObject(schema) || known.has(schema)) return known.get(schema);
  known.set(schema, undefined);
  const result = nullabilityOfParts(document, schema, (inner) =>
    nullability(document, inner, known),
  );
  known.set(schema, result);
  return result;
}

function nullabilityOfParts(
  document: OpenApiDocument,
  schema: JsonObject,
  of: (inner: unknown) => boolean | undefined,
): boolean | undefined {
  if (schema["nullable"] === true) return true;
  const values = Array.isArray(schema["enum"])
    ? schema["enum"].includes(null)
    : "const" in schema
      ? schema["const"] === null
      : undefined;
  const said = [
    typesOf(schema)?.includes("null"),
    values,
    typeof schema["$ref"] === "string" ? of(dereference(document, schema)) : undefined,
    ...listAt(schema["allOf"]).map(of),
    ...["oneOf", "anyOf"].map((key) => oneOf(listAt(schema[key]).map(of))),
  ];
  if (said.includes(false)) return false;
  return said.includes(true) ? true : undefined;
}

function oneOf(said: readonly (boolean | undefined)[]): boolean | undefined {
  if (said.length === 0) return undefined;
  if (said.includes(true)) return true;
  return said.includes(undefined) ? undefined : false;
}

function isNullOnly(document: OpenApiDocument, schema: unknown): boolean {
  const { type, enum: values, const: value, nullable } = dereference(document, schema);
  if (nullable === true && Array.isArray(values)) return values.every((one) => one === null);
  if (Array.isArray(values)) return values.length > 0 && values.every((one) => one === null);
  return type === "null" || value === null || isDeepStrictEqual(type, ["null"]);
}

function listAt(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
