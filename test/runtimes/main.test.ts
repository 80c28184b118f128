import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { END } from "./collector.ts";
import { cases } from "./suite/run.ts";

test("a runtime that there is not is refused with the names of those that there are", async () => {
  const main = join(import.meta.dirname, "main.ts");
  const run = promisify(execFile)(process.execPath, [
    ...["--import", "ts-blank-space/register", main, "--only=node,lua"],
  ]);
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no runtime "lua". There are node, node20,') as string,
  });
});

test("docs/maintaining/runtimes.md has a row for every case, and no other", async () => {
  const page = await readFile(
    join(import.meta.dirname, "../../docs/maintaining/runtimes.md"),
    "utf8",
  );
  const [, shown = ""] = page.split("## Results");
  const rows = [...shown.matchAll(/^\| (.*?) +\| [✓–]/gm)].map(([, name]) => name);
  expect(rows).toEqual([...cases.map(({ name }) => name), END]);
});
