const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Bytes encoded at a time: a multiple of 3, so that pieces join without padding. */
const PIECE = 3 * 16_384;

interface Base64Bytes {
  toBase64?(): string;
}

/**
 * Encodes bytes as base64: by the engine if it can, otherwise in pieces through a small buffer. (`btoa` needs a string of the
 * whole input, and takes twenty times as long in Node.)
 */
export function toBase64(bytes: Uint8Array): string {
  const native = (bytes as Base64Bytes).toBase64;
  return typeof native === 'function' ? native.call(bytes) : encode(bytes);
}

function encode(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  const digits = new Uint8Array((Math.min(PIECE, whole) / 3) * 4);
  const alphabet = new TextEncoder().encode(DIGITS);
  const decoder = new TextDecoder();
  let text = '';
  for (let start = 0; start < whole; start += PIECE) {
    const end = Math.min(whole, start + PIECE);
    text += decoder.decode(digits.subarray(0, encodePiece(bytes.subarray(start, end), alphabet, digits)));
  }
  return whole === bytes.length ? text : text + btoa(String.fromCharCode(...bytes.subarray(whole)));
}

/** Writes the digits of whole triples, and returns their number. */
function encodePiece(bytes: Uint8Array, alphabet: Uint8Array, digits: Uint8Array): number {
  let written = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const triple = (at(bytes, index) << 16) | (at(bytes, index + 1) << 8) | at(bytes, index + 2);
    digits[written] = at(alphabet, triple >> 18);
    digits[written + 1] = at(alphabet, (triple >> 12) & 63);
    digits[written + 2] = at(alphabet, (triple >> 6) & 63);
    digits[written + 3] = at(alphabet, triple & 63);
    written += 4;
  }
  return written;
}

const at = (bytes: Uint8Array, index: number): number => bytes[index] as number;

/** Decodes base64; `undefined` if the text is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
