import type { Checker } from "./checker.ts";

/** The description to check against. */
export interface DescriptionOption {
  /**
   * Another OpenAPI 3.1 document, if you have generated your own types. It must be bundled: every `$ref` points inside
   * it.
   *
   * @default the package's own, `partoo-client/openapi.json`
   * @example responseValidation({ description: JSON.parse(await readFile("openapi.json", "utf8")) })
   */
  readonly description?: Readonly<Record<string, unknown>> | undefined;
}

/** Returns the checks of a description, which load at the first call. */
export function checkerOf(description: DescriptionOption["description"]): () => Promise<Checker> {
  let checker: Promise<Checker> | undefined;
  return () => (checker ??= description === undefined ? bundledChecker() : checkerFor(description));
}

/** The checker of the package's description, shared by all. */
let own: Promise<Checker> | undefined;

function bundledChecker(): Promise<Checker> {
  return (own ??= import("./bundled-description.ts").then(({ bundledDescription, Checker }) => {
    return new Checker(bundledDescription());
  }));
}

async function checkerFor(document: Readonly<Record<string, unknown>>): Promise<Checker> {
  const { Checker, Description } = await import("./bundled-description.ts");
  return new Checker(Description.of(document));
}
