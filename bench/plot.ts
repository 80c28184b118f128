import type { PeerFigure } from "./report.ts";

const WIDTH = 600;
const LEFT = 172;
const RIGHT = 60;
const ROW = 26;
const TOP = 78;

/** Colors for both kinds of page. */
const STYLE = `<style>
.card { fill: #ffffff; stroke: #d0d7de } text { fill: #24303a } .own { fill: #2a7f62 } .peer { fill: #b9c2cb }
@media (prefers-color-scheme: dark) {
.card { fill: #16202a; stroke: #3a4654 } text { fill: #dbe4ec } .own { fill: #3fb48b } .peer { fill: #56636f }
}
</style>`;

/** Draws a call of each peer as a bar: its time as a multiple of raw `fetch`, shortest first. */
export function plot(peers: readonly PeerFigure[], caption: string): string {
  const sorted = [...peers].sort((a, b) => a.toRaw - b.toRaw);
  const longest = Math.max(...sorted.map(({ toRaw }) => toRaw));
  const height = TOP + sorted.length * ROW + 14;
  const bars = sorted.map(({ name, toRaw }, row) => {
    const y = TOP + row * ROW;
    const width = ((WIDTH - LEFT - RIGHT) * toRaw) / longest;
    const own = name === "partoo-client";
    return [
      `<text x="${LEFT - 10}" y="${y + 14}" text-anchor="end"${own ? ' font-weight="600"' : ""}>${name}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="18" rx="2" class="${own ? "own" : "peer"}"/>`,
      `<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 14}">${toRaw.toFixed(1)} ×</text>`,
    ].join("\n");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" ` +
      `font-family="system-ui, sans-serif" font-size="14">`,
    `<title>A POST without the network, compared with raw fetch</title>`,
    STYLE,
    `<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    `<text x="20" y="30" font-size="15" font-weight="600">A POST without the network, as a multiple of raw fetch</text>`,
    `<text x="20" y="52" font-size="12">${caption}</text>`,
    ...bars,
    "</svg>\n",
  ].join("\n");
}
