import { PartooConfigError } from "./errors.ts";
import { plainCause, type SentKeys } from "./redact.ts";

/**
 * A Partoo API key, or a function that gives it: asked before every call, so that a rotated key is
 * picked up.
 *
 * @see https://developers.partoo.co/guides/api/resources/settings/authentication
 */
export type ApiKey = string | (() => string | Promise<string>);

const HOW_TO_GIVE =
  "Give one with createPartooClient({ apiKey }) or in the environment variable PARTOO_API_KEY";

/**
 * The key source of a client.
 *
 * @throws PartooConfigError if there is none, or a given key cannot be one
 */
export function keySource(apiKey: ApiKey | undefined): ApiKey {
  const source = apiKey === undefined ? environmentKey() : apiKey;
  if (source === undefined)
    throw new PartooConfigError(`No API key. ${HOW_TO_GIVE}`, { parameter: "apiKey" });
  return typeof source === "function" ? source : checkedKey(source);
}

/** The key of this moment. @throws PartooConfigError if the function fails or gives no usable key */
export async function currentKey(
  source: () => string | Promise<string>,
  call: SentKeys & { readonly operation: string },
): Promise<string> {
  const { operation } = call;
  let key;
  try {
    key = await source();
  } catch (thrown) {
    throw new PartooConfigError(`${operation}: the apiKey function failed`, {
      operation,
      parameter: "apiKey",
      cause: plainCause(thrown, call),
    });
  }
  return checkedKey(key, operation);
}

/** The key is never part of a message, not even one that cannot be a key. */
function checkedKey(key: unknown, operation?: string): string {
  const problem =
    typeof key !== "string"
      ? `is not a string but ${key === null ? "null" : `of type ${typeof key}`}`
      : key === ""
        ? "is empty"
        : /^[\x21-\x7e]+$/.test(key)
          ? undefined
          : "holds white space, a line break or another character that a key cannot have";
  if (problem !== undefined) {
    throw new PartooConfigError(`The API key ${problem}. ${HOW_TO_GIVE}`, {
      operation,
      parameter: "apiKey",
    });
  }
  return key as string;
}

function environmentKey(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.["PARTOO_API_KEY"] || undefined;
}
