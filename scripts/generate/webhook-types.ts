import { docComment, importOfUsed, type DocTag } from "./client-types.ts";
import { deprecationText, registeredName, type Deprecation } from "./deprecations.ts";
import { Mistakes, dereference, objectAt, oneLine, type OpenApiDocument } from "./document.ts";
import { isJson } from "./media-types.ts";
import type { WebhookEvent } from "./operations.ts";

/** The body of each webhook event, by the event's type, and the list of these types. */
export function webhookTypes(
  document: OpenApiDocument,
  events: readonly WebhookEvent[],
  deprecations: ReadonlyMap<string, Deprecation>,
): string {
  refuseDuplicates(events);
  const entries = events.map((event) => {
    const body = bodyType(document, event);
    return `${docComment(about(event, deprecations))}\n${JSON.stringify(event.name)}: ${body};`;
  });
  return [
    importOfUsed("webhooks", entries.join("\n")),
    `/** What the API sends to a webhook, by the type of the event. */
export interface WebhookBodies {
${entries.join("\n")}
}`,
    `/** Every type of event that the description knows. */
export const webhookEventTypes: readonly (keyof WebhookBodies)[] = /* @__PURE__ */ Object.freeze([
${events.map(({ name }) => `${JSON.stringify(name)},`).join("\n")}
]);
`,
  ].join("\n\n");
}

function refuseDuplicates(events: readonly WebhookEvent[]): void {
  const named = new Map<string, WebhookEvent>();
  for (const event of events) {
    const other = named.get(event.name);
    if (other !== undefined) {
      const message = `two webhooks have the event type "${event.name}"`;
      throw new Mistakes([other, event].map(({ pointer }) => ({ pointer, message })));
    }
    named.set(event.name, event);
  }
}

/** The type of the JSON body, `unknown` if the description has none. */
function bodyType(document: OpenApiDocument, { key, method }: WebhookEvent): string {
  const pathItem = dereference(document, objectAt(document["webhooks"])[key]);
  const requestBody = dereference(document, objectAt(pathItem[method])["requestBody"]);
  const mediaType = Object.keys(objectAt(requestBody["content"])).find(isJson);
  if (mediaType === undefined) return "unknown";
  const operation = `webhooks[${JSON.stringify(key)}][${JSON.stringify(method)}]`;
  return `NonNullable<${operation}["requestBody"]>["content"][${JSON.stringify(mediaType)}]`;
}

function about(
  event: WebhookEvent,
  deprecations: ReadonlyMap<string, Deprecation>,
): (string | DocTag)[] {
  const deprecation = deprecations.get(registeredName(event));
  return [
    oneLine(event.summary ?? event.name),
    ...(event.docs === undefined ? [] : ["", { tag: "see" as const, text: oneLine(event.docs) }]),
    ...(deprecation === undefined
      ? []
      : ["", { tag: "deprecated" as const, text: deprecationText(deprecation) }]),
  ];
}
