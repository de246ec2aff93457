import { InvalidRequestError } from '../errors/failures.ts';
import { loadLate } from '../load-late.ts';
import { createLog, isLogLevel, type Log } from '../log.ts';
import {
  DEFAULTS,
  OPENROUTER,
  type APIDefaults,
  type FetchFunction,
  type LogLevel,
  type Middleware,
  type OpenRouterOptions,
  type QueryOptions,
  type Settings,
} from '../options.ts';
import { createRetryBudget, type RetryBudget } from '../retry/budget.ts';
import { checkFunction, checkObject, environment, isDenied, mergeSettings } from '../settings.ts';
import { isInsecure, parseBaseURL, type BaseURL } from '../request/base-url.ts';
import { Credentials } from '../request/credentials.ts';
import { readHeaders } from '../request/headers.ts';

/** A client's options, checked and with every default filled in. */
export interface ClientState {
  readonly api: APIDefaults;
  /** As passed, for `withOptions`. */
  readonly options: OpenRouterOptions;
  readonly settings: Settings;
  readonly baseURL: BaseURL;
  readonly credentials: Credentials;
  /** By name in lower case; `null` removes one. */
  readonly headers: Readonly<Record<string, string | null>>;
  readonly query: QueryOptions;
  readonly hasHeaders: boolean;
  readonly hasQuery: boolean;
  /** The last URL that was verified to be below its base, and its origin. */
  checked: { readonly url: string; readonly base: string; readonly origin: string } | undefined;
  readonly fetch: FetchFunction;
  readonly middleware: readonly Middleware[];
  /** Middleware or hooks run around each attempt, by code that is loaded for them. */
  readonly isWatched: boolean;
  readonly log: Log;
  /** Whether the log shows successes, too. */
  readonly verbose: boolean;
  readonly warn: (message: string) => void;
  /** Level of calls that fail for good; lower if no log was requested, because the error is thrown. */
  readonly failureLevel: 'error' | 'info';
  readonly budget: RetryBudget;
  readonly browser: boolean;
  /** The caller's code runs in an attempt, and may ignore its signal. */
  readonly foreignCode: boolean;
}

/** Set by the entries for servers: checks for programs without types, which a page need not load. */
export const optionChecks: { run?: (options: OpenRouterOptions, warn: (message: string) => void) => void } = {};

/**
 * Reads options and environment; throws `InvalidRequestError`, which names the invalid option. `budget`: shared with the parent
 * client.
 */
export function createState(
  options: OpenRouterOptions,
  budget: RetryBudget = createRetryBudget(),
  api: APIDefaults = OPENROUTER,
): ClientState {
  const variable = (name: string): string | undefined => environment(`${api.env}_${name}`);
  const browser = isBrowser();
  if (browser && !options.dangerouslyAllowBrowser) {
    throw new InvalidRequestError(
      'In a web page every visitor can read the API key. Call from a server, or set `dangerouslyAllowBrowser: true`.',
    );
  }
  for (const name of ['AbortController', 'Headers', 'performance'] as const)
    if (!globalThis[name]) throw new InvalidRequestError(`This platform has no \`${name}\`.`);
  for (const name of ['fetch', 'onRequest', 'onResponse', 'onRetry', 'onError', 'onFinish'] as const)
    checkFunction(options[name], name);
  if (options.middleware !== undefined && !Array.isArray(options.middleware))
    throw new InvalidRequestError('Option `middleware` must be a list of functions.');
  for (const middleware of options.middleware ?? []) checkFunction(middleware, 'middleware');
  const named = options.baseURL ?? variable('BASE_URL');
  // The variable may name a test server: the key must not be sent to the real one instead.
  if (named === undefined && isDenied(`${api.env}_BASE_URL`)) {
    throw new InvalidRequestError(
      `The environment variable ${api.env}_BASE_URL may not be read: allow it (Deno: --allow-env), or set option \`baseURL\`.`,
    );
  }
  const url = named ?? api.baseURL;
  if (url === undefined) {
    throw new InvalidRequestError(
      `The server is not known: give \`baseURL\`, or set the environment variable ${api.env}_BASE_URL.`,
    );
  }
  const baseURL = parseBaseURL(url);
  checkObject(options.defaultQuery ?? undefined, 'Option `defaultQuery`');
  const query = { ...baseURL.query, ...options.defaultQuery };
  const headers = { ...attribution(options, variable), ...readHeaders(options.defaultHeaders, 'defaultHeaders') };
  const apiKey = options.apiKey ?? variable('API_KEY');
  const level = logLevel(options, variable('LOG'));
  const log = createLog(options.logger ?? console, level);
  if (isInsecure(baseURL))
    log('warn', () => `The API key travels unencrypted to ${baseURL.origin}: use https in \`baseURL\`.`);
  const warn = (message: string): void => log('warn', () => message);
  optionChecks.run?.(options, warn);
  const middleware = [...(options.middleware ?? [])];
  const isWatched = middleware.length > 0 || (options.onRequest ?? options.onResponse) !== undefined;
  // Starts loading, so that it is available for the first call.
  if (isWatched || options.onFinish) loadLate().catch(() => {});
  return {
    api,
    options,
    settings: mergeSettings(DEFAULTS, options),
    baseURL,
    credentials: new Credentials(apiKey, options.managementKey ?? variable('MANAGEMENT_KEY'), api.env),
    headers,
    query,
    hasHeaders: Object.keys(headers).length > 0,
    hasQuery: Object.keys(query).length > 0,
    checked: undefined,
    // Looked up at each request, so that a `fetch` patched later (tracing, test doubles) is used.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    middleware,
    isWatched,
    foreignCode: options.fetch !== undefined || isWatched,
    log,
    verbose: level === 'info' || level === 'debug',
    warn,
    failureLevel: (options.logLevel ?? options.logger ?? variable('LOG')) ? 'error' : 'info',
    budget,
    browser,
  };
}

function attribution(
  options: OpenRouterOptions,
  variable: (name: string) => string | undefined,
): Record<string, string | null> {
  const categories = options.appCategories ?? variable('APP_CATEGORIES');
  const headers = {
    'HTTP-Referer': options.appURL ?? variable('HTTP_REFERER'),
    'X-OpenRouter-Title': latin1(options.appTitle ?? variable('APP_TITLE')),
    'X-OpenRouter-Categories': Array.isArray(categories) ? categories.join(',') : (categories as string | undefined),
  };
  return readHeaders(headers, 'appURL, appTitle or appCategories');
}

/** A title for a header: characters beyond Latin-1 are percent-encoded. Other types are rejected with the headers. */
function latin1<T>(title: T): T | string {
  return typeof title === 'string'
    ? title.replace(/[^\0-\xff]/gu, (text) => encodeURIComponent(/\p{Surrogate}/u.test(text) ? '\ufffd' : text))
    : title;
}

function logLevel({ logLevel: level }: OpenRouterOptions, fromEnvironment: string | undefined): LogLevel {
  const chosen = level ?? (isLogLevel(fromEnvironment) ? fromEnvironment : 'warn');
  if (isLogLevel(chosen)) return chosen;
  throw new InvalidRequestError(
    `Option \`logLevel\` must be off, error, warn, info or debug, not ${JSON.stringify(chosen)}.`,
  );
}

function isBrowser(): boolean {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  return typeof window === 'object' && typeof document === 'object' && document !== null;
}
