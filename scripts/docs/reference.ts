import { join } from "node:path";
import {
  Application,
  Converter,
  LogLevel,
  Logger,
  type DocumentReflection,
  type ProjectReflection,
} from "typedoc";
import { readContents, type ListedPage } from "./contents.ts";
import { withPlainHeadings } from "./headings.ts";
import { Failure } from "../failure.ts";
import { ROOT } from "../generate/generation.ts";
import { entriesOf, type Entry } from "../package/entries.ts";
import { undocumented } from "./undocumented.ts";

/**
 * Makes the reference of everything public, with the README as its first page, and the pages that llms.txt lists.
 *
 * @param folder folder of the site, which is replaced
 * @throws Failure with everything that has no description or example, and each broken link
 */
export async function makeReference(folder: string): Promise<void> {
  const log = new Problems();
  const pages = await readContents(join(ROOT, "llms.txt"));
  const application = await Application.bootstrap({
    name: "partoo-client",
    includeVersion: true,
    // generated symbols are shown where the other entry points export them
    entryPoints: entriesOf(ROOT)
      .map(sourceOf)
      .filter((source) => !source.includes("/generated/")),
    tsconfig: join(ROOT, "tsconfig.build.json"),
    readme: join(ROOT, "README.md"),
    projectDocuments: pages.map(({ file }) => join(ROOT, file)),
    navigation: { includeGroups: true },
    groupOrder: ["The API", "Modules", "The project"],
    includeHierarchySummary: false,
    searchInDocuments: true,
    // docs/operations.md has the operations
    exclude: [join(ROOT, "src/generated/**")],
    excludePrivate: true,
    headings: { readme: false },
    customCss: join(import.meta.dirname, "reference.css"),
    disableSources: true,
    requiredToBeDocumented: DOCUMENTED,
    validation: { notDocumented: true, invalidLink: true, invalidPath: true, notExported: false },
  });
  application.logger = log;
  application.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    placeIn(pages, page);
    page.content = withPlainHeadings(page.content);
  });
  const project = await application.convert();
  if (project !== undefined) {
    check(application, project, log);
    await application.generateDocs(project, folder);
  }
  if (log.found.length > 0) throw new Failure(log.found.join("\n"));
}

function sourceOf({ types }: Entry): string {
  return join(ROOT, types.replace(/^dist\//, "src/").replace(/\.d\.ts$/, ".ts"));
}

/** Sets the title and the group of a page of the site, as in llms.txt. */
function placeIn(pages: readonly ListedPage[], page: DocumentReflection): void {
  const listed = pages.find(({ file }) => file === `${page.name}.md`);
  if (listed === undefined) throw new Failure(`llms.txt does not list ${page.name}.md`);
  page.name = listed.title;
  // TypeDoc lists the pages of this group first, and open
  page.frontmatter["group"] = listed.group === "Docs" ? "None" : listed.group;
}

/**
 * Everything except properties, because TypeDoc does not distinguish those of a public type from nested ones.
 */
const DOCUMENTED = [
  ...(["Module", "Class", "Interface", "TypeAlias", "Variable", "Function"] as const),
  ...(["Enum", "EnumMember", "Method", "Accessor"] as const),
];

function check(application: Application, project: ProjectReflection, log: Problems): void {
  application.validate(project);
  for (const problem of undocumented(project)) log.warn(problem);
}

/** Keeps the messages of TypeDoc, instead of printing them. */
class Problems extends Logger {
  readonly found: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.found.push(message);
  }
}
