import { isDeepStrictEqual } from "node:util";
import {
  dereference,
  isObject,
  objectAt,
  type JsonObject,
  type Method,
  type OpenApiDocument,
} from "../generate/document.ts";
import { quoted, quotedList, type Direction, type Sink, type Verdict } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";

/** An operation, or an event of a webhook, in one of the two descriptions. */
export interface Side {
  readonly document: OpenApiDocument;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
}

export interface OperationComparison {
  readonly method: Method;
  /** An event goes the other way: its body is received, its answer sent. */
  readonly event: boolean;
  readonly old: Side;
  readonly next: Side;
  readonly sink: Sink;
  /** Told of every named schema that is used on both sides, and which way. */
  readonly uses: (name: string, direction: Direction) => void;
}

/** Finds every difference between an operation's two descriptions. */
export function compareOperations(comparison: OperationComparison): void {
  let found = 0;
  const counted: OperationComparison = {
    ...comparison,
    sink: (change) => {
      found += 1;
      comparison.sink(change);
    },
  };
  compareFacts(counted);
  compareParameters(counted);
  compareRequestBody(counted);
  compareResponses(counted);
  const { old, next } = comparison;
  const same =
    isDeepStrictEqual(old.operation, next.operation) &&
    isDeepStrictEqual(old.pathItem["parameters"], next.pathItem["parameters"]);
  if (!same && found === 0) {
    comparison.sink({ ...TEXT_CHANGED, at: "" });
  }
}

/** Everything that is neither a type nor a rule: descriptions, examples, annotations. */
export const TEXT_CHANGED = {
  verdict: "safe",
  kind: "text-changed",
  message: "text, examples or annotations changed",
} as const;

type Tell = (verdict: Verdict, kind: string, message: string) => void;

function teller({ sink }: OperationComparison, at: string): Tell {
  return (verdict, kind, message) => sink({ verdict, kind, at, message });
}

function compareFacts(comparison: OperationComparison): void {
  const tell = teller(comparison, "");
  const [old, next] = [comparison.old.operation, comparison.next.operation];
  const [was, is] = [old["deprecated"] === true, next["deprecated"] === true];
  if (!was && is) tell("risky", "deprecated", "is deprecated now");
  if (was && !is) tell("safe", "no-longer-deprecated", "is no longer deprecated");
  for (const [key, kind, verdict] of FACTS) {
    if (isDeepStrictEqual(old[key], next[key])) continue;
    tell(verdict, kind, `${quoted(key)} changed: ${shown(old[key])} → ${shown(next[key])}`);
  }
  const [before, after] = [securityOf(comparison.old), securityOf(comparison.next)];
  if (!isDeepStrictEqual(before, after)) {
    tell("breaking", "security-changed", `security changed: ${shown(before)} → ${shown(after)}`);
  }
}

const FACTS = [
  ["operationId", "operation-id-changed", "risky"],
  ["x-sunset", "sunset-changed", "risky"],
  ["x-replaced-by", "replacement-changed", "safe"],
  ["x-pagination", "pagination-changed", "risky"],
  ["x-event-type", "event-type-changed", "breaking"],
] as const;

function securityOf({ document, operation }: Side): unknown {
  return operation["security"] ?? document["security"];
}

function shown(value: unknown): string {
  return value === undefined ? "none" : quoted(value);
}

function compareParameters(comparison: OperationComparison): void {
  const [old, next] = [parametersOf(comparison.old), parametersOf(comparison.next)];
  const direction = comparison.event ? "received" : "sent";
  for (const at of new Set([...old.keys(), ...next.keys()])) {
    const tell = teller(comparison, at);
    const [before, after] = [old.get(at), next.get(at)];
    if (before === undefined) {
      if (after?.["required"] !== true || comparison.event) {
        tell("safe", "parameter-added", "optional parameter added");
      } else {
        tell("breaking", "required-parameter-added", "required parameter added");
      }
    } else if (after === undefined) {
      tell("breaking", "parameter-removed", "parameter removed");
    } else {
      compareParameter(comparison, before, after, at, direction);
    }
  }
}

function compareParameter(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
  direction: Direction,
): void {
  const tell = teller(comparison, at);
  const [was, is] = [old["required"] === true, next["required"] === true];
  const sent = direction === "sent";
  if (!was && is) {
    tell(sent ? "breaking" : "safe", "parameter-became-required", "parameter became required");
  }
  if (was && !is) {
    tell(sent ? "safe" : "breaking", "parameter-became-optional", "parameter became optional");
  }
  if (old["deprecated"] !== true && next["deprecated"] === true) {
    tell("risky", "parameter-deprecated", "parameter is deprecated now");
  }
  for (const key of ["style", "explode", "allowReserved"]) {
    if (isDeepStrictEqual(old[key], next[key])) continue;
    const change = `${shown(old[key])} → ${shown(next[key])}`;
    tell("risky", "parameter-style-changed", `${quoted(key)} changed: ${change}`);
  }
  const schemas = [old, next].map((parameter) => parameter["schema"] ?? firstContent(parameter));
  compareSchemas(schemaComparison(comparison, direction), schemas[0], schemas[1], at);
}

function firstContent(parameter: JsonObject): unknown {
  const [content] = Object.values(objectAt(parameter["content"]));
  return objectAt(content)["schema"] ?? {};
}

/** Parameters of the operation and of its path, by where they are and their name. */
function parametersOf({ document, pathItem, operation }: Side): Map<string, JsonObject> {
  const parameters = new Map<string, JsonObject>();
  for (const list of [pathItem["parameters"], operation["parameters"]]) {
    for (const item of Array.isArray(list) ? list : []) {
      const parameter = dereference(document, item);
      parameters.set(
        `${String(parameter["in"])} parameter ${String(parameter["name"])}`,
        parameter,
      );
    }
  }
  return parameters;
}

function compareRequestBody(comparison: OperationComparison): void {
  const at = comparison.event ? "payload" : "request body";
  const tell = teller(comparison, at);
  const direction = comparison.event ? "received" : "sent";
  const [old, next] = [bodyOf(comparison.old), bodyOf(comparison.next)];
  if (old === undefined && next === undefined) return;
  if (old === undefined) {
    if (next?.["required"] === true && !comparison.event) {
      tell("breaking", "required-body-added", "required body added");
    } else {
      tell("safe", "body-added", "body added");
    }
    return;
  }
  if (next === undefined) {
    tell("breaking", "body-removed", "body removed");
    return;
  }
  if (old["required"] !== true && next["required"] === true && !comparison.event) {
    tell("breaking", "body-became-required", "body became required");
  }
  if (old["required"] === true && next["required"] !== true) {
    tell("safe", "body-became-optional", "body became optional");
  }
  compareContent(comparison, old, next, at, direction);
}

function bodyOf({ document, operation }: Side): JsonObject | undefined {
  const body = operation["requestBody"];
  return isObject(body) ? dereference(document, body) : undefined;
}

function compareResponses(comparison: OperationComparison): void {
  const [old, next] = [
    objectAt(comparison.old.operation["responses"]),
    objectAt(comparison.next.operation["responses"]),
  ];
  const direction = comparison.event ? "sent" : "received";
  for (const status of new Set([...Object.keys(old), ...Object.keys(next)])) {
    const at = `response ${status}`;
    const tell = teller(comparison, at);
    const success = status.startsWith("2");
    if (!Object.hasOwn(next, status)) {
      tell(success ? "breaking" : "risky", "response-removed", "response removed");
    } else if (!Object.hasOwn(old, status)) {
      tell(success ? "risky" : "safe", "response-added", "response added");
    } else {
      const before = dereference(comparison.old.document, old[status]);
      const after = dereference(comparison.next.document, next[status]);
      compareContent(comparison, before, after, at, direction);
      compareHeaders(comparison, before, after, at);
    }
  }
}

function compareHeaders(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
): void {
  const [before, after] = [
    Object.keys(objectAt(old["headers"])),
    Object.keys(objectAt(next["headers"])),
  ];
  const removed = before.filter((name) => !after.includes(name));
  const added = after.filter((name) => !before.includes(name));
  const tell = teller(comparison, at);
  if (removed.length > 0) tell("risky", "header-removed", `header removed: ${quotedList(removed)}`);
  if (added.length > 0) tell("safe", "header-added", `header added: ${quotedList(added)}`);
}

function compareContent(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
  direction: Direction,
): void {
  const [before, after] = [objectAt(old["content"]), objectAt(next["content"])];
  const tell = teller(comparison, at);
  for (const type of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!Object.hasOwn(after, type)) {
      tell("breaking", "media-type-removed", `media type removed: ${quoted(type)}`);
    } else if (!Object.hasOwn(before, type)) {
      const verdict = direction === "sent" ? "safe" : "risky";
      tell(verdict, "media-type-added", `media type added: ${quoted(type)}`);
    } else {
      const [oldSchema, nextSchema] = [before[type], after[type]].map(
        (content) => objectAt(content)["schema"] ?? {},
      );
      compareSchemas(schemaComparison(comparison, direction), oldSchema, nextSchema, at);
    }
  }
}

function schemaComparison(comparison: OperationComparison, direction: Direction) {
  return {
    old: comparison.old.document,
    next: comparison.next.document,
    direction,
    sink: comparison.sink,
    uses: (name: string) => comparison.uses(name, direction),
  };
}
