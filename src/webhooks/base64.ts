/**
 * The bytes of strict Base64: padded, without white space, in the one spelling that encoding gives.
 *
 * @returns `undefined` for every other text
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text);
    // atob forgives a lot; what it forgave does not come back
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

/** The bytes of a key in Base64 or PEM; none at all, which are no key either, if it is neither. */
export function bytesOfKey(key: string): Uint8Array<ArrayBuffer> {
  return bytesOfBase64(key.replaceAll(/-----[A-Z ]+-----|\\[nr]|["\s]/g, "")) ?? new Uint8Array();
}
