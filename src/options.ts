import type { Hooks, Middleware } from './hooks.ts';
import type { RetryOptions } from './retry-options.ts';

export type { RetryOptions, RetryQuestion } from './retry-options.ts';
export type { FinishEvent, FinishListener, Hooks, Middleware, MiddlewareContext } from './hooks.ts';

/**
 * A key, or a function that returns one. It runs for each attempt, so that it may read the key of the current request from an
 * `AsyncLocalStorage`; `shared(fn)` makes simultaneous attempts share one run.
 */
export type KeySource = string | (() => string | Promise<string>);

/** User name and password, for basic authentication. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/**
 * The credential of another API's security scheme: a key or a token, a function that returns one, or a user name and password.
 */
export type Credential = KeySource | BasicCredential;

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Anything with the four methods of `console`. */
export interface Logger {
  /** Logs calls that failed for good. */
  error(message: string, ...details: unknown[]): void;
  /** Logs problems that do not make a call fail. */
  warn(message: string, ...details: unknown[]): void;
  /** Logs one line for each attempt and retry. */
  info(message: string, ...details: unknown[]): void;
  /** Logs headers, too; secrets are masked. */
  debug(message: string, ...details: unknown[]): void;
}

/** Limits and timeouts, of a client or of a single call. All times are in ms, sizes in bytes; `Infinity` disables one. */
export interface CallSettings {
  /**
   * Most retries after the first attempt. Each attempt has the whole `timeout`. Refusals by a rate limit do not count while
   * other calls of this client succeed. `0` sends each request once.
   * @default 2
   * @example openrouter.models.list({}, { maxRetries: 5 })
   */
  maxRetries?: number | undefined;
  /**
   * When and how long to wait before a retry, and which failures to retry.
   * @default {}
   * @example new OpenRouter({ retry: { maxRetryAfter: 10_000, ambiguous: false } })
   */
  retry?: RetryOptions | undefined;
  /**
   * Longest time of one attempt, in ms: until a stream's first event, otherwise until the whole body has arrived. Each retry
   * has the whole time again, so a call can take `(maxRetries + 1) * timeout` plus the waits in between; `totalTimeout` bounds
   * the sum.
   * @default 290_000
   * @example new OpenRouter({ timeout: 30_000, totalTimeout: 60_000 })
   */
  timeout?: number | undefined;
  /**
   * Longest time of all attempts and waits, in ms, until the call settles; it does not bound a running stream. Then the call
   * rejects with a `TimeoutError` of kind `total`.
   * @default Infinity
   * @example openrouter.chat.completions.create(params, { totalTimeout: 60_000 })
   */
  totalTimeout?: number | undefined;
  /**
   * Longest wait for the next data event of a stream, in ms; keep-alive comments do not count. Then the stream throws a
   * `TimeoutError` of kind `idle`, with the part that had arrived in `partial`.
   * @default 240_000
   * @example openrouter.chat.completions.create({ ...params, stream: true }, { streamIdleTimeout: 30_000 })
   */
  streamIdleTimeout?: number | undefined;
  /**
   * Largest single event of a stream, in bytes; an image is one event.
   * @default 64 * 1024 * 1024
   */
  maxEventBytes?: number | undefined;
  /**
   * Largest body of a plain response, in bytes after decompression.
   * @default 128 * 1024 * 1024
   */
  maxBodyBytes?: number | undefined;
  /**
   * Most text a stream accumulates for `final()` and `partial`, in bytes; beyond it the loop continues and `final()` rejects.
   * @default 32 * 1024 * 1024
   */
  maxAnswerBytes?: number | undefined;
}

export type HeaderValue = string | number | boolean;

/** Headers as an object, in which `null` removes a header that would otherwise be sent; or as a `Headers`, or as pairs. */
export type HeaderOptions<Known = {}> =
  | (Known & Readonly<Record<string, HeaderValue | null | undefined | Known[keyof Known]>>)
  | Headers
  | readonly (readonly [name: string, value: string])[];
/**
 * Query parameters: arrays are repeated (`a=1&a=2`), objects use brackets (`a[b]=1`), dates are ISO text; `null` and
 * `undefined` are omitted.
 */
export type QueryOptions = Readonly<Record<string, unknown>>;

/** Options of one call. `Headers`: the documented header parameters of the operation. */
export interface RequestOptions<Headers = {}> extends CallSettings {
  /**
   * Ends the call at once, whatever it is doing, with `UserAbortError`. It never disables a timeout.
   * @example openrouter.chat.completions.create(params, { signal: request.signal })
   */
  signal?: AbortSignal | undefined;
  /** The key of this call. @default that of the client */
  apiKey?: KeySource | undefined;
  /** The management key of this call. @default that of the client */
  managementKey?: KeySource | undefined;
  /** Credentials by the name of their security scheme; for clients generated from other APIs' documents. */
  auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /**
   * Headers of this call, in addition to the client's; `null` removes one.
   * @example openrouter.models.list({}, { headers: { 'x-request-id': id } })
   */
  headers?: HeaderOptions<Headers> | undefined;
  /** Query parameters of an operation with a body, and any that are not in the types. */
  query?: QueryOptions | undefined;
  /**
   * Properties for the request body that are not in the types yet; they override `params`.
   * @example { extraBody: { brand_new_option: true } }
   */
  extraBody?: Readonly<Record<string, unknown>> | undefined;
}

/** Options of any call: with the header parameters of whichever operation, which may be lists and objects. */
export type AnyRequestOptions = RequestOptions<Readonly<Record<string, unknown>>>;

/** `fetch` as this client calls it. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Options of the client. Each has a default. */
export interface OpenRouterOptions extends CallSettings, Hooks {
  /**
   * The API key, or a function that returns one and runs for each attempt.
   * @default the environment variable OPENROUTER_API_KEY
   * @example new OpenRouter({ apiKey: () => vault.read('openrouter') })
   */
  apiKey?: KeySource | undefined;
  /**
   * The key for operations that need a management key, such as `keys.create`.
   * @default the environment variable OPENROUTER_MANAGEMENT_KEY, otherwise `apiKey`
   */
  managementKey?: KeySource | undefined;
  /**
   * Credentials by the name of their security scheme; for clients generated from other APIs' documents. With a single scheme,
   * `apiKey` is enough.
   */
  auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /**
   * URL that requests are sent below; the key is sent to no other origin. Its query, if any, is sent with every request.
   * @default the environment variable OPENROUTER_BASE_URL, otherwise 'https://openrouter.ai/api/v1'
   * @example new OpenRouter({ baseURL: 'http://127.0.0.1:4010' }) // the mock
   */
  baseURL?: string | undefined;
  /**
   * Attribution: the app's URL (`HTTP-Referer`).
   * @default the environment variable OPENROUTER_HTTP_REFERER, otherwise not sent
   * @example new OpenRouter({ appURL: 'https://example.com', appTitle: 'Example' })
   */
  appURL?: string | undefined;
  /**
   * Attribution: the app's name (`X-OpenRouter-Title`).
   * @default the environment variable OPENROUTER_APP_TITLE, otherwise not sent
   */
  appTitle?: string | undefined;
  /**
   * Attribution: at most two categories per request.
   * @default the environment variable OPENROUTER_APP_CATEGORIES (separated by commas), otherwise not sent
   */
  appCategories?: string | readonly string[] | undefined;
  /**
   * Headers of every request; those of a call override them.
   * @default {}
   */
  defaultHeaders?: HeaderOptions | undefined;
  /**
   * Query parameters of every request; those of a call override them.
   * @default {}
   */
  defaultQuery?: QueryOptions | undefined;
  /**
   * The `fetch` that sends requests.
   * @default the global `fetch`, looked up at each request
   * @example new OpenRouter({ fetch: nodeFetch }) // of openrouter-fetch/node
   */
  fetch?: FetchFunction | undefined;
  /**
   * Functions that run around each attempt, outermost first.
   * @default []
   * @example new OpenRouter({ middleware: [createLedger({ limit: 5 })] })
   */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Receives log lines; keys are masked.
   * @default console
   */
  logger?: Logger | undefined;
  /**
   * Least severe level that is logged. Failed calls are logged (at `error`) only if a level or a `logger` is set, because they
   * throw anyway.
   * @default the environment variable OPENROUTER_LOG, otherwise 'warn'
   */
  logLevel?: LogLevel | undefined;
  /**
   * Allows use in a web page, where every visitor can read the key.
   * @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** The settings of a call with all defaults filled in. */
export type Settings = {
  readonly [K in keyof Omit<CallSettings, 'retry'>]-?: NonNullable<CallSettings[K]>;
} & { readonly retry: RetryOptions };

/** The defaults. */
export const DEFAULTS: Settings = {
  maxRetries: 2,
  timeout: 290_000,
  totalTimeout: Infinity,
  streamIdleTimeout: 240_000,
  maxEventBytes: 64 * 1024 * 1024,
  maxBodyBytes: 128 * 1024 * 1024,
  maxAnswerBytes: 32 * 1024 * 1024,
  retry: {},
};

export const RETRY_DEFAULTS = { maxRetryAfter: 60_000, initialDelay: 500, maxDelay: 8_000 } as const;
export const DEFAULT_BASE_URL = 'https://openrouter.ai/api/v1';

/** A client's knowledge of its API, before options. Clients generated from other documents bring their own. */
export interface APIDefaults {
  /** Prefix of the environment variables: `PET_STORE` for `PET_STORE_API_KEY`. */
  readonly env: string;
  /** The document's server. Without one, `baseURL` is required. */
  readonly baseURL?: string | undefined;
  /**
   * The base URL of an operation, if it is not the client's. Throws `InvalidRequestError` if the client is of another API and
   * would send the operation to its own server.
   */
  baseFor?(operation: OperationOfAPI, client: ClientOfAPI): string | undefined;
  /** The credentials of an attempt. Absent: the key of the options, as a bearer token. */
  authorize?(
    operation: OperationOfAPI,
    options: AnyRequestOptions,
    client: OpenRouterOptions,
  ): Promise<Authorization | undefined>;
}

/** The properties of an operation that its API uses. */
export interface OperationOfAPI {
  readonly id: string;
  readonly server?: string;
  readonly security?: string | readonly (readonly string[])[];
}

/** The properties of the calling client that an API uses. */
export interface ClientOfAPI {
  readonly api: APIDefaults;
  readonly options: OpenRouterOptions;
  readonly baseURL: { readonly origin: string };
}

/** The credentials of a request. */
export interface Authorization {
  /** To be masked if the server echoes it. */
  readonly secret: string | undefined;
  /** Names of the headers that contain them. */
  readonly headers: readonly string[];
  /** Adds them to the headers; returns the URL with those in the query. */
  sign(headers: Headers, url: string): string;
}

export const OPENROUTER: APIDefaults = { env: 'OPENROUTER', baseURL: DEFAULT_BASE_URL };
