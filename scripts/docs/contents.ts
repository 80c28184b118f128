import { readFile } from "node:fs/promises";

/** A page as llms.txt lists it. */
export interface ListedPage {
  /** The heading of llms.txt above it. */
  readonly group: string;
  readonly title: string;
  /** Relative to the root of the repository. */
  readonly file: string;
}

/** The pages that llms.txt lists, in its order; the README is the first page of the site, and no page of this list. */
export async function readContents(path: string): Promise<ListedPage[]> {
  const sections = (await readFile(path, "utf8")).split(/^## /m).slice(1);
  return sections.flatMap((section) => {
    const group = section.split("\n", 1)[0] ?? "";
    const links = section.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm);
    return [...links]
      .map(([, title = "", file = ""]) => ({ group, title, file }))
      .filter(({ file }) => file !== "README.md");
  });
}
