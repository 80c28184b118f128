import { describe, expect, test } from "vitest";
import { siblingSegments } from "../../scripts/generate/sibling-segments.ts";
import { clientOf } from "../support/fault-client.ts";

/** The path that is asked for, or the message of the refusal. */
async function sentOrRefused(template: string, value: unknown, init: object = {}): Promise<string> {
  let sent: string | undefined;
  const client = clientOf("https://api.example/v2", {
    fetch: (url) => {
      sent = url;
      return Promise.resolve(Response.json({}));
    },
  });
  const name = /\{(\w+)\}/.exec(template)?.[1] ?? "";
  try {
    await client.GET(template, { ...init, params: { path: { [name]: value } } });
  } catch (error) {
    expect(sent).toBeUndefined();
    expect(error).toMatchObject({ code: "PARTOO_CONFIG_ERROR", parameter: name });
    return (error as Error).message;
  }
  return String(sent);
}

const BUSINESS = "/business/{business_id}";

describe("a path value cannot call another endpoint", () => {
  test.each([
    ...["a/subscription", "a\\b", "a%2fsubscription", "a%252Fb", "a%5cb", "a%u002fb"],
    ...["a／b", "a∕b", "a⁄b", "a＼b", "a%ef%bc%8fb", "a％2fb", "a%u2215b"],
  ])("with a slash: %j", async (value) => {
    expect(await sentOrRefused(BUSINESS, value)).toMatch(
      /contains "\/" or "\\".* Nothing was sent[.]$/,
    );
  });

  test.each([
    ...["..", "..?", "..#", "..;", "..?x", ".#", ".. ", "%2e%2e?", "..%3f", "..%23", "．．", "‥"],
    ...["․․", "%u002e%u002e", "%uff0e.", "．%2e", "..\u200b", ".\u00ad."],
    ...["%ef%bc%8e%ef%bc%8e", "％2e％2e"],
  ])("with dots: %j", async (value) => {
    expect(await sentOrRefused(BUSINESS, value)).toMatch(/contains ("\."|a control)/);
  });

  test.each(["%c0%ae%c0%ae", "%e0%80%ae.", "a%c0%afb", "%f0%80%80%ae."])(
    "with bytes that only a careless server decodes: %j",
    async (value) => {
      expect(await sentOrRefused(BUSINESS, value)).toMatch(/not UTF-8/);
    },
  );

  test.each(["", " ", "?", "#", ";x", "?a=b", "\u200b", "%20"])(
    "by ending the path: %j",
    async (value) => {
      expect(await sentOrRefused(BUSINESS, value)).toMatch(/is empty/);
    },
  );

  test.each([
    "5409?",
    "5409#",
    "5409?force=true",
    "5409%3f",
    "5409%23x",
    "5409？",
    "a%253Fb",
    "&#46;",
  ])("by cutting off the rest of the path, on a server that decodes first: %j", async (value) => {
    expect(await sentOrRefused("/business/{business_id}/plans", value)).toMatch(
      /contains "\?" or "#".* Nothing was sent[.]$/,
    );
  });

  test.each([
    ["/business/{business_id}", "search"],
    ["/business/{business_id}", "SEARCH"],
    ["/business/{business_id}", "ｓearch"],
    ["/business/{business_id}", "s%65arch"],
    ["/business/{business_id}", "search;v=1"],
    ["/business/{business_id}", "search "],
    ["/business/{business_id}", "search?x"],
    ["/org/{org_id}", "search"],
    ["/user/{user_id}", "me"],
    ["/user/{user_id}", "search"],
    ["/user/{user_id}", "m\u00ade"],
  ])("that it spells: %s with %j", async (template, value) => {
    expect(await sentOrRefused(template, value)).toMatch(
      /is a reserved word, which would call another endpoint/,
    );
  });

  test.each([1e21, 2 ** 53, 0.5, -1e-7, Number.NaN, Number.POSITIVE_INFINITY])(
    "or name another object, as a number that is not exact: %d",
    async (value) => {
      expect(await sentOrRefused(BUSINESS, value)).toMatch(/not a safe integer/);
    },
  );

  test("or change after it was checked", async () => {
    let reads = 0;
    const path = {
      get business_id() {
        reads += 1;
        return reads === 1 ? "5409" : "../org";
      },
    };
    let sent: unknown;
    const client = clientOf("https://api.example", {
      fetch: (url) => {
        sent = url;
        return Promise.resolve(Response.json({}));
      },
    });
    await client.GET(BUSINESS, { params: { path } });
    expect([sent, reads]).toEqual(["https://api.example/business/5409", 1]);
  });
});

describe("a path template, for callers without TypeScript,", () => {
  const sent: string[] = [];
  const client = clientOf("https://api.example/v2", {
    fetch: (url) => {
      sent.push(url);
      return Promise.resolve(Response.json({}));
    },
  });

  test.each([
    ...[
      "/../admin",
      "/user/..",
      "/%2e%2E/admin",
      "/./me",
      "/.%2e/me",
      "/user/me?x=1",
      "/user/me#x",
    ],
    ...["/user\\me", "/user/me\n", "/user/my id"],
  ])("cannot be %j", async (template) => {
    const call = client.GET(template);
    await expect(call).rejects.toMatchObject({ code: "PARTOO_CONFIG_ERROR", parameter: "path" });
    expect(sent).toEqual([]);
  });
});

test("what cuts a path cuts nothing at its end", async () => {
  expect(await sentOrRefused(BUSINESS, "5409?a#b")).toMatch(/\/business\/5409%3Fa%23b$/);
});

test("a word is an ordinary value where it spells no endpoint", async () => {
  expect(await sentOrRefused("/business/{business_id}/plans", "search")).toMatch(
    /\/search\/plans$/,
  );
  expect(await sentOrRefused("/webhooks/{webhook_id}", "me")).toMatch(/\/webhooks\/me$/);
});

test("a pathSerializer of the caller's own writes what the client must not", async () => {
  const pathSerializer = (template: string, values: Record<string, unknown>): string =>
    template.replace("{business_id}", String(values["business_id"]));
  for (const value of ["a/b", "search"]) {
    expect(await sentOrRefused(BUSINESS, value, { pathSerializer })).toBe(
      `https://api.example/v2/business/${value}`,
    );
  }
  expect(await sentOrRefused(BUSINESS, "a/../b", { pathSerializer })).toMatch(/path segment/);
});

describe("the words that spell another endpoint", () => {
  const siblings = (...templates: string[]): unknown =>
    Object.fromEntries(
      siblingSegments(templates).map(([template, words]) => [template, Object.fromEntries(words)]),
    );

  test("are those of a template that differs in this place only", () => {
    expect(siblings("/a/{id}", "/a/Me", "/a/search", "/a/search/x", "/b/{id}", "/b/c/d")).toEqual({
      "/a/{id}": { id: ["me", "search"] },
    });
  });

  test("also where other segments are parameters", () => {
    expect(siblings("/{a}/x/{b}", "/n/{y}/last")).toEqual({
      "/{a}/x/{b}": { a: ["n"], b: ["last"] },
      "/n/{y}/last": { y: ["x"] },
    });
  });
});
