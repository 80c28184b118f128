import { describe, expect, test } from "vitest";
import { quoted } from "../../scripts/diff/change.ts";
import { reportMarkdown } from "../../scripts/diff/markdown.ts";
import { printReport } from "../../scripts/diff/print.ts";
import type { Report, ReportedChange } from "../../scripts/diff/report.ts";

const change = (part: Partial<ReportedChange>): ReportedChange => ({
  verdict: "safe",
  kind: "added",
  at: "",
  message: "added",
  subject: "GET /a",
  affects: ["GET /a"],
  ...part,
});

const report: Report = {
  added: ["GET /a"],
  removed: ["GET /b"],
  newlyDeprecated: ["GET /c"],
  changed: ["GET /d", "GET /e", "GET /f", "GET /g"],
  changes: [
    change({}),
    change({
      verdict: "breaking",
      kind: "removed",
      message: "removed",
      subject: "GET /b",
      affects: ["GET /b"],
    }),
    change({
      verdict: "risky",
      kind: "deprecated",
      message: "is deprecated now",
      subject: "GET /c",
      affects: ["GET /c"],
    }),
    change({
      verdict: "breaking",
      kind: "received-property-removed",
      at: ".name",
      message: "property removed",
      subject: "schema D",
      affects: ["GET /d", "GET /e", "GET /f", "GET /g"],
    }),
    change({
      kind: "text-changed",
      message: "text changed",
      subject: "GET /d",
      affects: ["GET /d"],
    }),
  ],
  stopped: [{ place: "test/consumer/a.ts:1:2", message: "Property 'name' is gone. (TS2339)" }],
  warnings: ["overlay.yaml: nothing is selected by\n  $.paths['/b']"],
};

describe("a report for people", () => {
  test("is split by what breaks", () => {
    expect(printReport(report))
      .toBe(`Operations and events: 1 added, 1 removed, 1 newly deprecated, 4 changed.
Next release: major.

Breaking: code that is right today stops working (2)
  GET /b: removed
  schema D .name: property removed [GET /d, GET /e, GET /f and 1 more]

Risky: code that is right today may stop working (1)
  GET /c: is deprecated now

Safe (1)
  GET /a: added

Only text, examples or annotations changed in 1 place.

Lines of test/consumer that stop compiling (1)
  test/consumer/a.ts:1:2  Property 'name' is gone. (TS2339)

To look at (1)
  overlay.yaml: nothing is selected by
  $.paths['/b']
`);
  });

  test("names of the description cannot steer the terminal", () => {
    const evil = change({ subject: "GET /\u001b[2J\u009b2J\u202e\n/a" });
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(printReport({ ...report, changes: [evil] })).not.toMatch(/[\u001b\u009b\u202e]/);
  });
});

describe("a report in Markdown", () => {
  test("has the sections of Keep a Changelog", () => {
    expect(reportMarkdown(report)).toBe(`The API description has changed. Next release: **major**.

### Added

- \`GET /a\`: added

### Deprecated

- **Risky:** \`GET /c\`: is deprecated now

### Removed

- **Breaking:** \`GET /b\`: removed
- **Breaking:** \`schema D\` \`.name\`: property removed (\`GET /d\`, \`GET /e\`, \`GET /f\`, \`GET /g\`)

Only text, examples or annotations changed in 1 place.

### Lines of \`test/consumer/\` that stop compiling

- \`test/consumer/a.ts:1:2\`: \`Property 'name' is gone. (TS2339)\`

### To look at

- \`overlay.yaml: nothing is selected by\` \`$.paths['/b']\`
`);
  });

  test("names of the description stay names: no markup, no mention, no other line", () => {
    expect(quoted("`](https://evil.example) @everyone\n# Title <img src=x>")).toBe(
      "`'](https://evil.example) @everyone # Title <img src=x>`",
    );
    expect(quoted("x".repeat(500))).toHaveLength(122);
  });
});
