import { isAPIError, type APIError } from '../errors/api-error.ts';
import { isConnectionError, isStreamIncompleteError, isTimeoutError } from '../errors/failures.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import type { RetryClass } from './retry-class.ts';

/**
 * The retry table. `retryClass` is the operation's; `ambiguous` is the option of the same name. Pure: it knows neither
 * attempts nor waits. An error after a stream's first content never comes here.
 */
export function shouldRetry(error: OpenRouterError, retryClass: RetryClass, ambiguous: boolean | undefined): boolean {
  if (isAPIError(error)) return retryStatus(error, retryClass);
  const safe = retryClass === 'safe';
  if (isConnectionError(error) && !error.sent) return true;
  // From here on the server may have worked on the request, and billed it.
  if (isConnectionError(error) || isStreamIncompleteError(error)) {
    return safe || (ambiguous ?? retryClass === 'inference');
  }
  return isTimeoutError(error) && error.kind !== 'total' && (safe || ambiguous === true);
}

function retryStatus({ status = 0, availability, retryAfterMs }: APIError, retryClass: RetryClass): boolean {
  if (typeof availability?.retryable === 'boolean') return availability.retryable;
  if (status === 501 || status === 505) return false;
  if (status === 429 || (status === 503 && retryAfterMs !== undefined)) return true;
  return (status === 408 || status >= 500) && retryClass !== 'create';
}
