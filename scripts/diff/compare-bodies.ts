import { isDeepStrictEqual } from "node:util";
import { dereference, isObject, objectAt, type JsonObject } from "../generate/document.ts";
import { quoted, quotedList, type Direction } from "./change.ts";
import {
  placeIn,
  schemaComparison,
  changesAt,
  type OperationComparison,
  type Side,
} from "./operation-comparison.ts";
import { compareWriting, schemaOf } from "./compare-parameters.ts";
import { compareSchemas } from "./compare-schemas.ts";

/** Compares the body of a request, or of an event. */
export function compareRequestBody(comparison: OperationComparison): void {
  const at = comparison.event ? "payload" : "request body";
  const addChange = changesAt(comparison, at);
  const direction = comparison.event ? "received" : "sent";
  const [old, next] = [bodyOf(comparison.old), bodyOf(comparison.next)];
  if (old === undefined && next === undefined) return;
  if (old === undefined) {
    if (next?.["required"] === true && !comparison.event) {
      addChange("breaking", "required-body-added", "required body added");
    } else {
      addChange("safe", "body-added", "body added");
    }
    return;
  }
  if (next === undefined) {
    addChange("breaking", "body-removed", "body removed");
    return;
  }
  if (old["required"] !== true && next["required"] === true && !comparison.event) {
    addChange("breaking", "body-became-required", "body became required");
  }
  if (old["required"] === true && next["required"] !== true) {
    addChange("safe", "body-became-optional", "body became optional");
  }
  compareContent(comparison, old, next, at, direction);
}

function bodyOf({ document, operation }: Side): JsonObject | undefined {
  const body = operation["requestBody"];
  return isObject(body) ? dereference(document, body) : undefined;
}

/** Compares the responses by status. */
export function compareResponses(comparison: OperationComparison): void {
  const [old, next] = [responsesOf(comparison.old), responsesOf(comparison.next)];
  const direction = comparison.event ? "sent" : "received";
  for (const status of new Set([...old.keys(), ...next.keys()])) {
    const at = `response ${status}`;
    const addChange = changesAt(comparison, at);
    const success = status.startsWith("2");
    const [before, after] = [old.get(status), next.get(status)];
    if (after === undefined) {
      addChange(success ? "breaking" : "risky", "response-removed", "response removed");
    } else if (before === undefined) {
      addChange(success ? "risky" : "safe", "response-added", "response added");
    } else {
      compareContent(comparison, before, after, at, direction);
      compareHeaders(comparison, before, after, at, direction);
    }
  }
}

function responsesOf({ document, operation }: Side): Map<string, JsonObject> {
  return new Map(
    Object.entries(objectAt(operation["responses"]))
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => [status, dereference(document, response)]),
  );
}

function compareHeaders(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
  direction: Direction,
): void {
  const before = headersOf(comparison.old, old);
  const after = headersOf(comparison.next, next);
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const added = [...after.keys()].filter((name) => !before.has(name));
  const isPromised = removed.some((name) => before.get(name)?.["required"] === true);
  const addChange = changesAt(comparison, at);
  if (removed.length > 0) {
    const verdict = isPromised && direction === "received" ? "breaking" : "risky";
    addChange(verdict, "header-removed", `header removed: ${quotedList(removed)}`);
  }
  if (added.length > 0) addChange("safe", "header-added", `header added: ${quotedList(added)}`);
  for (const [name, header] of before) {
    const twin = after.get(name);
    if (twin === undefined) continue;
    const place = `${at} header ${name}`;
    const [was, is] = [header["required"] === true, twin["required"] === true];
    if (was && !is) {
      const verdict = direction === "received" ? "breaking" : "safe";
      changesAt(comparison, place)(verdict, "header-became-optional", "header became optional");
    }
    if (!was && is) {
      const verdict = direction === "received" ? "safe" : "breaking";
      changesAt(comparison, place)(verdict, "header-became-required", "header became required");
    }
    compareWriting(comparison, header, twin, place);
    compareSchemas(
      schemaComparison(comparison, direction),
      schemaOf(header),
      schemaOf(twin),
      placeIn(comparison.at, place),
    );
  }
}

/** Headers by name in lower case, because names are case-insensitive. */
function headersOf({ document }: Side, response: JsonObject): Map<string, JsonObject> {
  return new Map(
    Object.entries(objectAt(response["headers"]))
      .map(([name, header]): [string, JsonObject] => [
        name.toLowerCase(),
        dereference(document, header),
      ])
      // `content` reports the media types
      .filter(([name]) => name !== "content-type"),
  );
}

function compareContent(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
  direction: Direction,
): void {
  const [before, after] = [contentOf(old), contentOf(next)];
  const addChange = changesAt(comparison, at);
  for (const type of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(type), after.get(type)];
    if (is === undefined) {
      addChange("breaking", "media-type-removed", `media type removed: ${quoted(type)}`);
    } else if (was === undefined) {
      const verdict = direction === "sent" ? "safe" : "risky";
      addChange(verdict, "media-type-added", `media type added: ${quoted(type)}`);
    } else {
      compareSchemas(
        schemaComparison(comparison, direction),
        schemaOfContent(type, was),
        schemaOfContent(type, is),
        placeIn(comparison.at, at),
      );
      compareEncodings(comparison, was, is, at);
    }
  }
}

/** Contents of a body by media type, without case and charset, which is always UTF-8. */
function contentOf(body: JsonObject): Map<string, JsonObject> {
  return new Map(
    Object.entries(objectAt(body["content"])).map(([type, content]) => [
      type.toLowerCase().replaceAll(/\s*;\s*charset="?utf-8"?/g, ""),
      objectAt(content),
    ]),
  );
}

/** Bytes are `format: binary` in OpenAPI 3.0, and need no schema in 3.1. */
function schemaOfContent(type: string, content: JsonObject): unknown {
  const isText = /json|xml|text|x-www-form-urlencoded|multipart|\*/.test(type);
  return content["schema"] ?? (isText ? {} : { type: "string", format: "binary" });
}

/** Encoding of the parts of a form. */
function compareEncodings(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
): void {
  const [before, after] = [objectAt(old["encoding"]), objectAt(next["encoding"])];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [encodingOf(before[name]), encodingOf(after[name])];
    if (isDeepStrictEqual(was, is)) continue;
    const place = `${at} part ${name}`;
    const change = `${quoted(was)} → ${quoted(is)}`;
    changesAt(comparison, place)(
      "risky",
      "encoding-changed",
      `is written in another way: ${change}`,
    );
  }
}

function encodingOf(encoding: unknown): JsonObject {
  const { contentType, style, explode, allowReserved } = objectAt(encoding);
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(style === undefined || style === "form" ? {} : { style }),
    ...(explode === undefined || explode === ((style ?? "form") === "form") ? {} : { explode }),
    ...(allowReserved === true ? { allowReserved } : {}),
  };
}
