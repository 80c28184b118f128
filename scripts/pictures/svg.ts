/** Wide enough for 60 characters of code, and narrow enough to be read on a phone. */
export const WIDTH = 600;

export const SANS = "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif";
export const MONOSPACE = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/** Colors for both kinds of page. */
const STYLE = `  <style>
    .card { fill: #ffffff; stroke: #d0d7de } .box { fill: #f0f4f8; stroke: #d0d7de }
    text { fill: #24303a } .name { fill: #0b3d66; font-weight: 600 } .dim { fill: #59636e }
    .keyword { fill: #8250df } .string { fill: #0a6640 } .number { fill: #953800 }
    .struck { fill: #6e7781; text-decoration: line-through }
    .out { stroke: #1f6feb; fill: #1f6feb } .back { stroke: #1a7f37; fill: #1a7f37 }
    @media (prefers-color-scheme: dark) {
      .card { fill: #16202a; stroke: #3a4654 } .box { fill: #22303d; stroke: #3a4654 }
      text { fill: #dbe4ec } .name { fill: #8fd3ff } .dim { fill: #a3b1bd }
      .keyword { fill: #d2a8ff } .string { fill: #7ee787 } .number { fill: #ffa657 }
      .struck { fill: #a3b1bd }
      .out { stroke: #79b8ff; fill: #79b8ff } .back { stroke: #7ee787; fill: #7ee787 }
    }
  </style>`;

export interface Picture {
  readonly title: string;
  /** Description for people who cannot see it. */
  readonly description: string;
  readonly height: number;
  readonly font: string;
  readonly fontSize: number;
  readonly body: readonly string[];
}

/** A card of {@link WIDTH}, in the colors of a light or a dark page. */
export function drawn({ title, description, height, font, fontSize, body }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" ` +
      `role="img" aria-labelledby="title desc" font-family="${font}" font-size="${fontSize}">`,
    `  <title id="title">${escaped(title)}</title>`,
    `  <desc id="desc">${escaped(description)}</desc>`,
    STYLE,
    `  <rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    ...body.map((line) => `  ${line}`),
    "</svg>\n",
  ].join("\n");
}

/** A line of text, whose spaces are kept; `className` gives its color. */
export function text(x: number, y: number, content: string, className?: string): string {
  const style = className === undefined ? "" : ` class="${className}"`;
  return `<text x="${x}" y="${y}"${style} xml:space="preserve">${escaped(content)}</text>`;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`;
}

export function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
