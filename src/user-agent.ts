/** Version of this package, as package.json has it. */
export const VERSION = "0.1.0";

/**
 * Names this client and its runtime, so that the API's support can distinguish clients. `undefined` in a
 * browser page, where it would cost a preflight request and add nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5
 */
export const userAgent: string | undefined = /* @__PURE__ */ findUserAgent();

function findUserAgent(): string | undefined {
  const { process, navigator, window } = globalThis as {
    process?: { versions?: { node?: string } };
    navigator?: { userAgent?: string };
    window?: { document?: unknown };
  };
  if (window?.document !== undefined) return undefined;
  const node = process?.versions?.node;
  const runtime = navigator?.userAgent ?? (node === undefined ? undefined : `Node.js/${node}`);
  return `partoo-client/${VERSION}${runtime === undefined ? "" : ` (${runtime})`}`;
}
