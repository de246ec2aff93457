import { isEventStream } from '../../media-type.ts';
import { splitEvents } from '../script/transcript.ts';

/** The bytes of a response with their times of arrival. */
export class ArrivalClock {
  readonly #sent = performance.now();
  #headers = 0;
  #chunks: Uint8Array[] = [];
  /** Number of bytes so far, and the ms since the request, at each chunk. */
  #arrivals: { end: number; at: number }[] = [];
  #size = 0;

  /** The headers have arrived. */
  start(): void {
    this.#headers = this.#now();
  }

  push(bytes: Uint8Array): void {
    // The reader may reuse its buffer.
    this.#chunks.push(bytes.slice());
    this.#size += bytes.length;
    this.#arrivals.push({ end: this.#size, at: this.#now() });
  }

  /** All bytes. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(Buffer.concat(this.#chunks));
  }

  /** In ms: until the headers, then from one event of a stream to the next, or until the end of any other body. */
  timing(type: string): { headers: number; body: number[] } {
    const last = this.#arrivals.at(-1)?.at;
    const ends = last === undefined ? [] : isEventStream(type) ? this.#eventTimes() : [last];
    let before = this.#headers;
    const body = ends.map((at) => {
      const waited = at - before;
      before = at;
      return waited;
    });
    return { headers: this.#headers, body };
  }

  #eventTimes(): number[] {
    let end = 0;
    let n = 0;
    return splitEvents(new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes))
      .filter(Boolean)
      .map((event) => {
        end += Buffer.byteLength(event);
        while (n < this.#arrivals.length - 1 && (this.#arrivals[n]?.end ?? 0) < end) n++;
        return this.#arrivals[n]?.at ?? 0;
      });
  }

  #now(): number {
    return Math.round(performance.now() - this.#sent);
  }
}
