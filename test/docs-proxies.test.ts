import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { RUNTIMES } from "./runtimes/runtimes.ts";
import { codeOf, run } from "./support/docs-code.ts";
import {
  AUTHORITY,
  CERTIFICATE,
  CERTIFICATE_KEY,
  startProxy,
  startTlsApi,
  type LocalServer,
} from "./support/proxy.ts";

const ROOT = resolve(import.meta.dirname, "..");
const KEY = "key-that-no-proxy-sees";

let folder: string;
let servers: LocalServer[];
let requests: IncomingMessage[];
let tunnels: IncomingMessage[];
beforeEach(async () => {
  // inside the project, so that undici is found
  folder = await mkdtemp(join(ROOT, "test/docs-"));
  servers = [];
  requests = [];
  tunnels = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

async function tlsApi(options?: Parameters<typeof startTlsApi>[1]): Promise<LocalServer> {
  const api = await startTlsApi((request) => requests.push(request), options);
  servers.push(api);
  return api;
}

async function proxyTo(target: Parameters<typeof startProxy>[1]): Promise<string> {
  const proxy = await startProxy((request) => tunnels.push(request), target);
  servers.push(proxy);
  return `http://127.0.0.1:${String(proxy.port)}`;
}

/** A block of the page, with addresses of this machine in it. */
function block(number: number, replaced: Record<string, string> = {}): string {
  let code = codeOf("docs/proxies.md")[number - 1]?.code;
  if (code === undefined) expect.fail(`docs/proxies.md has no block ${String(number)}`);
  for (const [text, local] of Object.entries(replaced)) {
    expect(code).toContain(text);
    code = code.replaceAll(text, local);
  }
  return code;
}

/** Runs code in a process of its own, which trusts the certificate of the tests, and gives what it prints. */
async function printedBy(
  code: string,
  env: Record<string, string> = {},
  command: readonly string[] = [process.execPath],
): Promise<string> {
  const program = join(folder, "example.mjs");
  await build({
    absWorkingDir: ROOT,
    stdin: { contents: code, loader: "ts", resolveDir: folder },
    outfile: program,
    bundle: true,
    external: ["undici"],
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const [binary = "", ...args] = command;
  const trust = { NODE_EXTRA_CA_CERTS: AUTHORITY, DENO_CERT: AUTHORITY };
  const options = { cwd: folder, env: { PARTOO_API_KEY: KEY, NO_COLOR: "1", ...trust, ...env } };
  return await new Promise((done) => {
    execFile(binary, [...args, program], options, (_error, stdout, stderr) => {
      done(stdout + stderr);
    });
  });
}

const PROXY = "http://proxy.example:3128";

function expectOneCallThroughTheTunnel(): void {
  expect(tunnels.map(({ url }) => url)).toEqual(["api.partoo.co:443"]);
  expect(tunnels[0]?.rawHeaders.join("\n")).not.toContain(KEY);
  expect(requests.map(({ url, headers }) => [url, headers["x-apikey"]])).toEqual([
    ["/v2/conversations", KEY],
  ]);
}

describe("behind a proxy", () => {
  test("HTTPS_PROXY is read by undici's EnvHttpProxyAgent", async () => {
    const proxy = await proxyTo(await tlsApi());
    expect(await printedBy(block(1), { HTTPS_PROXY: proxy })).toBe("7\n");
    expectOneCallThroughTheTunnel();
  });

  test("a client's own ProxyAgent makes the tunnel", async () => {
    expect(await printedBy(block(2, { [PROXY]: await proxyTo(await tlsApi()) }))).toBe("7\n");
    expectOneCallThroughTheTunnel();
  });

  test("name and password for the proxy are its token", async () => {
    const uri = await proxyTo(await tlsApi());
    const token = 'token: `Basic ${btoa("name:password")}`';
    const code = block(2, { [`"${PROXY}"`]: `{ uri: "${uri}", ${token} }` });
    expect(await printedBy(code)).toBe("7\n");
    expect(tunnels[0]?.headers["proxy-authorization"]).toBe("Basic bmFtZTpwYXNzd29yZA==");
  });

  test.each(["407 Proxy Authentication Required", "502 Bad Gateway"])(
    "a tunnel that the proxy refuses with %s is a lost connection, and GET is retried",
    async (status) => {
      const printed = await printedBy(block(2, { [PROXY]: await proxyTo({ status }) }));
      expect(printed).toContain("PartooConnectionError");
      expect(printed).toContain(`Proxy response (${status.slice(0, 3)})`);
      expect(printed).not.toContain(KEY);
      expect(tunnels).toHaveLength(3);
      expect(requests).toEqual([]);
    },
  );

  // by themselves, without a package; only where `npm run test:runtimes` has fetched them
  const byThemselves: readonly (readonly [string, readonly string[], Record<string, string>])[] = [
    ["node22", [], { NODE_USE_ENV_PROXY: "1" }],
    ["node24", [], { NODE_USE_ENV_PROXY: "1" }],
    ["node26", [], { NODE_USE_ENV_PROXY: "1" }],
    ["bun", [], {}],
    ["deno", ["run", "--allow-net", "--allow-env", "--no-remote"], {}],
  ];
  test.for(byThemselves)("%s reads HTTPS_PROXY", async ([id, args, env], { skip }) => {
    const binary = binaryOf(id) ?? skip(`${id} is not here`);
    const proxy = await proxyTo(await tlsApi());
    const code = block(1).replace(/^import .* from "undici";\n|^setGlobalDispatcher.*\n/gm, "");
    expect(code).not.toContain("undici");
    expect(await printedBy(code, { HTTPS_PROXY: proxy, ...env }, [binary, ...args])).toMatch(
      /^7$/m,
    );
    expectOneCallThroughTheTunnel();
  });

  test("Bun's proxy option makes the tunnel", async ({ skip }) => {
    const binary = binaryOf("bun") ?? skip("bun is not here");
    const code = block(3, { [PROXY]: await proxyTo(await tlsApi()) });
    expect(await printedBy(code, {}, [binary])).toBe("7\n");
    expectOneCallThroughTheTunnel();
  });

  test("the option proxy is handed on to fetch with every call", async () => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({ conversations: [], count: 7 })));
    vi.stubGlobal("fetch", fetch);
    vi.stubEnv("PARTOO_API_KEY", KEY);
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    await run({ page: "", number: 3, code: block(3) });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      "https://api.partoo.co/v2/conversations",
      expect.objectContaining({ proxy: PROXY }),
    );
  });
});

test("a client certificate is shown to a gateway that asks for one", async () => {
  const ca = await readFile(AUTHORITY);
  const { port } = await tlsApi({ ca, requestCert: true, rejectUnauthorized: true });
  await copyFile(AUTHORITY, join(folder, "company-ca.pem"));
  await copyFile(CERTIFICATE, join(folder, "client.pem"));
  await copyFile(CERTIFICATE_KEY, join(folder, "client-key.pem"));
  const local = `https://localhost:${String(port)}`;
  const code = block(4, { "https://gateway.example": local });
  expect(await printedBy(code, { NODE_EXTRA_CA_CERTS: "" })).toBe("7\n");
  expect(requests.map(({ url }) => url)).toEqual(["/partoo/conversations"]);

  const withoutOne = code.replace(/^ {2}(?:cert|key):.*\n/gm, "");
  const refused = await printedBy(withoutOne, { NODE_EXTRA_CA_CERTS: "" });
  expect(refused).toContain("PartooConnectionError");
  expect(requests).toHaveLength(1);
});

test("a gateway gets the key, its own header, and the path right after its base URL", async () => {
  const { port } = await tlsApi();
  const local = `https://localhost:${String(port)}`;
  const code = block(5, { '"https://gateway.example': `"${local}` });
  expect(await printedBy(code, { GATEWAY_TOKEN: "token" })).toBe("7\n");
  expect(
    requests.map(({ url, headers }) => [url, headers["x-apikey"], headers["x-gateway-token"]]),
  ).toEqual([["/partoo/conversations", KEY, "token"]]);
});

test("a mock server in Docker Compose is called without encryption", async () => {
  const fetch = vi.fn(() => Promise.resolve(Response.json({ conversations: [], count: 7 })));
  vi.stubGlobal("fetch", fetch);
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await run({ page: "", number: 6, code: block(6) });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    "http://partoo-mock:8080/conversations",
    expect.anything(),
  );
  expect(log.mock.calls).toEqual([[7]]);
});

function binaryOf(id: string): string | undefined {
  return RUNTIMES.find((runtime) => runtime.id === id)?.binary();
}
