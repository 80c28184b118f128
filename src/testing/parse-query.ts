import { operationShapes, type ValueKinds } from "../generated/shapes.ts";
import { arrayQueryStyle, queryExceptions, type QueryStyle } from "../generated/tables.ts";

/**
 * The query of a request, as it was passed to the call.
 *
 * @param search still encoded, with its `?`; if it were decoded, a comma in a value would look like one
 * between values
 */
export function readQuery(operation: string, search: string): Record<string, unknown> {
  const texts = new Map<string, string[]>();
  for (const pair of search.slice(1).split("&")) {
    if (pair === "") continue;
    const [name = "", ...value] = pair.split("=");
    texts.set(decoded(name), [...(texts.get(decoded(name)) ?? []), value.join("=")]);
  }
  return Object.fromEntries(
    [...texts].map(([name, values]) => [name, readParameter(operation, name, values)]),
  );
}

function readParameter(operation: string, name: string, texts: readonly string[]): unknown {
  const exceptions = queryExceptions[operation] ?? {};
  const style = Object.hasOwn(exceptions, name) ? exceptions[name] : undefined;
  if (style === "json") return parsedJson(decoded(texts[0] ?? ""));
  const kinds = operationShapes[operation]?.query ?? {};
  if (!isArray(kinds, name)) {
    const values = texts.map((text) => valueOf(decoded(text), kinds, name));
    return values.length === 1 ? values[0] : values;
  }
  const { style: separator, explode }: QueryStyle = style ?? arrayQueryStyle;
  const items = explode ? texts : texts.flatMap((text) => text.split(SEPARATORS[separator]));
  return items.map((text) => valueOf(decoded(text), kinds, name));
}

/** Checks nothing: a text that is not JSON stays a text. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

const SEPARATORS = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function isArray(kinds: ValueKinds, name: string): boolean {
  return Object.hasOwn(kinds, name) && kinds[name]?.endsWith("[]") === true;
}

/** The value of a parameter's text, or the text if it has another kind. */
export function valueOf(text: string, kinds: ValueKinds, name: string): unknown {
  const kind = Object.hasOwn(kinds, name) ? kinds[name]?.replace("[]", "") : undefined;
  if (kind === "number" && text.trim() !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
