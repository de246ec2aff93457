import type { APIError } from '../errors/api-error.ts';
import { errorOfFailure } from '../errors/load-failure.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { unusable } from '../errors/unusable.ts';
import type { CallScope } from '../call-scope.ts';
import { untilAborted } from '../time.ts';
import type { Exchange } from '../exchange.ts';

/** Error bodies are read up to this size; the rest is not useful to people. */
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * The body as text; throws `ResponseParseError` beyond `maxBodyBytes` (decompressed), a `ConnectionError` if it breaks, and the
 * error that ends the attempt.
 */
export async function readText(response: Response, { settings, scope, key, origin }: Exchange): Promise<string> {
  const { maxBodyBytes: maxBytes } = settings;
  const { text, complete, error } = await readUpTo(response, maxBytes, scope);
  if (error !== undefined) throw await errorOfFailure(error, origin);
  if (complete) return text;
  throw unusable(`The response is larger than ${maxBytes} bytes (option \`maxBodyBytes\`).`, response, key);
}

/** The error of a response with an error status. */
export async function readAPIError(response: Response, exchange: Exchange): Promise<APIError> {
  const text = await readErrorText(response, exchange);
  return (await loadErrorReader(response)).errorOfBody(response, text, exchange.key);
}

/** The first 64 KiB of an error body. A truncated body is used as far as it arrived: the status matters more. */
export async function readErrorText(response: Response, { scope }: Exchange): Promise<string> {
  return (await readUpTo(response, MAX_ERROR_BYTES, scope)).text;
}

const UTF_8: TextDecoder = /* @__PURE__ */ new TextDecoder();

interface ReadText {
  text: string;
  complete: boolean;
  /** The error that broke the body. */
  error?: unknown;
}

async function readUpTo(response: Response, maxBytes: number, scope: CallScope): Promise<ReadText> {
  const reader = response.body?.getReader();
  // The caller's own `fetch` may return less than a full Response.
  if (!reader) {
    const text = typeof response.text === 'function' ? await untilAborted(response.text(), scope.signal) : '';
    return { text: text.slice(0, maxBytes), complete: text.length <= maxBytes };
  }
  const cancel = (): void => void reader.cancel().catch(() => {});
  scope.onFailure = cancel;
  const reads: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (scope.failure) throw scope.failure;
      if (done) return { text: decode(reads, true), complete: true };
      bytes += value.byteLength;
      const fits = bytes <= maxBytes;
      reads.push(fits ? value : value.subarray(0, value.byteLength - (bytes - maxBytes)));
      if (fits) continue;
      cancel();
      return { text: decode(reads, false), complete: false };
    }
  } catch (error) {
    return { text: decode(reads, false), complete: false, error };
  } finally {
    scope.onFailure = undefined;
  }
}

/** Most bodies arrive in one read. A character that was truncated is left out. */
function decode(reads: readonly Uint8Array[], complete: boolean): string {
  const [only] = reads;
  if (only && complete && reads.length === 1) return UTF_8.decode(only);
  const decoder = new TextDecoder();
  const text = reads.map((read) => decoder.decode(read, { stream: true })).join('');
  return complete ? text + decoder.decode() : text;
}
