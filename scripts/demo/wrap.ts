// Wraps text that arrives in pieces: lines break between words, and every line keeps the indent.

export interface Wrapper {
  /** The next piece. Its last word is held back until it is known to be complete. */
  push(piece: string): void;
  /** No more pieces: writes what was held back. */
  end(): void;
}

/** `width` is in terminal columns, without the indent. The first line's indent is the caller's. */
export function createWrapper(
  write: (text: string) => void,
  { width, indent }: { width: number; indent: string },
): Wrapper {
  let column = 0;
  let spaces = 0;
  let word = '';

  const newLine = (): void => {
    write(`\n${indent}`);
    column = spaces = 0;
  };
  const flush = (): void => {
    if (word === '') return;
    const columns = columnsOf(word);
    if (column > 0 && column + spaces + columns > width) newLine();
    write(' '.repeat(spaces) + word);
    column += spaces + columns;
    spaces = 0;
    word = '';
  };
  const take = (character: string): void => {
    if (character === '\n') {
      flush();
      newLine();
    } else if (character === ' ' || character === '\t') {
      flush();
      spaces += character === '\t' ? 2 : 1;
    } else if (WIDE.test(character)) {
      // Scripts without spaces break anywhere.
      flush();
      word = character;
      flush();
    } else {
      word += character;
      if (columnsOf(word) >= width) flush();
    }
  };
  return {
    push(piece) {
      for (const character of piece.replace(CONTROLS, '')) take(character);
    },
    end: flush,
  };
}

/** Control characters could move the cursor or change the terminal's state. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
// oxlint-disable-next-line no-misleading-character-class
const NO_COLUMN = /[\p{Mn}\p{Me}\u200b-\u200d\ufe0f]/u;

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NO_COLUMN.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}
