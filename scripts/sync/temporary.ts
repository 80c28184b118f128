import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../failure.ts";

/**
 * Lets something read a text as a file, which is gone afterwards.
 *
 * @param name what a Failure calls the file, whose own path says nothing to anybody
 */
export async function asFile<Result>(
  text: string,
  name: string,
  use: (file: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "partoo-sync-"));
  const file = join(folder, "openapi.yaml");
  try {
    await writeFile(file, text);
    return await use(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const path = new RegExp(
      `[^\\s]*${file.slice(1).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`,
      "g",
    );
    throw new Failure(error.message.replaceAll(path, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
