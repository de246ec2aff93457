import type { APIDefaults, OpenRouterOptions } from '../options.ts';
import { Transport } from './transport.ts';

/** Where a client keeps its transport; not enumerable, so that printing a client shows nothing of it. */
export const transportOf: unique symbol = Symbol('openrouter-fetch.transport');

/** What operations and helpers are called with: an `OpenRouter`, or the result of `createClient`. */
export interface Client {
  readonly [transportOf]: Transport;
}

/**
 * A client without methods, for the standalone functions of `openrouter-fetch/operations`: bundles hold only what is used.
 * Throws `InvalidRequestError` for options that cannot be right. `api`: what the client knows of another API than OpenRouter's;
 * a generated folder has a `createClient` that passes it.
 */
export function createClient(options: OpenRouterOptions = {}, api?: APIDefaults): Client {
  return Object.defineProperty({}, transportOf, { value: new Transport(options, undefined, api) }) as Client;
}
