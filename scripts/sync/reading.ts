import type { JsonObject } from "../generate/document.ts";
import type { ProgressStream } from "../progress.ts";
import type { Deadline } from "./deadline.ts";
import type { DownloadLimits } from "./download.ts";

/** The context of reading. */
export interface Reading {
  /** The values of `--from`. */
  readonly from: readonly string[];
  /** The values of `--skip`. */
  readonly skip: readonly string[];
  /** The current description. */
  readonly present: JsonObject;
  readonly limits: Partial<DownloadLimits>;
  readonly deadline: Deadline;
  readonly stream: ProgressStream;
}
