import type { APIDefaults, OpenRouterOptions } from '../options.ts';
import { Transport } from './transport.ts';

/** Key of a client's transport; not enumerable, so that printing a client does not show it. */
export const transportOf: unique symbol = Symbol('openrouter-fetch.transport');

/** The client argument of operations and helpers: an `OpenRouter`, or the result of `createClient`. */
export interface Client {
  readonly [transportOf]: Transport;
}

/**
 * A client without methods, for the standalone functions of `openrouter-fetch/operations`: bundles contain only the operations
 * that are used. Throws `InvalidRequestError` for invalid options. `api`: the description of another API; a generated folder
 * has a `createClient` that passes it.
 */
export function createClient(options: OpenRouterOptions = {}, api?: APIDefaults): Client {
  return Object.defineProperty({}, transportOf, { value: new Transport(options, undefined, api) }) as Client;
}
