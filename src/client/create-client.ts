import type { APIDefaults, OpenRouterOptions } from '../options.ts';
import { transportOf, type Client } from '../transport/client.ts';
import { Transport } from '../transport/transport.ts';
import { offerStreams } from './offer-streams.ts';

/**
 * A client without methods, for the standalone functions of `openrouter-fetch/operations`: bundles contain only the operations
 * that are used. Throws `InvalidRequestError` for invalid options. `api`: the description of another API; a generated folder
 * has a `createClient` that passes it.
 */
export function createClient(options: OpenRouterOptions = {}, api?: APIDefaults): Client {
  offerStreams();
  return Object.defineProperty({}, transportOf, { value: new Transport(options, undefined, api) }) as Client;
}
