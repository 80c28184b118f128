import { withoutSlashes } from "../../src/request/base-url.ts";
import { readRegularFile } from "../read-file.ts";
import { Failure } from "../failure.ts";
import { isObject, objectAt, stringAt, type OpenApiDocument } from "../generate/document.ts";
import type { Operation } from "../generate/operations.ts";
import { shown } from "../shown.ts";
import type { Journal } from "./journal.ts";

/**
 * Checks all responses in a recording. Of requests it reads only method and address.
 *
 * @returns the number of responses of the API in it
 * @throws Failure if it is not a HAR file
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export async function addRecording(
  file: string,
  document: OpenApiDocument,
  operations: readonly Operation[],
  journal: Journal,
  baseUrl: string | undefined,
): Promise<number> {
  const servers = Array.isArray(document["servers"]) ? document["servers"] : [];
  const bases = servers.map((server) => stringAt(objectAt(server)["url"]) ?? "");
  if (baseUrl !== undefined) bases.push(baseUrl);
  let count = 0;
  for (const entry of await entriesOf(file)) {
    const { request, response } = objectAt(entry);
    const { method, url } = objectAt(request);
    const { status, content } = objectAt(response);
    if (typeof method !== "string" || typeof url !== "string" || typeof status !== "number")
      continue;
    const path = pathIn(url, bases);
    const operation = path === undefined ? undefined : operationAt(operations, method, path);
    // status 0 means no response; 304 has no body
    if (operation === undefined || status === 0 || status === 304) continue;
    const { mimeType, text, encoding } = objectAt(content);
    // a recorder can leave bodies out
    if (typeof text !== "string") continue;
    const body = encoding === "base64" ? Buffer.from(text, "base64").toString() : text;
    journal.add({ operation: operation.name, status, type: stringAt(mimeType) ?? "", body });
    count++;
  }
  return count;
}

async function entriesOf(file: string): Promise<readonly unknown[]> {
  let har: unknown;
  try {
    har = JSON.parse(await readRegularFile(file));
  } catch (error) {
    // the message of JSON.parse quotes the file
    const reason = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
    throw new Failure(`${shown(file)}: cannot be read: ${reason}`);
  }
  const entries: unknown = isObject(har) ? objectAt(har["log"])["entries"] : undefined;
  if (!Array.isArray(entries)) throw new Failure(`${shown(file)}: not a HAR file: no log.entries`);
  return entries as readonly unknown[];
}

/** The path below one of the base URLs. */
function pathIn(url: string, bases: readonly string[]): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  for (const base of bases) {
    if (!URL.canParse(base)) continue;
    const at = new URL(base);
    const prefix = withoutSlashes(at.pathname);
    if (at.origin === origin && pathname.startsWith(`${prefix}/`))
      return pathname.slice(prefix.length);
  }
  return undefined;
}

/** The operation whose template fits a path; of several, the one with the fewest parameters. */
export function operationAt(
  operations: readonly Operation[],
  method: string,
  path: string,
): Operation | undefined {
  const words = withoutSlashes(path).split("/");
  const parameters = (operation: Operation): number => operation.path.split("{").length;
  return operations
    .filter((operation) => {
      const template = operation.path.split("/");
      return (
        operation.method === method.toLowerCase() &&
        template.length === words.length &&
        template.every((word, index) => word.includes("{") || word === words[index])
      );
    })
    .sort((a, b) => parameters(a) - parameters(b))[0];
}
