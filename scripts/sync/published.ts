import { Failure } from "../failure.ts";
import { isObject } from "../generate/document.ts";
import { parseYaml } from "../yaml.ts";
import type { Published } from "./bundle.ts";
import { mergePages } from "./merge.ts";
import { operationPage, referencesIn, type OperationPage, type PageText } from "./page.ts";
import type { Read } from "./sources.ts";

/**
 * Makes one document of what was read.
 *
 * @throws Failure naming every page that cannot be used
 */
export function publishedApi(read: Read): Published {
  if (read.kind === "document") {
    return {
      document: wholeDocument(read.name, read.text),
      whole: true,
      pagesWithoutBlock: new Set(),
    };
  }
  const pages: OperationPage[] = [];
  const pagesWithoutBlock = new Set<string>();
  const failures: string[] = [];
  for (const text of read.pages) {
    try {
      const page = operationPage(text);
      if (page !== undefined) pages.push(page);
      else if (text.docsPage !== undefined) pagesWithoutBlock.add(text.docsPage);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.message);
    }
  }
  if (failures.length > 0) throw new Failure(failures.join("\n"));
  if (pages.length === 0) throw new Failure(`${named(read.pages)}: no OpenAPI block found`);
  return { document: mergePages(pages), whole: read.whole, pagesWithoutBlock };
}

function wholeDocument(name: string, text: string) {
  let document: unknown;
  try {
    document = parseYaml(text);
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${(error as Error).message}`);
  }
  if (!isObject(document) || !/^3\.[01]\.\d+$/.test(String(document["openapi"]))) {
    throw new Failure(`${name}: not an OpenAPI 3.0 or 3.1 document (key "openapi")`);
  }
  const outside = referencesIn(document).find((reference) => !reference.startsWith("#/"));
  if (outside !== undefined) {
    throw new Failure(`${name}: refers to ${outside}, outside itself: bundle it first`);
  }
  return document;
}

function named(pages: readonly PageText[]): string {
  const [first] = pages;
  return pages.length === 1 && first !== undefined ? first.name : `${pages.length} pages`;
}
