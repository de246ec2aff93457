/** Text that arrives in pieces. */
export interface GrowingText {
  /** UTF-16 units held. */
  readonly length: number;
  add(piece: string): void;
  /** The whole text with `end` after it; then it is empty again. */
  take(end: string): string;
}

const MAX_PIECES = 256;

/**
 * Engines keep a sum of strings as the strings it was made of, and a slice as the text it was cut from: held like that, a
 * thousand one-byte pieces take thirty times their length, and a slice all of the read that it came in. So the pieces are
 * joined from time to time, each once. Pieces of `large` units and more are left as they are, where they are not small slices.
 */
export function createGrowingText(large: number): GrowingText {
  let joined = '';
  let pieces: string[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(piece) {
      // Mostly there is one piece and its end, which need no list.
      if (length === 0) joined = piece;
      else if (piece.length >= large && pieces.length === 0) joined += piece;
      else if (pieces.push(piece) === MAX_PIECES || piece.length >= large) {
        joined += pieces.join('');
        pieces = [];
      }
      length += piece.length;
    },
    take(end) {
      let text = joined;
      if (pieces.length > 0) {
        text += pieces.join('');
        pieces = [];
      }
      joined = '';
      length = 0;
      return text + end;
    },
  };
}
