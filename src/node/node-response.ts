import type { Readable } from 'node:stream';
import { BodyStream } from './body-stream.ts';

/** Statuses that never have a body. */
const BODILESS = new Set([101, 204, 205, 304]);

/**
 * A `Response` over a Node stream. Its body is read from the socket's stream directly; everything that the platform does with a
 * body (`json`, `blob`, `clone`, …) is done by a platform response around the same stream, made when it is asked for.
 */
export class NodeResponse extends Response {
  readonly #stream: BodyStream | null;
  readonly #init: ResponseInit;
  readonly #url: string;
  #platform: Response | undefined;

  constructor(body: Readable, init: ResponseInit & { readonly status: number }, url: string) {
    super(null, init);
    this.#stream = BODILESS.has(init.status) ? null : new BodyStream(body);
    this.#init = init;
    this.#url = url;
    if (!this.#stream) body.resume();
  }

  override get url(): string {
    return this.#url;
  }

  override get body(): Response['body'] {
    return (this.#platform ? this.#platform.body : this.#stream) as Response['body'];
  }

  override get bodyUsed(): boolean {
    return this.#platform?.bodyUsed ?? false;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole.arrayBuffer();
  }

  override blob(): Promise<Blob> {
    return this.#whole.blob();
  }

  override bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#whole.bytes();
  }

  override formData(): Promise<FormData> {
    return this.#whole.formData();
  }

  override json(): Promise<unknown> {
    return this.#whole.json();
  }

  /** Read directly: it is what most answers are read with. */
  override async text(): Promise<string> {
    if (this.#platform || !this.#stream || this.#stream.locked) return this.#whole.text();
    const reader = this.#stream.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
    }
  }

  override clone(): Response {
    return this.#whole.clone();
  }

  get #whole(): Response {
    this.#platform ??= new Response(this.#stream, this.#init);
    return this.#platform;
  }
}
