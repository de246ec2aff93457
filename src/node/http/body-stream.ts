import { closeWhenCollected } from '../../abandoned.ts';
import type { ReadResult, ReceivedBody } from './received-body.ts';

/**
 * The body of a response as a web stream. It is a real `ReadableStream`, which reads on demand; its own reader reads received
 * data directly, without the queue and promises of a web stream.
 */
export class BodyStream extends ReadableStream<Uint8Array<ArrayBuffer>> {
  static {
    // Checked by Node's `isDisturbed` and by the platform's stream functions.
    Object.defineProperty(this.prototype, Symbol.for('nodejs.stream.disturbed'), {
      get(this: BodyStream) {
        return this.#body.disturbed;
      },
    });
  }

  readonly #body: ReceivedBody;

  constructor(body: ReceivedBody) {
    super({
      type: 'bytes',
      async pull(controller) {
        const { done, value } = await body.read();
        if (!done) controller.enqueue(value);
        else {
          controller.close();
          (controller as ReadableByteStreamController).byobRequest?.respond(0);
        }
      },
      cancel: () => body.cancel(),
    });
    this.#body = body;
    body.held = closeWhenCollected(this, body);
  }

  override getReader(options: { mode: 'byob' }): ReadableStreamBYOBReader;
  override getReader(): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  override getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Uint8Array<ArrayBuffer>>;
  override getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Uint8Array<ArrayBuffer>> {
    return options?.mode === undefined ? new BodyReader(this, this.#body) : super.getReader(options);
  }
}

class BodyReader extends ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> {
  readonly #body: ReceivedBody;
  #released = false;

  constructor(stream: BodyStream, body: ReceivedBody) {
    // Locks the stream, so that nothing else reads it.
    super(stream);
    this.#body = body;
  }

  override get closed(): Promise<undefined> {
    return this.#released ? (super.closed as Promise<undefined>) : this.#body.settled();
  }

  override read(): Promise<ReadResult> {
    return this.#released ? super.read() : this.#body.read();
  }

  override releaseLock(): void {
    if (this.#released) return;
    this.#released = true;
    this.#body.leave(new TypeError('The reader was released.'));
    super.releaseLock();
  }
}
