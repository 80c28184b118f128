import { PartooConfigError } from "./errors.ts";

/**
 * Refuses to run in a browser page, where everyone could read the key.
 *
 * @throws PartooConfigError unless `allowed`
 */
export function refuseBrowser(allowed: boolean | undefined): void {
  const { window } = globalThis as { window?: { document?: unknown } };
  if (allowed === true || window?.document === undefined) return;
  throw new PartooConfigError(
    "In a browser page, everyone who opens the page can read the API key. Call the API from a server. " +
      "If nobody else can open this page, set dangerouslyAllowBrowser: true.",
    { parameter: "dangerouslyAllowBrowser" },
  );
}
