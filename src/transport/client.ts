import type { Transport } from './transport.ts';

/** Key of a client's transport; not enumerable, so that printing a client does not show it. */
export const transportOf: unique symbol = Symbol('openrouter-fetch.transport');

/** The client argument of operations and helpers: an `OpenRouter`, or the result of `createClient`. */
export interface Client {
  readonly [transportOf]: Transport;
}
