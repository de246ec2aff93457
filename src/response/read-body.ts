import type { APIError } from '../errors/api-error.ts';
import { errorOfFailure } from '../errors/load-failure.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { unusable } from '../errors/unusable.ts';
import { untilAborted } from '../time.ts';
import type { Exchange } from '../exchange.ts';

/** Error bodies are read up to this size; the rest is not useful to people. */
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * The body as text; throws `ResponseParseError` beyond `maxBodyBytes` (decompressed), a `ConnectionError` if it breaks, and the
 * signal's reason when it aborts.
 */
export async function readText(response: Response, exchange: Exchange): Promise<string> {
  try {
    return await readWhole(response, exchange);
  } catch (cause) {
    throw await errorOfFailure(cause, exchange.origin);
  }
}

function readWhole(response: Response, exchange: Exchange): Promise<string> {
  const { maxBodyBytes: maxBytes } = exchange.settings;
  const length = response.headers.get('content-length');
  // Platforms enforce a body's length; the caller's own `fetch` may pass on headers that no longer match the body.
  if (
    !exchange.foreignCode &&
    length !== null &&
    Number(length) <= maxBytes &&
    !response.headers.has('content-encoding')
  )
    return response.text();
  return readBounded(response, exchange, maxBytes);
}

async function readBounded(response: Response, exchange: Exchange, maxBytes: number): Promise<string> {
  const { text, complete, error } = await readUpTo(response, maxBytes, exchange.scope.signal);
  if (error !== undefined) throw error;
  if (complete) return text;
  throw unusable(`The response is larger than ${maxBytes} bytes (option \`maxBodyBytes\`).`, response, exchange.key);
}

/** The error of a response with an error status. */
export async function readAPIError(response: Response, exchange: Exchange): Promise<APIError> {
  const text = await readErrorText(response, exchange);
  return (await loadErrorReader(response)).errorOfBody(response, text, exchange.key);
}

/** The first 64 KiB of an error body. A truncated body is used as far as it arrived: the status matters more. */
export async function readErrorText(response: Response, { scope }: Exchange): Promise<string> {
  return (await readUpTo(response, MAX_ERROR_BYTES, scope.signal)).text;
}

interface ReadText {
  text: string;
  complete: boolean;
  /** The error that broke the body. */
  error?: unknown;
}

async function readUpTo(response: Response, maxBytes: number, signal: AbortSignal): Promise<ReadText> {
  const reader = response.body?.getReader();
  // The caller's own `fetch` may return less than a full Response.
  if (!reader) {
    const text = typeof response.text === 'function' ? await untilAborted(response.text(), signal) : '';
    return { text: text.slice(0, maxBytes), complete: text.length <= maxBytes };
  }
  const decoder = new TextDecoder();
  const cancel = (): void => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) throw signal.reason;
      if (done) return { text: text + decoder.decode(), complete: true };
      bytes += value.byteLength;
      const fits = bytes <= maxBytes;
      text += decoder.decode(fits ? value : value.subarray(0, value.byteLength - (bytes - maxBytes)), { stream: true });
      if (fits) continue;
      cancel();
      return { text, complete: false };
    }
  } catch (error) {
    return { text, complete: false, error };
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
