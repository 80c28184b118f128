/**
 * Decodes strict Base64: padded, without white space, in canonical form.
 *
 * @returns `undefined` for any other text
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text);
    // atob is lenient; encoding the result again reveals it
    if (btoa(binary) !== text) return undefined;
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return undefined;
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc4648#section-4 */
export function base64Of(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** Decodes a key in Base64 or PEM. Anything else becomes no bytes, which are no key either. */
export function bytesOfKey(key: string): Uint8Array<ArrayBuffer> {
  return bytesOfBase64(key.replaceAll(/-----[A-Z ]+-----|\\[nr]|["\s]/g, "")) ?? new Uint8Array();
}
