/** What `bench/results/calls.json` holds. */
export interface CallResults {
  readonly machine: string;
  readonly date: string;
  readonly rounds: number;
  /** By version of Node. */
  readonly nodes: Record<string, NodeResults>;
}

export interface NodeResults {
  /** By kind of stub: one `ignores` its arguments, one `builds` a `Request` of them. */
  readonly stubs: Record<string, readonly PeerFigure[]>;
  readonly bytes: readonly PeerFigure[];
  readonly loopback: readonly LoopbackFigure[];
  /** A deprecated call, after its warning, beside one that is not. */
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
  /** Requests a second. */
  readonly median: number;
  readonly toRaw: number;
}

/** The tables that are printed, and that stand in `docs/performance.md`. */
export function tables(node: string, results: NodeResults): string {
  const { ignores = [], builds = [] } = results.stubs;
  const find = <Figure extends { name: string }>(figures: readonly Figure[], name: string) =>
    figures.find((figure) => figure.name === name);
  const rows = ignores.map(({ name, median, toRaw, toAuth }) => {
    const built = find(builds, name);
    const bytes = find(results.bytes, name);
    const rate = find(results.loopback, name);
    return [
      name,
      `${median.toFixed(1)} µs`,
      times(toRaw),
      times(toAuth),
      `${built?.median.toFixed(1)} µs`,
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
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map(line),
    "",
    `a deprecated call after its warning: ${times(results.deprecated)} one that is not; ` +
      `createPartooClient(): ${results.clientMicroseconds.toFixed(1)} µs`,
    "",
  ].join("\n");
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? "" : `${ratio.toFixed(2)} ×`;
}
