import { dereference, isObject, objectAt, type JsonObject } from "../generate/document.ts";
import { mediaTypeOf } from "../generate/media-types.ts";
import { quoted, type Direction } from "./change.ts";
import {
  placeIn,
  schemaComparison,
  changesAt,
  type OperationComparison,
  type Side,
} from "./operation-comparison.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { isOfKnownKind, styleOf } from "./parameter-style.ts";

/** Compares the parameters of an operation and of its path. */
export function compareParameters(comparison: OperationComparison): void {
  const [old, next] = [parametersOf(comparison.old), parametersOf(comparison.next)];
  const direction = comparison.event ? "received" : "sent";
  for (const key of new Set([...old.keys(), ...next.keys()])) {
    const [before, after] = [old.get(key), next.get(key)];
    const at = placeOf(after ?? before ?? {});
    const addChange = changesAt(comparison, at);
    if (before === undefined) {
      if (after?.["required"] !== true || comparison.event) {
        addChange("safe", "parameter-added", "optional parameter added");
      } else {
        addChange("breaking", "required-parameter-added", "required parameter added");
      }
    } else if (after === undefined) {
      addChange("breaking", "parameter-removed", "parameter removed");
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
  const addChange = changesAt(comparison, at);
  const [was, is] = [old["required"] === true, next["required"] === true];
  const sent = direction === "sent";
  if (!was && is) {
    addChange(sent ? "breaking" : "safe", "parameter-became-required", "parameter became required");
  }
  if (was && !is) {
    addChange(sent ? "safe" : "breaking", "parameter-became-optional", "parameter became optional");
  }
  if (old["allowEmptyValue"] === true && next["allowEmptyValue"] !== true) {
    const verdict = sent ? "breaking" : "safe";
    addChange(verdict, "parameter-empty-refused", "parameter may not be empty any more");
  }
  if (old["allowEmptyValue"] !== true && next["allowEmptyValue"] === true) {
    const verdict = sent ? "safe" : "risky";
    addChange(verdict, "parameter-empty-allowed", "parameter may be empty now");
  }
  compareWriting(comparison, old, next, at);
  compareSchemas(
    schemaComparison(comparison, direction),
    schemaOf(old),
    schemaOf(next),
    placeIn(comparison.at, at),
  );
}

/** Compares the serialization and the deprecation of a parameter or a header. */
export function compareWriting(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
): void {
  const addChange = changesAt(comparison, at);
  if (old["deprecated"] !== true && next["deprecated"] === true) {
    addChange("risky", "parameter-deprecated", "is deprecated now");
  }
  const [before, after] = [mediaTypeOf(old), mediaTypeOf(next)];
  if (before !== after) {
    const change = `${before ?? "plain text"} → ${after ?? "plain text"}`;
    addChange(
      "breaking",
      "parameter-serialization-changed",
      `is written in another way: ${change}`,
    );
  }
  const styles = styleOf(comparison.next.document, next);
  const changes = [...styleOf(comparison.old.document, old)]
    .map(([kind, was]) => [was, styles.get(kind) ?? was] as const)
    .filter(([was, is]) => was !== is)
    .map(([was, is]) => `${quoted(was)} → ${quoted(is)}`);
  if (changes.length > 0) {
    // a parameter of any type may be sent as a list or an object
    const verdict = isOfKnownKind(comparison.old.document, old["schema"]) ? "breaking" : "risky";
    const message = `is written in another style: ${changes.join(", ")}`;
    addChange(verdict, "parameter-style-changed", message);
  }
  const [wasRaw, isRaw] = [allowsReserved(old), allowsReserved(next)];
  if (wasRaw && !isRaw) {
    addChange(
      "risky",
      "parameter-reserved-refused",
      "reserved characters must be percent-encoded now",
    );
  }
  if (!wasRaw && isRaw) {
    addChange("safe", "parameter-reserved-allowed", "reserved characters may stay as they are now");
  }
}

function allowsReserved(parameter: JsonObject): boolean {
  return parameter["in"] === "query" && parameter["allowReserved"] === true;
}

/** The schema of a parameter or a header. */
export function schemaOf(parameter: JsonObject): unknown {
  const [content] = Object.values(objectAt(parameter["content"]));
  return parameter["schema"] ?? objectAt(content)["schema"] ?? {};
}

/** Headers that no parameter describes. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
const NO_PARAMETERS = new Set(["accept", "content-type", "authorization"]);

function parametersOf({ document, pathItem, operation }: Side): Map<string, JsonObject> {
  const parameters = new Map<string, JsonObject>();
  for (const list of [pathItem["parameters"], operation["parameters"]]) {
    for (const item of Array.isArray(list) ? list : []) {
      const parameter = dereference(document, item);
      const name = String(parameter["name"]);
      const isHeader = parameter["in"] === "header";
      if (!isObject(parameter) || (isHeader && NO_PARAMETERS.has(name.toLowerCase()))) continue;
      // RFC 9110, section 5.1: header names are case-insensitive
      parameters.set(
        `${String(parameter["in"])} ${isHeader ? name.toLowerCase() : name}`,
        parameter,
      );
    }
  }
  return parameters;
}

function placeOf(parameter: JsonObject): string {
  return `${String(parameter["in"])} parameter ${String(parameter["name"])}`;
}
