/**
 * Text from a description, as part of a line: no line break, nothing that steers a terminal or changes
 * the direction of writing.
 */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/**
 * Everything that a script prints goes through here: control characters (C0 and C1) and invisible
 * characters (bidirectional marks among them) become U+FFFD, and no line is a command to GitHub
 * Actions (`::error::…`) or Azure Pipelines (`##vso[…]`).
 *
 * Line breaks stay: text from a description has lost its own in {@link oneLine} by then.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD")
    .split("\n")
    .map((line) => line.replace(/^([\s\uFFFD]*):(?=:)/, "$1: ").replaceAll(/##(?=\w*\[)/g, "# #"))
    .join("\n");
}

/** JSON whose text is nothing but visible characters, and no command to a CI. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replaceAll(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|(?<=#)#/gu, (character) =>
    // of two code units, if it is beyond the first 65,536
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** A number with its noun: `1 operation`, `2 operations`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
