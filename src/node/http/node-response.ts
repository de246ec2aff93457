import { Readable } from 'node:stream';
import { closeWhenCollected, keepOpen } from '../../abandoned.ts';
import { BodyStream } from './body-stream.ts';
import { readAll, type ReceivedBody } from './received-body.ts';
import { ReceivedHeaders } from './received-headers.ts';

/** The parts of a response besides its body. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  /** Alternating names and values, as received. */
  readonly headers: readonly string[];
  readonly url: string;
  readonly redirected: boolean;
  readonly type: ResponseType;
}

const UTF8 = /* @__PURE__ */ new TextDecoder();

/**
 * A `Response` over received data. `text`, `json`, `bytes` and `arrayBuffer` read it directly; a web stream is created when
 * `body` is accessed.
 */
export class NodeResponse extends Response {
  readonly #head: ResponseHead;
  readonly #received: ReceivedBody | undefined;
  #headers: Headers | undefined;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;

  /** `stream`: a copy of the received data, for a clone. */
  constructor(head: ResponseHead, received?: ReceivedBody, stream?: ReadableStream<Uint8Array<ArrayBuffer>>) {
    super(null);
    this.#head = head;
    this.#received = received;
    this.#stream = stream;
    if (received) received.held = closeWhenCollected(this, received);
  }

  override get type(): ResponseType {
    return this.#head.type;
  }

  override get url(): string {
    return this.#head.url;
  }

  override get redirected(): boolean {
    return this.#head.redirected;
  }

  override get status(): number {
    return this.#head.status;
  }

  override get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  override get statusText(): string {
    return this.#head.statusText;
  }

  override get headers(): Headers {
    return (this.#headers ??= new ReceivedHeaders(this.#head.headers));
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (!this.#stream && this.#received) {
      keepOpen(this.#received.held);
      this.#stream = new BodyStream(this.#received);
      // It was read as a whole, by an internal reader.
      if (this.#received.disturbed) this.#stream.getReader();
    }
    return this.#stream ?? null;
  }

  override get bodyUsed(): boolean {
    return this.#stream ? Readable.isDisturbed(this.#stream as never) : (this.#received?.disturbed ?? false);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.#readAll()).buffer;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#readAll();
  }

  override async text(): Promise<string> {
    return UTF8.decode(await this.#readAll());
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override async blob(): Promise<Blob> {
    return (await this.#asPlatform()).blob();
  }

  override async formData(): Promise<FormData> {
    return (await this.#asPlatform()).formData();
  }

  override clone(): Response {
    if (this.bodyUsed || this.#stream?.locked) throw new TypeError('Response.clone: Body has already been consumed.');
    const { body } = this;
    if (!body) return new NodeResponse(this.#head);
    const [mine, other] = body.tee() as [typeof body, typeof body];
    this.#stream = mine;
    return new NodeResponse(this.#head, undefined, other);
  }

  /** Read by the platform, which handles media types. */
  async #asPlatform(): Promise<Response> {
    const type = this.headers.get('content-type');
    return new Response(await this.#readAll(), type === null ? {} : { headers: { 'content-type': type } });
  }

  async #readAll(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.bodyUsed || this.#stream?.locked) throw new TypeError('Body is unusable: Body has already been read');
    if (this.#stream) return readAll(this.#stream.getReader());
    if (!this.#received) return new Uint8Array(0);
    // The response may be garbage-collected while its body is arriving.
    keepOpen(this.#received.held);
    return readAll(this.#received);
  }
}
