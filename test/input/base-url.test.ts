import { describe, expect, test } from "vitest";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";

const base = "https://proxy.example/v2";

async function urlWith(baseUrl: string, where: "client" | "call"): Promise<string | undefined> {
  const { client, sent } = recordingClient(where === "client" ? { baseUrl } : {});
  await client.GET("/user/me", where === "call" ? { baseUrl } : {});
  return sent[0]?.url;
}

describe.each(["client", "call"] as const)("a base URL of a %s", (where) => {
  test.each([
    base,
    `${base}/`,
    `${base}//`,
    ` ${base} `,
    `${base}\n`,
    "HTTPS://PROXY.example:443/v2",
    "https://proxy.example/a/../v2",
    "https:\\\\proxy.example\\v2",
  ])("is used as it is parsed: %j", async (baseUrl) => {
    expect(await urlWith(baseUrl, where)).toBe("https://proxy.example/v2/user/me");
  });

  test("may be http: for another host if the client allows it", async () => {
    const baseUrl = "http://partoo-mock:8080";
    const call = where === "call" ? { baseUrl } : {};
    const common = where === "client" ? { baseUrl } : {};
    const { client, sent } = recordingClient({ ...common, dangerouslyAllowHttp: true });
    await client.GET("/user/me", call);
    expect(sent[0]?.url).toBe("http://partoo-mock:8080/user/me");
    expect(await rejectionOf(urlWith(baseUrl, where))).toMatchObject({
      name: "PartooConfigError",
      parameter: "baseUrl",
      message: expect.stringContaining("dangerouslyAllowHttp: true") as string,
    });
  });

  test("is not any other protocol, even so", async () => {
    const baseUrl = "ftp://partoo-mock";
    const call = async (): Promise<unknown> =>
      recordingClient({ baseUrl, dangerouslyAllowHttp: true }).client.GET("/user/me");
    expect(await rejectionOf(call())).toMatchObject({ parameter: "baseUrl" });
  });

  test("does not take what is in it for a path parameter", async () => {
    const url = await urlWith("https://proxy.example/{tenant}", where);
    expect(url).toBe("https://proxy.example/%7Btenant%7D/user/me");
  });

  test.each([
    `${base}#`,
    `${base}?`,
    `${base}?a=1`,
    `${base}#a`,
    `${base}/?#`,
    "v2",
    "ftp://a.example",
  ])("is refused when a path cannot be put after it: %j", async (baseUrl) => {
    const call = async (): Promise<unknown> => urlWith(baseUrl, where);
    const refusal = { name: "PartooConfigError", parameter: "baseUrl" };
    expect(await rejectionOf(call())).toMatchObject(refusal);
  });
});
