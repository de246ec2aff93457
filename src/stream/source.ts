import type { APIError } from '../errors/api-error.ts';
import { ConnectionError, ResponseParseError, StreamIncompleteError, TimeoutError } from '../errors/failures.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import type { CallScope } from '../scope.ts';
import { startTimer } from '../time.ts';
import { drain } from './drain.ts';
import type { Fold, StreamKind } from './kind.ts';
import type { ChunkQueue } from './stream.ts';
import { createSSEParser, SSELimitError, type SSEParser } from './sse.ts';

export interface SourceOptions<Chunk, Final> {
  readonly kind: StreamKind<Chunk, Final>;
  readonly scope: CallScope;
  readonly response: Response;
  /** Requests sent until this stream began. */
  readonly attempts: number;
  readonly idleTimeout: number;
  readonly maxEventBytes: number;
  readonly maxAnswerBytes: number;
  /** Makes the error for an `error` value that an event reported; its `body` is the event without secrets. */
  readonly toError: (error: unknown, event: unknown) => APIError;
  /** Makes the error for what a broken connection threw. */
  readonly toConnectionError: (cause: unknown) => OpenRouterError;
}

/**
 * One event stream as a queue of parsed chunks. It reads only when the queue is empty, so backpressure reaches the socket;
 * it folds each chunk as it arrives, so what was received is never lost; and it knows a proper end from a cut.
 */
export class ChunkSource<Chunk, Final> implements ChunkQueue<Chunk, Final> {
  /** Chunks received and not yet handed out. */
  readonly queue: Chunk[] = [];
  /** The error that ended the stream; raised once the queue is empty. */
  error: OpenRouterError | undefined;
  /** No further chunk will come. */
  ended = false;
  /** The answer has begun: its first content has arrived. */
  hasContent = false;
  /** Size of the events before the first content, in UTF-16 units. */
  held = 0;
  readonly fold: Fold<Chunk, Final>;
  readonly #options: SourceOptions<Chunk, Final>;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #parser: SSEParser;
  #reading: Promise<void> | undefined;
  #started = false;
  #handedOver = false;
  #closing = false;
  #idleSince = 0;
  #idleTimer: ReturnType<typeof startTimer>;

  constructor(body: ReadableStream<Uint8Array>, options: SourceOptions<Chunk, Final>) {
    this.#options = options;
    this.fold = options.kind.fold(options.maxAnswerBytes);
    this.#reader = body.getReader();
    this.#parser = createSSEParser({ onEvent: this.#onEvent }, { maxEventBytes: options.maxEventBytes });
    options.scope.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Waits until there is a chunk in the queue or the stream has ended; simultaneous calls share one wait. */
  async pull(): Promise<void> {
    if (this.#reading === undefined) this.#idleSince = performance.now();
    while (this.queue.length === 0 && !this.ended) await this.read();
  }

  /** Takes in one read of the body, whatever it holds. Never rejects: what fails is in `error`. */
  read(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** The call has settled with this stream, which from now on frees the scope at its end. */
  handOver(): void {
    this.#handedOver = true;
    if (this.ended) this.#options.scope.dispose();
    else this.#options.scope.stopTotal();
  }

  /** The answer so far, marked `truncated` where text had to be dropped. */
  partial(): Final {
    const value = this.fold.value();
    return this.fold.truncated && typeof value === 'object' ? { ...value, truncated: true } : value;
  }

  get truncated(): boolean {
    return this.fold.truncated;
  }

  /** The next chunk without waiting, `undefined` if none is there. */
  take(): Chunk | undefined {
    return this.queue.shift();
  }

  /** Ends the stream from this side; the connection is closed. */
  close(error?: OpenRouterError): void {
    if (this.ended && this.queue.length > 0) this.error = error;
    this.queue.length = 0;
    this.#end(error);
    void this.#reader.cancel().catch(ignore);
  }

  async #read(): Promise<void> {
    const { scope, idleTimeout } = this.#options;
    if (this.#started && this.#idleTimer === undefined) this.#watchIdle(idleTimeout);
    try {
      const { done, value } = await this.#reader.read();
      if (this.ended) return;
      if (scope.failure) throw scope.failure;
      if (!done) this.#parser.push(value);
      else this.#finish();
    } catch (cause) {
      this.#fail(cause);
    } finally {
      this.#reading = undefined;
    }
  }

  /** The body ended cleanly: what is left in the parser counts, then the answer must be complete. */
  #finish(): void {
    this.#closing = true;
    this.#parser.end();
    if (this.ended) return;
    this.#end(this.fold.finished ? undefined : new StreamIncompleteError());
  }

  /** The body broke, a clock ran out, the caller aborted, or a limit was passed. */
  #fail(cause: unknown): void {
    if (this.ended) return;
    const { scope, response, toConnectionError } = this.#options;
    const error = scope.failure ?? (isOpenRouterError(cause) ? cause : undefined);
    const byCaller = scope.ended;
    if (cause instanceof SSELimitError) {
      this.#end(
        new ResponseParseError(`An event is larger than ${cause.limit} bytes (option \`maxEventBytes\`).`, response),
      );
    } else if (this.fold.finished && !byCaller) {
      this.#end(undefined);
    } else {
      this.#end(error ?? toConnectionError(cause));
    }
    void this.#reader.cancel().catch(ignore);
  }

  #end(error: OpenRouterError | undefined): void {
    if (this.ended) return;
    this.ended = true;
    this.error = error;
    if (error) error.attempts ||= this.#options.attempts;
    if (error && this.#started) error.partial ??= this.partial();
    this.#options.scope.signal.removeEventListener('abort', this.#onAbort);
    if (this.#handedOver) this.#options.scope.dispose();
    clearTimeout(this.#idleTimer);
  }

  readonly #onEvent = (data: string, event: string): void => {
    if (this.ended) return;
    if (!this.#started) {
      this.#started = true;
      this.#options.scope.stopClock();
      this.#watchIdle(this.#options.idleTimeout);
    }
    this.#idleSince = performance.now();
    if (data.length < 16 && data.trim() === '[DONE]') {
      this.#end(undefined);
      drain(this.#reader);
      return;
    }
    const chunk = this.#parse(data, event);
    if (chunk === undefined) return;
    const { kind } = this.#options;
    const failure = event === 'error' && kind.failure(chunk) === undefined ? (chunk ?? true) : kind.failure(chunk);
    if (failure !== undefined) {
      const error = this.#options.toError(failure, chunk);
      this.fold.add(error.body as Chunk);
      this.#end(error);
      void this.#reader.cancel().catch(ignore);
      return;
    }
    this.fold.add(chunk);
    if (!this.hasContent) {
      this.held += data.length;
      this.hasContent = kind.isContent(chunk);
    }
    this.queue.push(chunk);
  };

  #parse(data: string, event: string): Chunk | undefined {
    try {
      return JSON.parse(data) as Chunk;
    } catch {
      if (event === 'error') return { error: { message: data } } as Chunk;
      // Named events are other people's extensions; a cut last event is a cut stream rather than bad JSON.
      if ((event !== '' && event !== 'message') || this.#closing) return undefined;
      throw new ResponseParseError('The stream sent an event that is not JSON.', this.#options.response);
    }
  }

  /** Time counts while this side waits for data; a slow reader is not the server's silence. */
  #watchIdle(ms: number): void {
    this.#idleTimer = startTimer(ms, () => {
      this.#idleTimer = undefined;
      if (this.#reading === undefined) return;
      const { idleTimeout, scope } = this.#options;
      const left = this.#idleSince + idleTimeout - performance.now();
      if (left > 0) this.#watchIdle(left);
      else scope.failAttempt(new TimeoutError('idle', idleTimeout));
    });
  }

  readonly #onAbort = (): void => {
    const { scope } = this.#options;
    if (scope.ended) this.queue.length = 0;
    this.#fail(scope.failure ?? new ConnectionError('The stream was closed.'));
  };
}

function ignore(): void {}
