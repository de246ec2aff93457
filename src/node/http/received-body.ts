import type { Readable } from 'node:stream';
import { keepOpen, type Held } from '../../abandoned.ts';
import { Fifo } from '../../fifo.ts';
import type { AbortLink } from './abort-link.ts';

export type ReadResult = ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;

/** Memory of a chunk besides its bytes: a server may send them one by one. */
const CHUNK_COST = 256;
/** Maximum memory of unread bytes; beyond it, the server is slowed down. */
const MAX_WAITING = 64 * 1024;

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

const DONE: ReadResult = { done: true, value: undefined };

/**
 * The body of a response as it arrives. It buffers data before it is requested, up to a limit, so that a connection is free
 * again once its response has arrived. Data received before a failure can still be read, except after an abort.
 */
export class ReceivedBody {
  /** True once it has been read from or cancelled. */
  disturbed = false;
  /** Closes the body once its reader has been garbage-collected. */
  held: Held | undefined;
  readonly #message: Readable;
  readonly #stream: Readable;
  readonly #link: AbortLink | undefined;
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;
  #ended = false;
  #failed = false;
  #failure: unknown;
  #settled: Promise<undefined> | undefined;
  #onSettled: Waiting<undefined> | undefined;
  readonly #waiting = new Fifo<Waiting<ReadResult>>();

  /** `stream`: the decoded content of `message`, the stream of the connection. */
  constructor(message: Readable, stream: Readable, link: AbortLink | undefined) {
    this.#message = message;
    this.#stream = stream;
    this.#link = link;
    if (link) link.onAbort = (reason) => this.#abort(reason);
    stream.on('data', (chunk: Buffer<ArrayBuffer>) => this.#add(chunk));
    stream.on('end', () => this.#end());
    stream.on('error', (error) => this.#break(error));
    stream.on('close', () => this.#break());
    if (stream !== message) message.on('error', () => {});
  }

  /** The data received so far. Rejects with the error that broke the body. */
  read(): Promise<ReadResult> {
    this.disturbed = true;
    if (this.#chunks.length > 0 && this.#waiting.length === 0)
      return Promise.resolve({ done: false, value: this.#take() });
    if (this.#failed) return Promise.reject(this.#failure as Error);
    if (this.#ended) return Promise.resolve(DONE);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Resolves when everything has been read or cancelled; rejects with the error that broke the body. */
  settled(): Promise<undefined> {
    this.#settled ??= new Promise((resolve, reject) => (this.#onSettled = { resolve, reject }));
    this.#settled.catch(() => {});
    this.#settle();
    return this.#settled;
  }

  /** Rejects pending reads with this error. */
  leave(error: Error): void {
    for (let next = this.#waiting.take(); next; next = this.#waiting.take()) next.reject(error);
  }

  /** Discards the rest. */
  cancel(): void {
    this.disturbed = true;
    if (this.#ended || this.#failed) this.#chunks = [];
    else this.#drop();
    this.#end();
    this.#settle();
  }

  /** Called once it has been garbage-collected. */
  close(): void {
    this.cancel();
  }

  #add(buffer: Buffer<ArrayBuffer>): void {
    if (this.#ended || this.#failed) return;
    const chunk = plain(buffer);
    const next = this.#waiting.take();
    if (next) {
      next.resolve({ done: false, value: chunk });
      return;
    }
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength + CHUNK_COST;
    if (this.#size >= MAX_WAITING) this.#stream.pause();
  }

  #take(): Uint8Array<ArrayBuffer> {
    const chunk = joined(this.#chunks);
    this.#chunks = [];
    if (this.#size >= MAX_WAITING) this.#stream.resume();
    this.#size = 0;
    if (this.#ended || this.#failed) this.#settle();
    return chunk;
  }

  #end(): void {
    if (this.#ended || this.#failed) return;
    this.#ended = true;
    this.#settle();
    for (let next = this.#waiting.take(); next; next = this.#waiting.take()) next.resolve(DONE);
  }

  #break(cause?: Error): void {
    if (this.#ended || this.#failed) return;
    this.#fail(new TypeError('terminated', { cause: cause ?? new Error('The connection was closed.') }));
  }

  #fail(error: unknown): void {
    if (this.#ended || this.#failed) return;
    this.#failed = true;
    this.#failure = error;
    this.#settle();
    this.leave(error as Error);
  }

  /** Until everything has been read, an abort discards unread data. */
  #settle(): void {
    if (this.#chunks.length > 0 || !(this.#ended || this.#failed)) return;
    this.#link?.release();
    keepOpen(this.held);
    if (this.#failed) this.#onSettled?.reject(this.#failure);
    else this.#onSettled?.resolve(undefined);
  }

  #abort(reason: unknown): void {
    this.#ended = this.#failed = false;
    this.#drop();
    this.#fail(reason);
  }

  #drop(): void {
    this.#chunks = [];
    this.#size = 0;
    this.#stream.destroy();
    this.#message.destroy();
  }
}

/** Bytes with their own memory, like the platform's: a slice of a larger buffer would retain, and expose, all of it. */
function plain(buffer: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  return view.byteLength === buffer.buffer.byteLength ? view : view.slice();
}

/** Everything that a reader reads, in one piece. */
export async function readAll(reader: { read(): Promise<ReadResult> }): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks);
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const all = new Uint8Array(chunks.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
