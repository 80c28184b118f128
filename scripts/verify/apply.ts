import { readFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { isSeq, parseDocument } from "yaml";
import { Failure } from "../failure.ts";
import { isObject, type OpenApiDocument } from "../generate/document.ts";
import { applyOverlay, parseOverlay } from "../generate/overlay.ts";
import { replaceFile } from "../replace-file.ts";
import { shown } from "../shown.ts";
import type { Action } from "./proposal.ts";

/**
 * Appends actions to an overlay. They replace an earlier run's actions for the same operation. Comments stay.
 *
 * @param published the description that the overlay is applied to
 * @throws Failure if the overlay would no longer match; then nothing was written
 */
export async function applyActions(
  file: string,
  published: OpenApiDocument,
  actions: readonly Action[],
): Promise<void> {
  const overlay = parseDocument(await readFile(file, "utf8"));
  const list = overlay.get("actions");
  if (!isSeq(list)) throw new Failure(`${shown(file)}: must have a list of "actions"`);
  const noted = new Set(actions.filter(isNote).map(({ target }) => target));
  list.items = list.items.filter((item) => {
    const action: unknown = overlay.createNode(item).toJS(overlay);
    return !(isObject(action) && isNote(action as Action) && noted.has(String(action["target"])));
  });
  for (const action of actions) list.items.push(overlay.createNode(action));
  const text = await format(overlay.toString({ lineWidth: 100 }), {
    ...(await resolveConfig(file)),
    parser: "yaml",
  });
  const { unmatched } = applyOverlay(published, parseOverlay(shown(file), text));
  if (unmatched.length > 0) {
    throw new Failure(`${shown(file)}: these targets select nothing:\n  ${unmatched.join("\n  ")}`);
  }
  replaceFile(file, text);
}

/** The actions of a run for an operation, which the next run replaces. */
function isNote(action: Action): boolean {
  return "update" in action && isObject(action.update) && "x-verified" in action.update;
}
