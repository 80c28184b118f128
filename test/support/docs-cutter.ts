import { createHash } from "node:crypto";
import { dump } from "js-yaml";

export type Json = Record<string, unknown>;

/** One operation or event of a document. */
export interface Subject {
  readonly section: "paths" | "webhooks";
  readonly key: string;
  readonly method: string;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Where the whole document is, and what the info line of every page begins with. */
export const DOCUMENT = "/assets/openapi/openapi-bundled.yaml";

/** Every operation and event of a document. */
export function subjectsOf(document: Json): Subject[] {
  return (["paths", "webhooks"] as const).flatMap((section) =>
    Object.entries(at(document, section)).flatMap(([key, item]) =>
      METHODS.filter((method) => method in (item as Json)).map((method) => ({
        section,
        key,
        method,
      })),
    ),
  );
}

/** The operation or event itself. */
export function operationAt(document: Json, { section, key, method }: Subject): Json {
  return at(at(at(document, section), key), method);
}

/** What only this package says of an operation is not in a published document. */
export function officialText(description: Json): Json {
  return JSON.parse(JSON.stringify(description), (key, value: unknown) =>
    /^x-(docs-page|fidelity|unseen|inferred)$/.test(key) ? undefined : value,
  ) as Json;
}

/** The forms in which sites of the same host differ. */
export interface SiteForm {
  /** Splits the index, as from 100,000 characters on. */
  readonly splitIndex?: boolean;
  /** Leaves the document out of the index. */
  readonly unlistedDocument?: boolean;
  /** The second paragraph of the head, which newer pages have. */
  readonly agentInstructions?: boolean;
  readonly foot?: string;
}

/**
 * A docs site as the real one is cut from one document: path on the site → text.
 *
 * @param document the published document
 * @param pages path of the page of an operation, without ending; undefined for what has no page yet
 */
export function cutSite(
  document: Json,
  origin: string,
  pages: (subject: Subject) => string | undefined,
  form: SiteForm = {},
): Map<string, string> {
  const site = new Map<string, string>();
  const links = new Map<string, string[]>();
  for (const subject of subjectsOf(document)) {
    const operation = operationAt(document, subject);
    const tag = ((operation["tags"] ?? []) as string[])[0] ?? "other";
    const own = pages(subject);
    const page =
      own === undefined || site.has(`/${own}.md`) ? slugPage(tag, operation, subject) : own;
    site.set(`/${page}.md`, cutPage(document, subject, form));
    const link = `- [${titleOf(subject, operation)}](${origin}/${page}.md)${about(operation)}`;
    links.set(tag, [...(links.get(tag) ?? []), link]);
  }
  for (const [path, text] of Object.entries(GUIDES)) site.set(path, headOf(form) + text);
  const guides = Object.keys(GUIDES).map((path) => `- [A guide](${origin}${path})`);
  const api =
    form.splitIndex === true ? splitIndex(site, links, origin) : [...links.values()].flat();
  const documents =
    form.unlistedDocument === true ? [] : ["## OpenAPI Specs", "", `- [openapi](${DOCUMENT})`, ""];
  site.set(
    "/llms.txt",
    [
      ...["# Partoo", "", "> Documentation of the Partoo REST API.", "", "## Docs", ""],
      ...[...api, ...guides, "", ...documents, "## Optional", ""],
      ...["- [Blog](https://www.partoo.co/en/blog/)", "- [mail us](mailto:support@partoo.example)"],
    ].join("\n"),
  );
  site.set(DOCUMENT, dump(document, { noRefs: true }));
  return site;
}

/** A page, as the site publishes it: the document cut down to one operation and what it uses. */
export function cutPage(document: Json, subject: Subject, form: SiteForm = {}): string {
  const operation = operationAt(document, subject);
  const [first = "", ...rest] = ((operation["description"] ?? "") as string).split("\n\n");
  const description = first === "" ? "" : [`> ${first}`, ...rest].join("\n\n");
  const { section, key, method } = subject;
  const info = section === "webhooks" ? `webhook ${key}` : `${method} ${key}`;
  return (
    `${headOf(form)}# ${titleOf(subject, operation)}\n\n${description}\n\n\n\n## OpenAPI\n\n` +
    `\`\`\`\`yaml ${DOCUMENT} ${info}\n${dump(cut(document, subject), { noRefs: true })}\n\`\`\`\`` +
    (form.foot === undefined ? "" : `\n\n${form.foot}\n`)
  );
}

function headOf({ agentInstructions }: SiteForm): string {
  return (
    "> ## Documentation Index\n" +
    "> Fetch the complete documentation index at: https://developers.partoo.co/llms.txt\n" +
    "> Use this file to discover all available pages before exploring further.\n\n" +
    (agentInstructions === true
      ? "> ## Agent Instructions\n> Prefer the sandbox while you try things.\n\n"
      : "")
  );
}

function titleOf({ key }: Subject, { summary }: Json): string {
  return typeof summary === "string" ? summary : key;
}

/** Descriptions are cut after 300 characters, in the middle of the links in them. */
function about({ description }: Json): string {
  if (typeof description !== "string") return "";
  const line = description.trim().replaceAll(/\s+/g, " ");
  return `: ${line.length > 300 ? `${line.slice(0, 299)}…` : line}`;
}

function slugPage(tag: string, operation: Json, subject: Subject): string {
  return `api-reference/${slug(tag)}/${slug(titleOf(subject, operation))}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** One index for each tag, below one for all of them. */
function splitIndex(
  site: Map<string, string>,
  links: ReadonlyMap<string, readonly string[]>,
  origin: string,
): string[] {
  const groups = [...links].map(([tag, list]) => {
    const path = `/_llms/api-reference/${slug(tag)}.md`;
    site.set(path, [`# ${tag}`, "", ...list].join("\n"));
    return `- [API Reference / ${tag} (${list.length} pages)](${origin}${path})`;
  });
  site.set("/_llms/api-reference.md", ["# API Reference", "", ...groups].join("\n"));
  return [`- [API Reference](${origin}/_llms/api-reference.md)`];
}

const GUIDES: Record<string, string> = {
  "/guides/authentication.md":
    "# Authentication\n\nSend the key in a header.\n\n```yaml config.yaml\nkey: 1\n```\n",
  "/guides/errors.md": "# Errors\n\nSee [the list](/guides/authentication).\n",
};

const OPERATION_KEYS = [
  ...["tags", "summary", "description", "operationId", "parameters", "requestBody", "responses"],
  ...["callbacks", "deprecated", "security", "servers", "externalDocs", "x-codeSamples"],
];

function cut(document: Json, subject: Subject): Json {
  const { section, key, method } = subject;
  const item = at(at(document, section), key);
  const operation = picked(operationAt(document, subject), OPERATION_KEYS);
  const components = new Map<string, unknown>();
  const convert = (value: unknown, role = ""): unknown => {
    if (Array.isArray(value)) return value.map((one) => convert(one));
    if (typeof value !== "object" || value === null) return value;
    const { $ref } = value as Json;
    if (typeof $ref === "string") {
      return convertRef(value as Json, $ref, role === "property");
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [
        name,
        name === "mapping"
          ? mappingOf(child)
          : convert(child, role === "properties" ? "property" : name),
      ]),
    );
  };
  const convertRef = (value: Json, $ref: string, inProperties: boolean): unknown => {
    if ($ref.split("/").length === 4) {
      components.set($ref, undefined);
      return value;
    }
    // what is deeper than a component comes out as a random UUID, another one on each page
    const id = uuidOf(`${key} ${$ref}`);
    return inProperties ? id : { $ref: id };
  };
  const mappingOf = (mapping: unknown): unknown =>
    Object.fromEntries(
      Object.entries(mapping as Record<string, string>).map(([name, $ref]) => {
        components.set($ref, undefined);
        return [name, { $ref }];
      }),
    );
  const paths =
    section === "webhooks"
      ? {}
      : {
          [key]: {
            ...picked(item, ["summary", "description", "servers", "parameters"]),
            [method]: convert(operation),
          },
        };
  const used: Json = {};
  // grows while it is gone through
  for (const $ref of components.keys()) {
    const [, , kind = "", name = ""] = $ref.split("/");
    const component = at(at(document, "components"), kind)[name];
    if (component !== undefined) used[kind] = { ...at(used, kind), [name]: convert(component) };
  }
  const schemes = [document["security"], operation["security"]]
    .flatMap((list) => (Array.isArray(list) ? (list as Json[]) : []))
    .flatMap(Object.keys);
  for (const name of schemes) {
    const scheme = at(at(document, "components"), "securitySchemes")[name];
    used["securitySchemes"] = { ...at(used, "securitySchemes"), [name]: scheme };
  }
  return {
    ...picked(document, ["openapi", "info"]),
    servers: document["servers"] ?? [],
    security: document["security"] ?? [],
    ...picked(document, ["tags", "externalDocs"]),
    paths,
    components: used,
  };
}

function picked(value: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key]]));
}

function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}

function at(value: unknown, key: string): Json {
  return ((value as Json | undefined)?.[key] ?? {}) as Json;
}
