import { allOperations } from '../generated/descriptors.ts';
import type { paths } from '../generated/paths.ts';
import { createResources, type Resources } from '../generated/resources.ts';
import type { OpenRouterOptions } from './options.ts';
import type { Stream } from './stream/stream.ts';
import type { Call } from './transport/call.ts';
import { transportOf, type Client } from './transport/client.ts';
import { createPaths } from './transport/paths.ts';
import { requestPath, type FreeRequestOptions } from './transport/request.ts';
import type { PathMethods } from './transport/seam.ts';
import { Transport } from './transport/transport.ts';

export interface OpenRouter extends Resources, Client {}

/**
 * The client: every operation as a method (`openrouter.chat.completions.create`), and any other path by `request`.
 * Throws `InvalidRequestError` for options that cannot be right; a missing key is reported at the call that needs it.
 */
export class OpenRouter {
  readonly #transport: Transport;
  #paths: PathMethods<paths> | undefined;

  constructor(options: OpenRouterOptions = {}, parent?: OpenRouter) {
    this.#transport = new Transport(options, parent && parent.#transport);
    Object.defineProperty(this, transportOf, { value: this.#transport });
    Object.assign(this, createResources(this));
  }

  /** Every path of the API by its method, with openapi-fetch's contract: HTTP errors come in `error`. */
  get paths(): PathMethods<paths> {
    return (this.#paths ??= createPaths<paths>(this, allOperations));
  }

  /** Calls a path that this version does not know, with the same retries, clocks and errors. */
  request<T = unknown>(
    method: string,
    path: string,
    options: FreeRequestOptions & { stream: true },
  ): Call<Stream<T, T[]>>;
  request<T = unknown>(method: string, path: string, options?: FreeRequestOptions): Call<T>;
  request<T>(method: string, path: string, options?: FreeRequestOptions): Call<T> | Call<Stream<T, T[]>> {
    return requestPath<T>(this, method, path, options);
  }

  /** A client with other options; connection settings and retry budget are shared with this one. */
  withOptions(options: OpenRouterOptions): OpenRouter {
    return new OpenRouter(options, this);
  }
}
