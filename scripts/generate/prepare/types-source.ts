import { useComponentRefs } from "./component-refs.ts";
import {
  METHODS,
  dereference,
  eachObject,
  objectAt,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";
import { hideDataRefs } from "../data-refs.ts";
import { splitDirections } from "./directions.ts";
import { resolveDiscriminators } from "./discriminators.ts";
import { openEnums } from "./open-enums.ts";
import { useOverridingProperties } from "./overridden-properties.ts";
import { usePlainComments } from "./plain-comments.ts";
import {
  leaveOutDefinitions,
  separateCompositions,
  useFreeFormObjects,
  useImpliedTypes,
  useObjectsInCompositions,
  usePlainConstants,
  useSchemasOfContent,
  widenFurtherProperties,
} from "./plain-schemas.ts";
import { useRefSiblings } from "./ref-siblings.ts";
import { describeRequired } from "./required-properties.ts";
import { admitUnseenNull, describeUnseen } from "./unseen.ts";

/** What the types are made from. */
export interface TypesSource {
  readonly document: OpenApiDocument;
  /** Names of the components that are sent, as `schemas/Name`. */
  readonly sent: ReadonlySet<string>;
  /** Stands for `%` in the document, and so in the types. */
  readonly percent: string;
}

/** What is done to the copy, in this order: each says one kind of thing in a way that has a right type. */
const PREPARATIONS: readonly ((document: OpenApiDocument) => void)[] = [
  useOwnWebhooks,
  useObjectsInCompositions,
  useRefSiblings,
  useSchemasOfContent,
  leaveOutDefinitions,
  useImpliedTypes,
  usePlainConstants,
  resolveDiscriminators,
  useOverridingProperties,
  describeRequired,
  separateCompositions,
  useFreeFormObjects,
  widenFurtherProperties,
];

/**
 * A copy of the description that openapi-typescript makes right types from, whatever is in it.
 *
 * @throws Mistakes if a reference leads nowhere
 */
export function typesSource(description: OpenApiDocument): TypesSource {
  // in the copy no two places share an object, as places that YAML aliases made do
  const copy = JSON.parse(JSON.stringify(description)) as OpenApiDocument;
  leaveOutExtensions(objectAt(copy["paths"]));
  useComponentRefs(copy);
  // openapi-typescript would read files because of them
  hideDataRefs(copy);
  // in names, openapi-typescript takes % for the beginning of a percent-encoded character
  const text = JSON.stringify(copy);
  const percent = unusedIn(text);
  const document = JSON.parse(text.replaceAll("%", percent)) as OpenApiDocument;
  for (const prepare of PREPARATIONS) prepare(document);
  const { sent, received } = splitDirections(document);
  openEnums(received);
  admitUnseenNull(document, received);
  closeObjects(document);
  describeUnseen(document);
  usePlainComments(document);
  return { document, percent, sent: sentComponents(document, sent) };
}

/** The types as they are without the stand-in for `%`, which the printer may have escaped. */
export function withPercent(types: string, { percent }: TypesSource): string {
  return types.replaceAll(percent, "%").replaceAll(`\\u${hexCode(percent)}`, "%");
}

/** A character that is not in a text, neither as it is nor by its code. */
function unusedIn(text: string): string {
  const FIRST_PRIVATE_USE = 0xe000;
  let character = String.fromCharCode(FIRST_PRIVATE_USE);
  while (text.includes(character) || text.includes(hexCode(character))) {
    character = String.fromCharCode(character.charCodeAt(0) + 1);
  }
  return character;
}

function hexCode(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

/** Objects have the properties that are described: one that is open beside them would take every misspelt name. */
function closeObjects(document: OpenApiDocument): void {
  eachObject(document, (schema) => {
    const isDescribed = Object.keys(objectAt(schema["properties"])).length > 0;
    if (schema["additionalProperties"] === true && isDescribed)
      delete schema["additionalProperties"];
  });
}

function sentComponents(document: OpenApiDocument, sent: ReadonlySet<JsonObject>): Set<string> {
  const names = Object.entries(objectAt(document["components"])).flatMap(([kind, section]) =>
    Object.entries(objectAt(section))
      .filter(([, component]) => sent.has(objectAt(component)))
      .map(([name]) => `${kind}/${name}`),
  );
  return new Set(names);
}

/** openapi-typescript takes an extension among the paths for one of them. */
function leaveOutExtensions(paths: JsonObject): void {
  const extensions = Object.keys(paths).filter((key) => key.startsWith("x-"));
  for (const key of extensions) Reflect.deleteProperty(paths, key);
}

/** Of a webhook that is a reference openapi-typescript makes no types, and no operation has two places. */
function useOwnWebhooks(document: OpenApiDocument): void {
  const webhooks = objectAt(document["webhooks"]);
  for (const [key, item] of Object.entries(webhooks)) {
    if (typeof objectAt(item)["$ref"] !== "string") continue;
    const own = structuredClone(dereference(document, item));
    for (const method of METHODS) delete objectAt(own[method])["operationId"];
    webhooks[key] = own;
  }
}
