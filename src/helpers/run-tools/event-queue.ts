import { InvalidRequestError } from '../../errors/failures.ts';
import { Fifo } from '../../fifo.ts';

/** Memory that a piece takes besides its text, joined to others or not. */
const PIECE_COST = 64;

interface Piece {
  readonly type: string;
  text: string;
}

/**
 * Events between a run and its reader. Unread pieces of text are joined, and dropped beyond a limit, whether the reader is
 * slow, late, or absent: the `step` event has the whole completion.
 */
export class EventQueue<Event extends { readonly type: string }> {
  readonly #waiting = new Fifo<Event>();
  #ended = false;
  #error: { readonly reason: unknown } | undefined;
  #isRead = false;
  #left = false;
  /** Bytes of the waiting text, including text read since the queue was last empty. */
  #size = 0;
  readonly #limit: () => number;
  #wake: () => void = () => {};
  #news: Promise<void> = this.#renew();

  /** `limit`: most waiting text, in bytes: as much as a stream accumulates. */
  constructor(limit: () => number) {
    this.#limit = limit;
  }

  push(event: Event): void {
    if (this.#left || this.#ended) return;
    const last = this.#waiting.last();
    if (isPiece(event) && !this.#charge(event)) return;
    if (last && isPiece(last) && isPiece(event) && last.type === event.type) {
      last.text += event.text;
    } else this.#waiting.push(event);
    this.#announce();
  }

  /** No further event. `now` drops those that wait. */
  end(error?: { readonly reason: unknown; readonly now: boolean }): void {
    if (error?.now) this.#waiting.clear();
    this.#error = error;
    this.#ended = true;
    this.#announce();
  }

  /** The only reader. `onLeave` is called if it leaves before the end. */
  read(onLeave: () => void): AsyncIterator<Event, undefined> {
    if (this.#isRead) {
      throw new InvalidRequestError('This run is already being read. Await it for its result; iterate it only once.');
    }
    this.#isRead = true;
    return {
      next: () => this.#next(),
      return: async () => {
        this.#left = true;
        this.#waiting.clear();
        this.#announce();
        if (!this.#ended) onLeave();
        return { done: true, value: undefined };
      },
    };
  }

  async #next(): Promise<IteratorResult<Event, undefined>> {
    while (!this.#left) {
      const value = this.#waiting.take();
      if (this.#waiting.length === 0) this.#size = 0;
      if (value !== undefined) return { done: false, value };
      if (this.#error) {
        const { reason } = this.#error;
        this.#error = undefined;
        throw reason;
      }
      if (this.#ended) break;
      await this.#news;
    }
    return { done: true, value: undefined };
  }

  #charge({ text }: Piece): boolean {
    const cost = PIECE_COST + text.length;
    if (this.#size + cost > this.#limit()) return false;
    this.#size += cost;
    return true;
  }

  #announce(): void {
    this.#wake();
    this.#news = this.#renew();
  }

  #renew(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}

function isPiece(event: object): event is Piece {
  return 'text' in event;
}
