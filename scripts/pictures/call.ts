import { SANS, WIDTH, box, drawn, text } from "./svg.ts";

/** The layers in the order of `src/transport/transport.ts`: what each does on the way to the API, and on the way back. */
const LAYERS: readonly (readonly [name: string, out: string[], back: string[]])[] = [
  [
    "client",
    ["checks every value; warns", "if the call is deprecated"],
    ["returns { data, error,", "response } or rejects"],
  ],
  [
    "openapi-fetch",
    ["writes URL, query and body;", "runs onRequest"],
    ["runs onResponse;", "reads the body"],
  ],
  ["key", ["asks the apiKey function"], ["after a 401: asks again,", "retries once"]],
  ["retries", ["keeps the request"], ["429, 5xx, lost connection:", "waits and sends it again"]],
  ["redirects", ["passes it on"], ["follows a GET to the same", "origin, rejects all others"]],
  ["throttle", ["waits for its turn"], ["a 429 pauses all calls", "that share the throttle"]],
  ["timeout", ["starts the clock"], ["stops it when the body", "is complete"]],
  ["fetch", ["adds x-APIKey, sends"], ["headers and body arrive"]],
];

const ROW = 66;
const TOP = 68;
const OUT = 142;
const BACK = 368;

/** The way of a call: down through the layers to the API, and back up. */
export function drawCall(): string {
  const bottom = TOP + LAYERS.length * ROW;
  const rows = LAYERS.flatMap(([name, out, back], index) => {
    const y = TOP + index * ROW;
    return [
      box(12, y, WIDTH - 24, ROW - 8),
      text(22, y + 34, name, "name"),
      ...lines(OUT + 14, y, out),
      ...lines(BACK + 14, y, back),
    ];
  });
  return drawn({
    title: "The way of a call",
    description:
      `A request passes ${LAYERS.map(([name]) => name).join(", ")} on its way to the API; ` +
      "the response passes them in reverse.",
    height: bottom + 50,
    font: SANS,
    fontSize: 14,
    body: [
      text(20, 32, "your code: client.GET(path, options)", "name"),
      text(OUT + 14, 56, "request ↓"),
      text(BACK + 14, 56, "response ↑"),
      ...rows,
      `<path class="out" d="M${OUT} ${TOP + 4}V${bottom + 4}" stroke-width="2"/>`,
      `<path class="out" d="M${OUT} ${bottom + 10}l-5 -9h10z" stroke="none"/>`,
      `<path class="back" d="M${BACK} ${bottom + 8}V${TOP + 10}" stroke-width="2"/>`,
      `<path class="back" d="M${BACK} ${TOP}l-5 9h10z" stroke="none"/>`,
      text(20, bottom + 34, "the API: https://api.partoo.co/v2", "name"),
    ],
  });
}

function lines(x: number, top: number, words: readonly string[]): string[] {
  const first = words.length === 1 ? top + 34 : top + 25;
  return words.map((line, index) => text(x, first + index * 18, line));
}
