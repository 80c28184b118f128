import { Failure } from "../failure.ts";
import { isObject, objectAt, type JsonObject } from "../generate/document.ts";
import { oneLine } from "../printable.ts";
import { parseYaml } from "../yaml.ts";
import type { Published } from "./bundle.ts";
import { operationsIn, subjectName } from "./page.ts";
import { outsideReferences, uncutReferences } from "../generate/references.ts";

/** Extensions that mark operations without a page, and operations that are not published for everyone. */
const UNPUBLISHED = ["x-excluded", "x-hidden", "x-internal"];

/**
 * Parses a whole OpenAPI document.
 *
 * @param name source of the text, for messages
 * @throws Failure if it is unusable
 */
export function wholeDocument(name: string, text: string): Published {
  const parsed = parsedDocument(name, text);
  const [outside] = outsideReferences(parsed);
  if (outside !== undefined) {
    throw new Failure(
      `${name}: refers to ${oneLine(outside)}, outside itself, which sync never reads. Bundle it first`,
    );
  }
  const { document } = uncutReferences(parsed);
  const unpublished = takeUnpublished(document);
  const notes =
    unpublished.length === 0
      ? []
      : [`Left out, because they are marked as not published: ${unpublished.join(", ")}`];
  return { document, whole: true, kept: new Map(), unpublished, notes, where: () => [name] };
}

function parsedDocument(name: string, text: string): JsonObject {
  let document: unknown;
  try {
    document = parseYaml(text);
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${oneLine((error as Error).message)}`);
  }
  if (!isObject(document) || !/^3\.[01]\.\d+$/.test(String(document["openapi"]))) {
    throw new Failure(`${name}: not an OpenAPI 3.0 or 3.1 document (key "openapi")`);
  }
  return document;
}

/** Removes operations that are marked as not published. @returns their names */
function takeUnpublished(document: JsonObject): string[] {
  const names: string[] = [];
  for (const subject of operationsIn(document)) {
    const { section, key, method } = subject;
    const item = objectAt(objectAt(document[section])[key]);
    const isMarked = UNPUBLISHED.some(
      (mark) => isTrue(item[mark]) || isTrue(objectAt(item[method])[mark]),
    );
    if (!isMarked) continue;
    names.push(oneLine(subjectName(subject)));
    Reflect.deleteProperty(item, method);
  }
  return names;
}

function isTrue(mark: unknown): boolean {
  return mark !== undefined && mark !== null && mark !== false;
}
