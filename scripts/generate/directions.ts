import { METHODS, dereference, isObject, objectAt, pointerKeys, pointerTo } from "./document.ts";
import type { JsonObject, OpenApiDocument } from "./document.ts";
import { isExtensibleEnum } from "./open-enums.ts";

/** What a description says about each direction. */
export interface Directions {
  /** Every object of what a user of the client sends. */
  readonly sent: ReadonlySet<JsonObject>;
  /** Every object of what a user of the client receives. */
  readonly received: ReadonlySet<JsonObject>;
}

/**
 * Tells what is sent from what is received, because their types differ: enums that may grow are open only
 * where they are received, `readonly` arrays are accepted only where they are sent, and so on. A component
 * that has both directions is split in two; the sent one is named `…Input`.
 *
 * A component whose members are told apart by a discriminator stays whole and is in both sets: a copy would have
 * another name, and the name can be a value of the discriminator.
 */
export function splitDirections(document: OpenApiDocument): Directions {
  const received = reachable(document, receivedParts(document));
  splitSentComponents(document, received);
  return { received, sent: reachable(document, sentParts(document)) };
}

/** Lets what is only sent refer to copies of the components that are received too. */
function splitSentComponents(document: OpenApiDocument, received: ReadonlySet<JsonObject>): void {
  const seen = new Set<JsonObject>();
  const copies = new Map<JsonObject, string>();
  const differs = differsByDirection(document);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value) || received.has(value) || seen.has(value)) return;
    seen.add(value);
    const target = dereference(document, value);
    if (target !== value) {
      if (received.has(target) && differs(target)) useSentCopy(document, value, target, copies);
      visit(dereference(document, value));
    }
    Object.values(value).forEach(visit);
  };
  sentParts(document).forEach(visit);
}

/** Tells whether a component has two types; the same question is asked many times. */
function differsByDirection(document: OpenApiDocument): (target: JsonObject) => boolean {
  const known = new Map<JsonObject, boolean>();
  return (target) => {
    let differs = known.get(target);
    if (differs === undefined) {
      const parts = [...reachable(document, [target])];
      differs =
        parts.some((part) => isExtensibleEnum(part) || holdsOthers(part)) &&
        !parts.some((part) => part["discriminator"]);
      known.set(target, differs);
    }
    return differs;
  };
}

function holdsOthers({ properties, items, prefixItems }: JsonObject): boolean {
  return properties !== undefined || items !== undefined || prefixItems !== undefined;
}

/** An enum is copied to where it is sent, every other component under a name of its own. */
function useSentCopy(
  document: OpenApiDocument,
  holder: JsonObject,
  target: JsonObject,
  copies: Map<JsonObject, string>,
): void {
  const [, kind = "", name = ""] = pointerKeys(String(holder["$ref"]));
  if (isExtensibleEnum(target)) {
    delete holder["$ref"];
    Object.assign(holder, structuredClone(target));
    return;
  }
  const components = objectAt(objectAt(document["components"])[kind]);
  let copy = copies.get(target);
  if (copy === undefined) {
    copy = `${name}Input`;
    while (Object.hasOwn(components, copy)) copy += "_";
    copies.set(target, copy);
    components[copy] = structuredClone(target);
  }
  holder["$ref"] = pointerTo(["components", kind, copy]);
}

/** Every object below the given ones, references followed. */
function reachable(document: OpenApiDocument, roots: readonly unknown[]): Set<JsonObject> {
  const seen = new Set<JsonObject>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const target = dereference(document, value);
    if (seen.has(target)) return;
    seen.add(target);
    Object.values(target).forEach(visit);
  };
  roots.forEach(visit);
  return seen;
}

/** What the server sends: answers to calls, and its own calls of webhooks and callbacks. */
function receivedParts(document: OpenApiDocument): unknown[] {
  const { calls, deliveries } = operationsOf(document);
  return [...calls.map((call) => call["responses"]), ...deliveries.flatMap(requestParts)];
}

/** What a user of the client sends: calls, and answers to webhooks and callbacks. */
function sentParts(document: OpenApiDocument): unknown[] {
  const { calls, deliveries } = operationsOf(document);
  const shared = Object.values(objectAt(document["paths"])).map(
    (item) => dereference(document, item)["parameters"],
  );
  return [
    ...shared,
    ...calls.flatMap(requestParts),
    ...deliveries.map((delivery) => delivery["responses"]),
  ];
}

function requestParts(operation: JsonObject): unknown[] {
  return [operation["parameters"], operation["requestBody"]];
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
