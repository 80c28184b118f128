import { isDeepStrictEqual } from "node:util";
import { objectAt, stringAt, stringsAt, type JsonObject } from "../generate/document.ts";
import { quoted, quotedList } from "./change.ts";
import {
  changesAt,
  type AddChange,
  type OperationComparison,
  type Side,
} from "./operation-comparison.ts";

/** Compares two lists of servers, in any order. */
export function compareServers(old: unknown, next: unknown, addChange: AddChange): void {
  const [before, after] = [serversOf(old), serversOf(next)];
  const addressesBefore = before.flatMap(addressesOf);
  const addressesAfter = after.flatMap(addressesOf);
  for (const server of before) {
    const twin = after.find((other) => urlOf(other) === urlOf(server));
    if (twin !== undefined) compareVariables(server, twin, addChange);
    else if (!addressesOf(server).every((address) => addressesAfter.includes(address))) {
      addChange("breaking", "server-removed", `removed: ${quoted(urlOf(server))}`);
    }
  }
  for (const server of after) {
    const isKnown = before.some((other) => urlOf(other) === urlOf(server));
    if (isKnown || addressesOf(server).every((one) => addressesBefore.includes(one))) continue;
    addChange("safe", "server-added", `added: ${quoted(urlOf(server))}`);
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
  const addChange = changesAt(comparison, "servers");
  compareServers(before, after, addChange);
}

function ownServers({ operation, pathItem }: Side): unknown {
  return [operation["servers"], pathItem["servers"]].find(
    (servers) => Array.isArray(servers) && servers.length > 0,
  );
}

/** A description without servers has one: its own location. */
function serversOf(servers: unknown): JsonObject[] {
  const list = Array.isArray(servers) ? servers.map(objectAt) : [];
  return list.length === 0 ? [{ url: "/" }] : list;
}

function urlOf({ url }: JsonObject): string {
  return withoutSlash(String(url));
}

function withoutSlash(url: string): string {
  return url.replace(/(?<=.)\/$/, "");
}

/** Limit of compared addresses of one server. */
const MAX_ADDRESSES = 1000;

/**
 * The addresses of a server for each known value of its variables, normalized: lower-case host, no default
 * port.
 */
function addressesOf(server: JsonObject): string[] {
  const variables = objectAt(server["variables"]);
  let addresses = [urlOf(server)];
  for (const [name, variable] of Object.entries(variables)) {
    const values = valuesOf(objectAt(variable)) ?? [];
    const all = new Set([stringAt(objectAt(variable)["default"]) ?? `{${name}}`, ...values]);
    addresses = addresses
      .flatMap((address) => [...all].map((value) => address.replaceAll(`{${name}}`, () => value)))
      .slice(0, MAX_ADDRESSES);
  }
  return addresses.map((address) => {
    const isWhole = !address.includes("{") && URL.canParse(address);
    return isWhole ? withoutSlash(new URL(address).href) : address;
  });
}

function compareVariables(old: JsonObject, next: JsonObject, addChange: AddChange): void {
  const [before, after] = [objectAt(old["variables"]), objectAt(next["variables"])];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [objectAt(before[name]), objectAt(after[name])];
    const [values, nextValues] = [valuesOf(was), valuesOf(is)];
    const variable = `variable ${quoted(name)} of ${quoted(urlOf(old))}`;
    if (was["default"] !== is["default"]) {
      const change = `${quoted(was["default"])} → ${quoted(is["default"])}`;
      addChange("breaking", "server-default-changed", `default of ${variable} changed: ${change}`);
    }
    const lost = values?.filter((value) => nextValues?.includes(value) === false) ?? [];
    const gained = nextValues?.filter((value) => values?.includes(value) === false) ?? [];
    if (lost.length > 0) {
      addChange("breaking", "server-value-removed", `${variable} lost ${quotedList(lost)}`);
    }
    if (values === undefined && nextValues !== undefined) {
      const message = `${variable} is one of these now: ${quotedList(nextValues)}`;
      addChange("breaking", "server-values-limited", message);
    }
    if (gained.length > 0) {
      addChange("safe", "server-value-added", `${variable} gained ${quotedList(gained)}`);
    }
    if (values !== undefined && nextValues === undefined) {
      addChange("safe", "server-values-opened", `${variable} may have any value`);
    }
  }
}

function valuesOf(variable: JsonObject): string[] | undefined {
  return Array.isArray(variable["enum"]) ? stringsAt(variable["enum"]) : undefined;
}
