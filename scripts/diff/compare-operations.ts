import { isDeepStrictEqual } from "node:util";
import { METHODS, dereference, isObject, objectAt } from "../generate/document.ts";
import { quoted } from "./change.ts";
import { compareRequestBody, compareResponses } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareOperationServers } from "./compare-servers.ts";
import {
  TEXT_CHANGED,
  placeIn,
  shown,
  changesAt,
  type OperationComparison,
  type Side,
} from "./operation-comparison.ts";

/** Finds every difference between an operation's two descriptions. */
export function compareOperations(comparison: OperationComparison): void {
  let found = 0;
  const counted: OperationComparison = {
    ...comparison,
    sink: (change) => {
      found += 1;
      comparison.sink(change);
    },
    uses: (pair) => {
      // a change by another schema is reported for the two schemas
      if (pair.old !== pair.next) found += 1;
      comparison.uses(pair);
    },
  };
  compareFacts(counted);
  compareSecurity(counted);
  compareOperationServers(counted);
  compareParameters(counted);
  compareRequestBody(counted);
  compareResponses(counted);
  compareCallbacks(counted);
  const { old, next } = comparison;
  const same =
    isDeepStrictEqual(old.operation, next.operation) &&
    isDeepStrictEqual(old.pathItem["parameters"], next.pathItem["parameters"]);
  if (!same && found === 0) comparison.sink({ ...TEXT_CHANGED, at: comparison.at });
}

function compareFacts(comparison: OperationComparison): void {
  const addChange = changesAt(comparison, "");
  const [old, next] = [comparison.old.operation, comparison.next.operation];
  const [was, is] = [old["deprecated"] === true, next["deprecated"] === true];
  if (!was && is) addChange("risky", "deprecated", "is deprecated now");
  if (was && !is) addChange("safe", "no-longer-deprecated", "is no longer deprecated");
  for (const [key, kind, verdict] of FACTS) {
    if (isDeepStrictEqual(old[key], next[key])) continue;
    addChange(verdict, kind, `${quoted(key)} changed: ${shown(old[key])} → ${shown(next[key])}`);
  }
}

const FACTS = [
  ["operationId", "operation-id-changed", "risky"],
  ["x-sunset", "sunset-changed", "risky"],
  ["x-replaced-by", "replacement-changed", "safe"],
  ["x-pagination", "pagination-changed", "risky"],
  ["x-event-type", "event-type-changed", "breaking"],
] as const;

/** A callback is an event that one operation subscribes to. */
function compareCallbacks(comparison: OperationComparison): void {
  const [before, after] = [callbacksOf(comparison.old), callbacksOf(comparison.next)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const at = `callback ${name}`;
    const addChange = changesAt(comparison, at);
    const [old, next] = [before.get(name), after.get(name)];
    if (old === undefined) {
      addChange("safe", "callback-added", "callback added");
    } else if (next === undefined) {
      addChange("breaking", "callback-removed", "callback removed");
    } else {
      if (old.expression !== next.expression) {
        const change = `${quoted(old.expression)} → ${quoted(next.expression)}`;
        addChange("breaking", "callback-url-changed", `is sent to another URL: ${change}`);
      }
      compareOperations({
        ...comparison,
        event: !comparison.event,
        at: placeIn(comparison.at, at),
        old: old.side,
        next: next.side,
      });
    }
  }
}

interface Callback {
  /** Target of the request, as a runtime expression. */
  readonly expression: string;
  readonly side: Side;
}

/** Requests of an operation's callbacks by name; several in one callback are distinguished by their place. */
function callbacksOf({ document, operation }: Side): Map<string, Callback> {
  const callbacks = new Map<string, Callback>();
  for (const [name, item] of Object.entries(objectAt(operation["callbacks"]))) {
    const urls = Object.entries(dereference(document, item)).filter(
      ([key]) => !key.startsWith("x-"),
    );
    urls.forEach(([expression, value], index) => {
      const pathItem = dereference(document, value);
      for (const method of METHODS) {
        const request = pathItem[method];
        if (!isObject(request)) continue;
        const number = urls.length === 1 ? "" : ` ${index + 1}`;
        const side = { document, pathItem, operation: request };
        callbacks.set(`${name}${number} ${method.toUpperCase()}`, { expression, side });
      }
    });
  }
  return callbacks;
}
