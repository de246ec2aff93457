import { tapBody } from '../body-tap.ts';
import { errorOfFailure } from '../errors/load-failure.ts';
import { unusable } from '../errors/unusable.ts';
import type { Exchange } from '../exchange.ts';
import { isJSON } from '../media-type.ts';
import { readAPIError } from './read-body.ts';
import { readValue } from './read-response.ts';

/**
 * Returns the response of an operation that sends bytes, with its body unread and without a size limit. The caller's signal
 * still ends it; a body that breaks rejects its reader with a `ConnectionError`.
 */
export async function bytes(response: Response, exchange: Exchange): Promise<Response | undefined> {
  const { operation, scope, origin } = exchange;
  if (!response.ok) throw await readAPIError(response, exchange);
  if (response.status === 204) return undefined;
  // A file may be JSON; audio and images are not.
  if (isJSON(response.headers.get('content-type') ?? '') && !/octet-stream|\*\/\*/.test(operation.accept ?? '')) {
    await readValue(response, exchange);
    throw unusable(`The response to ${operation.id} is JSON, not ${operation.accept}.`, response, exchange.key);
  }
  const handed = tapBody(response, {
    push() {},
    end: () => scope.dispose(),
    errorOf: (cause) => scope.failure ?? errorOfFailure(cause, origin),
  });
  if (handed) scope.handOver();
  return handed ?? response;
}
