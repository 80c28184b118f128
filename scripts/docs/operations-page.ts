import { readFile } from "node:fs/promises";
import { join } from "node:path";
import tsBlankSpace from "ts-blank-space";
import { registeredName } from "../generate/deprecations.ts";
import { oneLine } from "../generate/document.ts";
import type { DescribedApi } from "../generate/generation.ts";
import type { Operation, WebhookEvent } from "../generate/operations.ts";
import { attribute, html, join as joined, type Html } from "./html.ts";

/**
 * A page that shows every operation and event of a description, with search and filters. It is one file
 * that loads nothing else, and shows everything without JavaScript.
 */
export async function operationsHtml(api: DescribedApi): Promise<string> {
  const [style, script] = await Promise.all([
    readFile(join(import.meta.dirname, "operations-page.css"), "utf8"),
    readFile(join(import.meta.dirname, "operations-filter.browser.ts"), "utf8"),
  ]);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
        />
        <meta name="color-scheme" content="light dark" />
        <title>Operations of the Partoo REST API v2 – partoo-client</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#operations">Skip to the operations</a>
        <header>
          <h1>Operations of the Partoo REST API v2</h1>
          <p>
            What <a href="index.html">partoo-client</a> can call, and the webhook events it knows.
            Unofficial: the API and its description are Partoo’s. <dfn>Fidelity</dfn> says how much
            of an operation’s official documentation could be read.
          </p>
        </header>
        ${filters(api)}
        <main id="operations" tabindex="-1">
          ${joined(sectionsOf(api).map((section) => sectionHtml(section, api)))}
          <p class="none" hidden>
            Nothing fits. <button type="button" class="reset">Show everything</button>
          </p>
        </main>
        <script type="module">
          ${{ html: tsBlankSpace(script) }};
        </script>
      </body>
    </html> `;
  return page.html;
}

type Entry = Operation | WebhookEvent;

interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The entries under their first tag, in the order of the description. */
function sectionsOf({ operations, events }: DescribedApi): Section[] {
  const sections = new Map<string, Entry[]>();
  for (const entry of [...operations, ...events]) {
    const title = titleOf(entry);
    sections.set(title, [...(sections.get(title) ?? []), entry]);
  }
  return [...sections].map(([title, entries]) => ({ title, entries }));
}

function titleOf({ tags: [tag] }: Entry): string {
  return tag ?? "Without a tag";
}

/** The form is of no use without JavaScript, which shows it. */
function filters(api: DescribedApi): Html {
  const entries = [...api.operations, ...api.events];
  const fidelities = new Set(entries.flatMap(({ fidelity }) => fidelity ?? []));
  const choice = (name: string, label: string, options: readonly Html[]): Html =>
    html`<p>
      <label for="${name}">${label}</label>
      <select id="${name}" name="${name}">
        <option value="">All</option>
        ${joined(options)}
      </select>
    </p> `;
  return html`<form role="search" aria-label="Operations" hidden>
    <p class="search">
      <label for="q">Search</label>
      <input
        id="q"
        name="q"
        type="search"
        placeholder="conversations"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
      />
    </p>
    ${choice(
      "tag",
      "Tag",
      [...new Set(entries.map(titleOf))].map((tag) => option(tag, tag)),
    )}${choice(
      "fidelity",
      "Fidelity",
      [...fidelities].sort().map((fidelity) => option(fidelity, fidelity)),
    )}${choice(
      "only",
      "Only",
      MARKS.map(({ mark, label }) => option(mark, label)),
    )}
    <p>
      <button type="button" class="reset">Reset</button>
    </p>
    <p class="count" role="status"></p>
  </form> `;
}

/** What an entry can be filtered by, beside its tag and fidelity. */
const MARKS: readonly { mark: string; label: string; has: (entry: Entry) => boolean }[] = [
  { mark: "current", label: "not deprecated", has: ({ deprecated }) => !deprecated },
  { mark: "deprecated", label: "deprecated", has: ({ deprecated }) => deprecated },
  {
    mark: "list",
    label: "lists that paginate() walks",
    has: (entry) => listOf(entry) !== undefined,
  },
  { mark: "beta", label: "beta", has: ({ beta }) => beta },
  { mark: "event", label: "webhook events", has: isEvent },
];

function option(value: string, label: string): Html {
  return html`<option value="${value}">${label}</option> `;
}

function sectionHtml({ title, entries }: Section, api: DescribedApi): Html {
  const id = `tag ${title}`.replaceAll(" ", "-");
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ul>
      ${joined(entries.map((entry) => entryHtml(entry, api)))}
    </ul>
  </section> `;
}

function entryHtml(entry: Entry, api: DescribedApi): Html {
  const marks = MARKS.filter(({ has }) => has(entry)).map(({ mark }) => mark);
  return html`<li
    id="${idOf(entry.name)}"
    ${attribute("data-tag", titleOf(entry))}${attribute("data-fidelity", entry.fidelity)}
    data-marks="${marks.join(" ")}"
  >
    <h3>${nameHtml(entry)}</h3>
    ${entry.summary === undefined ? NOTHING : html`<p>${oneLine(entry.summary)}</p> `}${deprecationHtml(entry, api)}
    <ul class="facts">
      ${joined(factsOf(entry).map((fact) => html`<li>${fact}</li> `))}
    </ul>
  </li> `;
}

const NOTHING: Html = { html: "" };

function nameHtml(entry: Entry): Html {
  if (isEvent(entry)) return html`<span class="method">event</span> <code>${entry.name}</code>`;
  const method = entry.method.toUpperCase();
  // a long path breaks before a slash
  const parts = entry.path.split("/").map((part) => html`${part}`);
  const path = html`<code>${joined(parts, "<wbr>/")}</code>`;
  return html`<span class="method">${method}</span>
    ${entry.deprecated ? html`<del>${path}</del>` : path}`;
}

function deprecationHtml(entry: Entry, { deprecations }: DescribedApi): Html {
  const deprecation = deprecations.get(registeredName(entry));
  if (deprecation === undefined) return NOTHING;
  const links = deprecation.replacements.map(
    (name) => html`<a href="#${encodeURIComponent(idOf(name))}">${name}</a>`,
  );
  const until = deprecation.sunset === undefined ? "" : `, may be gone after ${deprecation.sunset}`;
  return html`<p class="deprecated">
    <strong>Deprecated</strong> (${deprecation.code}${until}).
    ${links.length === 0 ? "No replacement is named." : html`Use ${joined(links, " or ")}.`}
  </p> `;
}

/** The small print of an entry. */
function factsOf(entry: Entry): Html[] {
  const list = listOf(entry);
  return [
    ...(entry.operationId === undefined ? [] : [html`<code>${entry.operationId}</code>`]),
    ...(entry.fidelity === undefined ? [] : [html`fidelity: ${entry.fidelity}`]),
    ...(list === undefined ? [] : [html`list, by ${list}`]),
    ...(entry.beta ? [html`beta`] : []),
    ...(isWeb(entry.docs) ? [html`<a href="${entry.docs}">Partoo’s documentation</a>`] : []),
  ];
}

function isEvent(entry: Entry): entry is WebhookEvent {
  return "key" in entry;
}

function listOf(entry: Entry): string | undefined {
  return isEvent(entry) ? undefined : entry.pagination?.style;
}

/** No two operations or events have the same name, so no two have the same id. */
function idOf(name: string): string {
  return oneLine(name).replaceAll(" ", "-");
}

function isWeb(address: string | undefined): address is string {
  return address !== undefined && URL.canParse(address) && /^https?:/.test(address);
}
