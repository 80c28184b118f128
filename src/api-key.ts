import { PartooConfigError } from "./errors.ts";
import { plainCause, type SentKeys } from "./redact.ts";

/**
 * A Partoo API key, or a function that returns it. The client calls the function before every call, so
 * that it picks up a rotated key.
 *
 * @see https://developers.partoo.co/guides/api/resources/settings/authentication
 */
export type ApiKey = string | (() => string | Promise<string>);

const HOW_TO_SET =
  "Pass apiKey to createPartooClient() or set the environment variable PARTOO_API_KEY.";

/**
 * The key source of a client.
 *
 * @throws PartooConfigError if there is no key, or it is invalid
 */
export function keySource(apiKey: ApiKey | undefined, operation?: string): ApiKey {
  const source = apiKey === undefined ? environmentKey() : apiKey;
  if (source === undefined) {
    throw new PartooConfigError(`The API key is missing. ${HOW_TO_SET}`, { parameter: "apiKey" });
  }
  return typeof source === "function" ? source : checkedKey(source, operation);
}

/** The current key. @throws PartooConfigError if the function fails or returns an invalid key */
export async function currentKey(
  source: () => string | Promise<string>,
  call: SentKeys & { readonly operation: string },
): Promise<string> {
  const { operation } = call;
  let key;
  try {
    key = await source();
  } catch (thrown) {
    throw new PartooConfigError(`${operation}: the apiKey function failed.`, {
      operation,
      parameter: "apiKey",
      cause: plainCause(thrown, call),
    });
  }
  return checkedKey(key, operation);
}

/** Checks a key. No message contains the key, not even an invalid one. */
function checkedKey(key: unknown, operation?: string): string {
  const problem =
    typeof key !== "string"
      ? `must be a string, not ${key === null ? "null" : typeof key}`
      : key === ""
        ? "is empty"
        : /^[\x21-\x7e]+$/.test(key)
          ? undefined
          : "contains white space, a line break or another character that is not allowed";
  if (problem !== undefined) {
    const subject = operation === undefined ? "The" : `${operation}: the`;
    throw new PartooConfigError(`${subject} API key ${problem}. ${HOW_TO_SET}`, {
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
