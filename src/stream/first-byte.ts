/** White space and the bytes of a byte order mark. */
const BLANK: ReadonlySet<number> = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf]);

/** The first byte that is not blank. */
export function firstByte(bytes: Uint8Array): number | undefined {
  return bytes.find((byte) => !BLANK.has(byte));
}
