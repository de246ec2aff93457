const MAX_PIECES = 256;

/**
 * Text that arrives in pieces. Engines represent concatenated strings by their parts, and slices by their whole source: a
 * thousand one-byte pieces would take thirty times their length, and a slice the whole read that it came from. So pieces are
 * joined from time to time, each once. Pieces of `large` units and more are kept unless they are small slices.
 */
export class GrowingText {
  /** UTF-16 units held. */
  length = 0;
  readonly #large: number;
  #joined = '';
  #pieces: string[] = [];

  constructor(large: number) {
    this.#large = large;
  }

  add(piece: string): void {
    // Usually there is one piece and its end, which need no list.
    if (this.length === 0) this.#joined = piece;
    else if (piece.length >= this.#large && this.#pieces.length === 0) this.#joined += piece;
    else if (this.#pieces.push(piece) === MAX_PIECES || piece.length >= this.#large) this.#join();
    this.length += piece.length;
  }

  /** Returns the whole text with `end` appended, and empties it. */
  take(end: string): string {
    this.#join();
    const text = this.#joined;
    this.#joined = '';
    this.length = 0;
    return text + end;
  }

  #join(): void {
    if (this.#pieces.length === 0) return;
    this.#joined += this.#pieces.join('');
    this.#pieces = [];
  }
}
