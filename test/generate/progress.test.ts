import { describe, expect, test } from "vitest";
import { Progress } from "../../scripts/progress.ts";

interface Screen {
  readonly text: () => string;
  readonly progress: Progress;
}

/** Progress with all that it writes; times are left out, they are never the same. */
function progressOn(isTTY: boolean): Screen {
  const written: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => written.push(text) });
  const text = (): string => written.join("").replaceAll(/\((?:\d+ ms|\d+\.\d s)\)/g, "(time)");
  return { text, progress };
}

describe("progress on a terminal", () => {
  test("shows a step while it runs, and rewrites its line when it is done", async () => {
    const { text, progress } = progressOn(true);
    let seen = "";
    const result = await progress.step("reading a file", () => {
      seen = text();
      return "result";
    });
    progress.done("Done.");
    expect(seen).toBe("  … reading a file");
    expect(text()).toBe("  … reading a file\r\u001b[2K  ✓ reading a file (time)\nDone. (time)\n");
    expect(result).toBe("result");
  });
});

describe("progress where there is no terminal", () => {
  test("is a plain line for each step, when it is done", async () => {
    const { text, progress } = progressOn(false);
    await progress.step("reading a file", () => expect(text()).toBe(""));
    await progress.step("writing", () => Promise.resolve());
    progress.done("Done.");
    expect(text()).toBe("  ✓ reading a file (time)\n  ✓ writing (time)\nDone. (time)\n");
  });

  test("tells which step failed, and passes its error on", async () => {
    const { text, progress } = progressOn(false);
    const failing = progress.step("reading a file", () => {
      throw new Error("no file");
    });
    await expect(failing).rejects.toThrow("no file");
    expect(text()).toBe("  ✗ reading a file (time)\n");
  });
});
