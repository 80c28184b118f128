import { spawn, type ChildProcess } from "node:child_process";

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A finding of the compiler, as an editor gets it. */
export interface Finding {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
  readonly tags?: readonly number[];
  readonly code?: number;
}

/**
 * The language server of a TypeScript that is not written in JavaScript, as an editor talks to it.
 *
 * @see https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
 */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<unknown, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  /** @param command the server's program and its arguments */
  constructor([program = "", ...args]: readonly string[]) {
    this.#process = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
    this.#process.stdout?.on("data", (bytes: Buffer) => this.#receive(bytes));
    this.#process.once("exit", () => {
      for (const [id, settle] of this.#waiting) settle({ id: id as number, error: ENDED });
    });
  }

  /** What the server says of a file that was just opened. */
  async findingsIn(uri: string, text: string): Promise<readonly Finding[]> {
    const textDocument = { uri, languageId: "typescript", version: 1, text };
    await this.#request("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    this.#send({ method: "initialized", params: {} });
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
    const answer = await this.#request("textDocument/diagnostic", { textDocument: { uri } });
    return (answer as { items: readonly Finding[] }).items;
  }

  async close(): Promise<void> {
    await this.#request("shutdown", undefined);
    this.#send({ method: "exit" });
    this.#process.stdin?.end();
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = (this.#lastId += 1);
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      });
    });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (let next = this.#nextMessage(); next !== undefined; next = this.#nextMessage()) {
      this.#handle(next);
    }
  }

  #nextMessage(): Message | undefined {
    const end = this.#received.indexOf(SEPARATOR);
    if (end === -1) return undefined;
    const [, length] = /Content-Length: (\d+)/i.exec(this.#received.toString("utf8", 0, end)) ?? [];
    const start = end + SEPARATOR.length;
    const stop = start + Number(length);
    if (this.#received.length < stop) return undefined;
    const message = JSON.parse(this.#received.toString("utf8", start, stop)) as Message;
    this.#received = this.#received.subarray(stop);
    return message;
  }

  #handle(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
    } else if (id !== undefined) {
      // the server's own questions: there are no settings, and nothing to register
      this.#send({ id, result: params?.items?.map(() => null) ?? null });
    }
  }
}

const SEPARATOR = "\r\n\r\n";
const ENDED = { message: "the language server has ended" };
