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
    const rel = REL.exec(parameters);
    const names = (rel?.[1] ?? rel?.[2] ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    return isWebUrl(url) ? names.map((name) => ({ rel: name, url })) : [];
  });
}

/** `<url>` and then its parameters, whose quoted values may hold anything. */
const LINK = /<([^<>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s",;]*))?)*)/g;

const REL = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i;

function isWebUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
