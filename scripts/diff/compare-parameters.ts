import { dereference, isObject, objectAt, type JsonObject } from "../generate/document.ts";
import { mediaTypeOf } from "../generate/media-types.ts";
import { quoted, type Direction } from "./change.ts";
import {
  placeIn,
  schemaComparison,
  teller,
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
    const tell = teller(comparison, at);
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
  if (old["allowEmptyValue"] === true && next["allowEmptyValue"] !== true) {
    const verdict = sent ? "breaking" : "safe";
    tell(verdict, "parameter-empty-refused", "parameter may not be empty any more");
  }
  if (old["allowEmptyValue"] !== true && next["allowEmptyValue"] === true) {
    const verdict = sent ? "safe" : "risky";
    tell(verdict, "parameter-empty-allowed", "parameter may be empty now");
  }
  compareWriting(comparison, old, next, at);
  compareSchemas(
    schemaComparison(comparison, direction),
    schemaOf(old),
    schemaOf(next),
    placeIn(comparison.at, at),
  );
}

/** Compares how a parameter or a header is written, and whether it should be used still. */
export function compareWriting(
  comparison: OperationComparison,
  old: JsonObject,
  next: JsonObject,
  at: string,
): void {
  const tell = teller(comparison, at);
  if (old["deprecated"] !== true && next["deprecated"] === true) {
    tell("risky", "parameter-deprecated", "is deprecated now");
  }
  const [before, after] = [mediaTypeOf(old), mediaTypeOf(next)];
  if (before !== after) {
    const change = `${before ?? "plain text"} → ${after ?? "plain text"}`;
    tell("breaking", "parameter-serialization-changed", `is written in another way: ${change}`);
  }
  const styles = styleOf(comparison.next.document, next);
  const changes = [...styleOf(comparison.old.document, old)]
    .map(([kind, was]) => [was, styles.get(kind) ?? was] as const)
    .filter(([was, is]) => was !== is)
    .map(([was, is]) => `${quoted(was)} → ${quoted(is)}`);
  if (changes.length > 0) {
    // of a parameter that may be anything, nobody knows whether lists or objects are sent
    const verdict = isOfKnownKind(comparison.old.document, old["schema"]) ? "breaking" : "risky";
    const message = `is written in another style: ${changes.join(", ")}`;
    tell(verdict, "parameter-style-changed", message);
  }
  const [wasRaw, isRaw] = [allowsReserved(old), allowsReserved(next)];
  if (wasRaw && !isRaw) {
    tell("risky", "parameter-reserved-refused", "reserved characters must be percent-encoded now");
  }
  if (!wasRaw && isRaw) {
    tell("safe", "parameter-reserved-allowed", "reserved characters may stay as they are now");
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
      // RFC 9110, section 5.1: the case of a header's name has no meaning
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
