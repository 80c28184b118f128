import { stringAt, type JsonObject, type OpenApiDocument } from "../generate/document.ts";
import { viewOf, type SchemaView } from "./schema-view.ts";

type Kind = "plain" | "array" | "object";

/** How a style writes a value of each kind: the parameter `p` with `v`, `[v, w]` or `{ k: v, l: w }`. */
type Written = Readonly<Record<Kind, string>>;

/**
 * The serialization of a parameter or a header, one line per kind of value. Equal lines mean equal requests,
 * even if `style` and `explode` differ.
 *
 * @returns empty for a parameter with a media type instead of a schema
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function styleOf(
  document: OpenApiDocument,
  parameter: JsonObject,
): ReadonlyMap<Kind, string> {
  if (parameter["schema"] === undefined) return new Map();
  const isForm = parameter["in"] === "query" || parameter["in"] === "cookie";
  const style = stringAt(parameter["style"]) ?? (isForm ? "form" : "simple");
  const explode = parameter["explode"] ?? style === "form";
  const written = writtenBy(style, explode === true);
  const kinds = kindsOf(document, viewOf(document, parameter["schema"]));
  return new Map([...kinds].map((kind) => [kind, written[kind]]));
}

/** Whether a schema restricts the kinds of values. */
export function isOfKnownKind(document: OpenApiDocument, schema: unknown): boolean {
  const { types, unions } = viewOf(document, schema);
  return types !== undefined || unions.length > 0;
}

function kindsOf(
  document: OpenApiDocument,
  { types, unions }: SchemaView,
  seen = new Set<unknown>(),
): Set<Kind> {
  if (types !== undefined) return new Set([...types].map(kindOf));
  if (unions.length === 0) return new Set(["plain", "array", "object"]);
  const members = unions.flat().filter((member) => !seen.has(member));
  for (const member of members) seen.add(member);
  return new Set(
    members.flatMap((member) => [...kindsOf(document, viewOf(document, member), seen)]),
  );
}

function kindOf(type: string): Kind {
  return type === "array" || type === "object" ? type : "plain";
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "|" };

function writtenBy(style: string, explode: boolean): Written {
  switch (style) {
    case "simple":
      return { plain: "v", array: "v,w", object: explode ? "k=v,l=w" : "k,v,l,w" };
    case "label":
      return {
        plain: ".v",
        array: explode ? ".v.w" : ".v,w",
        object: explode ? ".k=v.l=w" : ".k,v,l,w",
      };
    case "matrix":
      return {
        plain: ";p=v",
        array: explode ? ";p=v;p=w" : ";p=v,w",
        object: explode ? ";k=v;l=w" : ";p=k,v,l,w",
      };
    case "deepObject":
      return { plain: "p=v", array: "undefined", object: "p[k]=v&p[l]=w" };
    default: {
      const separator = SEPARATORS[style] ?? ",";
      return {
        plain: "p=v",
        array: explode ? "p=v&p=w" : `p=${["v", "w"].join(separator)}`,
        object: explode ? "k=v&l=w" : `p=${["k", "v", "l", "w"].join(separator)}`,
      };
    }
  }
}
