/** Where each of our options belongs. */
const PLACES: Readonly<Record<string, "client" | "call" | "both">> = {
  apiKey: "both",
  baseUrl: "both",
  timeoutMs: "both",
  maxResponseBytes: "both",
  retry: "both",
  fetch: "both",
  headers: "both",
  querySerializer: "both",
  bodySerializer: "both",
  pathSerializer: "both",
  environment: "client",
  onAttempt: "client",
  throttle: "client",
  onDeprecation: "client",
  dangerouslyAllowBrowser: "client",
  dangerouslyAllowHttp: "client",
  params: "call",
  body: "call",
  parseAs: "call",
  signal: "call",
  middleware: "call",
};

/** Names that other clients have for the same, in lower case. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  retries: "retry",
  onretry: "onAttempt",
  maxretries: "retry",
  timeout: "timeoutMs",
  url: "baseUrl",
  serverurl: "baseUrl",
  endpoint: "baseUrl",
  token: "apiKey",
  auth: "apiKey",
  env: "environment",
  query: "params",
  searchparams: "params",
  path: "params",
  json: "body",
  data: "body",
};

/** What no caller sets, and why. */
const NOT_SET: Readonly<Record<string, string>> = {
  method: "the function that is called says it",
  redirect: "the client follows redirects itself, so that the API key stays where it belongs",
};

/**
 * What to do instead, if a name is nearly one of ours or is in the wrong place; `undefined` for every
 * other name, which `fetch` may know.
 */
export function nearestOption(name: string, place: "client" | "call"): string | undefined {
  if (Object.hasOwn(NOT_SET, name)) return NOT_SET[name];
  const right = Object.hasOwn(PLACES, name) ? name : similarName(name);
  if (right === undefined) return undefined;
  const where = PLACES[right];
  if (where === "both" || where === place) return `did you mean ${right}?`;
  return where === "client"
    ? `${right} is an option of createPartooClient`
    : `${right} is an option of a call`;
}

function similarName(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (Object.hasOwn(OTHER_NAMES, plain)) return OTHER_NAMES[plain];
  return Object.keys(PLACES).find((own) => {
    const mistakes = own.length > 6 ? 2 : 1;
    return distance(plain, own.toLowerCase(), mistakes) <= mistakes;
  });
}

/** How many letters differ (Levenshtein), as far as `most`. */
function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (row[j] as number) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (next[j] as number) + 1, (row[j + 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
