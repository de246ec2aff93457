// The demo's output: dim labels, one accent colour, text wrapped at words. Plain text without a terminal.
import { styleText } from 'node:util';
import { createWrapper, type Wrapper } from './wrap.ts';

const MAX_WIDTH = 84;
const INDENT = '  ';
const CLEAR_LINE = '\r\u001b[K';

export type Row = readonly [label: string, value: string | undefined];

export interface Screen {
  /** The question, and the model. */
  title(question: string, asked: string): void;
  /** The next delta of the completion. */
  text(piece: string): void;
  /** Ends the completion, even an incomplete one. */
  endText(): void;
  /** Rows of label and value below the completion; rows without a value are skipped. */
  summary(rows: readonly Row[]): void;
}

export function createScreen(out: NodeJS.WriteStream): Screen {
  return out.isTTY ? terminal(out) : plain(out);
}

/** One line on the error output. */
export function reportProblem(message: string): void {
  const line = message.replace(/\s+/g, ' ').slice(0, 1_000);
  process.stderr.write(
    `${styleText('red', process.stderr.isTTY ? `${INDENT}${line}` : line, { stream: process.stderr })}\n`,
  );
}

function terminal(out: NodeJS.WriteStream): Screen {
  const width = Math.max(20, Math.min(MAX_WIDTH, out.columns || MAX_WIDTH) - 2 * INDENT.length);
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    styleText(format, text, { stream: out });
  const write = (text: string): void => void out.write(text);
  const wrapper = (): Wrapper => createWrapper(write, { width, indent: INDENT });
  const answer = wrapper();
  let waiting = false;
  return {
    title(question, asked) {
      write(`\n${INDENT}${style('dim', asked)}\n${INDENT}${style('cyan', '›')} `);
      const lines: string[] = [];
      const wrapped = createWrapper((text) => lines.push(text), { width: width - 2, indent: `${INDENT}  ` });
      wrapped.push(question);
      wrapped.end();
      write(`${style('bold', lines.join(''))}\n\n${INDENT}${style('dim', '…')}`);
      waiting = true;
    },
    text(piece) {
      if (waiting) write(CLEAR_LINE + INDENT);
      waiting = false;
      answer.push(piece);
    },
    endText() {
      if (waiting) write(CLEAR_LINE);
      else answer.end();
      write(waiting ? '' : '\n\n');
      waiting = false;
    },
    summary(rows) {
      write(`${INDENT}${style('dim', '─'.repeat(width))}\n`);
      for (const [label, value] of aligned(rows)) write(`${INDENT}${style('dim', label)}  ${value}\n`);
      write('\n');
    },
  };
}

function plain(out: NodeJS.WriteStream): Screen {
  const write = (text: string): void => void out.write(text);
  let any = false;
  return {
    title: (question) => write(`> ${question}\n\n`),
    text(piece) {
      any = true;
      write(piece);
    },
    endText: () => write(any ? '\n\n' : ''),
    summary(rows) {
      for (const [label, value] of aligned(rows)) write(`${label}  ${value}\n`);
    },
  };
}

function aligned(rows: readonly Row[]): [label: string, value: string][] {
  const shown = rows.filter((row): row is [string, string] => row[1] !== undefined);
  const width = Math.max(...shown.map(([label]) => label.length));
  return shown.map(([label, value]) => [label.padEnd(width), value]);
}
