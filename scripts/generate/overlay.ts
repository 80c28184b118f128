import { relative } from "node:path";
import { JSONPathEnvironment, type JSONPathQuery, type JSONValue } from "json-p3";
import { Failure } from "../failure.ts";
import { readRegularFile } from "../read-file.ts";
import { parseYaml } from "../yaml.ts";
import { isObject, objectAt, type JsonObject, type OpenApiDocument } from "./document.ts";

/** Additions to a description that somebody else publishes, as actions in order. */
export interface Overlay {
  /** Name of its file, for messages. */
  readonly file: string;
  readonly actions: readonly OverlayAction[];
}

/** One change, to everything that its target selects. */
export interface OverlayAction {
  /** JSONPath, as in the file. */
  readonly target: string;
  readonly query: JSONPathQuery;
  readonly change: { readonly update: unknown } | "remove";
}

/** A description with the overlay applied. */
export interface OverlaidDescription {
  readonly document: OpenApiDocument;
  /** Targets that selected nothing, because the description no longer has them. */
  readonly unmatched: readonly string[];
}

/**
 * Reads an OpenAPI Overlay 1.0, YAML or JSON.
 *
 * @throws Failure with the problem and its action
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export async function readOverlay(file: string): Promise<Overlay> {
  const name = shown(file);
  let text: string;
  try {
    text = await readRegularFile(file);
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${(error as Error).message}`);
  }
  return parseOverlay(name, text);
}

/** The message about actions that selected nothing, with the fix. */
export function unmatchedMessage(file: string, unmatched: readonly string[]): string {
  return (
    `${shown(file)}: these targets select nothing in the description any more:\n` +
    [...new Set(unmatched)].map((target) => `  ${target}\n`).join("") +
    "To fix: give these actions a target that exists, or remove them."
  );
}

function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}

/** @param file source of the text, for messages */
export function parseOverlay(file: string, text: string): Overlay {
  const overlay = parsed(file, text);
  const version = overlay["overlay"];
  if (typeof version !== "string" || !/^1\.0\.\d+$/.test(version)) {
    throw new Failure(`${file}: not an OpenAPI Overlay 1.0: must have "overlay: 1.0.0"`);
  }
  if (!Array.isArray(overlay["actions"])) {
    throw new Failure(`${file}: must have a list of "actions"`);
  }
  const actions = overlay["actions"].map((action, index) =>
    actionFrom(action, `${file}: actions[${index}]`),
  );
  return { file, actions };
}

/**
 * Applies the actions in order, to a copy.
 *
 * An update is merged into every object that the target selects: objects property by property; anything else,
 * including a list, replaces the old value. If the target is a list, the update is appended.
 *
 * @throws Failure if a target selects something that cannot be changed
 */
export function applyOverlay(document: OpenApiDocument, overlay: Overlay): OverlaidDescription {
  const copy = structuredClone(document);
  const unmatched: string[] = [];
  for (const action of overlay.actions) {
    const nodes = nodesOf(copy, action, overlay.file);
    if (nodes.length === 0) unmatched.push(action.target);
    if (action.change === "remove") {
      // from the last to the first, so that earlier places stay valid
      for (const { location } of nodes.toReversed()) remove(copy, location);
    } else {
      for (const { value } of nodes) update(value, action.change.update);
    }
  }
  return { document: copy, unmatched };
}

interface Node {
  readonly value: JsonObject | unknown[];
  readonly location: readonly (string | number)[];
}

/**
 * The places that an action's target selects, each once, after checking that the action is possible there.
 */
function nodesOf(document: JsonObject, action: OverlayAction, file: string): Node[] {
  const wrong = (why: string): Failure => new Failure(`${file}: target ${action.target} ${why}`);
  const nodes = new Map<string, Node>();
  for (const { value, location } of action.query.query(document as JSONValue).nodes) {
    if (!isObject(value) && !Array.isArray(value)) {
      throw wrong("selects a value that is neither an object nor a list");
    }
    if (action.change === "remove") {
      if (location.length === 0) throw wrong("would remove the whole description");
    } else if (!Array.isArray(value) && !isObject(action.change.update)) {
      throw wrong("selects an object, so update must be one too");
    }
    nodes.set(JSON.stringify(location), { value, location });
  }
  return [...nodes.values()];
}

function update(value: Node["value"], added: unknown): void {
  if (Array.isArray(value)) value.push(structuredClone(added));
  else merge(value, objectAt(added));
}

function parsed(file: string, text: string): JsonObject {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (error) {
    throw new Failure(`${file}: cannot be read: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new Failure(`${file}: not an OpenAPI Overlay: it is not an object`);
  return value;
}

function actionFrom(action: unknown, where: string): OverlayAction {
  if (!isObject(action)) throw new Failure(`${where}: must be an object`);
  const { target, update, remove: removes = false } = action;
  if (typeof target !== "string") throw new Failure(`${where}: must have a target`);
  if (typeof removes !== "boolean") throw new Failure(`${where}: remove must be true or false`);
  if (!removes && update === undefined) {
    throw new Failure(`${where}: must have an update, or remove: true`);
  }
  return { target, query: queryFrom(target, where), change: removes ? "remove" : { update } };
}

/** A description may be nested 500 levels deep; the library's default is 50. */
const JSON_PATH = new JSONPathEnvironment({ maxRecursionDepth: 501 });

function queryFrom(target: string, where: string): JSONPathQuery {
  try {
    return JSON_PATH.compile(target);
  } catch (error) {
    throw new Failure(`${where}: target is not a JSONPath (RFC 9535): ${(error as Error).message}`);
  }
}

function merge(target: JsonObject, added: JsonObject): void {
  for (const [key, value] of Object.entries(added)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(present) && isObject(value)) merge(present, value);
    else target[key] = structuredClone(value);
  }
}

function remove(root: JsonObject, location: readonly (string | number)[]): void {
  let parent: unknown = root;
  for (const key of location.slice(0, -1)) parent = (parent as JsonObject)[key];
  const last = location.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent) && last !== undefined) Reflect.deleteProperty(parent, last);
}
