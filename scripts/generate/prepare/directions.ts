import {
  METHODS,
  at,
  dereference,
  eachObject,
  eachSchema,
  isObject,
  objectAt,
  pointerKeys,
  pointerTo,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";
import { isExtensibleEnum } from "./open-enums.ts";

/** The objects of a description by direction. */
export interface Directions {
  /** Every object that a user of the client sends. */
  readonly sent: ReadonlySet<JsonObject>;
  /** Every object that a user of the client receives. */
  readonly received: ReadonlySet<JsonObject>;
}

/**
 * Separates sent from received values, because their types differ: enums that may grow are open only when
 * received, `readonly` arrays are accepted only when sent, and so on. A component with both directions is
 * split in two; the sent one is named `…Input`.
 *
 * A property that is `readOnly` cannot be sent, one that is `writeOnly` is not received.
 */
export function splitDirections(document: OpenApiDocument): Directions {
  markProperties(document);
  const received = reachableFrom(document, receivedParts(document));
  useSentCopies(document, received);
  const sent = reachableFrom(document, sentParts(document));
  eachSchema(document, (schema) => {
    if (sent.has(schema) && !received.has(schema)) refuseReadOnly(schema);
    else removeProperties(schema, "writeOnly");
  });
  eachSchema(document, (schema) => {
    delete schema["readOnly"];
    delete schema["writeOnly"];
  });
  return { sent, received };
}

/**
 * Copies `readOnly` and `writeOnly` from the target of a property's reference to the property; both at once
 * mean neither.
 */
function markProperties(document: OpenApiDocument): void {
  eachSchema(document, ({ properties }) => {
    for (const property of Object.values(objectAt(properties)).filter(isObject)) {
      const readOnly = isMarked(document, property, "readOnly");
      const writeOnly = isMarked(document, property, "writeOnly");
      property["readOnly"] = readOnly && !writeOnly;
      property["writeOnly"] = writeOnly && !readOnly;
    }
  });
}

function isMarked(
  document: OpenApiDocument,
  value: unknown,
  mark: "readOnly" | "writeOnly",
  seen = new Set<unknown>(),
): boolean {
  if (!isObject(value) || seen.has(value)) return false;
  seen.add(value);
  if (value[mark] === true) return true;
  const isMarkedToo = (part: unknown): boolean => isMarked(document, part, mark, seen);
  const { $ref, allOf } = value;
  if (typeof $ref === "string" && isMarkedToo(at(document, $ref))) return true;
  return Array.isArray(allOf) && allOf.some(isMarkedToo);
}

function refuseReadOnly(schema: JsonObject): void {
  for (const name of removeProperties(schema, "readOnly")) {
    // nothing satisfies false: a property that cannot have a value
    objectAt(schema["properties"])[name] = false;
  }
}

/** @returns the names of the properties that had the mark */
function removeProperties(schema: JsonObject, mark: "readOnly" | "writeOnly"): string[] {
  const properties = objectAt(schema["properties"]);
  const names = Object.keys(properties).filter((name) => objectAt(properties[name])[mark] === true);
  for (const name of names) Reflect.deleteProperty(properties, name);
  if (Array.isArray(schema["required"])) {
    schema["required"] = schema["required"].filter((name) => !names.includes(String(name)));
  }
  return names;
}

/** Changes sent values to refer to copies of components that are also received, if the two differ. */
function useSentCopies(document: OpenApiDocument, received: ReadonlySet<JsonObject>): void {
  const differing = differingComponents(document);
  const copies = new Map<JsonObject, string>();
  const pending = [...reachableFrom(document, sentParts(document))];
  // includes those that are added meanwhile
  for (const holder of pending) {
    const reference = holder["$ref"];
    if (typeof reference !== "string" || received.has(holder)) continue;
    const target = at(document, reference);
    if (!isObject(target) || !received.has(target) || !differing.has(target)) continue;
    if (isExtensibleEnum(target)) {
      // an enum says more at its use than its name would
      delete holder["$ref"];
      Object.assign(holder, structuredClone(target), { ...holder });
      continue;
    }
    const [, kind = "", name = ""] = pointerKeys(reference);
    const group = objectAt(objectAt(document["components"])[kind]);
    const known = copies.get(target);
    const copyName = known ?? freeName(`${name}Input`, group);
    holder["$ref"] = pointerTo(["components", kind, copyName]);
    if (known !== undefined) continue;
    copies.set(target, copyName);
    const copy = structuredClone(target);
    group[copyName] = copy;
    eachObject(copy, (object) => pending.push(object), { pointer: "", role: kind });
  }
}

function freeName(name: string, group: JsonObject): string {
  let free = name;
  while (Object.hasOwn(group, free)) free += "_";
  return free;
}

/** Components that differ between sent and received, themselves or through references. */
function differingComponents(document: OpenApiDocument): Set<unknown> {
  const differing = new Set<unknown>();
  const users = new Map<unknown, unknown[]>();
  for (const [kind, group] of Object.entries(objectAt(document["components"]))) {
    for (const component of Object.values(objectAt(group))) {
      eachObject(
        component,
        (object) => {
          if (isDifferent(object)) differing.add(component);
          if (typeof object["$ref"] !== "string") return;
          const target = at(document, object["$ref"]);
          users.set(target, [...(users.get(target) ?? []), component]);
        },
        { pointer: "", role: kind },
      );
    }
  }
  // a loop over a set includes those that are added meanwhile
  for (const component of differing) {
    for (const user of users.get(component) ?? []) differing.add(user);
  }
  return differing;
}

function isDifferent(schema: JsonObject): boolean {
  const { properties, items, prefixItems } = schema;
  const holdsOthers = properties !== undefined || items !== undefined || prefixItems !== undefined;
  return holdsOthers || isExtensibleEnum(schema);
}

/** Every object in the parts, after following references. */
function reachableFrom(document: OpenApiDocument, parts: readonly JsonObject[]): Set<JsonObject> {
  const reached = new Set<JsonObject>();
  const entered = new Set<unknown>();
  const pending = parts.map((part): [part: unknown, role: string] => [part, ""]);
  for (const [part, role] of pending) {
    if (entered.has(part)) continue;
    entered.add(part);
    eachObject(
      part,
      (object, _pointer, role) => {
        reached.add(object);
        if (typeof object["$ref"] === "string") pending.push([at(document, object["$ref"]), role]);
      },
      { pointer: "", role },
    );
  }
  return reached;
}

/** The parts that the server sends: responses to calls, and its own calls of webhooks and callbacks. */
function receivedParts(document: OpenApiDocument): JsonObject[] {
  const { calls, deliveries } = operationsOf(document);
  return [...calls.map(responsePart), ...deliveries.map(requestPart)];
}

/** The parts that a user of the client sends: calls, and responses to webhooks and callbacks. */
function sentParts(document: OpenApiDocument): JsonObject[] {
  const { calls, deliveries } = operationsOf(document);
  const shared = Object.values(objectAt(document["paths"])).map((item) => ({
    parameters: dereference(document, item)["parameters"],
  }));
  return [...shared, ...calls.map(requestPart), ...deliveries.map(responsePart)];
}

function requestPart({ parameters, requestBody }: JsonObject): JsonObject {
  return { parameters, requestBody };
}

function responsePart({ responses }: JsonObject): JsonObject {
  return { responses };
}

function operationsOf(document: OpenApiDocument): {
  calls: JsonObject[];
  deliveries: JsonObject[];
} {
  const methodsOf = (items: unknown): JsonObject[] =>
    Object.values(objectAt(items)).flatMap((item) => {
      const pathItem = dereference(document, item);
      return METHODS.map((method) => pathItem[method]).filter(isObject);
    });
  const calls = methodsOf(document["paths"]);
  const callbacks = calls
    .flatMap((call) => Object.values(objectAt(call["callbacks"])))
    .flatMap((callback) => methodsOf(dereference(document, callback)));
  return { calls, deliveries: [...methodsOf(document["webhooks"]), ...callbacks] };
}
