/** The fields of `package.json` that name the public address: empty until the project has one. */
const ADDRESSES = ["repository", "homepage", "bugs"] as const;

/** @returns what to do about missing addresses; `undefined` if none is missing */
export function missingAddresses(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const missing = ADDRESSES.filter((name) => !hasAddress(manifest[name]));
  if (missing.length === 0) return undefined;
  return (
    `package.json has no ${missing.join(", ")}. Set them before the first release: ` +
    "npm resolves the README's links and pictures with repository (docs/maintaining/releasing.md)"
  );
}

/** npm accepts a string, or an object with a `url`. */
function hasAddress(value: unknown): boolean {
  const url = typeof value === "object" && value !== null && "url" in value ? value.url : value;
  return typeof url === "string" && url !== "";
}
