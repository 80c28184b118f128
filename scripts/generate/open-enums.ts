import { METHODS, dereference, isObject, objectAt, pointerKeys, pointerTo } from "./document.ts";
import type { JsonObject, OpenApiDocument } from "./document.ts";

/** Marks an enum whose further values must be accepted, in the document that types are made from. */
export const OPEN_ENUM = "x-partoo-client-open-enum";

/**
 * Opens every enum marked `x-extensible-enum` that can arrive in an answer or a webhook event: its
 * values are then under {@link OPEN_ENUM} instead of `enum`. Where such an enum is sent it stays
 * closed, so that a typing mistake is still an error; a component that is both sent and received is
 * therefore split in two, the sent one with {@link SENT} after its name.
 */
export function openReceivedEnums(document: OpenApiDocument): void {
  const received = reachable(document, receivedParts(document));
  splitSentComponents(document, received);
  for (const schema of received) {
    if (!isExtensibleEnum(schema)) continue;
    schema[OPEN_ENUM] = schema["enum"];
    // the types are only asked for a schema that has a type
    schema["type"] ??= "string";
    delete schema["enum"];
  }
}

/** No name of a component can have a space in it. */
const SENT = " (sent)";

/** Lets what is only sent refer to closed copies of the components that are received too. */
function splitSentComponents(document: OpenApiDocument, received: ReadonlySet<JsonObject>): void {
  const seen = new Set<JsonObject>();
  const differs = differsWhereSent(document);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value) || received.has(value) || seen.has(value)) return;
    seen.add(value);
    const target = dereference(document, value);
    if (target !== value) {
      if (received.has(target) && differs(target)) useSentCopy(document, value, target);
      visit(dereference(document, value));
    }
    Object.values(value).forEach(visit);
  };
  sentParts(document).forEach(visit);
}

/** Tells whether an enum stands in what is received; the same question is asked many times. */
function differsWhereSent(document: OpenApiDocument): (target: JsonObject) => boolean {
  const answers = new Map<JsonObject, boolean>();
  return (target) => {
    let answer = answers.get(target);
    if (answer === undefined) {
      const parts = [...reachable(document, [target])];
      // a copy has another name, and a component's name can be a value of its discriminator
      answer = parts.some(isExtensibleEnum) && !parts.some((part) => part["discriminator"]);
      answers.set(target, answer);
    }
    return answer;
  };
}

/** An enum is copied to where it is sent, every other component under a name of its own. */
function useSentCopy(document: OpenApiDocument, holder: JsonObject, target: JsonObject): void {
  const [, kind = "", name = ""] = pointerKeys(String(holder["$ref"]));
  if (isExtensibleEnum(target)) {
    delete holder["$ref"];
    Object.assign(holder, structuredClone(target));
    return;
  }
  const copy = `${name}${SENT}`;
  objectAt(objectAt(document["components"])[kind])[copy] ??= structuredClone(target);
  holder["$ref"] = pointerTo(["components", kind, copy]);
}

function isExtensibleEnum(schema: JsonObject): boolean {
  return schema["x-extensible-enum"] === true && Array.isArray(schema["enum"]);
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
