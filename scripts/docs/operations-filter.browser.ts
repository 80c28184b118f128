// Runs in the page of operations: shows what fits the form, and keeps the form in the address.

const form = element("form", HTMLFormElement);
const status = element(".count", HTMLElement);
const none = element(".none", HTMLElement);
const sections = [...document.querySelectorAll<HTMLElement>("main section")];
const entries = [...document.querySelectorAll<HTMLElement>("main li[data-marks]")].map((item) => ({
  item,
  text: (item.textContent + (item.dataset["tag"] ?? "")).toLowerCase(),
  tag: item.dataset["tag"],
  fidelity: item.dataset["fidelity"],
  marks: (item.dataset["marks"] ?? "").split(" "),
}));

function element<Type extends Element>(selector: string, type: new () => Type): Type {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** What is chosen, by the names of the form. */
function chosen(): URLSearchParams {
  const by = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === "string" ? value.trim() : "";
    if (text !== "") by.set(name, text);
  }
  return by;
}

function show(): void {
  const by = chosen();
  const words = (by.get("q") ?? "").toLowerCase().split(/\s+/);
  const fits = (name: string, values: readonly (string | undefined)[]): boolean =>
    !by.has(name) || values.includes(by.get(name) ?? "");
  let shown = 0;
  for (const { item, text, tag, fidelity, marks } of entries) {
    item.hidden = !(
      words.every((word) => text.includes(word)) &&
      fits("tag", [tag]) &&
      fits("fidelity", [fidelity]) &&
      fits("only", marks)
    );
    if (!item.hidden) shown += 1;
  }
  for (const section of sections) {
    section.hidden = section.querySelector("li[data-marks]:not([hidden])") === null;
  }
  none.hidden = shown > 0;
  status.textContent = `${String(shown)} of ${String(entries.length)} shown`;
}

/** An address whose hash begins with "?" is a filter; any other one leads to an entry. */
function read(): void {
  form.reset();
  if (location.hash.startsWith("#?")) {
    for (const [name, value] of new URLSearchParams(location.hash.slice(2))) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = value;
      }
    }
  }
  show();
  // the browser has looked for the entry before a filter that hid it was taken away
  document.querySelector(":target")?.scrollIntoView();
}

function write(): void {
  const by = chosen().toString();
  const [address = ""] = location.href.split("#", 1);
  history.replaceState(null, "", by === "" ? address : `${address}#?${by}`);
  show();
}

form.hidden = false;
form.addEventListener("input", write);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll(".reset")) {
  button.addEventListener("click", () => {
    form.reset();
    write();
    element("#q", HTMLInputElement).focus();
  });
}
addEventListener("hashchange", read);
read();

export {};
