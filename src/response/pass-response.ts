import type { APIError } from '../errors/api-error.ts';
import { errorOfThrown } from '../errors/connection-failure.ts';
import { TimeoutError } from '../errors/failures.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { copyResponse, tapBody } from '../body-tap.ts';
import { generationIdOf, type Exchange, type Reader } from '../exchange.ts';
import { parseJSON } from '../json.ts';
import { redact } from '../log.ts';
import { startTimer, untilAborted } from '../time.ts';
import { readErrorText, readText } from './read-body.ts';

/** An HTTP error: what the retry rules judge, and the response for the caller. */
export interface Refusal {
  readonly error: APIError;
  readonly response: Response;
}

/**
 * Reads for `fetch`, where the caller reads the body. JSON is read here first, so that the attempt's timeout, the size limit
 * and the retries cover it; any other body is passed on as it arrives. An HTTP error is thrown, for the retry rules, after
 * `onRefusal` got it together with its response.
 */
export function passResponse(onRefusal: (refusal: Refusal) => void): Reader {
  return async (response, exchange, attempts) => {
    if (!response.ok) {
      const text = await readErrorText(response, exchange);
      const { errorOfBody } = await loadErrorReader(response);
      const error = errorOfBody(response, text, exchange.key);
      onRefusal({ error, response: withText(response, redact(text, exchange.key)) });
      throw error;
    }
    const generationId = generationIdOf(response);
    if (!isJSON(response)) return { data: undefined, response: follow(response, exchange), generationId, attempts };
    const text = await readText(response, exchange);
    const copy = withText(response, text);
    return {
      data: exchange.watch.listeners.length > 0 ? parseJSON(text) : undefined,
      response: copy,
      generationId,
      attempts,
    };
  };
}

/**
 * A body on its way: the caller's signal and `streamIdleTimeout` end it, which also bounds the wait for a reader, and the call is
 * over when it is.
 */
function follow(response: Response, { scope, settings, origin }: Exchange): Response {
  const { streamIdleTimeout: limit } = settings;
  const watch = (): ReturnType<typeof startTimer> =>
    startTimer(limit, () => scope.failAttempt(new TimeoutError('idle', limit)));
  let timer = watch();
  const followed = tapBody(response, {
    async read(reading) {
      clearTimeout(timer);
      timer = watch();
      try {
        return await untilAborted(reading, scope.signal);
      } finally {
        clearTimeout(timer);
      }
    },
    errorOf: (cause) => scope.failure ?? errorOfThrown(cause, origin),
    end() {
      clearTimeout(timer);
      scope.dispose();
    },
  });
  if (followed) scope.handOver();
  else clearTimeout(timer);
  return followed ?? response;
}

/** One value in JSON: not lines or records of it, which are read as they arrive. */
function isJSON({ body, headers }: Response): boolean {
  return body !== null && /^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '');
}

function withText(response: Response, text: string): Response {
  const copy = copyResponse(response, text || null);
  // They describe the bytes on the wire, not this text.
  copy.headers.delete('content-encoding');
  copy.headers.delete('content-length');
  return copy;
}
