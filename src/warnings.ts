/** Limits the memory for warnings that differ from call to call, such as those about unknown paths. */
const MOST_WARNINGS = 1_000;

interface Warning {
  /** Node prints it before the message. */
  readonly type: string;
  /** For Node's `--disable-warning=CODE`. */
  readonly code: string;
  readonly message: string;
  /** Node prints it on a line of its own. */
  readonly detail?: string;
}

/** Warnings of one kind, each given once per process. */
export class Warnings {
  readonly #given = new Set<string>();

  /** Whether a warning with this key has been given. */
  has(key: string): boolean {
    return this.#given.has(key);
  }

  /** Warns through `process.emitWarning` if it exists, otherwise through `console.warn`. */
  giveOnce(key: string, { message, ...options }: Warning): void {
    if (this.#given.has(key) || this.#given.size === MOST_WARNINGS) return;
    this.#given.add(key);
    const { process } = globalThis as { process?: Partial<Pick<NodeProcess, "emitWarning">> };
    if (typeof process?.emitWarning === "function") process.emitWarning(message, options);
    else console.warn(`[${options.code}] ${options.type}: ${message}`);
  }
}

interface NodeProcess {
  emitWarning(message: string, options: Omit<Warning, "message">): void;
}
