import type { Hooks, Middleware } from './hooks.ts';
import type { RetryOptions } from './retry-options.ts';

export type { RetryOptions, RetryQuestion } from './retry-options.ts';
export type { FinishEvent, FinishListener, Hooks, Middleware, MiddlewareContext } from './hooks.ts';

/**
 * A key, or a function that returns one. It runs for each attempt, so that it may read the key of the request at hand from an
 * `AsyncLocalStorage`; `shared(fn)` makes simultaneous attempts share one run.
 */
export type KeySource = string | (() => string | Promise<string>);

/** User name and password, for basic authentication. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** What a security scheme of another API takes: a key or a token, a function that returns one, or a user name and password. */
export type Credential = KeySource | BasicCredential;

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Anything with the four methods of `console`. */
export interface Logger {
  /** Takes calls that failed for good. */
  error(message: string, ...details: unknown[]): void;
  /** Takes what works but should not stay so. */
  warn(message: string, ...details: unknown[]): void;
  /** Takes one line for each attempt and retry. */
  info(message: string, ...details: unknown[]): void;
  /** Takes headers, too; secrets are masked. */
  debug(message: string, ...details: unknown[]): void;
}

/** Limits and timeouts that a client has and a call may change. All times are in ms, sizes in bytes; `Infinity` disables one. */
export interface CallSettings {
  /**
   * Retries after the first attempt. Each attempt has the whole `timeout`. A rate limit that lets other calls of this client pass
   * does not count. `0` sends each request once.
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
   * Longest time of one attempt, in ms: until a stream's first event, or until the whole body otherwise. Each retry has the whole
   * time again, so that a call can take `(maxRetries + 1) * timeout` and the waits between; `totalTimeout` bounds them together.
   * @default 290_000
   * @example new OpenRouter({ timeout: 30_000, totalTimeout: 60_000 })
   */
  timeout?: number | undefined;
  /**
   * Longest time of all attempts and waits, in ms, until the call settles; it does not bound a running stream. Then the call rejects
   * with a `TimeoutError` of kind `total`.
   * @default Infinity
   * @example openrouter.chat.completions.create(params, { totalTimeout: 60_000 })
   */
  totalTimeout?: number | undefined;
  /**
   * Longest wait for the next data event of a stream, in ms; keep-alive comments do not count. Then the stream throws a `TimeoutError`
   * of kind `idle`, with what had arrived in `partial`.
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

/** Headers as an object, in which `null` removes a header that would be sent otherwise; or as a `Headers`, or as pairs. */
export type HeaderOptions<Known = {}> =
  | (Known & Readonly<Record<string, HeaderValue | null | undefined | Known[keyof Known]>>)
  | Headers
  | readonly (readonly [name: string, value: string])[];
/**
 * Query parameters: arrays are repeated (`a=1&a=2`), objects written in brackets (`a[b]=1`), dates as ISO text; `null` and
 * `undefined` are left out.
 */
export type QueryOptions = Readonly<Record<string, unknown>>;

/** Options of one call. `Headers`: the header parameters that the operation is documented with. */
export interface RequestOptions<Headers = {}> extends CallSettings {
  /**
   * Ends the call at once, whatever it is doing, with `UserAbortError`. It never disables a timeout.
   * @example openrouter.chat.completions.create(params, { signal: request.signal })
   */
  signal?: AbortSignal | undefined;
  /** The key of this call. Default: that of the client. */
  apiKey?: KeySource | undefined;
  /** The management key of this call. Default: that of the client. */
  managementKey?: KeySource | undefined;
  /** Credentials by the name of their security scheme; for clients generated from other APIs' documents. */
  auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /**
   * Headers of this call, beside those of the client; `null` removes one.
   * @example openrouter.models.list({}, { headers: { 'x-request-id': id } })
   */
  headers?: HeaderOptions<Headers> | undefined;
  /** Query parameters of an operation that has a body, and any that the types do not have. */
  query?: QueryOptions | undefined;
  /**
   * Properties for the request body that the types do not have yet; they win over `params`.
   * @example { extraBody: { brand_new_option: true } }
   */
  extraBody?: Readonly<Record<string, unknown>> | undefined;
}

/** Options of any call: with the header parameters of whichever operation, which may be lists and objects. */
export type AnyRequestOptions = RequestOptions<Readonly<Record<string, unknown>>>;

/** `fetch` as this client calls it. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Options of the client. Every one has a default. */
export interface OpenRouterOptions extends CallSettings, Hooks {
  /**
   * The API key, or a function that returns one, which runs for each attempt.
   * @default the environment variable OPENROUTER_API_KEY
   * @example new OpenRouter({ apiKey: () => vault.read('openrouter') })
   */
  apiKey?: KeySource | undefined;
  /**
   * For operations that need a management key, such as `keys.create`.
   * @default the environment variable OPENROUTER_MANAGEMENT_KEY, else `apiKey`
   */
  managementKey?: KeySource | undefined;
  /**
   * Credentials by the name of their security scheme; for clients generated from other APIs' documents. `apiKey` stands for
   * the one of a single scheme.
   */
  auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /**
   * Where requests go; the key goes to no other origin. A query in it is sent with every request.
   * @default the environment variable OPENROUTER_BASE_URL, else 'https://openrouter.ai/api/v1'
   * @example new OpenRouter({ baseURL: 'http://127.0.0.1:4010' }) // the mock
   */
  baseURL?: string | undefined;
  /**
   * Attribution: the app's URL (`HTTP-Referer`).
   * @default the environment variable OPENROUTER_HTTP_REFERER, else not sent
   * @example new OpenRouter({ appURL: 'https://example.com', appTitle: 'Example' })
   */
  appURL?: string | undefined;
  /**
   * Attribution: the app's name (`X-OpenRouter-Title`).
   * @default the environment variable OPENROUTER_APP_TITLE, else not sent
   */
  appTitle?: string | undefined;
  /**
   * Attribution: at most two categories a request.
   * @default the environment variable OPENROUTER_APP_CATEGORIES (separated by commas), else not sent
   */
  appCategories?: string | readonly string[] | undefined;
  /**
   * Headers of every request; those of a call win.
   * @default {}
   */
  defaultHeaders?: HeaderOptions | undefined;
  /**
   * Query parameters of every request; those of a call win.
   * @default {}
   */
  defaultQuery?: QueryOptions | undefined;
  /**
   * What requests are sent with.
   * @default the global `fetch`, looked up at each request
   * @example new OpenRouter({ fetch: nodeFetch }) // of openrouter-fetch/node
   */
  fetch?: FetchFunction | undefined;
  /**
   * Functions around each attempt, outermost first.
   * @default []
   * @example new OpenRouter({ middleware: [createLedger({ limit: 5 })] })
   */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Where log lines go; keys are masked before.
   * @default console
   */
  logger?: Logger | undefined;
  /**
   * `error` reports calls that fail for good; as long as neither a level nor a `logger` is chosen, failed calls are not reported,
   * because they throw.
   * @default the environment variable OPENROUTER_LOG, else 'warn'
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

/** The one table of defaults. */
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

/** What a client knows of its API without options. Clients generated from other documents bring their own. */
export interface APIDefaults {
  /** What the names of environment variables start with: `PET_STORE` for `PET_STORE_API_KEY`. */
  readonly env: string;
  /** The document's server. Without one the caller has to name it. */
  readonly baseURL?: string | undefined;
  /**
   * What the path of an operation is below, where it is not the client's base URL. Throws `InvalidRequestError` for the
   * client of another API that would send it to its own server.
   */
  baseFor?(operation: OperationOfAPI, client: ClientOfAPI): string | undefined;
  /** The credentials of an attempt. Absent: the key of the options, as a bearer token. */
  authorize?(
    operation: OperationOfAPI,
    options: AnyRequestOptions,
    client: OpenRouterOptions,
  ): Promise<Authorization | undefined>;
}

/** What an API sees of its operations. */
export interface OperationOfAPI {
  readonly id: string;
  readonly server?: string;
  readonly security?: string | readonly (readonly string[])[];
}

/** What an API sees of a client that calls one of its operations. */
export interface ClientOfAPI {
  readonly api: APIDefaults;
  readonly options: OpenRouterOptions;
  readonly baseURL: { readonly origin: string };
}

/** The credentials of a request. */
export interface Authorization {
  /** To be masked should the server echo it. */
  readonly secret: string | undefined;
  /** Names of the headers that they are in. */
  readonly headers: readonly string[];
  /** Adds them to the headers; returns the URL with those that go there. */
  sign(headers: Headers, url: string): string;
}

export const OPENROUTER: APIDefaults = { env: 'OPENROUTER', baseURL: DEFAULT_BASE_URL };
