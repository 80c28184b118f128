import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Redis } from "ioredis";
import { connect, createServer, type AddressInfo } from "node:net";

/** Whether this machine has `redis-server`. */
export function hasRedis(): boolean {
  return spawnSync("redis-server", ["--version"]).status === 0;
}

/** A real Redis in memory, on a free local port. */
export class RedisServer {
  readonly port: number;
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.resume();
    return server;
  }

  /** Kills the process. Redis loses all data. */
  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running === undefined) return;
    running.kill("SIGKILL");
    await once(running, "exit");
  }

  /** Keys that never expire. */
  async keysWithoutEnd(): Promise<string[]> {
    const redis = new Redis({ host: "127.0.0.1", port: this.port });
    try {
      const keys = await redis.keys("*");
      const ends = await Promise.all(keys.map((key) => redis.pttl(key)));
      return keys.filter((_, index) => ends[index] === -1);
    } finally {
      redis.disconnect();
    }
  }

  /** Starts it again, empty, on the same port. */
  async resume(): Promise<void> {
    const args = [
      "--port",
      `${this.port}`,
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
    ];
    const started = spawn("redis-server", args, { stdio: "ignore" });
    this.#process = started;
    while (!(await accepts(this.port))) {
      if (started.exitCode !== null) throw new Error(`redis-server ended: ${started.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
