/** What an accumulation may still keep: everything kept is paid for, so that no server can make it grow without end. */
export interface Room {
  /** The text, or as much of it as there is room for. */
  take(text: string): string;
  /** Pays for a value that is kept whole, less what the value in its place had cost; false if it does not fit. */
  fits(value: unknown, instead?: unknown): boolean;
  /** True once something did not fit. */
  readonly truncated: boolean;
}

/** What a value costs besides its text: many empty ones need memory too. */
const OVERHEAD = 8;

// A class, here and in what else runs per chunk: engines drop the compiled code of functions that only a stream holds.
class LimitedRoom implements Room {
  truncated = false;
  #left: number;

  constructor(limit: number) {
    this.#left = limit;
  }

  take(text: string): string {
    if (text.length <= this.#left) {
      this.#left -= text.length;
      return text;
    }
    this.truncated = true;
    const kept = text.slice(0, this.#left);
    this.#left = 0;
    return kept;
  }

  fits(value: unknown, instead?: unknown): boolean {
    const size = sizeOf(value) - (instead === undefined ? 0 : sizeOf(instead));
    if (size > this.#left) {
      this.truncated = true;
      return false;
    }
    this.#left -= size;
    return true;
  }
}

/** Room for `limit` UTF-16 units of text or JSON. */
export function createRoom(limit: number): Room {
  return new LimitedRoom(limit);
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return OVERHEAD + value.length;
  if (typeof value !== 'object' || value === null) return OVERHEAD;
  try {
    return OVERHEAD + JSON.stringify(value).length;
  } catch {
    // Nested too deep to be written again: of no use to anybody.
    return Infinity;
  }
}
