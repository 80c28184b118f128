import { cp } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../generate/generation.ts";
import { Progress } from "../progress.ts";
import { checkLinks } from "./links.ts";
import { makeReference } from "./reference.ts";

/** Folder of the site, which can be opened without a server. */
const SITE = join(ROOT, "site");

/** What llms.txt leads to, next to the pages of the site. */
const AS_TEXT = [
  "llms.txt",
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "docs",
  "openapi/README.md",
];

/**
 * `npm run docs`.
 *
 * @throws Failure with everything that is undocumented, and with each broken link
 */
export async function docsCommand(): Promise<void> {
  const progress = new Progress();
  await progress.step("building the reference", () => makeReference(SITE));
  for (const name of AS_TEXT) await cp(join(ROOT, name), join(SITE, name), { recursive: true });
  await progress.step("checking links", () => checkLinks(SITE));
  progress.done("The site is in site/: open site/index.html.");
}
