import { Failure } from "../failure.ts";
import {
  METHODS,
  eachObject,
  isObject,
  objectAt,
  pointerKey,
  type JsonObject,
  type Method,
} from "../generate/document.ts";
import { oneLine } from "../printable.ts";
import { parseYaml } from "../yaml.ts";
import { outsideReferences, uncutReferences } from "../generate/references.ts";

/** The text of a page, and its source. */
export interface PageText {
  /** Address or path, for messages. */
  readonly name: string;
  /** Path below the docs site, for `x-docs-page`; undefined if unknown. */
  readonly docsPage: string | undefined;
  readonly text: string;
}

/** A page that describes one operation. */
export interface OperationPage {
  readonly kind: "operation";
  readonly name: string;
  readonly docsPage: string | undefined;
  /** Source file of the operation, from the info line. */
  readonly file: string | undefined;
  readonly section: "paths" | "webhooks";
  /** Path template, or key of the event. */
  readonly key: string;
  readonly method: Method;
  /** The official document, reduced to this operation. */
  readonly document: JsonObject;
  /** Places where the docs host has lost a reference. */
  readonly lost: readonly string[];
}

/** A page of a webhook event: the docs host leaves the event itself out. */
export interface EventPage {
  readonly kind: "event";
  readonly name: string;
  readonly docsPage: string | undefined;
  readonly file: string | undefined;
  readonly key: string;
}

/** A page without an OpenAPI block. */
export interface GuidePage {
  readonly kind: "guide";
  readonly name: string;
  readonly docsPage: string | undefined;
}

export type Page = OperationPage | EventPage | GuidePage;

/** A block that cannot be used, and the operation or event that its info line names. */
export class PageFailure extends Failure {
  /** `GET /a` or `event created`; undefined if the info line does not name it. */
  readonly subject: string | undefined;
  /** Whether it refers to something outside itself; then no other page is trusted either. */
  readonly isHostile: boolean;

  constructor(message: string, subject: string | undefined, isHostile: boolean) {
    super(message);
    this.subject = subject;
    this.isHostile = isHostile;
  }
}

/**
 * Parses a page.
 *
 * @throws PageFailure naming the page if its block cannot be used
 */
export function readPage({ name, docsPage, text }: PageText): Page {
  const blocks = openApiBlocks(text);
  const [block] = blocks;
  if (block === undefined) return { kind: "guide", name, docsPage };
  const { file, subject } = block;
  const wrong = (why: string, isHostile = false): PageFailure =>
    new PageFailure(
      `${oneLine(name)}: ${oneLine(why)}`,
      subject && subjectName(subject),
      isHostile,
    );
  if (blocks.length > 1) throw wrong("has more than one OpenAPI block");
  if (block.content === undefined) throw wrong("its OpenAPI block has no end: the page was cut");
  const { document, lost } = uncutReferences(parsedBlock(block.content, wrong));
  checkVersion(document, wrong);
  checkReferences(document, wrong);
  const actual = operationsIn(document);
  if (subject?.section === "webhooks" && actual.length === 0) {
    return { kind: "event", name, docsPage, file, key: subject.key };
  }
  const [only] = actual;
  if (only === undefined || actual.length > 1 || !isMeant(only, subject)) {
    const found = actual.length === 0 ? "no operation" : actual.map(subjectName).join(", ");
    throw wrong(`its OpenAPI block is headed "${block.info}", but describes ${found}`);
  }
  return { kind: "operation", name, docsPage, file, ...only, document, lost };
}

/** Name of an operation or event in messages. */
export function subjectName({ section, key, method }: Subject): string {
  return section === "webhooks" ? `event ${key}` : `${(method ?? "").toUpperCase()} ${key}`;
}

interface Subject {
  readonly section: "paths" | "webhooks";
  readonly key: string;
  /** Undefined if the info line of an event names none. */
  readonly method: Method | undefined;
}

function isMeant(found: Subject, meant: Subject | undefined): boolean {
  if (meant === undefined) return true;
  return (
    found.section === meant.section &&
    found.key === meant.key &&
    (meant.method === undefined || found.method === meant.method)
  );
}

interface OpenApiBlock extends FencedBlock {
  readonly file: string | undefined;
  /** Undefined if the info line does not name it. */
  readonly subject: Subject | undefined;
}

/**
 * The blocks of a page with a part of an OpenAPI document. Their info line is `yaml FILE METHOD PATH` or
 * `yaml FILE webhook KEY`; FILE may be missing. A block under the heading "OpenAPI" counts with any info
 * line.
 */
function openApiBlocks(text: string): OpenApiBlock[] {
  return fencedBlocks(text).flatMap((block): OpenApiBlock[] => {
    const [language = "", ...words] = block.info.split(/\s+/, 8);
    if (!/^(?:ya?ml|json)$/i.test(language)) return [];
    const hasFile = words.length > 2 || !isVerb(words[0]);
    const [file, verb = "", key = ""] = hasFile ? words : [undefined, ...words];
    if (isVerb(verb) && key !== "") return [{ ...block, file, subject: subjectOf(verb, key) }];
    const isUnderHeading = block.heading.toLowerCase() === "openapi";
    return isUnderHeading ? [{ ...block, file, subject: undefined }] : [];
  });
}

function isVerb(word: string | undefined): boolean {
  const verb = word?.toLowerCase();
  return verb === "webhook" || METHODS.some((method) => method === verb);
}

function subjectOf(verb: string, key: string): Subject {
  const method = METHODS.find((known) => known === verb.toLowerCase());
  return { section: method === undefined ? "webhooks" : "paths", key, method };
}

interface FencedBlock {
  readonly info: string;
  /** The heading above it. */
  readonly heading: string;
  /** Undefined if the page ends inside the block. */
  readonly content: string | undefined;
}

/** The fenced code blocks of a Markdown page. @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fencedBlocks(text: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { info: string; fence: string; lines: string[] } | undefined;
  let heading = "";
  for (const line of text.split(/\r?\n/)) {
    if (open === undefined && line.startsWith("#")) heading = line.replace(/^#+/, "").trim();
    const [, fence = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === undefined) {
      const startsBlock = fence !== "" && !(fence.startsWith("`") && rest.includes("`"));
      if (startsBlock) open = { info: rest.trim(), fence, lines: [] };
    } else if (fence.startsWith(open.fence) && rest.trim() === "") {
      blocks.push({ info: open.info, heading, content: open.lines.join("\n") });
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  if (open !== undefined) blocks.push({ info: open.info, heading, content: undefined });
  return blocks;
}

function parsedBlock(content: string, wrong: (why: string) => Failure): JsonObject {
  let document: unknown;
  try {
    document = parseYaml(content);
  } catch (error) {
    throw wrong(`its OpenAPI block cannot be read: ${(error as Error).message}`);
  }
  if (!isObject(document)) throw wrong("its OpenAPI block is not an object");
  return document;
}

function checkVersion(document: JsonObject, wrong: (why: string) => Failure): void {
  const version = document["openapi"];
  if (typeof version !== "string" || !/^3\.[01]\.\d+$/.test(version)) {
    throw wrong('its OpenAPI block is not OpenAPI 3.0 or 3.1 (key "openapi")');
  }
}

/** Checks that every reference of a page has a target among the page's own components. */
function checkReferences(
  document: JsonObject,
  wrong: (why: string, isHostile?: boolean) => Failure,
): void {
  const [outside] = outsideReferences(document);
  if (outside !== undefined) {
    throw wrong(
      `its OpenAPI block refers to ${outside}, outside itself, which sync never reads`,
      true,
    );
  }
  const components = objectAt(document["components"]);
  for (const reference of referencesIn(document)) {
    const [, section = "", name = ""] = componentOf(reference);
    if (!Object.hasOwn(objectAt(components[section]), pointerKey(name))) {
      throw wrong(`its OpenAPI block refers to ${reference}, which does not exist in it`);
    }
  }
}

/** `components`, its section and the component's name, of a reference. */
export function componentOf(reference: string): string[] {
  const [root, parent, ...names] = reference.split("/", 4);
  return root === "#" && parent === "components" ? [parent, ...names] : [];
}

/** Every `$ref` in a document or a part of it, except in examples, which are data. */
export function referencesIn(value: unknown): string[] {
  const references: string[] = [];
  eachObject(value, ({ $ref }) => {
    if (typeof $ref === "string") references.push($ref);
  });
  return references;
}

/** Every operation and event of a document. */
export function operationsIn(document: JsonObject): (Subject & { readonly method: Method })[] {
  return (["paths", "webhooks"] as const).flatMap((section) =>
    Object.entries(objectAt(document[section])).flatMap(([key, item]) =>
      METHODS.filter((method) => isObject(objectAt(item)[method])).map((method) => ({
        section,
        key,
        method,
      })),
    ),
  );
}
