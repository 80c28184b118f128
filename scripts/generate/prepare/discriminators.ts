import {
  at,
  dereference,
  eachSchema,
  isObject,
  objectAt,
  pointerKeys,
  pointerTo,
  stringsAt,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";
import { propertiesOf } from "./properties.ts";

/**
 * Translates a discriminator to plain schemas: each member of the union gets its values as an enum, and a
 * parent that only its children distinguish becomes their union.
 *
 * A member's own `enum` or `const` overrides the mapping and the schema's name, because a value must satisfy
 * the member.
 */
export function resolveDiscriminators(document: OpenApiDocument): void {
  const unions = unionsOf(document);
  const narrowings = valuesOfMembers(unions).map((values) => narrowingOf(document, values));
  for (const union of unions) {
    if (!hasUnion(union.schema)) useMembers(union);
    delete union.schema["discriminator"];
  }
  breakCircles(document);
  for (const narrow of narrowings) narrow();
}

/** A schema with a discriminator. */
interface Union {
  readonly schema: JsonObject;
  readonly propertyName: string;
  /** References to its members. */
  readonly members: readonly string[];
  /** References by value. */
  readonly mapping: ReadonlyMap<string, string>;
  /** Values that lead back to the schema itself. */
  readonly self: readonly string[];
}

function unionsOf(document: OpenApiDocument): Union[] {
  const children = childrenByParent(document);
  const unions: Union[] = [];
  eachSchema(document, (schema, pointer) => {
    const { discriminator } = schema;
    if (discriminator === undefined) return;
    const { propertyName, mapping } = objectAt(discriminator);
    if (typeof propertyName !== "string") {
      delete schema["discriminator"];
      return;
    }
    const mapped = new Map(
      Object.entries(objectAt(mapping)).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === "string" && isObject(at(document, entry[1])),
      ),
    );
    const isSelf = ($ref: string): boolean => dereference(document, { $ref }) === schema;
    const listed = [schema["oneOf"], schema["anyOf"]].flatMap((list) =>
      Array.isArray(list) ? list.map((member) => objectAt(member)["$ref"]) : [],
    );
    const members = hasUnion(schema)
      ? listed.filter((reference) => typeof reference === "string")
      : [...new Set([...mapped.values(), ...(children.get(pointer()) ?? [])])].filter(
          (reference) => !isSelf(reference),
        );
    const self = [...mapped].filter(([, reference]) => isSelf(reference)).map(([value]) => value);
    unions.push({ schema, propertyName, members, mapping: mapped, self });
  });
  return unions;
}

/** A parent becomes the union of its children, and of itself if the mapping names it. */
function useMembers({ schema, members, self, propertyName }: Union): void {
  if (members.length === 0) return;
  const itself = {
    type: "object",
    required: [propertyName],
    properties: { [propertyName]: { type: "string", enum: self } },
  };
  schema["oneOf"] = [...members.map(($ref) => ({ $ref })), ...(self.length > 0 ? [itself] : [])];
}

function hasUnion(schema: JsonObject): boolean {
  return Array.isArray(schema["oneOf"]) || Array.isArray(schema["anyOf"]);
}

/** References to the schemas that have another one in their `allOf`, at any depth, by its reference. */
function childrenByParent(document: OpenApiDocument): Map<string, string[]> {
  const schemas = objectAt(objectAt(document["components"])["schemas"]);
  const children = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    const parents = new Set(parentsOf(schema));
    for (const parent of parents) {
      for (const grandparent of parentsOf(at(document, parent))) parents.add(grandparent);
      children.set(parent, [
        ...(children.get(parent) ?? []),
        pointerTo(["components", "schemas", name]),
      ]);
    }
  }
  return children;
}

function parentsOf(schema: unknown): string[] {
  const { allOf } = objectAt(schema);
  if (!Array.isArray(allOf)) return [];
  return allOf.flatMap((member) => stringsAt([objectAt(member)["$ref"]]));
}

/** A child whose parent is a union with the child in it extends only the rest of the parent. */
function breakCircles(document: OpenApiDocument): void {
  const schemas = objectAt(objectAt(document["components"])["schemas"]);
  for (const schema of Object.values(schemas)) {
    const { allOf } = objectAt(schema);
    if (!Array.isArray(allOf)) continue;
    allOf.forEach((member, index) => {
      const { $ref } = objectAt(member);
      if (typeof $ref !== "string") return;
      const parent = at(document, $ref);
      if (!isObject(parent) || !isMemberOf(document, schema, parent)) return;
      const rest = structuredClone(parent);
      delete rest["oneOf"];
      delete rest["anyOf"];
      allOf[index] = rest;
    });
  }
}

function isMemberOf(
  document: OpenApiDocument,
  schema: unknown,
  union: JsonObject,
  seen = new Set<unknown>(),
): boolean {
  if (seen.has(union)) return false;
  seen.add(union);
  return [union["oneOf"], union["anyOf"]].some(
    (list) =>
      Array.isArray(list) &&
      list.some((member) => {
        const target = dereference(document, member);
        return target === schema || isMemberOf(document, schema, target, seen);
      }),
  );
}

/** Values of a property by which a member of unions is recognized. */
interface MemberValues {
  readonly member: string;
  readonly propertyName: string;
  readonly values: Set<string>;
}

function valuesOfMembers(unions: readonly Union[]): MemberValues[] {
  const all = new Map<string, MemberValues>();
  for (const { members, mapping, propertyName } of unions) {
    for (const member of members) {
      const mapped = [...mapping].filter(([, reference]) => reference === member);
      const own = mapped.length > 0 ? mapped.map(([value]) => value) : [nameOf(member)];
      const key = JSON.stringify([member, propertyName]);
      const known = all.get(key) ?? { member, propertyName, values: new Set() };
      for (const value of own) known.values.add(value);
      all.set(key, known);
    }
  }
  return [...all.values()];
}

function nameOf(reference: string): string {
  return pointerKeys(reference).at(-1) ?? "";
}

/** Sets the values of a member's property, which are decided before any member is changed. */
function narrowingOf(
  document: OpenApiDocument,
  { member: $ref, propertyName, values }: MemberValues,
): () => void {
  const member = dereference(document, { $ref });
  if (!isObjectSchema(member)) return () => undefined;
  const described = (propertiesOf(document, member, ["allOf"]).get(propertyName) ?? []).map(
    (property) => dereference(document, property),
  );
  const own = described.map(valuesOf).filter((list) => list.length > 0);
  const allowed = own.reduce((a, b) => a.filter((value) => b.includes(value)), own[0] ?? []);
  const kept = allowed.filter((value) => values.has(String(value)));
  const fallback = allowed.length > 0 ? allowed : typed([...values], described[0]);
  const narrowed = kept.length > 0 ? kept : fallback;
  const types = [...new Set(narrowed.map((value) => typeof value))];
  const property = {
    description: described[0]?.["description"],
    type: types.length === 1 ? types[0] : undefined,
    enum: narrowed,
  };
  return () => addProperty(member, propertyName, property);
}

function addProperty(member: JsonObject, name: string, property: JsonObject): void {
  const part = { type: "object", required: [name], properties: { [name]: property } };
  if (Array.isArray(member["allOf"])) {
    member["allOf"].push(part);
    return;
  }
  member["type"] ??= "object";
  member["required"] = [...new Set([...stringsAt(member["required"]), name])];
  member["properties"] = { ...objectAt(member["properties"]), ...part.properties };
}

function isObjectSchema({ type, properties, allOf, oneOf, anyOf }: JsonObject): boolean {
  if (oneOf !== undefined || anyOf !== undefined) return false;
  if (type === undefined) return properties !== undefined || Array.isArray(allOf);
  return type === "object" || (Array.isArray(type) && type.includes("object"));
}

function valuesOf(schema: JsonObject): unknown[] {
  if (Object.hasOwn(schema, "const")) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"].filter((value) => value !== null) : [];
}

/** The texts of a mapping as the values that the property has. */
function typed(values: readonly string[], property: JsonObject | undefined): unknown[] {
  const { type } = property ?? {};
  if (type === "boolean") return values.map((value) => value === "true");
  return type === "integer" || type === "number" ? values.map(Number) : [...values];
}
