import { describe, expect, it } from 'vitest';
import { printableIO, REWRITE } from '../../src/cli/io.ts';

const HOSTILE = 'a\x1b[2J\x1b]52;c;aGk=\x07b\x9b1mc\u202ed\r\te\n';

describe('what a command prints', () => {
  const printed: string[] = [];
  const write = (text: string) => void printed.push(text);
  const io = printableIO({ out: write, error: write, problem: write, terminal: true });

  it('has no control characters but tabs and line ends', () => {
    printed.length = 0;
    io.out(HOSTILE);
    io.error(`{${HOSTILE}`);
    io.problem?.(HOSTILE);
    expect(printed).toEqual(['abcd\te\n', '{abcd\te\n', 'abcd\te\n']);
  });

  it('may replace the last line of a terminal', () => {
    printed.length = 0;
    io.error(`${REWRITE}1 of 2\x1b[2J`);
    expect(printed).toEqual([`${REWRITE}1 of 2`]);
    expect(io.terminal).toBe(true);
  });

  it('keeps the values of JSON', () => {
    printed.length = 0;
    io.out(`${JSON.stringify([HOSTILE])}\n`);
    // oxlint-disable-next-line no-control-regex
    expect(printed[0]).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(JSON.parse(printed[0] ?? '')).toEqual([HOSTILE]);
  });
});
