import type { APIError } from '../errors/api-error.ts';
import {
  isConnectionError,
  isEmptyCompletionError,
  isStreamIncompleteError,
  isTimeoutError,
  isAPIError,
} from '../errors/failures.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import type { RetryClass } from './retry-class.ts';

/**
 * The retry table. `retryClass` is the operation's; `ambiguous` is the option of the same name. A pure function, without
 * attempts or waits. Errors after a stream's first content do not get here.
 */
export function shouldRetry(error: OpenRouterError, retryClass: RetryClass, ambiguous: boolean | undefined): boolean {
  if (isAPIError(error)) return error.retryable && (retryClass !== 'create' || isRefusal(error));
  if (isEmptyCompletionError(error)) return retryClass !== 'create';
  const safe = retryClass === 'safe';
  if (isConnectionError(error) && !error.sent) return true;
  // From here on the server may have worked on the request, and billed it.
  if (isConnectionError(error) || isStreamIncompleteError(error)) {
    return safe || (ambiguous ?? retryClass === 'inference');
  }
  return isTimeoutError(error) && error.kind !== 'total' && (safe || ambiguous === true);
}

/** The server refused the request before it did anything. */
function isRefusal({ status, availability, metadata, retryAfterMs }: APIError): boolean {
  const retryable = availability?.retryable ?? metadata?.['retryable'];
  return status === 429 || (status === 503 && retryAfterMs !== undefined) || retryable === true;
}
