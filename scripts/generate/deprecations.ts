import type { DeprecationCodes } from "./deprecation-codes.ts";
import { oneLine } from "./document.ts";
import type { Operation, WebhookEvent } from "./operations.ts";

/** The notice about one deprecated operation or event, in the editor, at run time and in the docs. */
export interface Deprecation {
  /** Name of the operation, or type of the event. */
  readonly name: string;
  readonly kind: "operation" | "event";
  readonly code: string;
  /** What is deprecated and what to use instead, in one line. */
  readonly message: string;
  readonly replacements: readonly string[];
  readonly sunset: string | undefined;
  readonly docs: string | undefined;
}

/** Name in the register, which distinguishes an event from an operation of the same name. */
export function registeredName(deprecated: Operation | WebhookEvent): string {
  return "key" in deprecated ? `webhook ${deprecated.name}` : deprecated.name;
}

/** Everything deprecated, by its name in the register, in the order of the description. */
export function deprecationsOf(
  deprecated: readonly (Operation | WebhookEvent)[],
  codes: DeprecationCodes,
): Map<string, Deprecation> {
  const codeOf = new Map([...codes].map(([code, name]) => [name, code]));
  return new Map(
    deprecated.map((item) => {
      const registered = registeredName(item);
      const code = codeOf.get(registered);
      if (code === undefined) throw new Error(`no code for ${registered}`);
      return [registered, deprecation(item, code)];
    }),
  );
}

function deprecation(item: Operation | WebhookEvent, code: string): Deprecation {
  const kind = "key" in item ? "event" : "operation";
  const name = oneLine(kind === "event" ? `The webhook event ${item.name}` : item.name);
  const until = item.sunset === undefined ? "" : ` and may stop working after ${item.sunset}`;
  const instead =
    item.replacements.length === 0
      ? "No replacement is named."
      : `Use ${alternatives(item.replacements.map(oneLine))} instead.`;
  return {
    name: item.name,
    kind,
    code,
    message: `${name} is deprecated${until}. ${instead}`,
    replacements: item.replacements,
    sunset: item.sunset,
    docs: item.docs === undefined ? undefined : oneLine(item.docs),
  };
}

/** The whole notice, as editors and lint show it: message, code, where to read more. */
export function deprecationText({ message, code, docs }: Deprecation): string {
  return `${message} (${docs === undefined ? code : `${code}, ${docs}`})`;
}

function alternatives(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
