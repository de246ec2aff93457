import { ConnectionError, StreamIncompleteError, TimeoutError, UserAbortError } from '../errors/failures.ts';
import { errorOfFailure } from '../errors/load-failure.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { unreadable, unusable } from '../errors/unusable.ts';
import { maskKnown } from '../errors/mask.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { BRACE, costOf } from '../json-cost.ts';
import { startTimer } from '../time.ts';
import { drain } from './drain.ts';
import { firstByte } from './first-byte.ts';
import { createEventParser, isDone, isKeepAlive } from './parse-event.ts';
import type { ChunkSource } from './queue.ts';
import { MAX_AHEAD, MAX_OPENING, type SourceOptions } from './source-options.ts';
import { createSSEParser, isErrorName, SSELimitError } from './sse.ts';
import { templates } from './template-slot.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * One event stream as a queue of parsed chunks. It reads only when the queue is empty, so backpressure reaches the socket; it
 * accumulates each chunk as it arrives, so nothing received is lost; and it distinguishes a proper end from a truncated stream.
 */
export function createSource<Chunk, Final>(
  body: ReadableStream<Uint8Array>,
  options: SourceOptions<Chunk, Final>,
): ChunkSource<Chunk, Final> {
  const { kind, scope, response, origin, key, attempts, streamIdleTimeout: idleTimeout, maxEventBytes } = options;
  const fold = kind.fold(options.maxAnswerBytes);
  let reader = body.getReader();
  const handlers = templates.wrap?.({ kind, fold, maxEventBytes, onEvent, push }) ?? { onEvent };
  const parser = createSSEParser(handlers, { maxEventBytes });
  /** Received chunks, of which `taken` have been yielded. */
  let queue: Chunk[] = [];
  let taken = 0;
  /** True once the first event has arrived. */
  let started = false;
  /** True once a chunk has been accumulated, so that `partial` is not empty. */
  let hasChunks = false;
  /** True once reading has begun; until then the idle timeout bounds the wait for a reader. */
  let isRead = false;
  const parse = createEventParser<Chunk>(options);
  /** True once the first content has arrived. */
  let hasContent = false;
  /** Size of the events before it, in bytes. */
  let held = 0;
  let handedOver = false;
  /** Set if an event has reported an error, which is being read. */
  let reported: { failure: unknown; chunk: Chunk } | undefined;
  let closing = false;
  let reading: Promise<void> | undefined;
  let bytes = 0;
  /** The first byte that is not blank. */
  let first: number | undefined;
  let idleSince = 0;
  let hasNews = false;
  let idleTimer: ReturnType<typeof startTimer>;
  let onEnd: ((error: OpenRouterError | undefined) => void) | undefined;
  scope.onFailure = onAbort;

  /** Processes one read of the body. Never rejects: failures are in `error`. */
  function read(): Promise<void> {
    if (started && idleTimer === undefined) watchIdle(idleTimeout);
    return reader.read().then(onRead, onBroken);
  }

  function onRead({ done, value }: ReadableStreamReadResult<Uint8Array>): Promise<void> | undefined {
    reading = undefined;
    if (source.ended) return undefined;
    try {
      if (scope.failure) throw scope.failure;
      if (done) {
        // The rest in the parser counts; then the completion must be complete.
        closing = true;
        parser.end();
      } else {
        hasNews = false;
        bytes += value.byteLength;
        const isStart = first === undefined;
        first ??= firstByte(value);
        if (isStart && first === BRACE) return (reading = readPlain(value).catch(onBroken));
        parser.push(value);
        // Only chunks count: comments, events that are skipped, and pings do not.
        if (hasNews) idleSince = performance.now();
      }
      if (reported) return (reading = report(reported));
      if (done) end(fold.finished || fold.close?.() ? undefined : new StreamIncompleteError());
    } catch (cause) {
      return fail(
        isOpenRouterError(cause) || cause instanceof SSELimitError ? cause : unreadable(cause, response, key),
      );
    }
    return undefined;
  }

  /** Some servers send plain JSON under the type of an event stream. */
  async function readPlain(start: Uint8Array): Promise<void> {
    const { eventsOfPlain } = await loadErrorReader(response);
    reader = (await eventsOfPlain(kind, start, reader, maxEventBytes)).getReader();
    reading = undefined;
  }

  function onBroken(cause: unknown): Promise<void> | undefined {
    reading = undefined;
    return fail(cause);
  }

  /** The body broke, a timeout ran out, the caller aborted, or a limit was exceeded. */
  function fail(cause: unknown): Promise<void> | undefined {
    if (source.ended) return undefined;
    const known = scope.failure ?? cause;
    if (cause instanceof SSELimitError) {
      stop(unusable(`An event is larger than ${cause.limit} bytes (option \`maxEventBytes\`).`, response, key));
    } else if (fold.finished && !scope.ended) stop();
    else if (isOpenRouterError(known)) stop(known);
    else return (reading = (options.errorOf ?? errorOfFailure)(cause, origin).then(stop));
    return undefined;
  }

  /** The server ended the stream with an error. */
  async function report({ failure, chunk }: { failure: unknown; chunk: Chunk }): Promise<void> {
    let reason: OpenRouterError;
    try {
      const wire = await loadErrorReader(response);
      const read = wire.errorOfValue(response, failure, chunk, key);
      reason = (await options.revive?.(failure)) ?? read;
      if (source.ended) return;
      fold.add(read.body as Chunk);
      hasChunks ||= kind.isContent(chunk);
    } catch (cause) {
      reason = isOpenRouterError(cause) ? cause : unreadable(cause, response, key);
    }
    stop(reason);
  }

  function stop(reason?: OpenRouterError, left = false): void {
    end(reason, left);
    reader.cancel().catch(() => {});
  }

  function end(reason?: OpenRouterError, left = false): void {
    if (source.ended) return;
    source.ended = true;
    source.error = reason && complete(reason);
    scope.onFailure = undefined;
    if (handedOver) scope.dispose();
    clearTimeout(idleTimer);
    onEnd?.(source.error ?? (left ? complete(new UserAbortError()) : undefined));
  }

  /** Completes an error with properties of the stream. */
  function complete(reason: OpenRouterError): OpenRouterError {
    reason.attempts ||= attempts;
    if (hasChunks) reason.partial ??= partial(true);
    return reason;
  }

  /** Processes the data of one event; returns its chunk, if any. */
  function onEvent(data: string, event: string): unknown {
    if (source.ended || reported) return undefined;
    if (!started) {
      started = true;
      if (!options.isWhole) scope.stopClock();
      watchIdle(idleTimeout);
    }
    if (isDone(data) && !isErrorName(event)) {
      fold.close?.();
      end();
      return drain(reader);
    }
    const chunk = parse(data, event, closing);
    if (chunk === undefined) return undefined;
    const failure = kind.failure(chunk) ?? (isErrorName(event) ? (chunk ?? true) : undefined);
    if (failure !== undefined) {
      reported = { failure, chunk };
      return undefined;
    }
    const shaped = kind.shape ? kind.shape(chunk) : chunk;
    if (shaped === undefined) return undefined;
    fold.add(chunk);
    hasChunks = true;
    if (!hasContent) {
      held += costOf(chunk, maxEventBytes);
      hasContent = kind.isContent(chunk);
    }
    queue.push(shaped as Chunk);
    hasNews ||= !isKeepAlive(chunk);
    if (kind.isEnd?.(chunk)) {
      end();
      drain(reader);
    }
    return shaped;
  }

  function push(chunk: unknown): void {
    hasNews = true;
    queue.push(chunk as Chunk);
  }

  /** Time counts while this side waits for data; a slow reader is not the server's silence. */
  function watchIdle(ms: number): void {
    idleTimer = startTimer(ms, () => {
      idleTimer = undefined;
      if (!reading && isRead) return;
      const left = idleSince + idleTimeout - performance.now();
      if (left > 0) watchIdle(left);
      if (!reading) void readAhead();
      else if (left <= 0) scope.failAttempt(new TimeoutError('idle', idleTimeout));
    });
  }

  /**
   * Called if the stream has been unread for long: reads a body that has arrived to its end, and abandons any other, to free
   * its socket.
   */
  async function readAhead(): Promise<void> {
    const most = bytes + MAX_AHEAD;
    const giveUp = (): void => {
      if (!source.ended && !isRead) scope.failAttempt(new TimeoutError('idle', idleTimeout));
    };
    // A body that arrives bit by bit has no more time than one that does not arrive.
    const timer = startTimer(idleTimeout / 2, giveUp);
    while (!source.ended && !isRead && bytes < most) await (reading ??= read());
    clearTimeout(timer);
    giveUp();
  }

  function onAbort(): void {
    if (scope.ended) clear();
    void fail(scope.failure ?? new ConnectionError('The stream was closed.'));
  }

  function clear(): void {
    // A new list: engines free the memory of an emptied one as well.
    queue = [];
    taken = 0;
  }

  function partial(masked = false): Final {
    const folded = masked ? maskKnown(fold.value(), key) : fold.value();
    const value = kind.complete?.(folded) ?? folded;
    return fold.truncated && typeof value === 'object' ? { ...value, truncated: true } : value;
  }

  // Properties rather than getters: engines keep the getters of an object literal with its shape, which they collect late, and with
  // them all that these can reach, so that each stream would stay in memory for a while after its end.
  const source: Writable<ChunkSource<Chunk, Final>> = {
    ended: false,
    error: undefined,
    async open() {
      while (!hasContent && !source.ended && queue.length < MAX_OPENING && held <= maxEventBytes)
        await (reading ??= read());
      if (source.error && !hasContent) throw source.error;
      handedOver = true;
      if (source.ended) scope.dispose();
      else {
        scope.handOver();
        // The first half of the time waits for a reader, the second half is for the rest of the body.
        clearTimeout(idleTimer);
        watchIdle(idleTimeout / 2);
      }
      return hasContent;
    },
    first: () => queue[0],
    pull() {
      // Comments do not end a server's silence, so the wait continues after them.
      if (!reading && (hasNews || !isRead)) idleSince = performance.now();
      isRead = true;
      return queue.length > 0 || source.ended ? Promise.resolve() : (reading ??= read());
    },
    take() {
      isRead = true;
      if (source.ended && queue.length > 0 && scope.aborted) {
        clear();
        source.error = complete(scope.aborted);
      }
      const chunk = queue[taken++];
      if (taken >= queue.length) clear();
      return chunk;
    },
    scope,
    fold,
    handlers,
    partial,
    close(reason) {
      if (source.ended && queue.length > 0) source.error = reason;
      clear();
      stop(reason, true);
    },
    whenEnded(listener) {
      if (source.ended) listener(source.error);
      else onEnd = listener;
    },
  };
  return source;
}
