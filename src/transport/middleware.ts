import type { Hooks, Middleware, MiddlewareContext } from '../options.ts';

/** `onRequest` and `onResponse` as the innermost middleware, so that they see what is actually sent and received. */
export function hookMiddleware({ onRequest, onResponse }: Hooks): Middleware | undefined {
  if (!onRequest && !onResponse) return undefined;
  return async (ctx, next) => {
    await onRequest?.(ctx);
    const response = await next();
    await onResponse?.(response, ctx);
    return response;
  };
}

/** Runs the chain around `send`; without middleware it is `send` itself. */
export function runMiddleware(
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
