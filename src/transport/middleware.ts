import { errorOfFailure } from '../errors/load-failure.ts';
import type { Exchange, Watch } from '../exchange.ts';
import type { Authorization, FinishListener, Hooks, Middleware, MiddlewareContext } from '../options.ts';
import { checkResponse, isRedirect } from '../response/check-response.ts';
import { followRedirects } from '../response/redirect.ts';
import type { ClientState } from './state.ts';

/** Sends the request of an attempt through the caller's middleware and hooks. */
export function sendThrough(
  state: ClientState,
  exchange: Exchange,
  attempt: number,
  url: string,
  init: RequestInit,
  authorization: Authorization | undefined,
): Promise<Response> {
  const { operation, body, lastError, origin } = exchange;
  const watch = exchange.watch as Watch;
  const context: MiddlewareContext = Object.assign(new CallParams(watch), {
    operation: operation.id,
    attempt,
    method: operation.method,
    billed: operation.billed ?? false,
    url,
    headers: init.headers as Headers,
    signal: init.signal as AbortSignal,
    body,
    lastError,
    shared: (watch.shared ??= new Map()),
    onFinish: (listener: FinishListener) => void watch.listeners.push(listener),
  });
  const hooks = hookMiddleware(state.options);
  const send = async (): Promise<Response> => {
    try {
      const { fetch } = state;
      const sent = { ...init, headers: context.headers };
      const response = checkResponse(await fetch(context.url, sent));
      const mode = exchange.init?.redirect;
      if (mode === 'manual' || !isRedirect(response)) return response;
      return await followRedirects(response, fetch, context.url, sent, mode, authorization?.headers);
    } catch (cause) {
      throw await errorOfFailure(cause, origin);
    }
  };
  return runMiddleware(hooks ? [...state.middleware, hooks] : state.middleware, context, send);
}

/**
 * A class because of its getter: engines keep the getters of an object literal with its shape for long, along with
 * everything they can reach.
 */
class CallParams {
  readonly #watch: Watch;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  get params(): unknown {
    return this.#watch.params();
  }
}

/** `onRequest` and `onResponse` as the innermost middleware, so that they see what is actually sent and received. */
function hookMiddleware({ onRequest, onResponse }: Hooks): Middleware | undefined {
  if (!onRequest && !onResponse) return undefined;
  return async (ctx, next) => {
    await onRequest?.(ctx);
    const response = await next();
    await onResponse?.(response, ctx);
    return response;
  };
}

/** Runs the chain around `send`. */
function runMiddleware(
  chain: readonly Middleware[],
  ctx: MiddlewareContext,
  send: () => Promise<Response>,
): Promise<Response> {
  const run = (index: number): Promise<Response> => {
    const middleware = chain[index];
    return middleware ? middleware(ctx, () => run(index + 1)) : send();
  };
  return run(0);
}
