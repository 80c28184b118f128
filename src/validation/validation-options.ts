import { readOptions, type OptionSet } from "../options.ts";
import { isPlainObject } from "../request/value.ts";
import type { DescriptionOption } from "./load-checker.ts";
import type { OnMismatch } from "./on-mismatch.ts";

interface ValidationOptions extends DescriptionOption {
  readonly onMismatch?: OnMismatch | undefined;
}

const KINDS: OptionSet["kinds"] = {
  onMismatch: [
    (value) => value === "warn" || value === "throw" || typeof value === "function",
    '"warn", "throw" or a function',
  ],
  description: [
    (value) => isPlainObject(value) && ("paths" in value || "webhooks" in value),
    "an OpenAPI document, as an object",
  ],
};

/** @throws PartooConfigError if an option is invalid */
export function readValidationOptions(name: string, options: unknown) {
  const given = readOptions<ValidationOptions>(options, { name, kinds: KINDS });
  return { onMismatch: given.onMismatch ?? "warn", description: given.description };
}
