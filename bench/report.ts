/** The content of `bench/results/calls.json`. */
export interface CallResults {
  readonly machine: string;
  readonly date: string;
  readonly rounds: number;
  /** By version of Node. */
  readonly nodes: Record<string, NodeResults>;
}

export interface NodeResults {
  /** By kind of stub: one `ignores` its arguments, one `builds` a `Request` from them. */
  readonly stubs: Record<string, readonly PeerFigure[]>;
  /** The same, with a middleware that does nothing in every peer. */
  readonly middleware: Record<string, readonly PeerFigure[]>;
  readonly bytes: readonly PeerFigure[];
  readonly loopback: readonly LoopbackFigure[];
  readonly imports: readonly ImportFigure[];
  /** Ratio of a deprecated call, after its warning, to another call. */
  readonly deprecated: number;
  readonly clientMicroseconds: number;
}

export interface PeerFigure {
  readonly name: string;
  /** Microseconds, or bytes, of one call. */
  readonly median: number;
  readonly toRaw: number;
  readonly toAuth: number;
}

export interface LoopbackFigure {
  readonly name: string;
  /** Requests per second. */
  readonly median: number;
  readonly toRaw: number;
}

export interface ImportFigure {
  readonly name: string;
  /** Milliseconds in a new process. */
  readonly median: number;
  readonly toKy: number;
}

/** The tables that the command prints, for `docs/maintaining/performance.md`. */
export function tables(node: string, results: NodeResults): string {
  return [
    callTable(node, results),
    middlewareTable(node, results),
    importTable(node, results),
    `a deprecated call after its warning: ${times(results.deprecated)} one that is not; ` +
      `createPartooClient(): ${results.clientMicroseconds.toFixed(1)} µs\n`,
  ].join("\n");
}

function callTable(node: string, results: NodeResults): string {
  const { ignores = [], builds = [] } = results.stubs;
  const rows = ignores.map(({ name, median, toRaw, toAuth }) => {
    const built = find(builds, name);
    const bytes = find(results.bytes, name);
    const rate = find(results.loopback, name);
    return [
      name,
      microseconds(median),
      times(toRaw),
      times(toAuth),
      microseconds(built?.median),
      times(built?.toRaw),
      times(built?.toAuth),
      times(bytes?.toAuth),
      times(rate?.toRaw),
    ];
  });
  const head = [
    `Node ${node}`,
    "ignores",
    "to raw",
    "to + auth",
    "builds",
    "to raw",
    "to + auth",
    "bytes, to + auth",
    "loopback, to raw",
  ];
  return table(head, rows);
}

function middlewareTable(node: string, { middleware }: NodeResults): string {
  const { ignores = [], builds = [] } = middleware;
  const rows = ignores.map(({ name, median, toRaw, toAuth }) => {
    const built = find(builds, name);
    return [
      name,
      microseconds(median),
      times(toRaw),
      times(toAuth),
      microseconds(built?.median),
      times(built?.toRaw),
      times(built?.toAuth),
    ];
  });
  const head = ["ignores", "to raw", "to + auth", "builds", "to raw", "to + auth"];
  return table([`with a middleware, Node ${node}`, ...head], rows);
}

function importTable(node: string, { imports }: NodeResults): string {
  const rows = imports.map(({ name, median, toKy }) => [
    name,
    `${median.toFixed(1)} ms`,
    times(toKy),
  ]);
  return table([`import, Node ${node}`, "fresh process", "to ky"], rows);
}

function find<Figure extends { name: string }>(
  figures: readonly Figure[],
  name: string,
): Figure | undefined {
  return figures.find((figure) => figure.name === name);
}

/** A table in Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return `${[head, rule, ...rows].map(line).join("\n")}\n`;
}

function microseconds(value: number | undefined): string {
  return value === undefined ? "" : `${value.toFixed(1)} µs`;
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? "" : `${ratio.toFixed(2)} ×`;
}
