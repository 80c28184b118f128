import { counted } from "../printable.ts";
import type { Description } from "../../src/validation/description.ts";
import {
  isObject,
  objectAt,
  pointerKeys,
  pointerSegment,
  stringAt,
  stringsAt,
  type JsonObject,
} from "../generate/document.ts";
import type { Difference } from "./journal.ts";

/** One action of an overlay. */
export type Action =
  | { readonly target: string; readonly update: unknown }
  | { readonly target: string; readonly remove: true };

/** Changes that would make the description true, as far as a program can know. */
export interface Proposal {
  readonly actions: readonly Action[];
  /** Decisions for a person, one line each. */
  readonly open: readonly string[];
}

/** Date and environment of a finding. */
export interface Origin {
  readonly date: string;
  readonly source: string;
}

/** The keyword to remove for a value to pass. */
const TOO_NARROW = new Set(
  (
    "const format pattern multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength " +
    "minItems maxItems minProperties maxProperties uniqueItems"
  ).split(" "),
);

/** The change of a schema for a difference. */
interface Change {
  readonly types: Set<string>;
  readonly optional: Set<string>;
  readonly properties: Map<string, JsonObject>;
  readonly tooNarrow: Set<string>;
  readonly branches: JsonObject[];
  readonly evidence: string[];
  open: boolean;
  free: boolean;
}

/** @param differences differences with their operations */
export function proposalFor(
  description: Description,
  differences: readonly (readonly [operation: string, difference: Difference])[],
  origin: Origin,
): Proposal {
  const changes = new Map<string, Change>();
  const actions: Action[] = [];
  const open: string[] = [];
  for (const [operation, difference] of differences) {
    const evidence = evidenceOf(difference, origin);
    const action = operationAction(description, operation, difference, differences, evidence);
    if (action !== undefined) {
      actions.push(action);
      continue;
    }
    const { schema } = difference;
    const owner = schema.replace(/\/additionalProperties$/, "");
    const pointer = difference.keyword === "false" ? owner : schema;
    const change = changes.get(pointer) ?? newChange();
    if (ask(change, difference, objectAt(description.at(pointer)))) {
      change.evidence.push(evidence);
      changes.set(pointer, change);
    } else {
      open.push(`${operation}: ${difference.expected}, found ${difference.found} (${schema})`);
    }
  }
  for (const [pointer, change] of changes)
    actions.push(...actionsFor(description, pointer, change));
  return { actions: merged(actions), open: [...new Set(open)] };
}

function newChange(): Change {
  return {
    types: new Set(),
    optional: new Set(),
    properties: new Map(),
    tooNarrow: new Set(),
    branches: [],
    evidence: [],
    open: false,
    free: false,
  };
}

/** @returns whether the change resolves the difference */
function ask(
  change: Change,
  { kind, keyword, path, found }: Difference,
  schema: JsonObject,
): boolean {
  const name = String(path.at(-1) ?? "");
  if (kind === "unknown-property" || keyword === "false") {
    if (name === "*") change.free = true;
    else change.properties.set(name, found === "null" ? {} : { type: found });
    return true;
  }
  if (TOO_NARROW.has(keyword)) change.tooNarrow.add(keyword);
  else if (keyword === "type") change.types.add(found);
  else if (keyword === "required") change.optional.add(name);
  else if (keyword === "enum" && found === "null") change.types.add("null");
  else if (keyword === "enum") change.open = true;
  else if ((keyword === "oneOf" || keyword === "anyOf") && !found.startsWith("what fits")) {
    change.branches.push(otherBranch(schema[keyword], found));
  } else return false;
  return true;
}

/** A new form for values that none of the forms describes. */
function otherBranch(branches: unknown, found: string): JsonObject {
  if (/^(null|string|integer|number|boolean|array|object)$/.test(found)) return { type: found };
  return { type: "object", additionalProperties: true, not: { anyOf: branches } };
}

function actionsFor(description: Description, pointer: string, change: Change): Action[] {
  const schema = objectAt(description.at(pointer));
  const evidence = { "x-observed": [...new Set(change.evidence)] };
  const update: JsonObject = { ...evidence };
  if (change.types.size > 0) Object.assign(update, withTypes(schema, change.types));
  if (change.optional.size > 0) {
    update["required"] = stringsAt(schema["required"]).filter((name) => !change.optional.has(name));
  }
  if (change.open) update["x-extensible-enum"] = true;
  if (change.properties.size > 0) {
    const entries = [...change.properties].map(([name, one]) => [name, { ...one, ...evidence }]);
    update["properties"] = Object.fromEntries(entries);
  }
  if (change.free)
    update["additionalProperties"] = { description: "Names that are data, or not known." };
  const actions: Action[] =
    change.tooNarrow.size > 0
      ? rewritten(pointer, { ...without(schema, change.tooNarrow), ...update })
      : [{ target: targetOf(pointer), update }];
  for (const branch of change.branches) {
    const list = schema["oneOf"] === undefined ? "anyOf" : "oneOf";
    actions.push({ target: targetOf(`${pointer}/${list}`), update: branch });
  }
  return actions;
}

function withTypes(schema: JsonObject, added: ReadonlySet<string>): JsonObject {
  const { type } = schema;
  const types = [...new Set([...(typeof type === "string" ? [type] : stringsAt(type)), ...added])];
  const values = schema["enum"];
  const nullable = Array.isArray(values) && added.has("null") && !values.includes(null);
  return {
    ...(type === undefined ? {} : { type: types }),
    ...(nullable ? { enum: [...(values as unknown[]), null] } : {}),
  };
}

function without(schema: JsonObject, keywords: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.has(keyword)));
}

/** An update cannot remove a keyword, so the schema is removed and added again. */
function rewritten(pointer: string, schema: JsonObject): Action[] {
  const keys = pointerKeys(pointer);
  const last = keys.at(-1) ?? "";
  const parent = `#/${keys.slice(0, -1).map(pointerSegment).join("/")}`;
  const isItem = /^\d+$/.test(last);
  return [
    { target: targetOf(pointer), remove: true },
    { target: targetOf(parent), update: isItem ? schema : { [last]: schema } },
  ];
}

/** Differences outside schemas: an undescribed status, or another name of a list or cursor. */
function operationAction(
  description: Description,
  operation: string,
  { keyword, status, path, schema }: Difference,
  all: readonly (readonly [string, Difference])[],
  evidence: string,
): Action | undefined {
  if (keyword === "status") {
    const response = {
      description: "Observed, not documented.",
      content: { "application/json": { schema: {} } },
      "x-observed": [evidence],
    };
    return { target: targetOf(schema), update: { [status]: response } };
  }
  if (keyword !== "x-pagination") return undefined;
  const [method = "", template = ""] = operation.split(" ", 2);
  const at = `#/paths/${pointerSegment(template)}/${method.toLowerCase()}/x-pagination`;
  const pagination = objectAt(description.at(at));
  const missing = String(path.at(-1) ?? "");
  const lists = all.filter(
    ([other, one]) =>
      other === operation &&
      one.kind === "unknown-property" &&
      one.path.length === 1 &&
      one.found === "array",
  );
  const [list] = lists;
  const name = lists.length === 1 ? stringAt(list?.[1].path[0]) : undefined;
  if (missing === pagination["items"] && name !== undefined) {
    return { target: targetOf(at), update: { items: name, "x-observed": [evidence] } };
  }
  return { target: targetOf(at), update: { "x-missing": [missing], "x-observed": [evidence] } };
}

function evidenceOf(
  { found, occurrences, responses, status, path }: Difference,
  origin: Origin,
): string {
  const name = path.length === 0 ? "" : `${String(path.at(-1))}: `;
  const places = counted(occurrences, "place");
  const of = `${counted(responses, "response")} with status ${status}`;
  return `${name}${found} in ${places} of ${of}, ${origin.source}, ${origin.date}`;
}

/** Joins updates of the same target. */
function merged(actions: readonly Action[]): Action[] {
  const result: Action[] = [];
  for (const action of actions) {
    const index = result.findIndex(
      (one) =>
        "update" in one &&
        "update" in action &&
        one.target === action.target &&
        !/\['?(one|any)Of/.test(one.target) &&
        !/(one|any)Of$/.test(one.target),
    );
    const known = result[index];
    if (known === undefined || !("update" in known) || !("update" in action)) result.push(action);
    else result[index] = { target: known.target, update: mergedValue(known.update, action.update) };
  }
  return result;
}

function mergedValue(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    return [...new Set<unknown>([...(one as unknown[]), ...(other as unknown[])])];
  }
  if (!isObject(one) || !isObject(other)) return other;
  const result: JsonObject = { ...one };
  for (const [key, value] of Object.entries(other)) {
    result[key] = Object.hasOwn(one, key) ? mergedValue(one[key], value) : value;
  }
  return result;
}

/** The JSONPath of a JSON pointer. @see https://www.rfc-editor.org/rfc/rfc9535 */
export function targetOf(pointer: string): string {
  const keys = pointerKeys(pointer).map((key, index, all) => {
    if (/^[A-Za-z_]\w*$/.test(key)) return `.${key}`;
    const isIndex =
      /^\d+$/.test(key) && /^((all|any|one)Of|prefixItems)$/.test(all[index - 1] ?? "");
    return isIndex ? `[${key}]` : `['${key.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`;
  });
  return `$${keys.join("")}`;
}
