import { SCALED_WINDOW_MS, type Outcome } from "./simulation.ts";

/** One run in the plot. */
export interface Panel {
  readonly title: string;
  readonly outcome: Outcome;
}

const WIDTH = 600;
const LEFT = 48;
const PANEL = 168;
const HEIGHT = 92;
const TOP = 62;
const BIN_MS = 250;
const COLOURS = { 200: "#2a7f62", 429: "#d2563c" } as const;

/** Colors for both kinds of page. */
const STYLE = `<style>
.card { fill: #ffffff; stroke: #d0d7de } text { fill: #24303a } .axis { stroke: #8a949e }
@media (prefers-color-scheme: dark) {
.card { fill: #16202a; stroke: #3a4654 } text { fill: #dbe4ec }
}
</style>`;

/** Draws requests per second over time, as the server received them: one panel per run, all with the same scales. */
export function plot(panels: readonly Panel[]): string {
  const histograms = panels.map(({ outcome }) => binned(outcome));
  const bins = Math.max(...histograms.map((counts) => counts.length));
  const most = Math.max(...histograms.flat().map((bin) => bin[200] + bin[429]));
  const height = TOP + panels.length * PANEL + 6;
  const drawn = panels.map((panel, index) =>
    drawnPanel(panel, histograms[index] ?? [], TOP + index * PANEL, bins, most),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" ` +
      `font-family="system-ui, sans-serif" font-size="13">`,
    `<title>Requests per second over time: without a throttle, with one, and with four workers</title>`,
    STYLE,
    `<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    legend(),
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

interface Bin {
  200: number;
  429: number;
}

function binned({ responses }: Outcome): Bin[] {
  const start = responses[0]?.atMs ?? 0;
  const bins: Bin[] = [];
  for (const { atMs, status } of responses) {
    const index = Math.floor((atMs - start) / BIN_MS);
    while (bins.length <= index) bins.push({ 200: 0, 429: 0 });
    const bin = bins[index];
    if (bin !== undefined) bin[status] += 1;
  }
  return bins;
}

function legend(): string {
  const item = (x: number, colour: string, text: string): string =>
    `<rect x="${x}" y="14" width="10" height="10" fill="${colour}"/><text x="${x + 15}" y="23">${text}</text>`;
  return [
    item(LEFT, COLOURS[200], "status 200"),
    item(LEFT + 120, COLOURS[429], "status 429"),
    `<text x="${LEFT}" y="46">requests per second; the limit is 300 in ${SCALED_WINDOW_MS / 1000} s</text>`,
  ].join("\n");
}

function drawnPanel(
  { title, outcome }: Panel,
  histogram: readonly Bin[],
  top: number,
  bins: number,
  most: number,
): string {
  const width = (WIDTH - LEFT - 14) / bins;
  const base = top + 44 + HEIGHT;
  const scale = HEIGHT / most;
  const bars = histogram.flatMap((bin, index) => {
    const x = (LEFT + index * width).toFixed(1);
    const bar = (status: 200 | 429, above: number): string =>
      bin[status] === 0
        ? ""
        : `<rect x="${x}" y="${(base - (above + bin[status]) * scale).toFixed(1)}" ` +
          `width="${Math.max(width - 0.5, 1).toFixed(1)}" height="${(bin[status] * scale).toFixed(1)}" ` +
          `fill="${COLOURS[status]}"/>`;
    return [bar(200, 0), bar(429, bin[200])].filter((one) => one !== "");
  });
  const { done, failures, refused, tookMs } = outcome;
  const lost = failures.length === 0 ? "none lost" : `${failures.length} lost`;
  const windows = Math.floor((bins * BIN_MS) / SCALED_WINDOW_MS) + 1;
  const seconds = Array.from({ length: windows }, (_, at) => (at * SCALED_WINDOW_MS) / 1000);
  return [
    `<text x="${LEFT}" y="${top + 14}" font-weight="600">${title}</text>`,
    `<text x="${LEFT}" y="${top + 32}">${done} done, ${lost}, ${refused} × 429, ${(tookMs / 1000).toFixed(1)} s</text>`,
    `<path d="M${LEFT} ${base}H${WIDTH - 14}" class="axis"/>`,
    label(LEFT - 8, base, "0"),
    label(LEFT - 8, base - HEIGHT + 8, `${Math.round((most * 1000) / BIN_MS)}`),
    ...bars,
    ...seconds.map(
      (at) =>
        `<text x="${(LEFT + (at * 1000 * width) / BIN_MS).toFixed(1)}" y="${base + 16}" ` +
        `font-size="12" text-anchor="middle">${at} s</text>`,
    ),
  ].join("\n");
}

function label(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y}" text-anchor="end" font-size="12">${text}</text>`;
}
