import { describe, expect, test } from "vitest";
import { Collector, END } from "./collector.ts";
import type { Result } from "./suite/run.ts";
import { hasFailed, tableOf } from "./table.ts";

const passed: Result = { passed: true };

function column(title: string, results: Record<string, Result>) {
  return { title, results: new Map(Object.entries(results)) };
}

describe("the table", () => {
  test("names the runtimes, and has a row for each case", () => {
    const columns = [
      column("Node 20.0.0", { "it works": passed, "it ends": passed }),
      column("Bun 1.2.3", { "it works": passed, "it ends": passed }),
    ];
    expect(tableOf(columns).split("\n")).toEqual([
      "Node 20.0.0, Bun 1.2.3.",
      "",
      "| case     | result |",
      "| -------- | ------ |",
      "| it works | ✓      |",
      "| it ends  | ✓      |",
    ]);
    expect(columns.some(hasFailed)).toBe(false);
  });

  test("says below it why a case is left out, each reason once", () => {
    const leftOut = { leftOut: "no such thing there" };
    const columns = [
      column("Deno 2.0.0", { a: leftOut, b: passed }),
      column("workerd 1", { a: leftOut, b: { leftOut: "another reason" } }),
    ];
    expect(tableOf(columns).split("\n").slice(4)).toEqual([
      "| a    | – Deno (1), workerd (1) |",
      "| b    | – workerd (2)           |",
      "",
      "1. Deno, workerd: no such thing there.",
      "2. workerd: another reason.",
    ]);
    expect(columns.some(hasFailed)).toBe(false);
  });

  test("says what has failed, where and how", () => {
    const failing = column("Node 20.0.0", { "it works": { failed: "1 instead of 2" } });
    const without = column("Bun 1.2.3", { "it works": { leftOut: "no such thing there" } });
    expect(tableOf([failing, without])).toContain("| it works | ✗ Node 20.0.0; – Bun (1) |");
    expect(tableOf([failing])).toContain("- Node 20.0.0: it works: 1 instead of 2");
    expect(hasFailed(failing)).toBe(true);
  });

  test("counts a runtime without any result as failed", () => {
    expect(hasFailed(column("Node 20.0.0", {}))).toBe(true);
  });
});

describe("a run of the suite", () => {
  test("that comes to its end has the results that it has reported", () => {
    const collector = new Collector();
    collector.take({ cases: ["a"] });
    collector.take({ name: "a", result: passed });
    collector.take({ done: true });
    expect([...collector.results(undefined).values()]).toEqual([passed, passed]);
    expect(collector.results(undefined, "no end").get(END)).toEqual({ leftOut: "no end" });
  });

  test("that stops half-way has failed where it stopped, and in all that was to come", () => {
    const collector = new Collector();
    collector.take({ cases: ["a", "b", "c"] });
    collector.take({ name: "a", result: passed });
    expect([...collector.results("ended with SIGSEGV")]).toEqual([
      ["a", passed],
      ["b", { failed: "not finished" }],
      ["c", { failed: "not reached" }],
      [END, { failed: "ended with SIGSEGV" }],
    ]);
  });

  test("that does not even begin has failed", () => {
    const results = new Collector().results("ended with 1");
    expect([...results]).toEqual([[END, { failed: "ended with 1" }]]);
  });

  test("that leaves something behind which keeps its process alive has failed", () => {
    const collector = new Collector();
    collector.take({ cases: ["a"] });
    collector.take({ name: "a", result: passed });
    collector.take({ done: true });
    const results = collector.results("has not ended after 180 s");
    expect(results.get("a")).toEqual(passed);
    expect(results.get(END)).toEqual({ failed: "has not ended after 180 s" });
  });
});
