/**
 * Makes text of a description safe inside a line: no line breaks, terminal control or changes of writing
 * direction.
 */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/**
 * Everything that a script prints goes through here: control characters (C0 and C1) and invisible
 * characters (bidirectional marks among them) become U+FFFD, and no line is a command to GitHub
 * Actions (`::error::…`) or Azure Pipelines (`##vso[…]`).
 *
 * Line breaks stay, because {@link oneLine} has already removed those of a description.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD")
    .split("\n")
    .map((line) => line.replace(/^([\s\uFFFD]*):(?=:)/, "$1: ").replaceAll(/##(?=\w*\[)/g, "# #"))
    .join("\n");
}

/** JSON with only visible characters, and without commands to a CI. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replaceAll(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|(?<=#)#/gu, (character) =>
    // two code units for a character beyond the first 65,536
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
