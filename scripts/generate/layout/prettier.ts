import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Doc, Options } from "prettier";
import { printer } from "prettier/doc";

/** The project's options, also for what is written somewhere else. */
const OPTIONS = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../.prettierrc.json"), "utf8"),
) as Options & { readonly printWidth: number };

/** Formats with Prettier itself, which is not loaded before it is needed. */
export async function byPrettier(
  content: string,
  parser: "typescript" | "markdown",
): Promise<string> {
  const { format } = await import("prettier");
  return format(content, { ...OPTIONS, parser });
}

/** The text of a layout, with each of its lines indented: by Prettier's own engine if one line is too short. */
export function printed(layout: Doc, indentation = ""): string {
  const flat = flatText(layout);
  if (flat !== undefined && hasRoom(`${indentation}${flat}`)) return `${indentation}${flat}`;
  const printWidth = OPTIONS.printWidth - indentation.length;
  const { formatted } = printer.printDocToString(layout, { printWidth, tabWidth: 2 });
  return formatted
    .split("\n")
    .map((line) => (line === "" ? "" : `${indentation}${line}`))
    .join("\n");
}

/** Other characters than these can be as wide as two. */
function hasRoom(line: string): boolean {
  return line.length <= OPTIONS.printWidth && /^[ -~]*$/.test(line);
}

/** The layout in one line; `undefined` if some of it is never in one line. */
function flatText(layout: Doc): string | undefined {
  if (typeof layout === "string") return layout;
  if (Array.isArray(layout)) return flatTextOfAll(layout);
  switch (layout.type) {
    case "group":
      return layout.break ? undefined : flatText(layout.contents);
    case "align":
    case "indent":
      return flatText(layout.contents);
    case "if-break":
      return flatText(layout.flatContents);
    case "line":
      return "hard" in layout ? undefined : "soft" in layout ? "" : " ";
    default:
      return undefined;
  }
}

function flatTextOfAll(layouts: readonly Doc[]): string | undefined {
  let text = "";
  for (const layout of layouts) {
    const flat = flatText(layout);
    if (flat === undefined) return undefined;
    text += flat;
  }
  return text;
}
