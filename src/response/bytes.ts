import { unusable } from '../errors/unusable.ts';
import type { Exchange } from '../exchange.ts';
import { isJSON } from '../media-type.ts';
import { followBody } from './follow-body.ts';
import { readAPIError } from './read-body.ts';
import { readValue } from './read-response.ts';

/**
 * Returns the response of an operation that sends bytes, with its body unread and without a size limit. The caller's signal
 * and `streamIdleTimeout` still end it; a body that breaks rejects its reader with a `ConnectionError`.
 */
export async function bytes(response: Response, exchange: Exchange): Promise<Response | undefined> {
  const { operation } = exchange;
  if (!response.ok) throw await readAPIError(response, exchange);
  if (response.status === 204) return undefined;
  // A file may be JSON; audio and images are not.
  if (isJSON(response.headers.get('content-type') ?? '') && !/octet-stream|\*\/\*/.test(operation.accept ?? '')) {
    await readValue(response, exchange);
    throw unusable(`The response to ${operation.id} is JSON, not ${operation.accept}.`, response, exchange.key);
  }
  return followBody(response, exchange);
}
