import { refusal } from "./errors.ts";
import { Bare } from "./own-properties.ts";
import { isPlainObject, kindOf } from "./request/value.ts";

/** The kind of an option: a test of its value, and the words for it in a message. */
export type OptionKind = readonly [
  isRight: (value: unknown) => boolean,
  what: string,
  place?: "client" | "call",
];

/** The options of one object. */
export interface OptionSet {
  /** Name of the object in messages. */
  readonly name: string;
  readonly kinds: Readonly<Record<string, OptionKind>>;
  readonly place?: "client" | "call";
  /**
   * A hint for an option with another name; `undefined` for an option of `fetch`. Without this function no
   * other option is allowed.
   */
  readonly hint?: (name: string, place: string) => string | undefined;
}

/**
 * The own options of an object, each read once. `undefined` means that an option is not set.
 *
 * @param others receives the options of `fetch`
 * @throws PartooConfigError that names the option
 */
export function readOptions<Options extends object>(
  given: unknown,
  set: OptionSet,
  operation?: string,
  others: Record<string, unknown> = {},
): Partial<Options> {
  const options = new Bare();
  if (given === undefined) return options as Partial<Options>;
  if (!isPlainObject(given)) {
    const why = `${set.name} must be an object, not ${kindOf(given)}`;
    throw refusal(why, set.name, operation);
  }
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined) continue;
    const kind = Object.hasOwn(set.kinds, name) ? set.kinds[name] : undefined;
    if (kind !== undefined && (kind[2] ?? set.place) === set.place) {
      if (!kind[0](value)) {
        throw refusal(`${name} must be ${kind[1]}, not ${kindOf(value)}`, name, operation);
      }
      options[name] = value;
    } else {
      // in openapi-fetch, requestInitExt holds more options of fetch
      const further: object =
        name === "requestInitExt" ? (Object(value) as object) : { [name]: value };
      for (const [one, content] of Object.entries(further)) {
        if (content === undefined) continue;
        // "manual" is what the client does anyway
        if (one !== "redirect" || content !== "manual") refuseName(one, set, operation);
        others[one] = content;
      }
    }
  }
  return options as Partial<Options>;
}

/** Rejects an unknown name. */
function refuseName(name: string, set: OptionSet, operation: string | undefined): void {
  const { hint, place = "" } = set;
  if (hint === undefined) {
    const names = Object.keys(set.kinds).join(", ");
    throw refusal(`unknown option ${set.name}.${name} (known: ${names})`, set.name, operation);
  }
  const instead = hint(name, place);
  if (instead === undefined) return;
  throw refusal(`unknown ${place} option ${name} (${instead})`, name, operation);
}
