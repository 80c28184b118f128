import { dereference, objectAt, type Method, type OpenApiDocument } from "../generate/document.ts";
import { eventsOf, operationsOf } from "../generate/operations.ts";
import { quoted, type Change } from "./change.ts";
import { compareOperations } from "./compare-operations.ts";
import { areSame } from "./compare-schemas.ts";
import { compareSecuritySchemes, schemesUsed } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import type { Side } from "./operation-comparison.ts";
import { renamedSchemas, schemasOf, withOldNames, type Renames } from "./renamed-schemas.ts";
import type { Report, ReportedChange } from "./report.ts";
import { Findings, SchemaChanges } from "./schema-changes.ts";

/** Compares two descriptions. Every reference must have a target inside them. */
export function compareDescriptions(old: OpenApiDocument, published: OpenApiDocument): Report {
  const renames = renamedSchemas(old, published);
  const next = withOldNames(published, renames);
  const schemas = new SchemaChanges(old, next);
  const [before, after] = [subjectsOf(old), subjectsOf(next)];
  const changes: ReportedChange[] = serverChanges(old, next);
  changes.push(...securitySchemeChanges(old, next, before));
  const users = new Map<string, Findings>();
  for (const [name, subject] of before) {
    const twin = after.get(name);
    const findings = new Findings();
    users.set(name, findings);
    if (twin === undefined) {
      findings.changes.push({ verdict: "breaking", kind: "removed", at: "", message: "removed" });
      continue;
    }
    compareOperations({
      event: subject.event,
      at: "",
      old: subject,
      next: twin,
      sink: (change) => findings.changes.push(change),
      ...schemas.collect(findings),
    });
  }
  for (const [name, findings] of users) {
    for (const change of schemas.own(findings)) {
      changes.push({ ...change, subject: name, affects: [name] });
    }
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const change: Change = { verdict: "safe", kind: "added", at: "", message: "added" };
    changes.push({ ...change, subject: name, affects: [name] });
  }
  changes.push(...schemaNameChanges(old, next, renames), ...schemas.changes(users));
  changes.push(...unusedSchemaChanges(old, next, schemas));
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

/** A schema that no operation uses is also public. */
function unusedSchemaChanges(
  old: OpenApiDocument,
  next: OpenApiDocument,
  schemas: SchemaChanges,
): ReportedChange[] {
  const [before, after] = [schemasOf(old), schemasOf(next)];
  return Object.keys(before)
    .filter((name) => Object.hasOwn(after, name) && !schemas.isUsed(name))
    .filter((name) => !isSameText(before[name], after[name]))
    .map((name) => ({
      verdict: "risky",
      kind: "unused-schema-changed",
      at: "",
      message: "changed; no operation uses it",
      subject: `schema ${name}`,
      affects: [],
    }));

  function isSameText(one: unknown, other: unknown): boolean {
    const pair = { old, next, negated: false, sink: () => undefined };
    return (["sent", "received"] as const).every((direction) =>
      areSame({ ...pair, direction }, one, other),
    );
  }
}

/** Reports a changed scheme once, with the operations that use it. */
function securitySchemeChanges(
  old: OpenApiDocument,
  next: OpenApiDocument,
  subjects: ReadonlyMap<string, Subject>,
): ReportedChange[] {
  const changes: ReportedChange[] = [];
  compareSecuritySchemes(old, next, (scheme, change) => {
    const affects = [...subjects].flatMap(([name, subject]) =>
      !subject.event && schemesUsed(subject).has(scheme) ? [name] : [],
    );
    if (affects.length === 0) return;
    changes.push({ ...change, subject: `security scheme ${scheme}`, affects });
  });
  return changes;
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
  readonly event: boolean;
}

/** Operations and events by their name in reports and types. */
function subjectsOf(document: OpenApiDocument): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  const add = (name: string, section: string, key: string, method: Method): void => {
    const pathItem = dereference(document, objectAt(document[section])[key]);
    const operation = objectAt(pathItem[method]);
    subjects.set(name, { document, pathItem, operation, event: section === "webhooks" });
  };
  for (const { name, path, method } of operationsOf(document)) add(name, "paths", path, method);
  for (const { name, key, method } of eventsOf(document))
    add(`event ${name}`, "webhooks", key, method);
  return subjects;
}

function serverChanges(old: OpenApiDocument, next: OpenApiDocument): ReportedChange[] {
  const changes: ReportedChange[] = [];
  compareServers(old["servers"], next["servers"], (verdict, kind, message) =>
    changes.push({ verdict, kind, at: "", message, subject: "servers", affects: [] }),
  );
  return changes;
}

/** Joins changes that differ only in their subject, like those of a shared parameter. */
function joined(changes: readonly ReportedChange[]): ReportedChange[] {
  const groups = new Map<string, ReportedChange>();
  for (const change of changes) {
    const single = ["added", "removed", "text-changed", "deprecated"].includes(change.kind);
    const schema = isShared(change.subject);
    // a schema that is sent and received reports the same change once
    const kind = schema ? change.kind.replace(/^(sent|received)-/, "") : change.kind;
    const subject = single || schema ? change.subject : "";
    const key = JSON.stringify([change.verdict, kind, change.at, change.message, subject]);
    const known = groups.get(key);
    const affects = known === undefined ? change.affects : [...known.affects, ...change.affects];
    groups.set(key, { ...(known ?? change), affects: [...new Set(affects)] });
  }
  return [...groups.values()].map((change) =>
    change.affects.length > 1 && !isShared(change.subject)
      ? { ...change, subject: `${change.affects.length} operations` }
      : change,
  );
}

/** Whether a change is one of a part that operations share, and not of each of them. */
function isShared(subject: string): boolean {
  return /^(schema|security scheme) /.test(subject);
}

function subjectsWith(changes: readonly ReportedChange[], kind: string): string[] {
  return changes
    .filter((change) => change.kind === kind && change.at === "" && !isShared(change.subject))
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
