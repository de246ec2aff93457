import { InvalidRequestError } from '../errors/failures.ts';
import type { Transport } from './transport.ts';

/** Key of a client's transport; not enumerable, so that printing a client does not show it. */
export const transportOf: unique symbol = Symbol('openrouter-fetch.transport');

/** The client argument of operations and helpers: an `OpenRouter`, or the result of `createClient`. */
export interface Client {
  readonly [transportOf]: Transport;
}

/** Throws `InvalidRequestError` for anything but a client, also for one of another copy of the package. */
export function transportIn(client: Client): Transport {
  const transport = (client as Client | null | undefined)?.[transportOf];
  if (!transport)
    throw new InvalidRequestError('The first argument must be a client of this copy of openrouter-fetch.');
  return transport;
}
