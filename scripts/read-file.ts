import { open } from "node:fs/promises";
import { constants } from "node:fs";

/**
 * Reads a text file safely, even if the path is an idle pipe, an endless device, or a growing file.
 *
 * @param maximum size limit in bytes
 * @throws Error if it is not a regular UTF-8 file within the limit
 */
export async function readRegularFile(path: string, maximum = 64 * 1024 * 1024): Promise<string> {
  // without O_NONBLOCK, opening a pipe waits for a writer
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await file.stat()).isFile()) throw new Error("is not a regular file");
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of file.createReadStream({
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes > maximum) throw new Error(`is larger than ${maximum} bytes`);
      chunks.push(chunk);
    }
    return decoded(Buffer.concat(chunks));
  } finally {
    await file.close();
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error("is not UTF-8");
  }
}
