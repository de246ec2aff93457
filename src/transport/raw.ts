import type { Exchange, Result } from './exchange.ts';
import { readAPIError } from './failure.ts';
import { readText } from './read-body.ts';

/**
 * The answer for `openrouter.paths`, whose body openapi-fetch reads. Text is read here first, so that the attempt's clock
 * and the size limit cover it; other bodies are passed on. An error status is kept for the caller and thrown for the retries.
 */
export async function readRaw(response: Response, exchange: Exchange, attempt: number): Promise<Result<unknown>> {
  const { settings, raw, scope } = exchange;
  const result = (answer: Response): Result<unknown> => {
    const generationId = response.headers.get('x-generation-id') ?? undefined;
    return { data: undefined, response: answer, generationId, attempts: attempt };
  };
  if (!response.ok) {
    const error = await readAPIError(response, exchange);
    const text = typeof error.body === 'string' ? error.body : JSON.stringify(error.body);
    exchange.errorResponse = copyOf(response, text);
    throw error;
  }
  const readable =
    raw !== 'stream' &&
    response.body &&
    /json|^text\/(?!event-stream)/.test(response.headers.get('content-type') ?? '');
  return result(readable ? copyOf(response, await readText(response, settings.maxBodyBytes, scope.signal)) : response);
}

function copyOf(response: Response, text: string): Response {
  const headers = new Headers(response.headers);
  // They describe the bytes on the wire, not this text.
  headers.delete('content-encoding');
  headers.delete('content-length');
  // Some statuses (304) allow no body, not even an empty one.
  return new Response(text || null, { status: response.status, statusText: response.statusText, headers });
}
