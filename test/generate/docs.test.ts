import { describe, expect, test } from "vitest";
import { described, generatedFrom, operation } from "../support/generation.ts";

/** The cells of a page's rows, without the space that fills columns up. */
function cellsOf(page = ""): string[][] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

describe("docs/operations.md", () => {
  test("has every operation and event with what is known of it", async () => {
    const { "operations.md": page } = await generatedFrom(
      described({
        paths: {
          "x-extension": { get: operation() },
          "/old/{id}": {
            post: operation(
              {},
              {
                operationId: "old",
                tags: ["One", "Two"],
                deprecated: true,
                "x-fidelity": "verbatim",
                "x-replaced-by": ["GET /new", "PUT /new"],
              },
            ),
          },
          "/new": { get: operation(), put: operation() },
        },
        webhooks: {
          oldEvent: {
            post: {
              deprecated: true,
              "x-event-type": "old",
              "x-replaced-by": "new",
              "x-fidelity": "full",
            },
          },
          newEvent: { post: { operationId: "newEvent", "x-event-type": "new" } },
        },
      }),
    );
    expect(page).toContain("3 operations and 2 webhook events.");
    expect(cellsOf(page).filter(([first]) => !first?.startsWith("-"))).toEqual([
      ["Method", "Path", "operationId", "Tag", "Fidelity", "Deprecated", "Replacement"],
      [
        "POST",
        "`/old/{id}`",
        "`old`",
        "One, Two",
        "verbatim",
        "PARTOO_DEP0001",
        "`GET /new`, `PUT /new`",
      ],
      ["GET", "`/new`", "", "", "", "", ""],
      ["PUT", "`/new`", "", "", "", "", ""],
      ["Event type", "operationId", "Fidelity", "Deprecated", "Replacement"],
      ["`old`", "", "full", "PARTOO_DEP0002", "`new`"],
      ["`new`", "`newEvent`", "", "", ""],
    ]);
  });

  test("and the comments of the types say how reliable an operation is, and since when", async () => {
    const verified = { date: "2026-12-01", source: "sandbox", result: "confirmed" };
    const { "operations.md": page = "", "types/operations.ts": types = "" } = await generatedFrom(
      described({
        paths: {
          "/a": { get: operation({}, { "x-fidelity": "observed", "x-verified": verified }) },
          "/b": { get: operation({}, { "x-fidelity": "partial" }) },
        },
      }),
    );
    expect(
      cellsOf(page).flatMap(([, path = "", , , fidelity = ""]) =>
        path.startsWith("`") ? [fidelity] : [],
      ),
    ).toEqual(["observed, confirmed 2026-12-01", "partial"]);
    expect(page).toContain("So far, 1 of 2 have one.");
    expect(types).toContain("* Fidelity: observed, confirmed 2026-12-01.");
    expect(types).toContain("* Fidelity: partial, never compared with the API.");
  });

  test("tells what fidelity is only where a description has it", async () => {
    const { "operations.md": page } = await generatedFrom(
      described({ paths: { "/a": { get: operation() } } }),
    );
    expect(page).toContain("1 operation and 0 webhook events.");
    expect(page).not.toContain("README");
  });
});

describe("docs/deprecations.md", () => {
  test("has every code, what it is of and what to use instead", async () => {
    const { "deprecations.md": page } = await generatedFrom(
      described({
        paths: {
          "/old": {
            get: operation(
              {},
              {
                deprecated: true,
                "x-replaced-by": "GET /new",
                "x-sunset": "2027-03-31",
                externalDocs: { url: "https://example.com/old" },
              },
            ),
            put: operation({}, { deprecated: true }),
          },
          "/new": { get: operation() },
        },
      }),
    );
    expect(cellsOf(page).slice(2)).toEqual([
      [
        "PARTOO_DEP0001",
        "`GET /old`",
        "`GET /new`",
        "2027-03-31",
        "[page](https://example.com/old)",
      ],
      ["PARTOO_DEP0002", "`PUT /old`", "none named", "", ""],
    ]);
  });
});
