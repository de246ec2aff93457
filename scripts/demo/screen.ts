// How the demo looks: dim labels, one accent, text wrapped at words. Without a terminal it is plain text.
import { styleText } from 'node:util';

const MAX_WIDTH = 84;

export interface Screen {
  /** The question, above the answer. */
  title(left: string, right: string): void;
  /** The next piece of the answer. */
  text(piece: string): void;
  /** Rows of label and value, below the answer. */
  summary(rows: readonly (readonly [label: string, value: string | undefined])[]): void;
  problem(message: string): void;
}

export function createScreen(out: NodeJS.WriteStream): Screen {
  const width = Math.min(MAX_WIDTH, out.columns ?? MAX_WIDTH);
  const style = (format: Parameters<typeof styleText>[0], text: string): string => styleText(format, text, { stream: out });
  const write = out.isTTY ? wrapped(out, width - 2) : (piece: string) => void out.write(piece);
  return {
    title(left, right) {
      out.write(out.isTTY ? `\n  ${style(['bold', 'cyan'], left)} ${style('dim', right)}\n\n  ` : `> ${left}\n\n`);
    },
    text: write,
    summary(rows) {
      const shown = rows.filter((row): row is [string, string] => row[1] !== undefined);
      const label = Math.max(...shown.map(([name]) => name.length));
      out.write(out.isTTY ? `\n\n  ${style('dim', '─'.repeat(width - 4))}\n` : '\n\n');
      for (const [name, value] of shown) out.write(`${out.isTTY ? '  ' : ''}${style('dim', name.padEnd(label))}  ${value}\n`);
      if (out.isTTY) out.write('\n');
    },
    problem(message) {
      out.write(`\n\n${out.isTTY ? '  ' : ''}${style('red', message)}\n`);
    },
  };
}

/** Writes with an indent, breaking lines between words; a word is held back until it is whole. */
function wrapped(out: NodeJS.WriteStream, width: number): (piece: string) => void {
  let column = 2;
  let word = '';
  const flush = (): void => {
    if (column + word.length > width) {
      out.write('\n  ');
      column = 2;
    }
    out.write(word);
    column += word.length;
    word = '';
  };
  return (piece) => {
    for (const character of piece) {
      if (character === '\n') {
        flush();
        out.write('\n  ');
        column = 2;
      } else {
        word += character;
        // A word is shown at its first letter, unless it might not fit.
        if (character === ' ' || column + word.length < width - 20) flush();
      }
    }
  };
}
