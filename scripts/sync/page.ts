import { Failure } from "../failure.ts";
import {
  METHODS,
  eachObject,
  isObject,
  objectAt,
  type JsonObject,
  type Method,
} from "../generate/document.ts";
import { parseYaml } from "../yaml.ts";

/** The text of a page, and where it is from. */
export interface PageText {
  /** Address or path, for messages. */
  readonly name: string;
  /** Path under the docs site, as `x-docs-page` names it; undefined where it is not known. */
  readonly docsPage: string | undefined;
  readonly text: string;
}

/** A page that describes one operation or one webhook event. */
export interface OperationPage {
  readonly name: string;
  readonly docsPage: string | undefined;
  readonly section: "paths" | "webhooks";
  /** Path template, or key of the event. */
  readonly key: string;
  readonly method: Method;
  /** The official document, cut down to this one operation. */
  readonly document: JsonObject;
}

/**
 * The operation that a page describes.
 *
 * @returns undefined for a page without an OpenAPI block: a guide
 * @throws Failure naming the page if its block cannot be used
 */
export function operationPage({ name, docsPage, text }: PageText): OperationPage | undefined {
  const wrong = (why: string): Failure => new Failure(`${name}: ${why}`);
  const blocks = fencedBlocks(text).filter(({ info }) => OPERATION_INFO.test(info));
  const [block] = blocks;
  if (block === undefined) return undefined;
  if (blocks.length > 1) throw wrong("has more than one OpenAPI block");
  if (block.content === undefined) throw wrong("its OpenAPI block has no end: the page was cut");
  const { section, key, method } = subjectOf(block.info, wrong);
  const document = parsedBlock(block.content, wrong);
  checkVersion(document, wrong);
  checkReferences(document, wrong);
  const actual = operationsIn(document);
  const expected = `${section} ${key}`;
  const [only] = actual;
  if (
    actual.length !== 1 ||
    only?.place !== expected ||
    (method !== undefined && only.method !== method)
  ) {
    throw wrong(
      `its OpenAPI block is headed "${block.info}", but describes ` +
        (actual.length === 0 ? "no operation" : actual.map(shown).join(", ")),
    );
  }
  return { name, docsPage, section, key, method: only.method, document };
}

/** `yaml BUNDLE METHOD /path` or `yaml BUNDLE webhook KEY`. */
const OPERATION_INFO = /^(?:ya?ml|json)\s+\S+\s+(?:webhook\s+\S|[A-Za-z]+\s+\/)/i;

function subjectOf(info: string, wrong: (why: string) => Failure) {
  const [, , verb = "", ...rest] = info.split(/\s+/);
  const key = rest.join(" ");
  if (verb.toLowerCase() === "webhook") {
    return { section: "webhooks", key, method: undefined } as const;
  }
  const method = METHODS.find((known) => known === verb.toLowerCase());
  if (method === undefined) {
    throw wrong(`its OpenAPI block is headed "${info}": ${verb} is no HTTP method`);
  }
  return { section: "paths", key, method } as const;
}

interface FencedBlock {
  readonly info: string;
  /** Undefined if the page ends inside the block. */
  readonly content: string | undefined;
}

/** The fenced code blocks of a Markdown page. @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fencedBlocks(text: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { info: string; fence: string; lines: string[] } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === undefined) {
      const startsBlock = fence !== "" && !(fence.startsWith("`") && rest.includes("`"));
      if (startsBlock) open = { info: rest.trim(), fence, lines: [] };
    } else if (fence.startsWith(open.fence) && rest.trim() === "") {
      blocks.push({ info: open.info, content: open.lines.join("\n") });
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  if (open !== undefined) blocks.push({ info: open.info, content: undefined });
  return blocks;
}

function parsedBlock(content: string, wrong: (why: string) => Failure): JsonObject {
  let document: unknown;
  try {
    document = parseYaml(content);
  } catch (error) {
    throw wrong(`its OpenAPI block cannot be read: ${(error as Error).message}`);
  }
  if (!isObject(document)) throw wrong("its OpenAPI block is no object");
  return document;
}

function checkVersion(document: JsonObject, wrong: (why: string) => Failure): void {
  const version = document["openapi"];
  if (typeof version !== "string" || !/^3\.[01]\.\d+$/.test(version)) {
    throw wrong('its OpenAPI block is not OpenAPI 3.0 or 3.1 (key "openapi")');
  }
}

/** A page stands for itself: every reference in it leads to one of its own components. */
function checkReferences(document: JsonObject, wrong: (why: string) => Failure): void {
  const components = objectAt(document["components"]);
  for (const reference of referencesIn(document)) {
    const [, section = "", name = ""] = COMPONENT.exec(reference) ?? [];
    if (!Object.hasOwn(objectAt(components[section]), decodedSegment(name))) {
      throw wrong(`its OpenAPI block refers to ${reference}, which it does not have`);
    }
  }
}

const COMPONENT = /^#\/components\/([^/]+)\/([^/]+)(?:\/.*)?$/;

/** Every `$ref` in a document or a part of it; what examples hold is data. */
export function referencesIn(value: unknown): string[] {
  const references: string[] = [];
  eachObject(value, ({ $ref }) => {
    if (typeof $ref === "string") references.push($ref);
  });
  return references;
}

/** One segment of a JSON pointer in a reference, as the key it stands for. */
export function decodedSegment(segment: string): string {
  let key = segment;
  try {
    key = decodeURIComponent(segment);
  } catch {
    // a lone "%" stands for itself
  }
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

interface Located {
  readonly place: string;
  readonly method: Method;
}

function operationsIn(document: JsonObject): Located[] {
  return (["paths", "webhooks"] as const).flatMap((section) =>
    Object.entries(objectAt(document[section])).flatMap(([key, item]) =>
      METHODS.filter((method) => isObject(objectAt(item)[method])).map((method) => ({
        place: `${section} ${key}`,
        method,
      })),
    ),
  );
}

function shown({ place, method }: Located): string {
  const [section = "", ...key] = place.split(" ");
  return section === "webhooks"
    ? `the event ${key.join(" ")}`
    : `${method.toUpperCase()} ${key.join(" ")}`;
}
