import {
  Mistakes,
  at,
  eachObject,
  objectAt,
  pointerKeys,
  pointerTo,
  type JsonObject,
  type Mistake,
  type OpenApiDocument,
  type Visit,
} from "../document.ts";

/**
 * Changes every `$ref` of the document to one whose target has a type: a component or a path. Any other
 * target (`#/components/schemas/A/properties/b`, `#anchor`) becomes a component.
 *
 * @throws Mistakes if one has no target
 */
export function useComponentRefs(document: OpenApiDocument): void {
  const mistakes: Mistake[] = [];
  const anchors = anchorsOf(document);
  const visit: Visit = (object, pointer, role) => {
    if (!Object.hasOwn(object, "$ref")) return;
    const reference = object["$ref"];
    if (typeof reference !== "string") {
      mistakes.push({ pointer: pointer(), message: "a reference must be a string" });
      return;
    }
    const target = anchors.get(reference) ?? at(document, reference);
    if (target === undefined) {
      mistakes.push({ pointer: pointer(), message: `"${reference}" leads nowhere` });
      return;
    }
    const keys = pointerKeys(reference);
    if (hasType(keys)) {
      object["$ref"] = pointerTo(keys);
      return;
    }
    const kind = KINDS[role] ?? "schemas";
    const group = groupOf(document, kind);
    // no other component can have a name with a slash
    const name = `/${keys.join("/")}`;
    object["$ref"] = pointerTo(["components", kind, name]);
    if (Object.hasOwn(group, name)) return;
    group[name] = structuredClone(target);
    eachObject(group[name], visit, { pointer: reference, role });
  };
  eachObject(document, visit);
  if (mistakes.length > 0) throw new Mistakes(mistakes);
}

function anchorsOf(document: OpenApiDocument): Map<string, JsonObject> {
  const anchors = new Map<string, JsonObject>();
  eachObject(document, (object) => {
    if (typeof object["$anchor"] === "string") anchors.set(`#${object["$anchor"]}`, object);
  });
  return anchors;
}

function hasType(keys: readonly string[]): boolean {
  const [section] = keys;
  return section === "components" ? keys.length === 3 : section === "paths" && keys.length === 2;
}

/** Kind of component by where a reference stands; everything else is a schema. */
const KINDS: Readonly<Record<string, string>> = {
  parameters: "parameters",
  responses: "responses",
  headers: "headers",
  requestBody: "requestBodies",
  requestBodies: "requestBodies",
};

function groupOf(document: OpenApiDocument, kind: string): JsonObject {
  const components = (document["components"] = objectAt(document["components"]));
  return (components[kind] = objectAt(components[kind]));
}
