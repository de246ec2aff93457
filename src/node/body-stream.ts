import type { Readable } from 'node:stream';
import { closeWhenCollected } from '../abandoned.ts';
import { Fifo } from '../fifo.ts';

/**
 * A Node stream as the web stream of a response. It is a real `ReadableStream`, which reads when it is asked; whoever takes its
 * reader reads the Node stream itself, without the queue and the promises between the two.
 */
export class BodyStream extends ReadableStream<Uint8Array> {
  readonly #source: Readable;

  constructor(source: Readable) {
    const reader = createReads(source);
    super(
      {
        async pull(controller) {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: reader.cancel,
      },
      { highWaterMark: 0 },
    );
    this.#source = source;
    closeWhenCollected(this, { close: () => void source.destroy() });
  }

  override getReader(options: { mode: 'byob' }): ReadableStreamBYOBReader;
  override getReader(): ReadableStreamDefaultReader<Uint8Array>;
  override getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Uint8Array>;
  override getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Uint8Array> {
    if (options?.mode !== undefined) return super.getReader(options);
    // Locks the stream, so that nothing else reads beside.
    const lock = super.getReader();
    const reads = createReads(this.#source);
    return {
      read: reads.read,
      cancel: reads.cancel,
      releaseLock: () => {
        reads.stop();
        lock.releaseLock();
      },
      get closed() {
        return reads.closed();
      },
    };
  }
}

type ReadResult = ReadableStreamReadResult<Uint8Array>;

interface Reads {
  readonly read: () => Promise<ReadResult>;
  readonly cancel: (reason?: unknown) => Promise<void>;
  /** Hears no more of the source. */
  readonly stop: () => void;
  readonly closed: () => Promise<undefined>;
}

const DONE: ReadResult = { done: true, value: undefined };

/** Reads of a Node stream, each with all that has come by then. */
function createReads(source: Readable): Reads {
  const waiting = new Fifo<{ resolve: (result: ReadResult) => void; reject: (error: unknown) => void }>();
  let listening = false;
  let cancelled = false;

  /** Hands what is there to whoever has waited longest. */
  function serve(): void {
    for (let next = waiting.first(); next; next = waiting.first()) {
      const result = take();
      if (result === undefined) return;
      waiting.take();
      if ('error' in result) next.reject(result.error);
      else next.resolve(result);
    }
  }

  function take(): ReadResult | { error: unknown } | undefined {
    if (cancelled) return DONE;
    const value = source.read() as Uint8Array | null;
    if (value !== null) return { done: false, value };
    if (source.errored) return { error: source.errored };
    if (source.readableEnded) return DONE;
    if (source.destroyed) return { error: new TypeError('terminated') };
    return undefined;
  }

  function listen(): void {
    if (listening) return;
    listening = true;
    for (const event of EVENTS) source.on(event, serve);
  }

  return {
    read: () => {
      const result = waiting.length === 0 ? take() : undefined;
      if (result !== undefined) return 'error' in result ? Promise.reject(result.error) : Promise.resolve(result);
      listen();
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    cancel: async () => {
      cancelled = true;
      source.destroy();
      serve();
    },
    stop: () => {
      for (const event of EVENTS) source.off(event, serve);
      for (let next = waiting.take(); next; next = waiting.take())
        next.reject(new TypeError('The reader was released.'));
    },
    closed: () =>
      new Promise((resolve, reject) => {
        const settle = (): void => (source.errored ? reject(source.errored) : resolve(undefined));
        if (source.readableEnded || source.destroyed || cancelled) settle();
        else source.once('end', settle).once('close', settle).once('error', settle);
      }),
  };
}

const EVENTS = ['readable', 'end', 'error', 'close'] as const;
