import { isDeepStrictEqual } from "node:util";
import {
  METHODS,
  dereference,
  isObject,
  objectAt,
  type Method,
  type OpenApiDocument,
} from "../generate/document.ts";
import { quoted, type Change, type Direction } from "./change.ts";
import { TEXT_CHANGED, compareOperations, type Side } from "./compare-operations.ts";
import { compareNamed } from "./compare-schemas.ts";
import { renamedSchemas, schemasOf, withOldNames, type Renames } from "./renamed-schemas.ts";
import type { Report, ReportedChange } from "./report.ts";

/** Compares two descriptions; every reference in them must lead somewhere inside them. */
export function compareDescriptions(old: OpenApiDocument, published: OpenApiDocument): Report {
  const renames = renamedSchemas(old, published);
  const next = withOldNames(published, renames);
  const schemas = new SchemaChanges(old, next);
  const [before, after] = [subjectsOf(old), subjectsOf(next)];
  const changes: ReportedChange[] = compareServers(old, next);
  const users = new Map<string, string[]>();
  for (const [name, subject] of before) {
    const twin = after.get(name);
    const own = (change: Change): number =>
      changes.push({ ...change, subject: name, affects: [name] });
    if (twin === undefined) {
      own({ verdict: "breaking", kind: "removed", at: "", message: "removed" });
      continue;
    }
    const used: string[] = [];
    compareOperations({
      method: subject.method,
      event: subject.event,
      old: subject,
      next: twin,
      sink: own,
      uses: (schema, direction) => used.push(schemas.use(schema, direction)),
    });
    users.set(name, used);
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const change: Change = { verdict: "safe", kind: "added", at: "", message: "added" };
    changes.push({ ...change, subject: name, affects: [name] });
  }
  changes.push(...schemaNameChanges(old, next, renames), ...schemas.changes(users));
  return {
    added: subjectsWith(changes, "added"),
    removed: subjectsWith(changes, "removed"),
    newlyDeprecated: subjectsWith(changes, "deprecated"),
    changed: changedSubjects(changes, after),
    changes: joined(changes),
    stopped: undefined,
    warnings: [],
  };
}

/** Every named schema is public as `schemas.NAME`, whether an operation uses it or not. */
function schemaNameChanges(
  old: OpenApiDocument,
  next: OpenApiDocument,
  renames: Renames,
): ReportedChange[] {
  const [before, after] = [schemasOf(old), schemasOf(next)];
  const change = (
    name: string,
    part: Pick<ReportedChange, "verdict" | "kind" | "message" | "renamedTo">,
  ): ReportedChange => ({ at: "", subject: `schema ${name}`, affects: [], ...part });
  return [
    ...[...renames].map(([from, to]) =>
      change(from, {
        verdict: "breaking",
        kind: "schema-renamed",
        message: `renamed to ${quoted(to)}`,
        renamedTo: to,
      }),
    ),
    ...Object.keys(before)
      .filter((name) => !Object.hasOwn(after, name))
      .map((name) =>
        change(name, { verdict: "breaking", kind: "schema-removed", message: "removed" }),
      ),
    ...Object.keys(after)
      .filter((name) => !Object.hasOwn(before, name))
      .map((name) => change(name, { verdict: "safe", kind: "schema-added", message: "added" })),
  ];
}

interface Subject extends Side {
  readonly method: Method;
  readonly event: boolean;
}

/** Operations and events by the name they are reported under. */
function subjectsOf(document: OpenApiDocument): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const section of ["paths", "webhooks"] as const) {
    for (const [key, item] of Object.entries(objectAt(document[section]))) {
      const pathItem = dereference(document, item);
      for (const method of METHODS) {
        const operation = pathItem[method];
        if (!isObject(operation)) continue;
        const event = section === "webhooks";
        const name = event
          ? `event ${eventName(operation, key)}`
          : `${method.toUpperCase()} ${key}`;
        subjects.set(name, { document, pathItem, operation, method, event });
      }
    }
  }
  return subjects;
}

function eventName(operation: Record<string, unknown>, key: string): string {
  const type = operation["x-event-type"];
  return typeof type === "string" ? type : key;
}

/** Compares each schema that both descriptions name once, however many operations use it. */
class SchemaChanges {
  readonly #old: OpenApiDocument;
  readonly #next: OpenApiDocument;
  /** Changes of a schema in one direction, and the schemas that it uses. */
  readonly #known = new Map<string, { name: string; changes: Change[]; uses: string[] }>();

  constructor(old: OpenApiDocument, next: OpenApiDocument) {
    this.#old = old;
    this.#next = next;
  }

  /** @returns the key of the schema in that direction */
  use(name: string, direction: Direction): string {
    const key = `${direction} ${name}`;
    if (this.#known.has(key)) return key;
    const known = { name, changes: [] as Change[], uses: [] as string[] };
    this.#known.set(key, known);
    const [old, next] = [this.#old, this.#next].map(
      (document) => objectAt(objectAt(document["components"])["schemas"])[name],
    );
    compareNamed(
      {
        old: this.#old,
        next: this.#next,
        direction,
        sink: (change) => known.changes.push(change),
        uses: (used) => known.uses.push(this.use(used, direction)),
      },
      old,
      next,
    );
    if (known.changes.length === 0 && !isDeepStrictEqual(old, next)) {
      known.changes.push({ ...TEXT_CHANGED, at: "" });
    }
    return key;
  }

  /** @param users the keys of the schemas that each operation and event uses itself */
  changes(users: ReadonlyMap<string, readonly string[]>): ReportedChange[] {
    const affected = new Map<string, string[]>();
    for (const [subject, keys] of users) {
      for (const key of this.#reached(keys)) {
        const list = affected.get(key);
        if (list === undefined) affected.set(key, [subject]);
        else list.push(subject);
      }
    }
    return [...this.#known].flatMap(([key, { name, changes }]) =>
      changes.map((change) => ({
        ...change,
        subject: `schema ${name}`,
        affects: affected.get(key) ?? [],
      })),
    );
  }

  #reached(keys: readonly string[]): Set<string> {
    const reached = new Set(keys);
    for (const key of reached) this.#known.get(key)?.uses.forEach((used) => reached.add(used));
    return reached;
  }
}

function compareServers(old: OpenApiDocument, next: OpenApiDocument): ReportedChange[] {
  const [before, after] = [old, next].map(({ servers }) =>
    (Array.isArray(servers) ? servers : []).map((server) => String(objectAt(server)["url"])),
  );
  const change = (verdict: "breaking" | "safe", kind: string, url: string): ReportedChange => ({
    verdict,
    kind,
    at: "",
    message: `${kind === "server-added" ? "added" : "removed"}: ${quoted(url)}`,
    subject: "servers",
    affects: [],
  });
  return [
    ...(before ?? [])
      .filter((url) => after?.includes(url) !== true)
      .map((url) => change("breaking", "server-removed", url)),
    ...(after ?? [])
      .filter((url) => before?.includes(url) !== true)
      .map((url) => change("safe", "server-added", url)),
  ];
}

/** Changes that are the same but for their subject, like those of a shared parameter, as one. */
function joined(changes: readonly ReportedChange[]): ReportedChange[] {
  const groups = new Map<string, ReportedChange>();
  for (const change of changes) {
    const single = ["added", "removed", "text-changed", "deprecated"].includes(change.kind);
    const schema = change.subject.startsWith("schema ");
    // of a schema that is sent and received, what is said of both ways is said once
    const kind = schema ? change.kind.replace(/^(sent|received)-/, "") : change.kind;
    const subject = single || schema ? change.subject : "";
    const key = JSON.stringify([change.verdict, kind, change.at, change.message, subject]);
    const known = groups.get(key);
    const affects = known === undefined ? change.affects : [...known.affects, ...change.affects];
    groups.set(key, { ...(known ?? change), affects: [...new Set(affects)] });
  }
  return [...groups.values()].map((change) =>
    change.affects.length > 1 && !change.subject.startsWith("schema ")
      ? { ...change, subject: `${change.affects.length} operations` }
      : change,
  );
}

function subjectsWith(changes: readonly ReportedChange[], kind: string): string[] {
  return changes
    .filter(
      (change) => change.kind === kind && change.at === "" && !change.subject.startsWith("schema "),
    )
    .map(({ subject }) => subject);
}

function changedSubjects(
  changes: readonly ReportedChange[],
  after: ReadonlyMap<string, unknown>,
): string[] {
  const affected = new Set(
    changes
      .filter(({ kind }) => kind !== "added" && kind !== "removed")
      .flatMap(({ affects }) => affects),
  );
  return [...after.keys()].filter((name) => affected.has(name));
}
