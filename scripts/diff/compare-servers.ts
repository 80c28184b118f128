import { isDeepStrictEqual } from "node:util";
import { objectAt, stringAt, stringsAt, type JsonObject } from "../generate/document.ts";
import { quoted, quotedList, type Verdict } from "./change.ts";
import { teller, type OperationComparison, type Side } from "./operation-comparison.ts";

type Tell = (verdict: Verdict, kind: string, message: string) => void;

/** Compares two lists of servers; each is one, whatever its place in the list. */
export function compareServers(old: unknown, next: unknown, tell: Tell): void {
  const [before, after] = [serversOf(old), serversOf(next)];
  const addressesBefore = before.map(addressOf);
  const addressesAfter = after.map(addressOf);
  for (const server of before) {
    const twin = after.find((other) => urlOf(other) === urlOf(server));
    if (twin !== undefined) compareVariables(server, twin, tell);
    else if (!addressesAfter.includes(addressOf(server))) {
      tell("breaking", "server-removed", `removed: ${quoted(urlOf(server))}`);
    }
  }
  for (const server of after) {
    const isKnown = before.some((other) => urlOf(other) === urlOf(server));
    if (isKnown || addressesBefore.includes(addressOf(server))) continue;
    tell("safe", "server-added", `added: ${quoted(urlOf(server))}`);
  }
}

/** Compares the servers that an operation, or its path, has of its own. */
export function compareOperationServers(comparison: OperationComparison): void {
  const [old, next] = [ownServers(comparison.old), ownServers(comparison.next)];
  if (comparison.event || isDeepStrictEqual(old, next)) return;
  const [before, after] = [
    old ?? comparison.old.document["servers"],
    next ?? comparison.next.document["servers"],
  ];
  const tell = teller(comparison, "servers");
  compareServers(before, after, tell);
}

function ownServers({ operation, pathItem }: Side): unknown {
  return [operation["servers"], pathItem["servers"]].find(
    (servers) => Array.isArray(servers) && servers.length > 0,
  );
}

/** A description without servers has one: where it was found. */
function serversOf(servers: unknown): JsonObject[] {
  const list = Array.isArray(servers) ? servers.map(objectAt) : [];
  return list.length === 0 ? [{ url: "/" }] : list;
}

function urlOf({ url }: JsonObject): string {
  return String(url).replace(/(?<=.)\/$/, "");
}

/** The URL where no variable is given another value. */
function addressOf(server: JsonObject): string {
  const variables = objectAt(server["variables"]);
  return urlOf(server).replaceAll(
    /\{([^{}]+)\}/g,
    (whole, name: string) => stringAt(objectAt(variables[name])["default"]) ?? whole,
  );
}

function compareVariables(old: JsonObject, next: JsonObject, tell: Tell): void {
  const [before, after] = [objectAt(old["variables"]), objectAt(next["variables"])];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [objectAt(before[name]), objectAt(after[name])];
    const [values, nextValues] = [valuesOf(was), valuesOf(is)];
    const variable = `variable ${quoted(name)} of ${quoted(urlOf(old))}`;
    if (was["default"] !== is["default"]) {
      const change = `${quoted(was["default"])} → ${quoted(is["default"])}`;
      tell("breaking", "server-default-changed", `default of ${variable} changed: ${change}`);
    }
    const lost = values?.filter((value) => nextValues?.includes(value) === false) ?? [];
    const gained = nextValues?.filter((value) => values?.includes(value) === false) ?? [];
    if (lost.length > 0) {
      tell("breaking", "server-value-removed", `${variable} lost ${quotedList(lost)}`);
    }
    if (values === undefined && nextValues !== undefined) {
      const message = `${variable} is one of these now: ${quotedList(nextValues)}`;
      tell("breaking", "server-values-limited", message);
    }
    if (gained.length > 0) {
      tell("safe", "server-value-added", `${variable} gained ${quotedList(gained)}`);
    }
    if (values !== undefined && nextValues === undefined) {
      tell("safe", "server-values-opened", `${variable} may have any value`);
    }
  }
}

function valuesOf(variable: JsonObject): string[] | undefined {
  return Array.isArray(variable["enum"]) ? stringsAt(variable["enum"]) : undefined;
}
