import { generationIdOf, type Reader } from '../exchange.ts';
import { readAPIError, readText } from '../response/read-body.ts';

/** `openrouter.paths`: how the caller wants a body read, and the answer of the last attempt. */
export interface RawAnswer {
  readonly parseAs: string;
  /** An error answer, with its body still to be read, when there were no further retries. */
  error?: Response;
}

/**
 * Reads for `openrouter.paths`, where a body is read as the caller says. Text is read here first, so that the attempt's
 * clock and the size limit cover it; other bodies are passed on. An error status is kept in `raw` and thrown for the retries.
 */
export function rawReader(raw: RawAnswer): Reader {
  return async (response, exchange, attempts) => {
    if (!response.ok) {
      const error = await readAPIError(response, exchange);
      raw.error = copyOf(response, typeof error.body === 'string' ? error.body : JSON.stringify(error.body));
      throw error;
    }
    const answer = isReadable(response, raw) ? copyOf(response, await readText(response, exchange)) : response;
    return { data: undefined, response: answer, generationId: generationIdOf(response), attempts };
  };
}

function isReadable({ body, headers }: Response, { parseAs }: RawAnswer): boolean {
  return (
    parseAs !== 'stream' && body !== null && /json|^text\/(?!event-stream)/.test(headers.get('content-type') ?? '')
  );
}

function copyOf(response: Response, text: string): Response {
  const headers = new Headers(response.headers);
  // They describe the bytes on the wire, not this text.
  headers.delete('content-encoding');
  headers.delete('content-length');
  // Some statuses (304) allow no body, not even an empty one.
  return new Response(text || null, { status: response.status, statusText: response.statusText, headers });
}
