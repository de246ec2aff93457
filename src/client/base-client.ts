import type { APIDefaults, OpenRouterOptions } from '../options.ts';
import type { StreamKind } from '../stream/kind.ts';
import type { Stream } from '../stream/stream.ts';
import { toCall, type Call } from '../transport/call.ts';
import { transportOf, type Client } from '../transport/client.ts';
import { loadExtras } from './load-extras.ts';
import { offerStreams } from './offer-streams.ts';
import type { RawRequestOptions } from './raw-request.ts';
import { Transport } from '../transport/transport.ts';

export interface BaseClient extends Client {}

/** The parts of a client besides its resource tree. Generated classes extend it. */
export class BaseClient {
  /**
   * `fetch` for URLs below the base URL, `openrouter.fetch('/models')`, with this client's key, retries, timeouts, middleware
   * and limits: for other clients that accept a `fetch`. HTTP errors are responses. Rejects with an `OpenRouterError` for a
   * failed connection, a timeout or an abort, and with `InvalidRequestError` for any other URL, because the key would be sent
   * to it.
   */
  readonly fetch: typeof globalThis.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const { toFetch } = await loadExtras();
    return toFetch(this)(input, init);
  };

  /**
   * `parent`: the client this one is derived from, whose options, API and retry budget it inherits. `api`: the description of
   * another API.
   */
  constructor(options: OpenRouterOptions = {}, parent?: BaseClient, api?: APIDefaults) {
    offerStreams();
    Object.defineProperty(this, transportOf, { value: new Transport(options, parent?.[transportOf], api) });
  }

  /** Calls any path, with the same retries, timeouts and errors. */
  request<T = unknown>(
    method: string,
    path: string,
    options: RawRequestOptions & { stream: true },
  ): Call<Stream<T, T[]>>;
  request<Chunk, Final>(
    method: string,
    path: string,
    options: RawRequestOptions & { stream: StreamKind<Chunk, Final> },
  ): Call<Stream<Chunk, Final>>;
  request<T = unknown>(method: string, path: string, options?: RawRequestOptions): Call<T>;
  request<T>(method: string, path: string, options?: RawRequestOptions): Call<T> | Call<Stream<T, T[]>> {
    return toCall<T>(loadExtras().then(({ sendPath }) => sendPath<T>(this, method, path, options)));
  }

  /** A client with other options, which shares the retry budget with this one. */
  withOptions(options: OpenRouterOptions): this {
    return new (this.constructor as new (options: OpenRouterOptions, parent: BaseClient) => this)(options, this);
  }
}
