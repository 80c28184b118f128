/** One link of a `Link` header, for one of its relations. */
export interface Link {
  readonly rel: string;
  readonly url: string;
}

/**
 * The links of a `Link` header, one for each relation, with `http` and `https` URLs only. What cannot be
 * read is left out.
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

/** No link to a page is longer. */
const LONGEST_URL = 500;

/** The URL as it is safe to print: what is not ASCII is encoded. */
function webUrl(text: string): string | undefined {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
