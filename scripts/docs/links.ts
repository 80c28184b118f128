import { readFile, readdir, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Failure } from "../failure.ts";

/**
 * Checks that each link of a folder's HTML pages to a file of it leads to a file, and to an id of that file if it names one.
 *
 * @throws Failure with each link that does not
 */
export async function checkLinks(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html"));
  const broken = await Promise.all(pages.map((page) => brokenIn(folder, page)));
  const lines = broken.flat();
  if (lines.length > 0) throw new Failure(`Links that lead nowhere:\n${lines.join("\n")}`);
}

async function brokenIn(folder: string, page: string): Promise<string[]> {
  const path = join(folder, page);
  const text = await readFile(path, "utf8");
  const links = [...text.matchAll(/\s(?:href|src)="([^"]+)/g)].map(([, link = ""]) => link);
  const lines: string[] = [];
  for (const link of new Set(links)) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
    const [file = "", id = ""] = decodeURIComponent(link).split("#", 2);
    const target = file === "" ? path : join(dirname(path), file.replace(/\?.*/, ""));
    const isWithin = !relative(folder, target).startsWith("..");
    if (!isWithin || !(await leadsTo(target, id))) lines.push(`  ${page}: ${link}`);
  }
  return lines;
}

/** Whether the file exists, and contains an element with this id, if there is one. */
async function leadsTo(path: string, id: string): Promise<boolean> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere || id === "" || !path.endsWith(".html")) return isThere;
  return (await readFile(path, "utf8")).includes(` id="${id}"`);
}
