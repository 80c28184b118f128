import {
  Source,
  YamlParseError,
  bundle,
  getLineColLocation,
  lintDocument,
  type Document,
} from "@redocly/openapi-core";
import { Failure, failureOf } from "../failure.ts";
import { shown } from "../shown.ts";
import {
  MAPS,
  at as valueAt,
  eachObject,
  isObject,
  mistakeText,
  objectAt,
  oneLine,
  pointerSegment,
  pointerTo,
  type JsonObject,
  type Mistake,
  type OpenApiDocument,
} from "./document.ts";
import { applyOverlay, type OverlaidDescription, type Overlay } from "./overlay.ts";
import { outsideReferences } from "./references.ts";
import { CarefulResolver, folderOfDescription, prepareParsed } from "./careful-resolver.ts";
import { showDataRefs } from "./data-refs.ts";
import { redoclyConfig } from "./redocly.ts";

type Problem = Awaited<ReturnType<typeof lintDocument>>[number];

/** A description that was read, checked and bundled: every `$ref` in it points inside it. */
export interface LoadedDescription {
  readonly document: OpenApiDocument;
  /** Targets of the overlay that select nothing. */
  readonly unmatched: readonly string[];
  /** Every file that was read, the description itself first. */
  readonly files: readonly string[];
  /** A place in the description, for messages: `openapi/openapi.yaml:12:3`. */
  readonly place: (pointer: string) => string;
}

/** Options of reading a description. */
export interface LoadOptions {
  /** The overlay to apply. */
  readonly overlay?: Overlay | undefined;
  /** Its content, if it differs from the file. */
  readonly text?: string | undefined;
  /** Whether a `$ref` may name a file outside the folder of the description; default `false`. */
  readonly allowOutside?: boolean;
}

/**
 * Reads an OpenAPI 3.0 or 3.1 description, YAML or JSON, with the files that its `$ref`s name.
 *
 * The overlay is applied before any check, so that it can fix mistakes of the publisher; to a description of
 * several files only after they are bundled.
 *
 * @param file path of the description
 * @throws Failure naming file, line and JSON pointer of everything that is wrong with it
 */
export async function loadDescription(
  file: string,
  { overlay, text, allowOutside = false }: LoadOptions = {},
): Promise<LoadedDescription> {
  const config = await redoclyConfig(RULES);
  const folder = allowOutside ? undefined : await folderOfDescription(file);
  const resolver = new CarefulResolver(config.resolve, folder);
  const read = await parseRoot(resolver, file, text);
  const isOneFile = outsideReferences(read.parsed).length === 0;
  const early = overlay !== undefined && isOneFile && isObject(read.parsed);
  const overlaid = early ? overlaidBy(overlay, read.parsed as OpenApiDocument) : undefined;
  const root = overlaid === undefined ? read : { ...read, parsed: overlaid.document };
  prepareParsed(root.parsed);
  const { source } = root;
  const place = (pointer: string): string => {
    const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
    return `${shown(file)}:${start.line}:${start.col}`;
  };
  const parsed = root.parsed as OpenApiDocument;
  const wrong = [...wrongParts(parsed), ...wrongRefs(parsed)];
  if (wrong.length > 0) {
    throw failureOf(wrong, (one) => `${place(one.pointer)}: ${mistakeText(one)}`);
  }
  try {
    report(
      await lintDocument({
        document: root,
        config: config.styleguide,
        externalRefResolver: resolver,
      }),
      resolver,
    );
    const bundled = await bundle({ doc: root, config, externalRefResolver: resolver });
    report(bundled.problems, resolver);
    const document = bundled.bundle.parsed as OpenApiDocument;
    showDataRefs(document);
    const late = overlay === undefined || early ? undefined : overlaidBy(overlay, document);
    const { unmatched } = overlaid ?? late ?? { unmatched: [] };
    const files = [...resolver.getFiles()];
    return { document: late?.document ?? document, unmatched, files, place };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof RangeError) throw new Failure(`${shown(file)}: ${TOO_MANY_REFERENCES}`);
    // the mistakes of wrongRefs(), in other files
    const { message } = error as Error;
    throw new Failure(
      `${shown(file)}: a $ref in it, or in its files, is wrong: ${oneLine(message)}`,
    );
  }
}

/** The meaning of a RangeError while a description is read or compared. */
export const TOO_MANY_REFERENCES =
  "its schemas refer to each other too many times, or in too long a chain";

const RULES = {
  struct: "error",
  "no-unresolved-refs": "error",
  "operation-operationId-unique": "error",
} as const;

/** The names of environments come from the overlay alone, because the key is sent there. */
function overlaidBy(overlay: Overlay, document: OpenApiDocument): OverlaidDescription {
  const copy = structuredClone(document);
  const servers = copy["servers"];
  for (const server of Array.isArray(servers) ? servers : []) {
    if (isObject(server)) Reflect.deleteProperty(server, "x-environment");
  }
  return applyOverlay(copy, overlay);
}

/**
 * What is wrong with the structure of a document of one file, with the overlay in it.
 *
 * @returns each place once
 */
export async function structuralMistakes(
  document: OpenApiDocument,
  overlay: Overlay | undefined,
): Promise<Mistake[]> {
  const config = await redoclyConfig({ struct: "error" });
  const parsed = overlay === undefined ? document : overlaidBy(overlay, document).document;
  const copy = structuredClone(parsed);
  prepareParsed(copy);
  const wrong = [...wrongParts(copy), ...wrongRefs(copy)];
  if (wrong.length > 0) return wrong;
  const problems = await lintDocument({
    document: { source: new Source("document", ""), parsed: copy },
    config: config.styleguide,
    // places without a file
    externalRefResolver: new CarefulResolver(config.resolve, "/dev/null"),
  }).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(TOO_MANY_REFERENCES);
  });
  const mistakes = problems.filter(isMistake).map(({ message, location: [location] }) => ({
    pointer: location?.pointer ?? "#/",
    message,
  }));
  return [...new Map(mistakes.map((mistake) => [mistake.pointer, mistake])).values()];
}

/** Parts that must be objects. Redocly ignores any other value. */
function wrongParts(document: JsonObject): Mistake[] {
  const components = objectAt(document["components"]);
  return [document, components].flatMap((parent, depth) =>
    Object.entries(parent)
      .filter(([key, value]) => !isObject(value) && (depth === 1 || PARTS.has(key)))
      .map(([key]) => ({
        pointer: pointerTo(depth === 1 ? ["components", key] : [key]),
        message: `"${key}" must be an object`,
      })),
  );
}

const PARTS = new Set(["info", "paths", "webhooks", "components"]);

/** Invalid references: circular ones, and those that are no JSON pointer. Redocly would give up on them. */
function wrongRefs(document: OpenApiDocument): Mistake[] {
  const mistakes: Mistake[] = [];
  eachObject(document, (object, pointer, role) => {
    const targets = role === "discriminator" ? objectAt(object["mapping"]) : {};
    for (const [value, $ref] of Object.entries(targets)) {
      // a name, or a reference to another file
      if (typeof $ref === "string" && !$ref.startsWith("#") && value !== "$ref") continue;
      const problem =
        value === "$ref" ? "a mapping cannot be a reference" : problemWithRef(document, { $ref });
      const at = `${pointer()}/mapping/${pointerSegment(value)}`;
      if (problem !== undefined) mistakes.push({ pointer: at, message: problem });
    }
    if (Object.hasOwn(object, "$ref")) {
      const problem = problemWithRef(document, object);
      if (problem !== undefined) mistakes.push({ pointer: pointer(), message: problem });
    }
    for (const [key, map] of Object.entries(object)) {
      // a map can be a reference as a whole
      if (!MAPS.has(key) || typeof objectAt(map)["$ref"] !== "string") continue;
      const problem = problemWithRef(document, objectAt(map));
      if (problem !== undefined)
        mistakes.push({ pointer: `${pointer()}/${key}`, message: problem });
    }
  });
  return mistakes;
}

function problemWithRef(document: OpenApiDocument, object: JsonObject): string | undefined {
  const { $ref } = object;
  if (typeof $ref !== "string") return "a reference must be a string";
  if (/^(?:#\/?)?$/.test($ref)) return `"${$ref}" is the whole document`;
  try {
    decodeURIComponent($ref);
  } catch {
    return `"${$ref}" is not a JSON pointer`;
  }
  const seen = new Set<string>();
  for (let at: unknown = object; isObject(at) && typeof at["$ref"] === "string";) {
    if (seen.has(at["$ref"])) return `"${$ref}" leads back to itself`;
    if (seen.size === MOST_STEPS) return `"${$ref}" leads through more than ${MOST_STEPS} others`;
    seen.add(at["$ref"]);
    at = valueAt(document, at["$ref"]);
  }
  return undefined;
}

/** Redocly uses more stack with each step from one reference to the next. */
const MOST_STEPS = 100;

async function parseRoot(
  resolver: CarefulResolver,
  file: string,
  text: string | undefined,
): Promise<Document> {
  let root;
  try {
    root =
      text === undefined
        ? await resolver.resolveDocument(null, file, true)
        : resolver.parseDocument(new Source(file, text), true);
  } catch (error) {
    root = error as Error;
  }
  if (root instanceof YamlParseError) {
    const place = Number.isNaN(root.line) ? "" : `:${root.line}:${root.col}`;
    const reason = root.message.replace(/ in ".*" \(\d+:\d+\)$/, "");
    throw new Failure(`${shown(file)}${place}: not YAML or JSON: ${oneLine(reason)}`);
  }
  if (root instanceof Error) {
    throw new Failure(`${shown(file)}: cannot be read: ${oneLine(root.message)}`);
  }
  const version: unknown = isObject(root.parsed) ? root.parsed["openapi"] : undefined;
  if (typeof version !== "string" || !/^3\.[01]\.\d/.test(version)) {
    throw new Failure(
      `${shown(file)}: not an OpenAPI 3.0 or 3.1 description: ${versionFound(root.parsed)}`,
    );
  }
  return root;
}

function versionFound(parsed: unknown): string {
  if (!isObject(parsed)) return "it is not an object";
  const { openapi, swagger } = parsed;
  if (openapi !== undefined) {
    return `its openapi is ${JSON.stringify(openapi)}, not "3.1.0" or the like`;
  }
  if (swagger !== undefined) {
    return `it is Swagger ${JSON.stringify(swagger)}, which must be converted to OpenAPI 3 first`;
  }
  return 'it has no "openapi" key at its top level';
}

function report(problems: readonly Problem[], resolver: CarefulResolver): void {
  const mistakes = problems.filter(isMistake);
  if (mistakes.length > 0) {
    throw failureOf(mistakes, (mistake) => oneLine(line(mistake, resolver)));
  }
}

/** OpenAPI 3.0 allows `nullable` without `type`: it has no effect there. */
function isMistake({ severity, message }: Problem): boolean {
  return severity === "error" && !message.includes("when the `nullable` field is used");
}

function line(
  { location: [location], ruleId, message }: Problem,
  resolver: CarefulResolver,
): string {
  if (location === undefined) return message;
  const { start } = getLineColLocation(location);
  const { absoluteRef } = location.source;
  const pointer = location.pointer ?? "#/";
  const place = `${shown(absoluteRef)}:${start.line}:${start.col}`;
  const parsed = resolver.parsed.get(absoluteRef);
  if (ruleId === "operation-operationId-unique") {
    const operationId = `${pointer.slice(0, pointer.lastIndexOf("/") + 1)}operationId`;
    return `${place}: another operation has the same operationId, "${String(valueAt(parsed, operationId))}" (at ${operationId})`;
  }
  const { $ref } = objectAt(valueAt(parsed, pointer));
  const said = typeof $ref === "string" ? message.replace("$ref", () => `$ref "${$ref}"`) : message;
  return `${place}: ${said} (at ${pointer})`;
}
