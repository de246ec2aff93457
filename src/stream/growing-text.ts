const MAX_PIECES = 256;

/**
 * Text that arrives in pieces. Engines keep a sum of strings as the strings it was made of, and a slice as the text it was cut from: held like that, a
 * thousand one-byte pieces take thirty times their length, and a slice all of the read that it came in. So the pieces are
 * joined from time to time, each once. Pieces of `large` units and more are left as they are, where they are not small slices.
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
    // Mostly there is one piece and its end, which need no list.
    if (this.length === 0) this.#joined = piece;
    else if (piece.length >= this.#large && this.#pieces.length === 0) this.#joined += piece;
    else if (this.#pieces.push(piece) === MAX_PIECES || piece.length >= this.#large) this.#join();
    this.length += piece.length;
  }

  /** The whole text with `end` after it; then it is empty again. */
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
