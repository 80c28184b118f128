import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Application, LogLevel, Logger, type ProjectReflection } from "typedoc";
import { Failure } from "../failure.ts";
import { ROOT } from "../generate/generation.ts";
import { entriesOf, type Entry } from "../package/entries.ts";
import { undocumented } from "./undocumented.ts";

/**
 * Makes the reference of everything public, with the README as its first page, and the pages of docs/.
 *
 * @param folder where it goes; what is there is taken away
 * @throws Failure with everything that has no description or example, and each link that leads nowhere
 */
export async function makeReference(folder: string): Promise<void> {
  const log = new Problems();
  const application = await Application.bootstrap({
    name: "partoo-client",
    includeVersion: true,
    // what is generated is shown where the other entry points export it
    entryPoints: entriesOf(ROOT)
      .map(sourceOf)
      .filter((source) => !source.includes("/generated/")),
    tsconfig: join(ROOT, "tsconfig.build.json"),
    readme: join(ROOT, "README.md"),
    projectDocuments: await pagesForUsers(),
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

/** The pages right in docs/; those of docs/maintaining/ are for maintainers. */
async function pagesForUsers(): Promise<string[]> {
  const folder = join(ROOT, "docs");
  return (await readdir(folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

/** Everything but properties: TypeDoc does not tell those of a public type from those within one. */
const DOCUMENTED = [
  ...(["Module", "Class", "Interface", "TypeAlias", "Variable", "Function"] as const),
  ...(["Enum", "EnumMember", "Method", "Accessor"] as const),
];

function check(application: Application, project: ProjectReflection, log: Problems): void {
  application.validate(project);
  for (const problem of undocumented(project)) log.warn(problem);
}

/** Keeps what TypeDoc has to say, instead of printing it. */
class Problems extends Logger {
  readonly found: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.found.push(message);
  }
}
