import { branches } from "./branches.ts";
import { escaped, type Description } from "./description.ts";
import { evaluatedItems, evaluatedNames } from "./evaluated.ts";
import { isObject, isOfType, kindOf } from "./kinds.ts";
import { knownNames, safeName, type KnownNames } from "./names.ts";
import { Run, type Observe, type Report } from "./run.ts";
import {
  listOf,
  mapOf,
  numberOf,
  patternsOf,
  stringsOf,
  type Check,
  type Checks,
  type Schema,
} from "./schema.ts";
import { valueAssertions } from "./value-assertions.ts";

/** The checks of a schema: its own, and the one that also reports undescribed properties. */
interface Compiled {
  readonly check: Check;
  readonly whole: Check;
}

/**
 * Checks JSON against the schemas of a description: the validation and applicator vocabularies of JSON Schema
 * 2020-12, and `nullable` of OpenAPI 3.0. It builds functions once for each schema, without evaluating code.
 * It ignores unknown keywords, a `$ref` without a target, and formats that {@link hasFormat} does not know.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export class Checker implements Checks {
  readonly description: Description;
  readonly #compiled = new Map<string, Compiled>();
  readonly #known = new Map<string, KnownNames>();

  constructor(description: Description) {
    this.description = description;
  }

  /**
   * @param pointer JSON pointer to the schema, in the description
   * @param required more required properties
   */
  check(
    value: unknown,
    pointer: string,
    {
      required = [],
      observe,
    }: { required?: readonly string[]; observe?: Observe | undefined } = {},
  ): Report {
    const run = new Run(observe);
    try {
      this.applied(pointer)(value, run);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      run.skip("it is nested too deeply");
    }
    if (isObject(value)) {
      for (const name of required) {
        if (!Object.hasOwn(value, name))
          run.fail("x-pagination", pointer, "a value", "missing", name);
      }
    }
    return run.report();
  }

  /** The check of a schema that has a value to itself, such as an item. */
  applied(pointer: string): Check {
    return (value, run) => this.#of(pointer).whole(value, run);
  }

  /** The check of a schema that stands next to others for the same value. */
  inPlace(pointer: string): Check {
    return (value, run) => this.#of(pointer).check(value, run);
  }

  known(pointer: string): KnownNames {
    let known = this.#known.get(pointer);
    if (known === undefined) {
      known = knownNames(this.description, pointer);
      this.#known.set(pointer, known);
    }
    return known;
  }

  #of(pointer: string): Compiled {
    let compiled = this.#compiled.get(pointer);
    if (compiled === undefined) {
      compiled = this.#compile(pointer);
      this.#compiled.set(pointer, compiled);
    }
    return compiled;
  }

  #compile(pointer: string): Compiled {
    const schema = this.description.at(pointer);
    if (schema === false) {
      const check: Check = (value, run) => {
        run.fail("false", pointer, "nothing", kindOf(value));
      };
      return { check, whole: check };
    }
    const assertions = isObject(schema) ? this.#assertions(schema, pointer) : [];
    const type = isObject(schema) ? typeAssertion(schema, pointer) : undefined;
    const check: Check = (value, run) => {
      if (!run.enter(pointer, value)) return;
      const { failures } = run;
      type?.(value, run);
      // a value of another type would differ in everything else as well
      if (run.failures === failures) for (const assertion of assertions) assertion(value, run);
      run.leave();
    };
    const whole: Check = (value, run) => {
      check(value, run);
      if (isObject(value)) this.#reportUnknown(value, pointer, run);
    };
    return { check, whole };
  }

  #reportUnknown(value: Schema, pointer: string, run: Run): void {
    const known = this.known(pointer);
    if (known.free) return;
    const unknown = Object.keys(value).filter((name) => !known.has(name));
    // dozens of names are data, not properties
    const nameOf = unknown.length > MOST_UNKNOWN ? () => "*" : safeName;
    for (const name of unknown) run.unknown(known.owner, nameOf(name), value[name]);
  }

  #assertions(schema: Schema, pointer: string): Check[] {
    return [
      ...valueAssertions(schema, pointer),
      ...this.#references(schema, pointer),
      ...branches(this, schema, pointer),
      ...this.#objectAssertions(schema, pointer),
      ...this.#arrayAssertions(schema, pointer),
      ...this.#unevaluated(schema, pointer),
    ];
  }

  #references({ $ref, allOf }: Schema, pointer: string): Check[] {
    return [
      ...(typeof $ref === "string" ? [this.inPlace($ref)] : []),
      ...listOf(allOf).map((_one, index) => this.inPlace(`${pointer}/allOf/${index}`)),
    ];
  }

  #objectAssertions(schema: Schema, pointer: string): Check[] {
    const assertions: Check[] = [];
    const add = (assertion: (object: Schema, run: Run) => void): void => {
      assertions.push((value, run) => {
        if (isObject(value)) assertion(value, run);
      });
    };
    const properties = Object.keys(mapOf(schema["properties"])).map(
      (name) => [name, this.applied(`${pointer}/properties/${escaped(name)}`)] as const,
    );
    if (properties.length > 0) {
      add((object, run) => {
        for (const [name, check] of properties) {
          if (Object.hasOwn(object, name)) inside(name, check, object[name], run);
        }
      });
    }
    const patterns = patternsOf(schema).map(
      ([pattern, source]) =>
        [pattern, this.applied(`${pointer}/patternProperties/${escaped(source)}`)] as const,
    );
    for (const [pattern, check] of patterns) {
      add((object, run) => {
        for (const name of Object.keys(object)) {
          if (pattern.test(name)) inside("*", check, object[name], run);
        }
      });
    }
    if (schema["additionalProperties"] === false || isObject(schema["additionalProperties"])) {
      const known = new Set(properties.map(([name]) => name));
      const check = this.applied(`${pointer}/additionalProperties`);
      const name = schema["additionalProperties"] === false ? safeName : () => "*";
      add((object, run) => {
        for (const key of Object.keys(object)) {
          if (known.has(key) || patterns.some(([pattern]) => pattern.test(key))) continue;
          inside(name(key), check, object[key], run);
        }
      });
    }
    if (schema["propertyNames"] !== undefined) {
      const check = this.inPlace(`${pointer}/propertyNames`);
      add((object, run) => {
        for (const name of Object.keys(object)) inside("*", check, name, run);
      });
    }
    for (const [name, others] of Object.entries(mapOf(schema["dependentRequired"]))) {
      add((object, run) => {
        if (!Object.hasOwn(object, name)) return;
        for (const other of stringsOf(others)) {
          if (!Object.hasOwn(object, other)) {
            run.fail("dependentRequired", pointer, `a value next to ${name}`, "missing", other);
          }
        }
      });
    }
    for (const name of Object.keys(mapOf(schema["dependentSchemas"]))) {
      const check = this.inPlace(`${pointer}/dependentSchemas/${escaped(name)}`);
      add((object, run) => {
        if (Object.hasOwn(object, name)) check(object, run);
      });
    }
    return assertions;
  }

  #arrayAssertions(schema: Schema, pointer: string): Check[] {
    const assertions: Check[] = [];
    const first = listOf(schema["prefixItems"]).map((_one, index) =>
      this.applied(`${pointer}/prefixItems/${index}`),
    );
    const rest = schema["items"] === undefined ? undefined : this.applied(`${pointer}/items`);
    if (first.length > 0 || rest !== undefined) {
      assertions.push((value, run) => {
        if (!Array.isArray(value)) return;
        for (const [index, item] of value.entries()) {
          const check = first[index] ?? rest;
          if (check !== undefined) inside(index, check, item, run);
        }
      });
    }
    if (schema["contains"] !== undefined) {
      const check = this.inPlace(`${pointer}/contains`);
      const least = numberOf(schema["minContains"]) ?? 1;
      const most = numberOf(schema["maxContains"]) ?? Infinity;
      assertions.push((value, run) => {
        if (!Array.isArray(value)) return;
        const fitting = value.filter((item) => run.attempt(() => check(item, run)).fits).length;
        if (fitting < least) run.fail("contains", pointer, "other items", "none or fewer of them");
        if (fitting > most) run.fail("maxContains", pointer, "fewer such items", "more of them");
      });
    }
    return assertions;
  }

  #unevaluated(schema: Schema, pointer: string): Check[] {
    const assertions: Check[] = [];
    if (schema["unevaluatedProperties"] !== undefined) {
      const check = this.applied(`${pointer}/unevaluatedProperties`);
      assertions.push((value, run) => {
        if (!isObject(value)) return;
        const known = evaluatedNames(this, pointer, value, run);
        for (const name of Object.keys(value)) {
          if (!known.has(name)) inside(safeName(name), check, value[name], run);
        }
      });
    }
    if (schema["unevaluatedItems"] !== undefined) {
      const check = this.applied(`${pointer}/unevaluatedItems`);
      assertions.push((value, run) => {
        if (!Array.isArray(value)) return;
        const known = evaluatedItems(this, pointer, value, run);
        for (const [index, item] of value.entries()) {
          if (!known.has(index)) inside(index, check, item, run);
        }
      });
    }
    return assertions;
  }
}

/** An object with more undescribed names is a map. */
const MOST_UNKNOWN = 20;

function inside(key: string | number, check: Check, value: unknown, run: Run): void {
  run.path.push(key);
  check(value, run);
  run.path.pop();
}

function typeAssertion(schema: Schema, pointer: string): Check | undefined {
  const types = typesOf(schema);
  if (types.length === 0) return undefined;
  const expected = types.join(" or ");
  return (value, run) => {
    if (!types.some((type) => isOfType(value, type))) {
      run.fail("type", pointer, expected, kindOf(value));
    }
  };
}

function typesOf({ type, nullable }: Schema): readonly string[] {
  const types = typeof type === "string" ? [type] : stringsOf(type);
  return nullable === true && types.length > 0 ? [...types, "null"] : types;
}
