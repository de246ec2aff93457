import { isUserAbortError } from '../errors/failures.ts';
import type { CallSettings, FetchFunction, Hooks, Logger, LogLevel, Middleware } from '../options.ts';
import { transportOf } from '../transport/client.ts';
import { Transport } from '../transport/transport.ts';
import { loadExtras } from './load-extras.ts';

/** Options of `createGuardedFetch`: those of a client, without those that concern keys or URLs. */
export interface GuardOptions extends CallSettings, Hooks {
  /**
   * The `fetch` that sends requests.
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

/** Most hosts that are kept; programs call few. */
const MAX_ORIGINS = 100;

/**
 * A `fetch` for other SDKs, which keep their keys and URLs, with this client's retries before the first content, timeouts,
 * limits and middleware. Streams of chat and text completions, responses and messages are checked: a failure (a lost
 * connection, a truncation, silence, an error in mid-stream) becomes an error event, which the SDK throws as its own error; an
 * error in the body of a success becomes a response with its status; an abort rejects with the signal's reason, as with
 * `fetch`. Switch off the SDK's own retries. Rejects with an `OpenRouterError` for a failed connection or a timeout.
 * @example new OpenAI({ baseURL, apiKey, maxRetries: 0, fetch: createGuardedFetch({ streamIdleTimeout: 60_000 }) })
 */
export function createGuardedFetch(options: GuardOptions = {}): typeof globalThis.fetch {
  // Environment variables are not for other hosts, and no key of this client is sent that a web page could expose.
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
