import { fromBase64 } from './base64.ts';

/** The parts of a `data:` URL. */
export interface DataURL {
  /** Media type without parameters, in lower case; empty if the URL has none. */
  readonly type: string;
  readonly base64: boolean;
  /** The part after the comma, unchanged. */
  readonly payload: string;
  /** Number of decoded bytes, estimated without decoding: exact for base64 without spaces and escapes. */
  readonly size: number;
}

/** Splits a `data:` URL without decoding it; `undefined` if it has no comma. */
export function readDataURL(url: string): DataURL | undefined {
  const comma = url.indexOf(',');
  if (comma < 0) return undefined;
  const [type = '', ...parameters] = url.slice('data:'.length, comma).toLowerCase().split(';');
  const base64 = parameters.at(-1)?.trim() === 'base64';
  const payload = url.slice(comma + 1);
  const padding = /={0,2}$/.exec(payload.slice(-2))?.[0].length ?? 0;
  return {
    type: type.trim(),
    base64,
    payload,
    size: base64 ? Math.floor((payload.length * 3) / 4) - padding : payload.length,
  };
}

/** The bytes of a `data:` URL, or `undefined` if its text is malformed. */
export function decodeDataURL({ base64, payload }: DataURL): Uint8Array | undefined {
  if (!base64) return percentDecode(payload);
  return fromBase64(payload.includes('%') ? new TextDecoder().decode(percentDecode(payload)) : payload);
}

/** Bytes, because escaped data need not be UTF-8. */
function percentDecode(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const digits = byte === PERCENT ? String.fromCharCode(...bytes.subarray(index + 1, index + 3)) : '';
    const escaped = /^[\da-f]{2}$/i.test(digits);
    bytes[length] = escaped ? Number.parseInt(digits, 16) : byte;
    length += 1;
    if (escaped) index += 2;
  }
  return bytes.subarray(0, length);
}
const PERCENT = 0x25;
