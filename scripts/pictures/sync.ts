import { SANS, WIDTH, box, drawn, text } from "./svg.ts";

interface Station {
  readonly name: string;
  readonly words: string;
  /** What leads to the next station. */
  readonly command?: string;
  /** What stands next to it: read by the command above, or printed by it. */
  readonly side?: {
    readonly name: string;
    readonly words: readonly string[];
    readonly arrow: "in" | "out";
  };
}

const STATIONS: readonly Station[] = [
  { name: "the docs site", words: "one page for each operation", command: "npm run sync" },
  {
    name: "openapi/openapi.yaml",
    words: "the official text, in one file",
    command: "npm run generate",
    side: {
      name: "the report",
      words: ["breaking, risky or safe;", "the lines of code that", "stop compiling"],
      arrow: "out",
    },
  },
  {
    name: "src/generated/",
    words: "types, tables, warning codes",
    command: "the next release",
    side: {
      name: "openapi/overlay.yaml",
      words: ["what this package adds:", "pagination, open enums,", "replacements"],
      arrow: "in",
    },
  },
  { name: "your editor", words: "" },
];

const LEFT = 20;
const BOX = 268;
const SIDE = 356;
const HEIGHT = 62;
const STEP = 116;

/** From the published page to the strike-through in the editor. */
export function drawSync(): string {
  const body = STATIONS.flatMap((station, index) => {
    const top = 20 + index * STEP;
    return [
      box(LEFT, top, BOX, HEIGHT),
      text(LEFT + 14, top + 26, station.name, "name"),
      station.words === "" ? call(top + 48) : text(LEFT + 14, top + 48, station.words),
      ...(station.command === undefined ? [] : down(top + HEIGHT, station.command)),
      ...(station.side === undefined ? [] : sideBox(top, station.side)),
    ];
  });
  return drawn({
    title: "From the published page to the strike-through in the editor",
    description:
      "npm run sync reads the docs site into openapi/openapi.yaml and prints a report of what breaks. " +
      "npm run generate applies openapi/overlay.yaml and writes src/generated. In the editor, a deprecated call is struck through.",
    height: 20 + (STATIONS.length - 1) * STEP + HEIGHT + 20,
    font: SANS,
    fontSize: 14,
    body,
  });
}

function call(y: number): string {
  return `<text x="${LEFT + 14}" y="${y}">client.<tspan class="struck">POST</tspan>(<tspan class="string">"/conversations/…"</tspan></text>`;
}

function down(top: number, command: string): string[] {
  const x = LEFT + 40;
  const end = top + STEP - HEIGHT;
  return [
    `<path class="out" d="M${x} ${top + 2}V${end - 8}" stroke-width="2"/>`,
    `<path class="out" d="M${x} ${end - 2}l-5 -9h10z" stroke="none"/>`,
    text(x + 16, top + 32, command),
  ];
}

function sideBox(top: number, { name, words, arrow }: NonNullable<Station["side"]>): string[] {
  const y = top + HEIGHT / 2;
  const from = LEFT + BOX;
  const tip = arrow === "out" ? `M${SIDE - 2} ${y}l-9 -5v10z` : `M${from + 2} ${y}l9 -5v10z`;
  return [
    box(SIDE, top - 6, WIDTH - SIDE - 20, 96),
    text(SIDE + 14, top + 20, name, "name"),
    ...words.map((line, index) => text(SIDE + 14, top + 42 + index * 18, line)),
    `<path class="back" d="M${from + 6} ${y}H${SIDE - 6}" stroke-width="2"/>`,
    `<path class="back" d="${tip}" stroke="none"/>`,
  ];
}
