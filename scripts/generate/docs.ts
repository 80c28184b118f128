import { counted } from "../printable.ts";
import { registeredName, type Deprecation } from "./deprecations.ts";
import { oneLine } from "./document.ts";
import type { Operation, WebhookEvent } from "./operations.ts";

/** `docs/operations.md`: every operation and event of the description. */
export function operationsPage(
  operations: readonly Operation[],
  events: readonly WebhookEvent[],
  deprecations: ReadonlyMap<string, Deprecation>,
): string {
  const deprecated = (item: Operation | WebhookEvent): string =>
    deprecations.get(registeredName(item))?.code ?? "";
  return [
    `# Operations

${counted(operations.length, "operation")} and ${counted(events.length, "webhook event")}.`,
    ...([...operations, ...events].some(({ fidelity }) => fidelity !== undefined)
      ? [fidelityText(operations)]
      : []),
    table(
      ["Method", "Path", "operationId", "Tag", "Fidelity", "Deprecated", "Replacement"],
      operations.map((operation) => [
        operation.method.toUpperCase(),
        code(operation.path),
        code(operation.operationId ?? ""),
        text(operation.tags.join(", ")),
        text(operation.fidelity ?? ""),
        deprecated(operation),
        operation.replacements.map(code).join(", "),
      ]),
    ),
    "## Webhook events",
    table(
      ["Event type", "operationId", "Fidelity", "Deprecated", "Replacement"],
      events.map((event) => [
        code(event.name),
        code(event.operationId ?? ""),
        text(event.fidelity ?? ""),
        deprecated(event),
        event.replacements.map(code).join(", "),
      ]),
    ),
  ].join("\n\n");
}

function fidelityText(operations: readonly Operation[]): string {
  const verified = operations.filter((operation) => operation.verified).length;
  return `Fidelity tells how much of the official documentation of an operation could be read: \`verbatim\`, \`full\` or
\`partial\` ([sources](../openapi/README.md)). A date is the day on which \`npm run verify\` compared the operation with the
real API. So far, ${verified} of ${operations.length} have one.`;
}

/** `docs/deprecations.md`: every code, what it stands for and what to do. */
export function deprecationsPage(
  deprecations: ReadonlyMap<string, Deprecation>,
  codes: ReadonlyMap<string, string>,
): string {
  const rows = [...codes].map(([id, name]) => {
    const deprecation = deprecations.get(name);
    return [
      id,
      code(name),
      deprecation === undefined
        ? "no longer deprecated, or no longer in the description"
        : deprecation.replacements.map(code).join(", ") || "none named",
      deprecation?.sunset ?? "",
      link(deprecation?.docs ?? ""),
    ];
  });
  return `# Deprecations

A code never changes its meaning. Use it to search, or to silence one warning:
\`node --disable-warning=PARTOO_DEP0001\` (Node 20.11 or later).

${table(["Code", "What is deprecated", "Use instead", "Sunset", "Documentation"], rows)}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Text of the description: as code if any of it could be markup. */
function text(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ,'()/-]*$/u.test(value) ? oneLine(value) : code(value);
}

/** Text of the description as code, with entities where it would end the code or the cell. */
function code(value: string): string {
  const line = oneLine(value);
  if (line === "") return "";
  if (!/[`|\\]/.test(line)) return `\`${line}\``;
  const entities = line.replaceAll(/[^\p{L}\p{N} ]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
  return `<code>${entities}</code>`;
}

/** A link to a web page; any other text is shown unchanged. */
function link(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return code(address);
  const href = url.href.replaceAll(/[()|\\]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `[page](${href})`;
}
