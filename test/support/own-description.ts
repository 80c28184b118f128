import { readFileSync } from "node:fs";
import { objectAt, type JsonObject } from "../../scripts/generate/document.ts";
import { bundled } from "../../scripts/sync/bundle.ts";
import { parseYaml } from "../../scripts/yaml.ts";
import { operationAt, type Subject } from "./docs-cutter.ts";

/** Where the project's own description is. */
export const OWN_FILE = new URL("../../openapi/openapi.yaml", import.meta.url);

/** The project's own description; not to be changed. */
export const own = parseYaml(readFileSync(OWN_FILE, "utf8")) as JsonObject;

/** A part of it that is quick to work with: everything about messages, and two events. */
export const small = bundled(
  {},
  {
    document: {
      ...own,
      paths: only("paths", /^\/(?:conversations|messag|webhooks)/),
      webhooks: only("webhooks", /^(?:leadReceived|messageCreated)$/),
    },
    whole: true,
    kept: new Map(),
    unpublished: [],
    notes: [],
    where: () => [],
  },
);

function only(section: "paths" | "webhooks", keys: RegExp): JsonObject {
  return Object.fromEntries(
    Object.entries(objectAt(own[section])).filter(([key]) => keys.test(key)),
  );
}

/** The page of an operation of it. */
export function pageOf(subject: Subject): string | undefined {
  const page = operationAt(own, subject)["x-docs-page"];
  return typeof page === "string" ? page : undefined;
}
