const WIDTH = 118;
const CHARACTER = 7.83;
const LINE = 19;
const PADDING = 20;

/** Lines of a terminal as an SVG, light on dark, so that it reads the same on a page of either kind. */
export function drawTerminal(text: string, title: string): string {
  const lines = text.split("\n").flatMap((line) => wrapped(line));
  const width = Math.ceil(WIDTH * CHARACTER + 2 * PADDING);
  const height = lines.length * LINE + 2 * PADDING;
  const rows = lines.map((line, row) => {
    const y = PADDING + row * LINE + 14;
    return `<text x="${PADDING}" y="${y}" fill="${colorOf(line)}" xml:space="preserve">${escaped(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
      `font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#16202a"/>`,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

/** Broken between words, with the rest indented. */
function wrapped(line: string): string[] {
  if (line.length <= WIDTH) return [line];
  const space = line.lastIndexOf(" ", WIDTH);
  const end = space < WIDTH / 2 ? WIDTH : space;
  const indent = `${/^ */.exec(line)?.[0] ?? ""}    `;
  return [line.slice(0, end), ...wrapped(indent + line.slice(end).trimStart())];
}

function colorOf(line: string): string {
  if (line.startsWith("$")) return "#8fd3ff";
  if (/: (?:4|5)\d\d in|_ERROR in/.test(line)) return "#ffcf70";
  if (/^Business|^Partoo/.test(line)) return "#ff9d94";
  // where it was in the caller's code stands out from where it was in ours
  return /\((?:dist\/|node:)/.test(line) ? "#8a9aa8" : "#dbe4ec";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
