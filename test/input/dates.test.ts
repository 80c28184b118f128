import { createPartooClient, type DeprecationNotice } from "partoo-client";
import { describe, expect, test } from "vitest";

/** What is told of a response with these headers. */
async function noticeOf(headers: Record<string, string>): Promise<DeprecationNotice | undefined> {
  const notices: DeprecationNotice[] = [];
  const client = createPartooClient({
    apiKey: "0123456789abcdef",
    onDeprecation: (notice) => notices.push(notice),
    fetch: () => Promise.resolve(Response.json({}, { headers })),
  });
  await client.GET("/conversations");
  expect(notices.length).toBeLessThanOrEqual(1);
  return notices[0];
}

const date = new Date(Date.UTC(1994, 10, 6, 8, 49, 37));
const later = "Mon, 07 Nov 1994 08:49:37 GMT";

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 */
const forms = [
  "Sun, 06 Nov 1994 08:49:37 GMT",
  "Sunday, 06-Nov-94 08:49:37 GMT",
  "Sun Nov  6 08:49:37 1994",
];

describe.each(forms)("an HTTP-date in any form: %s", (form) => {
  test.each([
    ["alone", form],
    ["twice", `${form}, ${form}`],
    ["before another", `${form}, ${later}`],
    ["after another", `${later}, ${form}`],
    ["after what is none", `soon, ${form}`],
    ["in other letters, with white space", `  ${form.toLowerCase()}  `],
  ])("is read in Sunset, %s", async (_where, value) => {
    expect(await noticeOf({ sunset: value })).toMatchObject({ sunset: date });
  });

  test.each([
    ["alone", form],
    ["twice", `${form}, ${form}`],
    ["before another", `${form}, ${later}`],
    ["after what is none", `soon, ${form}`],
  ])("is read in Deprecation, %s", async (_where, value) => {
    expect(await noticeOf({ deprecation: value })).toMatchObject({ since: date });
  });
});

describe("Deprecation", () => {
  test.each([
    ["@784111777", date],
    ["@784111777, @784111777", date],
    ["@784111777, true", date],
    ["@784111777.9", date],
    ["@784111777;a=1", date],
    ["soon, @784111777", date],
    ["true, @784111777", undefined],
    ["?1", undefined],
  ])("%s is a deprecation", async (value, since) => {
    expect(await noticeOf({ deprecation: value })).toMatchObject({ since, source: "response" });
  });

  test.each(["false", "?0", "@", "soon", "784111777", "@1e9", ", ,"])(
    "%s says nothing",
    async (value) => {
      expect(await noticeOf({ deprecation: value })).toBeUndefined();
    },
  );
});

test.each(["soon", "784111777", "1994-11-06T08:49:37Z", "Sun, 31 Feb 1994 08:49:37 GMT", ","])(
  "Sunset: %s says nothing",
  async (value) => {
    expect(await noticeOf({ sunset: value })).toBeUndefined();
  },
);
