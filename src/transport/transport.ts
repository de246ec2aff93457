import { isAPIError } from '../errors/api-error.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import type { OpenRouterOptions, RequestOptions } from '../options.ts';
import { retryLoop } from '../retry/loop.ts';
import type { RetryClass } from '../retry/retry-class.ts';
import { CallScope } from '../scope.ts';
import { mergeSettings } from '../settings.ts';
import { runAttempt } from './attempt.ts';
import type { Exchange, OutgoingRequest, Result } from './exchange.ts';
import { checkHeaders } from './headers.ts';
import type { Operation } from './operation.ts';
import { createSeam, type Seam, type SeamAnswer } from './seam.ts';
import { createState, type ClientState } from './state.ts';

/** What openapi-fetch serialises. */
export interface RequestParts {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** `streaming`: the answer is an event stream. `parseAs`: openapi-fetch reads the body (`openrouter.paths`). */
export interface SendMode {
  readonly streaming?: boolean;
  readonly parseAs?: string;
  /** Further openapi-fetch options, such as its serialisers. */
  readonly init?: Readonly<Record<string, unknown>>;
}

/** Carries operations to the API: serialise (openapi-fetch), then attempts until one succeeds, then value or stream. */
export class Transport {
  readonly #state: ClientState;
  readonly #seam: Seam;

  /** `parent`: the client this one comes from; it gives its options and shares its retry budget. */
  constructor(options: OpenRouterOptions = {}, parent?: Transport) {
    const from = parent && parent.#state;
    this.#state = createState({ ...from?.options, ...options }, from?.budget);
    this.#seam = createSeam(this.#state.baseURL.href, (request) => this.#deliver(request));
  }

  /** One call. Rejects with an `OpenRouterError`, or with what a hook or middleware of the caller's threw. */
  async send(
    operation: Operation,
    parts: RequestParts,
    options: RequestOptions = {},
    mode: SendMode = {},
  ): Promise<Result<unknown>> {
    const { exchange } = await this.exchange(operation, parts, options, mode);
    return exchange.result as Result<unknown>;
  }

  /** One call with openapi-fetch's own answer beside the result. */
  async exchange(
    operation: Operation,
    parts: RequestParts,
    options: RequestOptions,
    mode: SendMode,
  ): Promise<{ answer: SeamAnswer; exchange: Exchange }> {
    const { settings: defaults, headers, query, baseURL } = this.#state;
    checkHeaders(options.headers, 'headers');
    const settings = mergeSettings(defaults, options);
    const scope = new CallScope(options.signal, settings.totalTimeout);
    const streaming = mode.streaming === true;
    const exchange: Exchange = {
      operation,
      settings,
      options,
      scope,
      streaming,
      raw: mode.parseAs,
      origin: baseURL.origin,
    };
    let handedOver = false;
    try {
      const accept = streaming ? 'text/event-stream, application/json' : (operation.accept ?? 'application/json');
      const answer = await this.#seam(operation.method, operation.path, {
        ...mode.init,
        params: { path: parts.path, query: { ...query, ...parts.query, ...options.query } },
        body: parts.body,
        headers: { Accept: accept, ...headers, ...options.headers },
        parseAs: mode.parseAs ?? 'stream',
        exchange,
      });
      handedOver = streaming;
      return { answer, exchange };
    } catch (error) {
      if (isOpenRouterError(error)) this.#report(error, operation.id);
      throw error;
    } finally {
      if (!handedOver) scope.dispose();
    }
  }

  /** The `fetch` behind openapi-fetch: attempts until one succeeds. */
  async #deliver(request: OutgoingRequest): Promise<Response> {
    const { exchange } = request;
    const { operation, settings, scope } = exchange;
    const { budget, options, log } = this.#state;
    const plan = {
      operation: operation.id,
      retryClass: retryClassOf(operation, exchange.streaming),
      // A body that can be read once has gone with the first attempt.
      maxRetries: request.body instanceof ReadableStream ? 0 : settings.maxRetries,
      options: settings.retry,
      budget,
      scope,
      onRetry: (event: { operation: string; attempt: number; delayMs: number; error: OpenRouterError }) => {
        if (log.on('info'))
          log(
            'info',
            `${event.operation}: attempt ${event.attempt} failed, next in ${Math.round(event.delayMs)} ms. ${event.error.message}`,
          );
        options.onRetry?.(event);
      },
    };
    try {
      exchange.result = await retryLoop(plan, (attempt) => runAttempt(this.#state, request, attempt));
      return exchange.result.response;
    } catch (error) {
      // `paths` keeps openapi-fetch's contract: an HTTP error is an answer.
      if (exchange.errorResponse && isAPIError(error)) return exchange.errorResponse;
      throw error;
    }
  }

  #report(error: OpenRouterError, operation: string): void {
    const { log, options } = this.#state;
    if (log.on('info'))
      log('info', `${operation} failed after ${error.attempts} attempts: ${error.name}: ${error.message}`);
    options.onError?.(error, { operation });
  }
}

function retryClassOf({ retry, method, stream }: Operation, streaming: boolean): RetryClass {
  if (retry) return retry;
  return method === 'POST' ? (stream || streaming ? 'inference' : 'create') : 'safe';
}
