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

/** The input for the types. */
export interface TypesSource {
  readonly document: OpenApiDocument;
  /** Names of the components that are sent, as `schemas/Name`. */
  readonly sent: ReadonlySet<string>;
  /** Stands for `%` in the document, and so in the types. */
  readonly percent: string;
}

/** The steps for the copy, in this order. Each rewrites one kind of schema to one with a correct type. */
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
 * A copy of any description, for which openapi-typescript generates correct types.
 *
 * @throws Mistakes if a reference has no target
 */
export function typesSource(description: OpenApiDocument): TypesSource {
  // in the copy, no two places share an object, unlike YAML aliases
  const copy = JSON.parse(JSON.stringify(description)) as OpenApiDocument;
  leaveOutExtensions(objectAt(copy["paths"]));
  useComponentRefs(copy);
  // openapi-typescript would read files because of them
  hideDataRefs(copy);
  // in names, openapi-typescript reads % as percent-encoding
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

/** The types with `%` instead of its stand-in, which the printer may have escaped. */
export function withPercent(types: string, { percent }: TypesSource): string {
  return types.replaceAll(percent, "%").replaceAll(`\\u${hexCode(percent)}`, "%");
}

/** A character that does not occur in a text, neither literally nor as an escape. */
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

/** Closes objects with described properties, because an open one would accept every misspelled name. */
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

/** openapi-typescript reads an extension among the paths as a path. */
function leaveOutExtensions(paths: JsonObject): void {
  const extensions = Object.keys(paths).filter((key) => key.startsWith("x-"));
  for (const key of extensions) Reflect.deleteProperty(paths, key);
}

/**
 * Resolves webhooks that are references, for which openapi-typescript generates no types; each gets its own
 * copy.
 */
function useOwnWebhooks(document: OpenApiDocument): void {
  const webhooks = objectAt(document["webhooks"]);
  for (const [key, item] of Object.entries(webhooks)) {
    if (typeof objectAt(item)["$ref"] !== "string") continue;
    const own = structuredClone(dereference(document, item));
    for (const method of METHODS) delete objectAt(own[method])["operationId"];
    webhooks[key] = own;
  }
}
