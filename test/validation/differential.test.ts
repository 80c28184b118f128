import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { describedApi, OWN_GENERATION } from "../../scripts/generate/generation.ts";
import { hasFormat } from "../../src/validation/formats.ts";
import { Checker, bundledDescription } from "../../src/validation/bundled-description.ts";
import { isObject } from "../../src/validation/kinds.ts";
import { listOf, mapOf, type Schema } from "../../src/validation/schema.ts";
import { random, type Random } from "../support/random.ts";

/** As many responses are made of the descriptions, each of them also changed in as many ways. */
const RESPONSES = 2_000;
const MUTATIONS = 3;

interface Described {
  readonly operation: string;
  readonly pointer: string;
  /** What Ajv says. */
  readonly accepts: (value: unknown) => boolean;
}

let document: Schema;
let described: Described[];
const checker = new Checker(bundledDescription());

beforeAll(async () => {
  ({ document } = await describedApi(OWN_GENERATION));
  described = describedResponses();
});

function describedResponses(): Described[] {
  const ajv = new Ajv2020({ strict: false, logger: false });
  for (const format of ["date", "date-time", "datetime", "time", "email", "uri", "url", "uuid"]) {
    ajv.addFormat(format, (text: string) => hasFormat(text, format) === true);
  }
  // what Ajv does not know: an enum that the API extends takes any value
  ajv.addSchema(withoutOpenEnums(document) as object, "api");
  return Object.entries(mapOf(document["paths"])).flatMap(([path, methods]) =>
    Object.entries(mapOf(methods)).flatMap(([method, operation]) => {
      const responses = Object.keys(mapOf(isObject(operation) ? operation["responses"] : {}));
      return responses.flatMap((status): Described[] => {
        const name = `${method.toUpperCase()} ${path}`;
        const found = checker.description.response(name, Number(status));
        if (found === undefined || found.none !== undefined) return [];
        const validate = ajv.compile({ $ref: `api${found.pointer}` });
        const accepts = (value: unknown): boolean => validate(value) as boolean;
        return [{ operation: `${name} ${status}`, pointer: found.pointer, accepts }];
      });
    }),
  );
}

function withoutOpenEnums(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutOpenEnums);
  if (!isObject(node)) return node;
  const { enum: values, ...open } = node;
  const own = Array.isArray(values) && node["x-extensible-enum"] === true ? open : node;
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, withoutOpenEnums(value)]),
  );
}

/** Whether our own check finds nothing that contradicts the description. */
function fits(value: unknown, pointer: string): boolean {
  return checker.check(value, pointer).findings.every(({ kind }) => kind !== "contradiction");
}

test(
  "what Ajv accepts of the API's responses fits, and what it refuses is told",
  { timeout: 120_000 },
  () => {
    const any = random(20_261_126);
    const counts = { accepted: 0, refused: 0 };
    const differences: string[] = [];
    function compare({ operation, pointer, accepts }: Described, value: unknown): boolean {
      const accepted = accepts(value);
      counts[accepted ? "accepted" : "refused"] += 1;
      if (accepted !== fits(value, pointer)) {
        differences.push(
          `${operation}: Ajv ${accepted ? "accepts" : "refuses"} ${JSON.stringify(value)}`,
        );
      }
      return accepted;
    }
    const reached = new Set<string>();
    for (let made = 0; made < RESPONSES; made += 1) {
      const one = described[made % described.length] as Described;
      const value = sample({ $ref: one.pointer }, any, 0);
      if (compare(one, value)) reached.add(one.operation);
      for (let times = 0; times < MUTATIONS; times += 1) compare(one, mutated(value, any));
    }
    expect(differences).toEqual([]);
    expect(counts.accepted).toBeGreaterThan(1_000);
    expect(counts.refused).toBeGreaterThan(1_000);
    // of every response that is described, at least one that fits has been seen
    expect(described.filter(({ operation }) => !reached.has(operation))).toEqual([]);
  },
);

/** A value that should fit a schema: where schemas contradict each other, it may not. */
function sample(given: unknown, any: Random, depth: number): unknown {
  const schema = resolved(given);
  if (!isObject(schema)) return any.pick(["text", 7, null]);
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return any.pick(schema["enum"] as unknown[]);
  const alternatives = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])];
  const parts = [
    ...listOf(schema["allOf"]),
    ...(alternatives.length > 0 ? [any.pick(alternatives)] : []),
  ].map((part) => sample(part, any, depth));
  const own = ownSample(schema, any, depth);
  const all = own === undefined ? parts : [...parts, own];
  const objects = all.filter(isObject);
  return objects.length > 0 ? Object.assign({}, ...objects) : all.at(-1);
}

function ownSample(schema: Schema, any: Random, depth: number): unknown {
  const types = [schema["type"]].flat().filter((type) => type !== undefined);
  const implied = "properties" in schema ? "object" : "items" in schema ? "array" : undefined;
  switch (types.length > 0 ? any.pick(types) : implied) {
    case "object":
      return sampleObject(schema, any, depth);
    case "array": {
      const least = Number(schema["minItems"] ?? 0);
      const length = Math.min(
        Number(schema["maxItems"] ?? Infinity),
        Math.max(least, depth > 6 ? 0 : any.below(3)),
      );
      return Array.from({ length }, () => sample(schema["items"] ?? {}, any, depth + 1));
    }
    case "string":
      return sampleText(schema, any);
    case "integer":
      return Number(schema["minimum"] ?? 1) + any.below(2);
    case "number":
      return Number(schema["minimum"] ?? 0.5);
    case "boolean":
      return any.below(2) === 1;
    case "null":
      return null;
    default:
      return undefined;
  }
}

function sampleObject(schema: Schema, any: Random, depth: number): unknown {
  const required = new Set(listOf(schema["required"]));
  const dependent = Object.values(mapOf(schema["dependentRequired"])).flat();
  const entries = Object.entries(mapOf(schema["properties"])).filter(
    ([name]) => required.has(name) || dependent.includes(name) || (depth < 6 && any.below(3) > 0),
  );
  const value = Object.fromEntries(
    entries.map(([name, property]) => [name, sample(property, any, depth + 1)]),
  );
  for (const name of required) if (!(String(name) in value)) value[String(name)] = "text";
  return value;
}

const TEXTS: Readonly<Record<string, string>> = {
  "date-time": "2026-11-26T06:00:00Z",
  datetime: "2026-11-26T06:00:00+01:00",
  date: "2026-11-26",
  email: "someone@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
};

function sampleText({ format, minLength, maxLength, pattern }: Schema, any: Random): string {
  const known = typeof format === "string" ? TEXTS[format] : undefined;
  if (known !== undefined) return known;
  const texts = ["07:30", "09:00-12:30", "2026-11-26", "0123456789", "#a1b2c3", "a"].filter(
    (text) => new RegExp(typeof pattern === "string" ? pattern : "", "u").test(text),
  );
  const text = any.pick(texts.length > 0 ? texts : ["a"]);
  return text.padEnd(Number(minLength ?? 0), "a").slice(0, Number(maxLength ?? Infinity));
}

/** The same with one thing changed, anywhere in it. */
function mutated(value: unknown, any: Random): unknown {
  const holder = { value: structuredClone(value) };
  const places: (() => void)[] = [];
  const todo: [object, string][] = [[holder, "value"]];
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    const [object, key] = place;
    const here = Reflect.get(object, key) as unknown;
    places.push(() => Reflect.set(object, key, any.pick(others(here))));
    if (object !== holder && !Array.isArray(object)) {
      places.push(() => Reflect.deleteProperty(object, key));
    }
    if (typeof here === "object" && here !== null) {
      todo.push(...Object.keys(here).map((name): [object, string] => [here, name]));
    }
  }
  any.pick(places)();
  return holder.value;
}

function others(value: unknown): unknown[] {
  const always = [null, "other text", "", 7, -1.5, true, [], {}, "x".repeat(3_000)];
  if (Array.isArray(value)) return [...always, [...value, null], [...value, ...value, ...value]];
  if (isObject(value)) return [...always, { ...value, unexpected: 1 }, Object.values(value)];
  return always;
}

/** What a schema with only a `$ref` stands for. */
function resolved(schema: unknown): unknown {
  if (!isObject(schema) || typeof schema["$ref"] !== "string") return schema;
  const { $ref, ...beside } = schema;
  const target = resolved(checker.description.at($ref));
  return Object.keys(beside).length === 0 ? target : { allOf: [target, beside] };
}
