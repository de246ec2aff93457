import { isUserAbortError } from '../errors/failures.ts';
import type { CallSettings, FetchFunction, Hooks, Logger, LogLevel, Middleware } from '../options.ts';
import { transportOf } from '../transport/client.ts';
import { Transport } from '../transport/transport.ts';
import { loadExtras } from './load-extras.ts';

/** Options of `createGuardedFetch`: those of a client that have to do with neither keys nor URLs. */
export interface GuardOptions extends CallSettings, Hooks {
  /**
   * What requests are sent with.
   * @default the global `fetch`, looked up at each request
   */
  fetch?: FetchFunction | undefined;
  /** @default [] */
  middleware?: readonly Middleware[] | undefined;
  /** @default console */
  logger?: Logger | undefined;
  /** @default 'warn' */
  logLevel?: LogLevel | undefined;
}

/** Hosts that are kept; programs talk to few. */
const MAX_ORIGINS = 100;

/**
 * A `fetch` for other SDKs, which keep their keys and URLs, with the guard of this client: retries before the first content, timeouts,
 * limits, middleware. Streams of chat and text completions, responses and messages are watched: what breaks one (a lost connection,
 * a truncation, silence, an error in the middle) becomes an error event, which the SDK throws as its own; an error in the body of a
 * success becomes a response with its status; an abort rejects with the signal's reason, as `fetch` does. Switch the SDK's own retries
 * off. Rejects with an `OpenRouterError` for a connection that failed or a timeout.
 * @example new OpenAI({ baseURL, apiKey, maxRetries: 0, fetch: createGuardedFetch({ streamIdleTimeout: 60_000 }) })
 */
export function createGuardedFetch(options: GuardOptions = {}): typeof globalThis.fetch {
  // Nothing of the environment is for other hosts, and no key of ours is sent that a web page could show.
  const given = { ...options, dangerouslyAllowBrowser: true };
  const parent = new Transport({ ...given, baseURL: 'https://openrouter.ai' }, undefined, { env: 'OPENROUTER_GUARD' });
  const fetches = new Map<string, typeof globalThis.fetch>();

  async function fetchOf(origin: string): Promise<typeof globalThis.fetch> {
    const { operationOf, toFetch, verbOf } = await loadExtras();
    const known = fetches.get(origin);
    if (known) return known;
    const client = { [transportOf]: new Transport({ baseURL: origin }, parent) };
    const made = toFetch(client, (method, path) => operationOf(verbOf(method), path, 'none'));
    if (fetches.size < MAX_ORIGINS) fetches.set(origin, made);
    return made;
  }

  return async (input, init) => {
    const { origin } = new URL(typeof input === 'object' && 'url' in input ? input.url : String(input));
    try {
      const send = await fetchOf(origin);
      return await send(input, init);
    } catch (error) {
      throw isUserAbortError(error) && error.cause !== undefined ? error.cause : error;
    }
  };
}
