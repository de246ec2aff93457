import type { Exchange } from '../exchange.ts';
import { DEFAULTS, type FetchFunction } from '../options.ts';

/**
 * Sends a request without a signal, which is a tenth of what a short call costs, where nothing but the default timeout could
 * end it: Node ends a request that is silent for 300 s by itself, and bodies are cancelled by their readers. `undefined` where a
 * signal is needed.
 */
export function fetchAlone(
  { scope, settings: { timeout }, foreignCode, isPassedOn }: Exchange,
  fetch: FetchFunction,
  url: string,
  init: RequestInit,
): Promise<Response> | undefined {
  const isBounded = timeout === Infinity || (timeout === DEFAULTS.timeout && isNode());
  if (foreignCode || isPassedOn || !scope.isLeftAlone || !isBounded) return undefined;
  return new Promise((resolve, reject) => {
    const answering = fetch(url, init);
    scope.onFailure = (error) => {
      reject(error);
      // Nobody reads a response that arrives now.
      answering.then(({ body }) => body?.cancel()).catch(() => {});
    };
    answering.then(resolve, reject);
  });
}

/** Not one of those that emulate Node, whose `fetch` is another. */
function isNode(): boolean {
  const { versions } = (globalThis as { process?: { versions?: Record<string, string> } }).process ?? {};
  return Boolean(versions?.['undici']) && !versions?.['bun'] && !versions?.['deno'];
}
