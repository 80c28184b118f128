import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Deadline } from "../../scripts/sync/deadline.ts";
import { DEFAULT_LIMITS, Downloader, type DownloadLimits } from "../../scripts/sync/download.ts";
import { startDocsSite, type Answer, type DocsSite } from "../support/docs-site.ts";

let site: DocsSite;
let elsewhere: DocsSite;
beforeAll(async () => {
  site = await startDocsSite();
  elsewhere = await startDocsSite();
});
afterAll(async () => {
  await site.close();
  await elsewhere.close();
});
beforeEach(() => {
  for (const one of [site, elsewhere]) {
    one.pages.clear();
    one.requests.length = 0;
  }
});

function read(path: string, limits: Partial<DownloadLimits> = {}): Promise<string> {
  const url = new URL(path, site.origin);
  return downloader(url, limits).text(url);
}

function downloader(url: URL, limits: Partial<DownloadLimits> = {}): Downloader {
  const all = { ...DEFAULT_LIMITS, retryMs: 0, ...limits };
  return new Downloader(url, all, new Deadline(all.totalMs));
}

/** Answers the first times with a status, then with a page. */
function failing(times: number, status: number, headers: Record<string, string> = {}): Answer {
  let left = times;
  return (_request, response) => {
    if (left-- > 0) response.writeHead(status, headers).end();
    else response.writeHead(200).end("at last");
  };
}

const redirect =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location }).end();

describe("downloading a page", () => {
  test("gives its text", async () => {
    site.pages.set("/a.md", "# Ünï©ode ✓");
    expect(await read("/a.md")).toBe("# Ünï©ode ✓");
  });

  test.each([408, 429, 500, 503])("tries again after %s", async (status) => {
    site.pages.set("/a.md", failing(2, status));
    expect(await read("/a.md")).toBe("at last");
    expect(site.requests).toHaveLength(3);
  });

  test("gives up after four attempts", async () => {
    site.pages.set("/a.md", failing(9, 503));
    await expect(read("/a.md")).rejects.toThrow("responded 503 (4 attempts)");
    expect(site.requests).toHaveLength(4);
  });

  test("tries again when the connection is lost", async () => {
    let first = true;
    site.pages.set("/a.md", (_request, response) => {
      if (first) response.destroy();
      else response.end("at last");
      first = false;
    });
    expect(await read("/a.md")).toBe("at last");
  });

  test("says who is asking, and what to try where that is not wanted", async () => {
    let agent: string | undefined;
    site.pages.set("/a.md", (request, response) => {
      agent = request.headers["user-agent"];
      response.writeHead(403).end();
    });
    await expect(read("/a.md")).rejects.toThrow(
      /responded 403: .*another network, or save .*--from/,
    );
    expect(agent).toMatch(/^partoo-client\/\d+\.\d+\.\d+ \(npm run sync; Node v/);
    expect(site.requests).toHaveLength(1);
  });

  test("does not try again after an answer that is final", async () => {
    await expect(read("/missing.md")).rejects.toThrow("responded 404");
    expect(site.requests).toHaveLength(1);
  });

  test("waits as long as Retry-After says, but not beyond the time for everything", async () => {
    site.pages.set("/a.md", failing(9, 429, { "retry-after": "25" }));
    await expect(read("/a.md", { totalMs: 100 })).rejects.toThrow("sync took more than 100 ms");
    expect(site.requests).toHaveLength(1);
  });
});

describe("a docs site that is slow, broken or hostile", () => {
  test("a redirect inside the origin is followed", async () => {
    site.pages.set("/a.md", redirect("/b.md"));
    site.pages.set("/b.md", "text");
    expect(await read("/a.md")).toBe("text");
  });

  test("a redirect to another origin is refused, and nothing is asked there", async () => {
    site.pages.set("/a.md", redirect(`${elsewhere.origin}/a.md`));
    await expect(read("/a.md")).rejects.toThrow(`another origin, ${elsewhere.origin}`);
    expect(elsewhere.requests).toEqual([]);
  });

  test("a redirect to a file is refused", async () => {
    site.pages.set("/a.md", redirect("file:///etc/passwd"));
    await expect(read("/a.md")).rejects.toThrow("another origin");
  });

  test("redirects without end are refused", async () => {
    site.pages.set("/a.md", redirect("/a.md"));
    await expect(read("/a.md")).rejects.toThrow("redirected more than 5 times");
  });

  test("a page that is too large is refused", async () => {
    site.pages.set("/a.md", "x".repeat(2000));
    await expect(read("/a.md", { fileBytes: 1000 })).rejects.toThrow("larger than 1000 bytes");
  });

  test("a page that is too large only when unpacked is refused", async () => {
    const packed = gzipSync(Buffer.alloc(5_000_000));
    expect(packed.byteLength).toBeLessThan(10_000);
    site.pages.set("/a.md", (_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed);
    });
    await expect(read("/a.md", { fileBytes: 10_000 })).rejects.toThrow("larger than 10000 bytes");
  });

  test("pages that are too large together are refused", async () => {
    const url = new URL("/a.md", site.origin);
    site.pages.set("/a.md", "x".repeat(600));
    const both = downloader(url, { totalBytes: 1000 });
    await both.text(url);
    await expect(both.text(url)).rejects.toThrow("larger than 1000 bytes together");
  });

  test("an answer that never ends is given up", async () => {
    site.pages.set("/a.md", (_request, response) => {
      response.writeHead(200).write("#");
    });
    await expect(read("/a.md", { attemptMs: 50, attempts: 2 })).rejects.toThrow(
      "no response in 50 ms (2 attempts)",
    );
    expect(site.requests).toHaveLength(2);
  });

  test.each([
    ["HTML instead of Markdown", { "content-type": "text/html" }, "<html>", "responded with HTML"],
    ["bytes that are no UTF-8", {}, Buffer.from([0x61, 0xff]), "is not UTF-8"],
  ])("%s is refused", async (_name, headers, body, message) => {
    site.pages.set("/a.md", (_request, response) => response.writeHead(200, headers).end(body));
    await expect(read("/a.md")).rejects.toThrow(message);
    expect(site.requests).toHaveLength(1);
  });

  test.each([
    ["http elsewhere", "http://docs.example/llms.txt", "only https:"],
    [
      "http on a host that only looks like this machine",
      "http://127.0.0.1.evil.example/",
      "only https:",
    ],
    ["ftp", "ftp://docs.example/llms.txt", "only https:"],
    ["a password in the address", "https://user:secret@docs.example/", "user name or password"],
  ])("%s is not asked", (_name, address, message) => {
    expect(() => downloader(new URL(address))).toThrow(message);
  });
});
