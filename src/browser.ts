import { PartooConfigError } from "./errors.ts";

/**
 * Refuses to run in a browser page, where everybody could read the key.
 *
 * @throws PartooConfigError unless `allowed`
 */
export function refuseBrowser(allowed: boolean | undefined): void {
  const { window } = globalThis as { window?: { document?: unknown } };
  if (allowed === true || window?.document === undefined) return;
  throw new PartooConfigError(
    "This is a browser page: a Partoo API key is a secret of your server, and everybody who opens " +
      "the page could read it. Call the API from a server; if nobody else can open this page, say " +
      "dangerouslyAllowBrowser: true",
    { parameter: "dangerouslyAllowBrowser" },
  );
}
