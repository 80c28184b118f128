import { objectAt } from "../generate/document.ts";
import { quoted } from "./change.ts";
import { schemaName } from "./renamed-schemas.ts";
import { has, type SchemaView } from "./schema-view.ts";

/** The context for comparing members of two unions. */
interface Members {
  readonly areSame: (old: unknown, next: unknown) => boolean;
  readonly viewBefore: (member: unknown) => SchemaView;
  readonly viewAfter: (member: unknown) => SchemaView;
}

type Pair = readonly [old: unknown, next: unknown];

/** Pairs members by name, then by content, then by title, then by similarity. */
export function pairedMembers(
  old: readonly unknown[],
  next: readonly unknown[],
  members: Members,
): { pairs: readonly Pair[]; removed: readonly unknown[]; added: readonly unknown[] } {
  const pairs: Pair[] = [];
  const added = [...next];
  let removed = [...old];
  const pairWhere = (test: (before: unknown, after: unknown) => boolean): void => {
    removed = removed.filter((before) => {
      const index = added.findIndex((after) => test(before, after));
      if (index === -1) return true;
      pairs.push([before, added[index]]);
      added.splice(index, 1);
      return false;
    });
  };
  pairWhere((before, after) => {
    const name = schemaName(before);
    return name !== undefined && name === schemaName(after);
  });
  pairWhere((before, after) => members.areSame(before, after));
  const similarity = (before: unknown, after: unknown): number =>
    similarityOf(members.viewBefore(before), members.viewAfter(after));
  const titleOf = (member: unknown): unknown => objectAt(member)["title"];
  pairWhere(
    (before, after) =>
      titleOf(before) !== undefined &&
      titleOf(before) === titleOf(after) &&
      similarity(before, after) > 0,
  );
  for (const limit of [0.75, 0.5]) {
    pairWhere((before, after) => similarity(before, after) >= limit);
  }
  if (removed.length === 1 && added.length === 1) {
    pairWhere((before, after) => similarity(before, after) > 0);
  }
  return { pairs, removed, added };
}

/** Likelihood that one of the two became the other: 0 to 1. */
function similarityOf(old: SchemaView, next: SchemaView): number {
  if (old.types === undefined || next.types === undefined)
    return old.types === next.types ? 0.5 : 0;
  const [before, after] = [old.types, next.types];
  const isShared = [...before].some((type) => after.has(type));
  const isNumber = [before, after].every((types) => types.has("number") || types.has("integer"));
  if (!isShared && !isNumber) return 0;
  if (old.values !== undefined && next.values !== undefined) {
    const known = next.values;
    return old.values.some((value) => has(known, value)) ? 0.75 : 0.25;
  }
  if ((old.values === undefined) !== (next.values === undefined)) return 0.25;
  if (!before.has("object") || !after.has("object")) return 0.5;
  const names = new Set([...old.properties.keys(), ...next.properties.keys()]);
  const shared = [...names].filter((name) => old.properties.has(name) && next.properties.has(name));
  if (shared.some((name) => haveOtherValues(old.properties.get(name), next.properties.get(name)))) {
    return 0;
  }
  return names.size === 0 ? 0.75 : shared.length / names.size;
}

/** Whether a property distinguishes two members: `kind: a` here, `kind: b` there. */
function haveOtherValues(old: unknown, next: unknown): boolean {
  const [before, after] = [valuesOf(old), valuesOf(next)];
  if (before === undefined || after === undefined) return false;
  return !before.some((value) => has(after, value));
}

function valuesOf(schema: unknown): readonly unknown[] | undefined {
  const { const: value, enum: values } = objectAt(schema);
  if (Array.isArray(values)) return values as unknown[];
  return value === undefined ? undefined : [value];
}

function labelOf(member: unknown): string | undefined {
  const { title } = objectAt(member);
  return schemaName(member) ?? (typeof title === "string" ? title : undefined);
}

/** A member in a place: `(Cat)`. */
export function labelAt(member: unknown): string {
  const label = labelOf(member);
  return label === undefined ? "" : `(${label})`;
}

/** A member in a message. */
export function nameOf(member: unknown): string {
  return quoted(labelOf(member) ?? member);
}
