/** One link of a `Link` header, for one of its relations. */
export interface Link {
  readonly rel: string;
  readonly url: string;
}

/**
 * The links of a `Link` header, one for each relation, with `http` and `https` URLs only. Invalid links are
 * left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 * @example parseLinks('<https://example.com/v3>; rel="successor-version"')
 */
export function parseLinks(header: string | null): Link[] {
  return [...(header ?? "").matchAll(LINK)].flatMap(([, url = "", parameters = ""]) => {
    const rels = REL.exec(parameters);
    const names = (rels?.[1] ?? rels?.[2] ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const href = webUrl(url);
    return href === undefined ? [] : names.map((rel) => ({ rel, url: href }));
  });
}

/** `<url>` and then its parameters, whose quoted values may hold anything. */
const LINK = /<([^<>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s",;]*))?)*)/g;

const REL = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i;

/** Longer links are not to a page. */
const LONGEST_URL = 500;

/** The URL in a form that is safe to print: in ASCII. */
function webUrl(text: string): string | undefined {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
