import type { ChatCompletion, ChatCompletionChunk } from '../../generated/types.ts';
import { InvalidRequestError, ResponseParseError, StreamIncompleteError, UserAbortError } from '../errors/failures.ts';
import { closeWhenCollected, keepOpen, type Held } from '../abandoned.ts';
import type { StreamKind } from './kind.ts';
import type { ChunkQueue, StreamOrigin } from './queue.ts';
import { requireLate } from '../errors/load-failure.ts';
import { lateBytes } from './late-bytes.ts';
import { readBack } from './read-back.ts';
import { checkKeepAlive, eventResponse, type RelayInit, type RelayOptions } from './relay-response.ts';
import { split } from './tee.ts';

const DONE = { done: true, value: undefined } as const;

/**
 * A streamed completion. Iterate it once with `for await`, or take `textDeltas()` or `final()`. It throws where it breaks: at
 * an error event, a lost connection, silence, or an end before the completion is complete; each error has the part that had
 * arrived in `partial`. Leaving the loop early cancels the request.
 */
export class Stream<Chunk, Final> implements AsyncIterable<Chunk>, AsyncDisposable {
  /** The HTTP response; its body is being read by this stream. */
  declare readonly response: Response;
  /** `X-Generation-Id`, for `generations.get`. */
  declare readonly generationId: string | undefined;
  /** Number of requests sent, including the one for this response. */
  declare readonly attempts: number;
  readonly #queue: ChunkQueue<Chunk, Final>;
  readonly #kind: StreamKind<Chunk, Final>;
  readonly #held: Held;
  #consumed = false;
  #left = false;
  #raised = false;
  /** Of both branches of a tee: one entry, for the `final()` whose failure is left to the other branch. */
  #unawaited: true[] | undefined;
  /** Wakes code that awaits `final()` beside a reader. */
  #settle: () => void = () => {};
  readonly #settled: Promise<void> = new Promise((resolve) => (this.#settle = resolve));

  /** Created by the client; to create one from bytes, use `Stream.fromReadableStream`. */
  constructor(queue: ChunkQueue<Chunk, Final>, kind: StreamKind<Chunk, Final>, origin: StreamOrigin) {
    this.#queue = queue;
    this.#kind = kind;
    const { response, generationId, attempts } = origin;
    Object.assign(this, { response, generationId, attempts });
    this.#held = closeWhenCollected(this, queue);
  }

  /** The kind of the stream, with which it can be read back. */
  get kind(): StreamKind<Chunk, Final> {
    return this.#kind;
  }

  /** Reads back the bytes of `toReadableStream`, or any event stream of chat completions. */
  static fromReadableStream(body: ReadableStream<Uint8Array>): Stream<ChatCompletionChunk, ChatCompletion>;
  /**
   * The same for another kind of stream: `completion`, `response`, `message`, `image`, `events`, all exported beside this
   * class.
   */
  static fromReadableStream<Chunk, Final>(
    body: ReadableStream<Uint8Array>,
    kind: StreamKind<Chunk, Final>,
  ): Stream<Chunk, Final>;
  static fromReadableStream(body: ReadableStream<Uint8Array>, kind?: StreamKind): Stream<unknown, unknown> {
    const { queue, origin } = readBack(body, kind);
    return new Stream(queue, origin.kind, origin);
  }

  /**
   * Reads the response of a server that passes a stream on; also accepts the promise of `fetch`. Throws the error that the
   * server reported instead of a stream, with its class, status and message.
   */
  static fromResponse(response: Response | PromiseLike<Response>): Promise<Stream<ChatCompletionChunk, ChatCompletion>>;
  /** The same for another kind of stream. */
  static fromResponse<Chunk, Final>(
    response: Response | PromiseLike<Response>,
    kind: StreamKind<Chunk, Final>,
  ): Promise<Stream<Chunk, Final>>;
  static async fromResponse(
    given: Response | PromiseLike<Response>,
    kind?: StreamKind,
  ): Promise<Stream<unknown, unknown>> {
    const { eventsOfResponse } = await requireLate();
    const { response, body } = await eventsOfResponse(given);
    const { queue, origin } = readBack(body, kind, response);
    return new Stream(queue, origin.kind, origin);
  }

  /** The chunks, once: a second reader gets an `InvalidRequestError`; use `tee()` for two. */
  [Symbol.asyncIterator](): AsyncIterator<Chunk, undefined> {
    this.#consume();
    return {
      next: () => this.#next(),
      return: async () => {
        this.#leave();
        return DONE;
      },
    };
  }

  /** The text of choice 0, piece by piece; empty pieces are skipped. */
  textDeltas(): AsyncGenerator<string, undefined> {
    const kind = this.#kind;
    // Hand-written: a generator would cost more per chunk than parsing it.
    let reader: Pick<StreamKind<Chunk, Final>, 'text'> | undefined;
    let left = false;
    const wait = async (): Promise<IteratorResult<string, undefined>> => {
      if (left) return DONE;
      if (!reader) {
        this.#consume();
        reader = kind.textReader?.() ?? kind;
        this.#queue.handlers?.readTextAlone?.();
      }
      for (;;) {
        const { done, value } = await this.#next();
        if (done) return DONE;
        const text = reader.text(value);
        if (text !== '') return { done: false, value: text };
      }
    };
    const next = (): Promise<IteratorResult<string, undefined>> => {
      while (reader && !this.#left) {
        const chunk = this.#queue.take();
        if (chunk === undefined) break;
        const text = reader.text(chunk);
        if (text !== '') return Promise.resolve({ done: false, value: text });
      }
      return wait();
    };
    const leave = (): void => {
      left = true;
      if (reader) this.#leave();
    };
    return {
      next,
      return: async () => {
        leave();
        return DONE;
      },
      throw: async (error) => {
        leave();
        throw error;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      [Symbol.asyncDispose]: async () => leave(),
    };
  }

  /**
   * The whole completion. Reads the stream to its end if nothing else does; during a loop it settles when the loop ends.
   * Rejects with the error that broke the stream, and with `UserAbortError` if it was abandoned or aborted, always with
   * `partial`.
   */
  final(): Promise<Final> {
    const beside = this.#consumed;
    this.#consumed = true;
    const whole = this.#final(beside);
    // The reader, or that of the other branch, gets the error; an unawaited promise beside it must not end the process.
    if (beside || this.#unawaited?.pop()) whole.catch(() => {});
    return whole;
  }

  async #final(beside: boolean): Promise<Final> {
    if (!beside) while (!(await this.#next()).done);
    const queue = this.#queue;
    if (!queue.error) await this.#settled;
    if (queue.error) throw queue.error;
    if (this.#left)
      throw Object.assign(new UserAbortError({ partial: queue.partial(true) }), { attempts: this.attempts });
    if (queue.fold.truncated) {
      throw new StreamIncompleteError('The completion is longer than `maxAnswerBytes`; its text was truncated.', {
        partial: queue.partial(true),
      });
    }
    if (queue.fold.fault)
      throw new ResponseParseError(queue.fold.fault, this.response, { partial: queue.partial(true) });
    return queue.partial();
  }

  /** Ends the stream: its reader gets `UserAbortError` with `reason` as cause. After the end it does nothing. */
  abort(reason?: unknown): void {
    if (this.#raised) return;
    this.#queue.close(new UserAbortError({ cause: reason, partial: this.#queue.partial(true) }));
    this.#end();
  }

  /**
   * Splits it into two streams of the same chunks, each with its own `final()`. The slower one is buffered, without a limit.
   */
  tee(): [Stream<Chunk, Final>, Stream<Chunk, Final>] {
    this.#consume();
    keepOpen(this.#held);
    const [left, right] = split(this.#queue).map((branch) => new Stream(branch, this.#kind, this)) as ReturnType<
      typeof this.tee
    >;
    left.#unawaited = right.#unawaited = [true];
    return [left, right];
  }

  /**
   * The chunks as bytes of an event stream, including `[DONE]`, for your own response. An error becomes an error event, which
   * `fromReadableStream` throws as the same error; your own abort breaks off the bytes. Comments keep a silent connection
   * alive.
   */
  toReadableStream(options: RelayOptions = {}): ReadableStream<Uint8Array> {
    checkKeepAlive(options);
    return lateBytes({ kind: this.#kind.name, chunks: this[Symbol.asyncIterator]() }, options);
  }

  /**
   * A response with `toReadableStream()` as its body, and headers that keep proxies from buffering events. Cancelling the body,
   * as servers do when a browser disconnects, ends the request. `relay` of `openrouter-fetch/helpers` responds before the model
   * does.
   */
  toResponse(init: RelayInit = {}): Response {
    return eventResponse(this.toReadableStream(init), init);
  }

  /** Cancels the stream, as at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#leave();
  }

  #consume(): void {
    if (this.#consumed) {
      throw new InvalidRequestError('This stream is already being read. Use `tee()` to read it twice.');
    }
    this.#consumed = true;
  }

  #next(): Promise<IteratorResult<Chunk, undefined>> {
    const chunk = this.#left ? undefined : this.#queue.take();
    return chunk === undefined ? this.#wait() : Promise.resolve({ done: false, value: chunk });
  }

  async #wait(): Promise<IteratorResult<Chunk, undefined>> {
    const queue = this.#queue;
    while (!this.#left) {
      const chunk = queue.take();
      if (chunk !== undefined) return { done: false, value: chunk };
      if (queue.ended) break;
      await queue.pull();
    }
    const first = !this.#raised && !this.#left;
    this.#raised = true;
    this.#end();
    if (first && queue.error) throw queue.error;
    return DONE;
  }

  #leave(): void {
    this.#consumed = true;
    if (!this.#raised) {
      this.#left = this.#raised = true;
      this.#queue.close();
    }
    this.#end();
  }

  #end(): void {
    keepOpen(this.#held);
    this.#settle();
  }
}
