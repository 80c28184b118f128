import type { JsonObject } from "../generate/document.ts";
import type { ProgressStream } from "../progress.ts";
import type { Deadline } from "./deadline.ts";
import type { DownloadLimits } from "./download.ts";

/** Everything that reading takes. */
export interface Reading {
  /** What `--from` names. */
  readonly from: readonly string[];
  /** What `--skip` names. */
  readonly skip: readonly string[];
  /** The present description. */
  readonly present: JsonObject;
  readonly limits: Partial<DownloadLimits>;
  readonly deadline: Deadline;
  readonly stream: ProgressStream;
}
