import { encodeForm } from './form-data.ts';
import type { OutgoingBody } from './transport.ts';

export interface KnownBody extends OutgoingBody {
  /** Media type, if the caller states none. */
  readonly type: string | undefined;
}

/**
 * A body whose length is known before it is sent; `undefined` for none, for a stream, and for bodies that only the platform can
 * read.
 */
export function readBody(body: RequestInit['body']): KnownBody | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return textBody(body, 'text/plain;charset=UTF-8');
  if (body instanceof URLSearchParams) return textBody(String(body), 'application/x-www-form-urlencoded;charset=UTF-8');
  if (body instanceof Blob) return blobBody(body);
  if (body instanceof FormData) return blobBody(encodeForm(body));
  const bytes = bytesOf(body);
  if (bytes) return { data: bytes, length: bytes.byteLength, type: undefined };
  if (ArrayBuffer.isView(body) || typeof Object(body)[Symbol.asyncIterator] === 'function') return undefined;
  return textBody(String(body), 'text/plain;charset=UTF-8');
}

function textBody(data: string, type: string): KnownBody {
  return { data, length: Buffer.byteLength(data), type };
}

function blobBody(data: Blob): KnownBody {
  return { data, length: data.size, type: data.type || undefined };
}

/** A copy: the bytes are sent later, and the caller may change theirs. */
function bytesOf(body: unknown): Uint8Array | undefined {
  if (body instanceof ArrayBuffer) return new Uint8Array(body.slice(0));
  if (!ArrayBuffer.isView(body) || !(body.buffer instanceof ArrayBuffer)) return undefined;
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
}
