import { MONOSPACE, escaped } from "./svg.ts";

/** Characters in a line: few enough to be read on a phone. */
const WIDTH = 72;
const CHARACTER = 7.83;
const LINE = 19;
const PADDING = 20;

/** Lines of a terminal as an SVG, light on dark, so that it reads the same on a page of either kind. */
export function drawTerminal(text: string, title: string): string {
  const lines = text
    .split("\n")
    .flatMap((line) => wrapped(line).map((part) => ({ part, color: colorOf(line) })));
  const width = Math.ceil(WIDTH * CHARACTER + 2 * PADDING);
  const height = lines.length * LINE + 2 * PADDING;
  const rows = lines.map(({ part, color }, row) => {
    const y = PADDING + row * LINE + 14;
    return `<text x="${PADDING}" y="${y}" fill="${color}" xml:space="preserve">${escaped(part)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
      `font-family="${MONOSPACE}" font-size="13">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#16202a"/>`,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

/** Broken between words, with the rest indented. */
function wrapped(line: string): string[] {
  const indent = `${/^ */.exec(line)?.[0] ?? ""}    `;
  const parts: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(" ", WIDTH);
    const end = space < WIDTH / 2 ? WIDTH : space;
    parts.push(rest.slice(0, end));
    rest = indent + rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

function colorOf(line: string): string {
  if (line.startsWith("$")) return "#8fd3ff";
  if (/: (?:4|5)\d\d in|_ERROR in/.test(line)) return "#ffcf70";
  if (/^Business|^Partoo/.test(line)) return "#ff9d94";
  // highlights the place in the caller's code
  return /\((?:dist\/|node:)/.test(line) ? "#8a9aa8" : "#dbe4ec";
}
