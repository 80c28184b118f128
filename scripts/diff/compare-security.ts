import { isDeepStrictEqual } from "node:util";
import {
  dereference,
  isObject,
  objectAt,
  stringsAt,
  type JsonObject,
  type OpenApiDocument,
} from "../generate/document.ts";
import { quoted, quotedList, type Change } from "./change.ts";
import {
  changesAt,
  type AddChange,
  type OperationComparison,
  type Side,
} from "./operation-comparison.ts";

/** Schemes that must be sent together, with their scopes. */
type Alternative = ReadonlyMap<string, readonly string[]>;

/**
 * Compares the security of an operation. A client that satisfied the old one must satisfy the new one: each
 * old alternative requires at least as much as some new one.
 */
export function compareSecurity(comparison: OperationComparison): void {
  const { old, next, event } = comparison;
  const addChange = changesAt(comparison, "");
  if (event) {
    // receivers check what the API sends in their own ways
    const [was, is] = [old.operation["security"], next.operation["security"]];
    if (!isDeepStrictEqual(was, is)) {
      addChange("risky", "security-changed", `security changed: ${listed(was)} → ${listed(is)}`);
    }
    return;
  }
  const names = oldSchemeNames(old.document, next.document);
  const [before, after] = [alternativesOf(old, new Map()), alternativesOf(next, names)];
  const change = `${textOf(before)} → ${textOf(after)}`;
  if (before.some((one) => !after.some((other) => isEnough(one, other)))) {
    addChange("breaking", "security-changed", `security changed: ${change}`);
  } else if (after.some((one) => !before.some((other) => isDeepStrictEqual(one, other)))) {
    addChange("safe", "security-loosened", `asks for less: ${change}`);
  }
}

function isEnough(given: Alternative, needed: Alternative): boolean {
  return [...needed].every(([name, scopes]) =>
    scopes.every((scope) => given.get(name)?.includes(scope)) ? given.has(name) : false,
  );
}

/** Without security there is one alternative, which requires nothing. */
function alternativesOf(
  { document, operation }: Side,
  names: ReadonlyMap<string, string>,
): Alternative[] {
  const security = operation["security"] ?? document["security"];
  const list = Array.isArray(security) ? security : [];
  return (list.length === 0 ? [{}] : list).map(
    (one) =>
      new Map(
        Object.entries(objectAt(one))
          .map(([name, scopes]): [string, string[]] => [
            names.get(name) ?? name,
            stringsAt(scopes).toSorted(),
          ])
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
  );
}

function textOf(alternatives: readonly Alternative[]): string {
  const texts = alternatives.map((one) =>
    one.size === 0
      ? "nothing"
      : [...one]
          .map(([name, scopes]) => (scopes.length === 0 ? name : `${name} (${scopes.join(", ")})`))
          .join(" and "),
  );
  return quoted(texts.join(" or "));
}

function listed(security: unknown): string {
  return security === undefined ? "none" : quoted(security);
}

/** Security schemes by name, and where each operation uses them. */
export function compareSecuritySchemes(
  old: OpenApiDocument,
  next: OpenApiDocument,
  sink: (scheme: string, change: Change) => void,
): void {
  const [before, after] = [schemesOf(old), schemesOf(next)];
  const names = oldSchemeNames(old, next);
  for (const [newName, scheme] of after) {
    const name = names.get(newName) ?? newName;
    const known = before.get(name);
    if (known === undefined) continue;
    compareScheme(known, scheme, (verdict, kind, message) =>
      sink(name, { verdict, kind, at: "", message }),
    );
  }
}

/** Names of the schemes that a security of an operation uses. */
export function schemesUsed({ document, operation }: Side): Set<string> {
  const security = operation["security"] ?? document["security"];
  const list = Array.isArray(security) ? security : [];
  return new Set(list.flatMap((one) => Object.keys(objectAt(one))));
}

function schemesOf(document: OpenApiDocument): Map<string, JsonObject> {
  const schemes = objectAt(objectAt(document["components"])["securitySchemes"]);
  return new Map(
    Object.entries(schemes).map(([name, scheme]) => [name, dereference(document, scheme)]),
  );
}

/** Old names of the schemes that were only renamed. */
function oldSchemeNames(old: OpenApiDocument, next: OpenApiDocument): Map<string, string> {
  const [before, after] = [schemesOf(old), schemesOf(next)];
  const names = new Map<string, string>();
  for (const [name, scheme] of after) {
    if (before.has(name)) continue;
    const twin = [...before].find(
      ([other, known]) => !after.has(other) && isDeepStrictEqual(needsOf(known), needsOf(scheme)),
    );
    if (twin !== undefined) names.set(name, twin[0]);
  }
  return names;
}

/** What a scheme requires from the client, without texts. */
function needsOf(scheme: JsonObject): JsonObject {
  const { type, name, in: where, scheme: how, openIdConnectUrl, flows } = scheme;
  if (type === "apiKey") {
    return { type, in: where, name: where === "header" ? String(name).toLowerCase() : name };
  }
  if (type === "http") return { type, scheme: String(how).toLowerCase() };
  if (type === "openIdConnect") return { type, openIdConnectUrl };
  if (type !== "oauth2") return { type };
  const all = Object.entries(objectAt(flows)).filter(([, flow]) => isObject(flow));
  return {
    type,
    flows: Object.fromEntries(all.map(([kind, flow]) => [kind, flowOf(objectAt(flow))])),
  };
}

function flowOf({ authorizationUrl, tokenUrl, refreshUrl, scopes }: JsonObject): JsonObject {
  return {
    authorizationUrl,
    tokenUrl,
    refreshUrl,
    scopes: Object.keys(objectAt(scopes)).toSorted(),
  };
}

function compareScheme(old: JsonObject, next: JsonObject, addChange: AddChange): void {
  const [before, after] = [needsOf(old), needsOf(next)];
  if (isDeepStrictEqual(before, after)) return;
  const { flows, ...others } = before;
  const { flows: nextFlows, ...nextOthers } = after;
  if (!isDeepStrictEqual(others, nextOthers)) {
    const change = `${placeOf(old)} → ${placeOf(next)}`;
    addChange("breaking", "security-scheme-changed", `security scheme changed: ${change}`);
    return;
  }
  const [had, has] = [objectAt(flows), objectAt(nextFlows)];
  for (const kind of new Set([...Object.keys(had), ...Object.keys(has)])) {
    const name = quoted(kind);
    if (had[kind] === undefined) addChange("safe", "security-flow-added", `flow added: ${name}`);
    else if (has[kind] === undefined) {
      addChange("breaking", "security-flow-removed", `flow removed: ${name}`);
    } else compareFlow(kind, objectAt(had[kind]), objectAt(has[kind]), addChange);
  }
}

function compareFlow(kind: string, old: JsonObject, next: JsonObject, addChange: AddChange): void {
  for (const key of ["authorizationUrl", "tokenUrl", "refreshUrl"]) {
    if (old[key] === next[key]) continue;
    const verdict = key === "refreshUrl" ? "risky" : "breaking";
    const change = `${quoted(old[key])} → ${quoted(next[key])}`;
    addChange(
      verdict,
      "security-url-changed",
      `${quoted(key)} of ${quoted(kind)} changed: ${change}`,
    );
  }
  const [before, after] = [stringsAt(old["scopes"]), stringsAt(next["scopes"])];
  const removed = before.filter((scope) => !after.includes(scope));
  const added = after.filter((scope) => !before.includes(scope));
  if (removed.length > 0) {
    addChange("breaking", "security-scope-removed", `scope removed: ${quotedList(removed)}`);
  }
  if (added.length > 0)
    addChange("safe", "security-scope-added", `scope added: ${quotedList(added)}`);
}

/** A scheme in words: `apiKey in header X-Key`. */
function placeOf({ type, in: where, name, scheme, openIdConnectUrl }: JsonObject): string {
  const parts = [type, where === undefined ? where : "in", where, name, scheme, openIdConnectUrl];
  return quoted(parts.filter((part) => typeof part === "string").join(" "));
}
