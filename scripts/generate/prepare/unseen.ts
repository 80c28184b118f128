import {
  dereference,
  eachObject,
  isObject,
  objectAt,
  stringAt,
  stringsAt,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";

/**
 * Adds `null` to every received schema whose nullability is listed under `x-unseen`.
 *
 * An entry on a property or on a schema without properties is about that schema. On an object it is about the
 * properties that it names, about all but those after "but", or about all.
 */
export function admitUnseenNull(document: OpenApiDocument, received: Iterable<JsonObject>): void {
  const ofProperties = new Set<JsonObject>();
  const objects = [...received];
  for (const { properties } of objects) {
    for (const property of Object.values(objectAt(properties)))
      ofProperties.add(objectAt(property));
  }
  for (const schema of objects) {
    const entries = stringsAt(schema["x-unseen"]).filter((entry) => /\bnull/i.test(entry));
    const properties = objectAt(schema["properties"]);
    const isAboutItself = ofProperties.has(schema) || Object.keys(properties).length === 0;
    if (entries.length === 0) continue;
    const targets = isAboutItself
      ? [schema]
      : entries
          .flatMap((entry) => namedIn(entry, Object.keys(properties)))
          .map((name) => properties[name]);
    for (const target of targets) if (isObject(target)) admitNull(document, target);
  }
}

/** The properties that an entry is about; `revoked_` stands for all names that begin so. */
function namedIn(entry: string, names: readonly string[]): readonly string[] {
  const words = entry.match(/\w+/g) ?? [];
  const named = names.filter((name) =>
    words.some((word) => word === name || (word.endsWith("_") && name.startsWith(word))),
  );
  if (named.length === 0) return names;
  return /\bbut\b/.test(entry) ? names.filter((name) => !named.includes(name)) : named;
}

function admitNull(document: OpenApiDocument, schema: JsonObject): void {
  const target = dereference(document, schema);
  const { type } = target;
  const types: unknown[] = Array.isArray(type) ? type : [type];
  if (types.includes("null") || target["nullable"] === true) return;
  if (target === schema && type !== undefined) {
    schema["type"] = [...types, "null"];
    if (Array.isArray(schema["enum"])) schema["enum"] = [...(schema["enum"] as unknown[]), null];
    return;
  }
  const whole = { ...schema };
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  const { description } = whole;
  Object.assign(schema, { description, anyOf: [whole, { type: "null" }] });
}

/**
 * Puts `x-unseen` and `x-inferred` where editors show them: at the end of the description of each schema. Those of an
 * operation stand where it is called.
 */
export function describeUnseen(document: OpenApiDocument): void {
  eachObject(document, (object) => {
    const notes = unseenNotes(object);
    const isOperation = object["responses"] !== undefined;
    if (notes.length === 0 || isOperation || object["$ref"] !== undefined) return;
    object["description"] = [stringAt(object["description"]), ...notes]
      .filter((part) => part !== undefined)
      .join("\n\n");
  });
}

/** The unknown and assumed facts about a part of the description, in sentences. */
export function unseenNotes(part: JsonObject): string[] {
  const notes: readonly (readonly [string, readonly string[]])[] = [
    ["Not seen in the docs", stringsAt(part["x-unseen"])],
    ["Inferred, not read in the docs", stringsAt(part["x-inferred"])],
  ];
  return notes
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => `${title}: ${entries.join("; ")}.`);
}
