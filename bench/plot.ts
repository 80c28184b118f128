import type { PeerFigure } from "./report.ts";

const WIDTH = 860;
const LEFT = 170;
const RIGHT = 60;
const ROW = 26;
const TOP = 78;

/** What a call costs beside the peers, as horizontal bars: times raw `fetch`, shortest first. */
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
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="18" rx="2" fill="${own ? "#2a7f62" : "#b9c2cb"}"/>`,
      `<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 14}">${toRaw.toFixed(1)} ×</text>`,
    ].join("\n");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" ` +
      `font-family="system-ui, sans-serif" font-size="13" fill="#333">`,
    `<title>What a POST costs without the network, beside raw fetch</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="6" fill="#fff"/>`,
    `<text x="20" y="30" font-size="15" font-weight="600">What a POST costs without the network, in times of raw fetch</text>`,
    `<text x="20" y="52" fill="#666">${caption}</text>`,
    ...bars,
    "</svg>\n",
  ].join("\n");
}
