import { InvalidRequestError, UserAbortError } from '../../errors/failures.ts';
import { isStream } from '../../request/body.ts';

/** Sources of bytes. */
export type ByteSource = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

export interface ReadOptions {
  /** Most bytes to read. */
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
  /** Name of the content, for messages. */
  readonly name: string;
  /** If `maxBytes` is not an option of the caller's: what imposes the limit, and what to do. */
  readonly limit?: string;
}

/** Reads a whole source. A source of known size is checked before it is read; a stream is cancelled once it is too long. */
export async function readBytes(source: ByteSource, options: ReadOptions): Promise<Uint8Array> {
  throwIfAborted(options.signal);
  const known = isBlob(source) ? source.size : isStream(source) ? 0 : source.byteLength;
  if (known > options.maxBytes) throw tooLarge(options, `${known} bytes`);
  if (isStream(source)) return readStream(source, options);
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (!isBlob(source)) return new Uint8Array(source);
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (cause) {
    throw unreadable(options, cause);
  } finally {
    throwIfAborted(options.signal);
  }
}

/** Checked by their methods, because they may come from other realms and packages. */
export function isBlob(source: unknown): source is Blob {
  const { arrayBuffer, size } = Object(source) as Partial<Blob>;
  return typeof arrayBuffer === 'function' && typeof size === 'number';
}

export function isByteSource(source: unknown): source is ByteSource {
  const isBuffer = Object.prototype.toString.call(source) === '[object ArrayBuffer]';
  return isBuffer || ArrayBuffer.isView(source) || isBlob(source) || isStream(source);
}

export function tooLarge({ name, maxBytes, limit }: ReadOptions, found: string): InvalidRequestError {
  return new InvalidRequestError(`The ${name} has ${found}; ${limit ?? `\`maxBytes\` allows ${maxBytes}`}.`);
}

/** Reads a stream to its end, or cancels it if it is too long or the signal aborts. */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  options: ReadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { maxBytes, signal, name } = options;
  throwIfAborted(signal);
  if (stream.locked) {
    throw new InvalidRequestError(`The stream of the ${name} is locked: something else reads it, or has read it.`);
  }
  const reader = stream.getReader();
  // A cancelled reader settles a pending read, which a signal alone cannot.
  const cancel = (): void => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const bytes = new GrowingBytes();
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw unreadable(options, cause);
      });
      throwIfAborted(signal);
      if (done) return bytes.all();
      if (!ArrayBuffer.isView(value)) {
        throw new InvalidRequestError(`The stream of the ${name} must yield bytes (Uint8Array), not ${typeof value}.`);
      }
      if (bytes.length + value.byteLength > maxBytes) throw tooLarge(options, `more than ${maxBytes} bytes`);
      bytes.add(value);
    }
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
    reader.releaseLock();
  }
}

/** One buffer that doubles: a list of small chunks would take many times their bytes. */
class GrowingBytes {
  length = 0;
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(64 * 1024);

  add(chunk: Uint8Array): void {
    const needed = this.length + chunk.byteLength;
    if (needed > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
      larger.set(this.all());
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.length);
    this.length = needed;
  }

  all(): Uint8Array<ArrayBuffer> {
    return this.#buffer.subarray(0, this.length);
  }
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UserAbortError({ cause: signal.reason });
}

function unreadable({ name }: ReadOptions, cause: unknown): InvalidRequestError {
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  return new InvalidRequestError(`The ${name} could not be read${why}`, { cause });
}
