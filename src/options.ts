import type { OpenRouterError } from './errors/open-router-error.ts';

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

/** What `shouldRetry` is called with. */
export interface RetryQuestion {
  /** What the attempt failed with. */
  error: OpenRouterError;
  /** The attempt that failed, from 1. */
  attempt: number;
  /** Dotted operation name. */
  operation: string;
  /** What the built-in rules decide. */
  retry: boolean;
}

export interface RetryOptions {
  /**
   * Longest wait a server's hint may ask for, in ms; beyond it the call fails at once with `retryAfterMs`.
   * @default 60_000
   */
  maxRetryAfter?: number | undefined;
  /**
   * Upper bound of the first back-off, in ms; it doubles with each attempt.
   * @default 500
   */
  initialDelay?: number | undefined;
  /**
   * Upper bound of any back-off, in ms.
   * @default 8_000
   */
  maxDelay?: number | undefined;
  /**
   * Stop retrying when most calls of this client fail, so that an outage is not made worse; `error.retryBudgetSpent` then says
   * so. A server that limits the rate is not failing.
   * @default true
   */
  budget?: boolean | undefined;
  /**
   * Whether to repeat a request that may already have been billed (connection lost after sending, attempt timed out).
   * Default: reads always, inference after a lost connection only, creations never. `true`: all. `false`: reads only.
   */
  ambiguous?: boolean | undefined;
  /**
   * Whether to repeat a completion in which the model stopped without a word, a tool call or a token; the last one then is an
   * `EmptyCompletionError`. Such a turn is usually not billed.
   * @default false
   */
  empty?: boolean | undefined;
  /** Header with the number of the retry, sent from the first retry on; `false` sends none. Default `x-retry-count` outside browsers. */
  attemptHeader?: string | false | undefined;
  /** Final say on each retry the client could make; it cannot raise `maxRetries`. */
  shouldRetry?: ((question: RetryQuestion) => boolean) | undefined;
}

/** Limits and timeouts that a client has and a call may change. All times are in ms, sizes in bytes; `Infinity` disables one. */
export interface CallSettings {
  /**
   * Retries after the first attempt. Each attempt has the whole `timeout`. A rate limit that lets other calls of this client pass
   * does not count.
   * @default 2
   */
  maxRetries?: number | undefined;
  /** Which failures are retried, and how long the waits between are. */
  retry?: RetryOptions | undefined;
  /**
   * Longest time of one attempt, in ms: until a stream's first event, or until the whole body otherwise. Each retry has the whole
   * time again, so that a call can take `(maxRetries + 1) * timeout` and the waits between; `totalTimeout` bounds them together.
   * @default 290_000
   * @example new OpenRouter({ timeout: 30_000, totalTimeout: 60_000 })
   */
  timeout?: number | undefined;
  /**
   * Longest time of all attempts and waits, in ms, until the call settles; it does not bound a running stream.
   * @default Infinity
   */
  totalTimeout?: number | undefined;
  /**
   * Longest wait for the next data event of a stream, in ms; keep-alive comments do not count.
   * @default 240_000
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
  /** Most text a stream accumulates for `final()` and `partial`; beyond it the loop continues and `final()` rejects. Default 32 MiB. */
  maxAnswerBytes?: number | undefined;
}

export type HeaderValue = string | number | boolean;

/** Headers as an object, in which `null` removes a header that would be sent otherwise; or as a `Headers`, or as pairs. */
export type HeaderOptions<Known = {}> =
  | (Known & Readonly<Record<string, HeaderValue | readonly HeaderValue[] | null | undefined>>)
  | Headers
  | readonly (readonly [name: string, value: string])[];
/**
 * Query parameters: arrays are repeated (`a=1&a=2`), objects written in brackets (`a[b]=1`), dates as ISO text; `null` and
 * `undefined` are left out.
 */
export type QueryOptions = Readonly<Record<string, unknown>>;

/** Options of one call. `Headers`: the header parameters that the operation is documented with. */
export interface RequestOptions<Headers = {}> extends CallSettings {
  /** Ends the call at once, whatever it is doing, with `UserAbortError`. It never disables a timeout. */
  signal?: AbortSignal | undefined;
  /** Key of this call instead of the client's. */
  apiKey?: KeySource | undefined;
  /** Management key of this call instead of the client's. */
  managementKey?: KeySource | undefined;
  /** Credentials by the name of their security scheme; for clients generated from other APIs' documents. */
  auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /** Headers of this call, besides `defaultHeaders`; `null` removes one. */
  headers?: HeaderOptions<Headers> | undefined;
  /** Further query parameters of this call, besides `defaultQuery`. */
  query?: QueryOptions | undefined;
  /**
   * Properties for the request body that the types do not have yet; they win over `params`.
   * @example { extraBody: { brand_new_option: true } }
   */
  extraBody?: Readonly<Record<string, unknown>> | undefined;
}

/** `fetch` as this client calls it. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** What a middleware sees of an attempt. */
export interface MiddlewareContext {
  /** Dotted operation name, or `METHOD path` for `request` and `fetch`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  /** In upper case. */
  readonly method: string;
  /** Whether it may cost money: documented operations by `x-billed`, all others unless they are a GET or HEAD. */
  readonly billed: boolean;
  /** May be changed. */
  url: string;
  /** May be changed; the key is among them. */
  readonly headers: Headers;
  /** Aborted when the attempt ends early: by the caller, or by a timeout. */
  readonly signal: AbortSignal;
}

/**
 * Runs once per attempt, inside the retry loop, outermost first. It may change `ctx.url` and `ctx.headers`, may respond
 * by itself without calling `next`, and may look at the response's status and headers. It must not read the body.
 */
export type Middleware = (ctx: MiddlewareContext, next: () => Promise<Response>) => Promise<Response>;

/** Hooks: middleware for code that only observes. If one throws, the call fails. */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: ((ctx: MiddlewareContext) => void | Promise<void>) | undefined;
  /** When the status and headers of an attempt are there. The body must not be read. */
  onResponse?: ((response: Response, ctx: MiddlewareContext) => void | Promise<void>) | undefined;
  /** Before the wait for a retry. */
  onRetry?:
    | ((event: { operation: string; attempt: number; delayMs: number; error: OpenRouterError }) => void)
    | undefined;
  /** When a call fails for good; the error is thrown anyway. */
  onError?: ((error: OpenRouterError, event: { operation: string }) => void) | undefined;
}

/** Options of the client. Every one has a default. */
export interface OpenRouterOptions extends CallSettings, Hooks {
  /** Default: environment variable `OPENROUTER_API_KEY`. */
  apiKey?: KeySource | undefined;
  /** For operations that need a management key. Default: `OPENROUTER_MANAGEMENT_KEY`, else `apiKey`. */
  managementKey?: KeySource | undefined;
  /**
   * Credentials by the name of their security scheme; for clients generated from other APIs' documents. `apiKey` stands for
   * the one of a single scheme.
   */
  auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /** Default: `OPENROUTER_BASE_URL`, else `https://openrouter.ai/api/v1`. A query in it is sent with every request. */
  baseURL?: string | undefined;
  /** Attribution: the app's URL (`HTTP-Referer`). Default: `OPENROUTER_HTTP_REFERER`, else not sent. */
  appURL?: string | undefined;
  /** Attribution: the app's name (`X-OpenRouter-Title`). Default: `OPENROUTER_APP_TITLE`, else not sent. */
  appTitle?: string | undefined;
  /** Attribution: at most two categories a request. Default: `OPENROUTER_APP_CATEGORIES` (comma list), else not sent. */
  appCategories?: string | readonly string[] | undefined;
  /** Headers of every request; those of a call win. */
  defaultHeaders?: HeaderOptions | undefined;
  /** Query parameters of every request; those of a call win. */
  defaultQuery?: QueryOptions | undefined;
  /** Default: the global `fetch`, looked up at each request. */
  fetch?: FetchFunction | undefined;
  /** Runs around every attempt, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Default: `console`. */
  logger?: Logger | undefined;
  /**
   * `error` reports calls that fail for good. Default: `OPENROUTER_LOG`, else `warn`; as long as neither a level nor a
   * `logger` is chosen, failed calls are not reported, because they throw.
   */
  logLevel?: LogLevel | undefined;
  /** Allows use in a web page, where every visitor can read the key. Default false. */
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
    options: RequestOptions,
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
  /** Adds them to the headers; returns the URL with those that go there. */
  sign(headers: Headers, url: string): string;
}

export const OPENROUTER: APIDefaults = { env: 'OPENROUTER', baseURL: DEFAULT_BASE_URL };
