import { PartooError } from "../errors.ts";
import { messageOf, type Mismatch } from "./mismatch.ts";

/**
 * A response or webhook event contradicts the description. Thrown with `onMismatch: "throw"`, which is for tests.
 *
 * @example
 * const error = await client.GET("/reviews").catch((error: unknown) => error);
 * if (error instanceof PartooMismatchError) console.log(error.mismatches);
 */
export class PartooMismatchError extends PartooError {
  override readonly name = "PartooMismatchError";
  override readonly code = "PARTOO_MISMATCH_ERROR";
  /** Every contradiction, without values of the response. */
  readonly mismatches: readonly Mismatch[];

  constructor(mismatches: readonly Mismatch[]) {
    const [first] = mismatches;
    const more = mismatches.length > 1 ? `, and ${mismatches.length - 1} more` : "";
    super(`${first === undefined ? "" : messageOf(first)}${more}`, { operation: first?.operation });
    this.mismatches = mismatches;
  }

  /** The API has responded. */
  override get mayHaveBeenSent(): boolean {
    return true;
  }
}
