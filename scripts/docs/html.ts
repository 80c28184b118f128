/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** HTML with values in it: text is escaped, HTML is put in as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const text = parts.map((part, index) => {
    const value = values[index - 1];
    return (
      (value === undefined ? "" : typeof value === "string" ? escaped(value) : value.html) + part
    );
  });
  return { html: text.join("") };
}

/** Pieces of HTML, one after another. */
export function join(pieces: readonly Html[], between = ""): Html {
  return { html: pieces.map((piece) => piece.html).join(between) };
}

/** An attribute with a space before it; nothing if it has no value. */
export function attribute(name: string, value: string | undefined): Html {
  return value === undefined ? { html: "" } : html` ${{ html: name }}="${value}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
