import { stringify } from "yaml";

type Json = Record<string, unknown>;

/** One operation or event, as `operationsOf` lists them. */
export interface Subject {
  readonly section: "paths" | "webhooks";
  readonly key: string;
  readonly method: string;
}

/** Every operation and event of a document. */
export function subjectsOf(document: Json): Subject[] {
  return (["paths", "webhooks"] as const).flatMap((section) =>
    Object.entries((document[section] ?? {}) as Json).flatMap(([key, item]) =>
      Object.keys(item as Json)
        .filter((method) => /^(get|put|post|delete|patch|head|options|trace)$/.test(method))
        .map((method) => ({ section, key, method })),
    ),
  );
}

/** A docs page as the site publishes it: the document cut down to one operation and what it uses. */
export function docsPage(document: Json, { section, key, method }: Subject): string {
  const item = (document[section] as Record<string, Json>)[key] ?? {};
  const components = (document["components"] ?? {}) as Record<string, Json>;
  const root = Object.entries(document).filter(
    ([name]) => !/^(paths|webhooks|components)$/.test(name),
  );
  const rest = Object.entries(item).filter(([name]) => name === method || !isMethod(name));
  const cut: Json = { ...Object.fromEntries(root), [section]: { [key]: Object.fromEntries(rest) } };
  const used = componentsFor(cut, components);
  const subject = section === "webhooks" ? `webhook ${key}` : `${method} ${key}`;
  return [
    "> ## Documentation Index",
    "> Fetch the complete documentation index at: https://developers.partoo.co/llms.txt",
    "",
    `# ${key}`,
    "",
    "## OpenAPI",
    "",
    `\`\`\`\`yaml /assets/openapi/openapi-bundled.yaml ${subject}`,
    stringify({ ...cut, components: used }, { aliasDuplicateObjects: false }).trimEnd(),
    "",
    "````",
  ].join("\n");
}

function isMethod(name: string): boolean {
  return /^(get|put|post|delete|patch|head|options|trace)$/.test(name);
}

function componentsFor(cut: Json, components: Record<string, Json>): Record<string, Json> {
  const used: Record<string, Json> = {};
  if (components["securitySchemes"] !== undefined) {
    used["securitySchemes"] = components["securitySchemes"];
  }
  // by text, so that it does not share its way of following references with what is tested
  const pending = [JSON.stringify(cut)];
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    for (const [, section = "", name = ""] of text.matchAll(/#\/components\/(\w+)\/([\w.-]+)/g)) {
      const target = (used[section] ??= {});
      if (name in target) continue;
      target[name] = components[section]?.[name];
      pending.push(JSON.stringify(target[name]));
    }
  }
  return used;
}
