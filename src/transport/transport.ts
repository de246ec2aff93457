import { isAPIError, isUserAbortError } from '../errors/failures.ts';
import { isOpenRouterError } from '../errors/open-router-error.ts';
import type * as Late from '../late.ts';
import type { APIDefaults, FetchFunction, OpenRouterOptions, AnyRequestOptions, Settings } from '../options.ts';
import { retryLoop } from '../retry/loop.ts';
import { defaultRetryClass, type RetryClass } from '../retry/retry-class.ts';
import { createId } from '../create-id.ts';
import { requireLate } from '../errors/load-failure.ts';
import { lateIfLoaded } from '../load-late.ts';
import { messageOf } from '../json.ts';
import { loadStreams } from '../load-streams.ts';
import { CallScope } from '../call-scope.ts';
import { checkObject, checkSignal, mergeSettings, ownOf } from '../settings.ts';
import type { LazyKind } from '../stream/kind.ts';
import { runAttempt } from './attempt.ts';
import type { Exchange, Reader, Result, Watch } from '../exchange.ts';
import { mergeHeaders, readHeaders } from '../request/headers.ts';
import { readAnswer, readStream } from '../response/read-result.ts';
import type { Operation, RequestBody } from '../operation.ts';
import { isOneShot } from '../request/body.ts';
import { checkBelow, type BaseURL } from '../request/base-url.ts';
import { createState, type ClientState } from './state.ts';

/** The parts of an operation's request. */
export interface RequestParts {
  /** Values of the operation's path parameters, in order. */
  readonly path: readonly unknown[];
  /** The whole URL, instead of the operation's path. */
  readonly url: string | undefined;
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: RequestBody | undefined;
}

/** A request without a body, to a URL. */
export function partsOf(url: string): RequestParts {
  return { path: [], url, query: undefined, body: undefined };
}

export interface SendMode {
  /** The parameters of the call, for hooks. */
  readonly params?: unknown;
  /** True if the response is an event stream. */
  readonly streaming?: boolean;
  /** Reads the response differently than operations do; an HTTP error is then not reported as a failure. */
  readonly read?: Reader;
  /** Further options for `fetch`: `cache`, `credentials`, `dispatcher` and the like. */
  readonly init?: RequestInit;
}

const IDEMPOTENCY_KEY = 'idempotency-key';

/** Sends operations to the API: serializes the request, makes attempts until one succeeds, returns the value or stream. */
export class Transport {
  readonly #state: ClientState;

  /** `parent`: the client this one is derived from, whose options, API and retry budget it inherits. */
  constructor(options: OpenRouterOptions = {}, parent?: Transport, api?: APIDefaults) {
    checkObject(options, 'The options of a client');
    const from = parent && parent.#state;
    this.#state = createState(ownOf({ ...from?.options, ...options }), from?.budget, api ?? from?.api);
  }

  /** Writes a warning to the client's log. */
  warn(message: string): void {
    this.#state.warn(message);
  }

  get baseURL(): BaseURL {
    return this.#state.baseURL;
  }

  /** The `fetch` that sends requests. */
  fetchFunction(): FetchFunction {
    return this.#state.fetch;
  }

  /** Writes a detail to the client's log. */
  debug(message: () => string): void {
    this.#state.log('debug', message);
  }

  /** The settings of a call with these options. Throws `InvalidRequestError` for an invalid one. */
  settingsFor(options?: AnyRequestOptions): Settings {
    return mergeSettings(this.#state.settings, options);
  }

  /** One call. Rejects with an `OpenRouterError`, or with an error of the caller's hook or middleware. */
  async send(
    operation: Operation,
    /** Called here, so that its errors become the call's failure. */
    parts: (options: AnyRequestOptions) => RequestParts,
    given?: AnyRequestOptions,
    mode: SendMode = {},
  ): Promise<Result<unknown>> {
    const state = this.#state;
    checkObject(given, `The options of ${operation.id}`);
    const options = ownOf(given);
    checkSignal(options.signal);
    const settings = mergeSettings(state.settings, options);
    const scope = new CallScope(options.signal, settings.totalTimeout);
    const { onFinish, onError } = state.options;
    const started = performance.now();
    let watch: Watch | undefined;
    // Beside the request, so that the first event does not wait for it. Whoever reads the response reports that it failed.
    if (mode.streaming) loadStreams(false).catch(() => {});
    try {
      const { stream, load, path } = operation;
      // Without an await if it is loaded: some platforms know the active span only by the stack.
      let late = lateIfLoaded();
      if (!late && (state.isWatched || onFinish || state.hasQuery || options.query || /[{?]/.test(path)))
        late = await requireLate();
      if (late && (state.isWatched || onFinish))
        watch = new late.CallWatch(operation.id, mode.params, onFinish, state.warn, started);
      // Before anything is sent: the code that reads a paid response must be available.
      if (load) await load();
      const request = parts(options);
      const kind = typeof stream === 'function' ? await stream() : stream;
      if (request.query || request.url?.includes('?')) late ??= await requireLate();
      const exchange = prepare(state, operation, kind, request, options, mode, settings, scope, watch, late);
      const settled = await retryLoop(exchange, (attempt) => runAttempt(state, exchange, attempt));
      if (watch) finishWith(watch, settled, exchange.source, mode);
      return settled;
    } catch (error) {
      watch?.finish(isOpenRouterError(error) ? error.partial : undefined, error);
      if (isOpenRouterError(error) && !(mode.read && isAPIError(error))) {
        // The caller knows about their own abort.
        state.log(
          isUserAbortError(error) ? 'info' : state.failureLevel,
          () =>
            `${operation.id} failed after ${error.attempts} ${error.attempts === 1 ? 'attempt' : 'attempts'}: ${error.name}: ${error.message}`,
        );
        reportRejection(state, 'onError', onError?.(error, { operation: operation.id }));
      }
      throw error;
    } finally {
      if (!scope.handedOver) scope.dispose();
    }
  }
}

/** An asynchronous hook is not awaited: its rejection is a warning, rather than the end of the process. */
function reportRejection({ warn }: ClientState, hook: string, running: unknown): void {
  Promise.resolve(running).catch((cause: unknown) => warn(`${hook} failed: ${messageOf(cause)}`));
}

function finishWith(
  watch: Watch,
  { data, response, generationId, attempts }: Result<unknown>,
  source: Exchange['source'],
  { read }: SendMode,
): void {
  const origin = { generationId, attempts, response: read ? undefined : response };
  // Nothing reachable from the source may refer to its stream, which is closed once it has been garbage-collected.
  if (!source) watch.finish(data, undefined, origin);
  else if (watch.listeners.length > 0) {
    watch.open();
    source.whenEnded((error) => watch.finish(error ? error.partial : source.partial(), error, origin));
  }
}

function prepare(
  state: ClientState,
  operation: Operation,
  kind: LazyKind | undefined,
  parts: RequestParts,
  options: AnyRequestOptions,
  mode: SendMode,
  settings: Exchange['settings'],
  scope: CallScope,
  watch: Watch | undefined,
  late: typeof Late | undefined,
): Exchange {
  const { baseURL, log } = state;
  checkObject(options.query ?? undefined, 'Option `query`');
  const { cookies, contentType } = operation;
  // It would send the key to another host if it were inherited.
  const server = Object.hasOwn(operation, 'server') ? operation.server : undefined;
  const base =
    (operation.api ?? state.api).baseFor?.(operation, state) ??
    (server === undefined ? baseURL.href : baseURL.origin + server);
  const url = parts.url ?? base + (operation.writePath ?? late?.serializePath ?? String)(operation.path, parts.path);
  // Usually the same URL as before, and parsing is expensive.
  if (state.checked?.url !== url || state.checked.base !== base)
    state.checked = { url, base, origin: checkBelow(url, base).origin };
  const { body } = parts;
  const { streaming } = mode;
  const own: Record<string, string> = {
    accept: streaming ? 'text/event-stream, application/json' : (operation.accept ?? 'application/json'),
  };
  // One for all attempts of the call, so that the server recognizes a repeat.
  if (operation.retry === 'idempotent') own[IDEMPOTENCY_KEY] = createId();
  // Other bodies have their own type.
  const type = contentType ?? (typeof body === 'string' && 'application/json');
  if (type && body !== undefined && Object.prototype.toString.call(body) !== '[object FormData]')
    own['content-type'] = type;
  const cookie = cookies?.(options);
  if (cookie) own['cookie'] = cookie;
  const given =
    options.headers === undefined
      ? undefined
      : readHeaders(operation.writeHeaders?.(options.headers ?? {}) ?? options.headers, 'headers');
  const headers = given || state.hasHeaders ? mergeHeaders(own, state.headers, given) : own;
  const exchange: Exchange = {
    operation,
    kind,
    watch,
    retryClass: retryClassOf(operation, streaming, headers),
    // A body that can be read only once is used up by the first attempt.
    maxRetries: isOneShot(body) ? 0 : settings.maxRetries,
    retry: settings.retry,
    budget: state.budget,
    scope,
    onRetry(event) {
      exchange.lastError = event.error;
      log(
        'info',
        () =>
          `${event.operation}: attempt ${event.attempt} failed, next in ${Math.round(event.delayMs)} ms. ${event.error.message}`,
      );
      reportRejection(state, 'onRetry', state.options.onRetry?.(event));
    },
    settings,
    options,
    origin: state.checked.origin,
    url:
      late && (parts.query || options.query || state.hasQuery || url.includes('?'))
        ? late.appendQuery(url, state.query, { ...parts.query, ...options.query }, operation.writeQuery)
        : url,
    headers,
    body,
    init: mode.init,
    warn: state.warn,
    foreignCode: state.foreignCode,
    isPassedOn: (mode.read ?? operation.read) !== undefined,
    read: mode.read ?? (streaming ? readStream : readAnswer),
  };
  return exchange;
}

function retryClassOf(
  { retry, method, stream }: Operation,
  streaming: boolean | undefined,
  headers: Readonly<Record<string, string>>,
): RetryClass {
  // Without the key, which the caller removed, a repeat is not safe.
  if (retry === 'idempotent') return Object.hasOwn(headers, IDEMPOTENCY_KEY) ? 'safe' : 'create';
  return retry ?? defaultRetryClass(method, stream !== undefined || streaming === true);
}
