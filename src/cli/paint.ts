import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styles for beginnings of lines that match the expressions. */
const RULES: readonly (readonly [RegExp, Style])[] = [
  [/^(?:✓|2\d\d(?= [A-Z]+ \/))/, 'green'],
  [/^(?:✗|5\d\d(?= [A-Z]+ \/)|Breaking$)/, 'red'],
  [/^(?:4\d\d(?= [A-Z]+ \/)|May break$)/, 'yellow'],
  [/^–/, 'dim'],
];

/** Text with colours, if the stream shows them: on a terminal, unless `NO_COLOR` is set, or anywhere with `FORCE_COLOR`. */
export function paint(text: string, stream: NodeJS.WritableStream): string {
  return text
    .split('\n')
    .map((line) => {
      const rule = RULES.find(([start]) => start.test(line));
      if (!rule) return line;
      const [start = ''] = rule[0].exec(line) ?? [];
      return styleText(rule[1], start, { stream }) + line.slice(start.length);
    })
    .join('\n');
}

/** A problem with colours. */
export function paintProblem(text: string, stream: NodeJS.WritableStream): string {
  const line = text.trimEnd();
  return styleText('red', line, { stream }) + text.slice(line.length);
}
