import type { Change } from './change.ts';
import { headline, type Line, linesOf, SECTIONS } from './lines.ts';

/**
 * A report for a terminal: a count, then breaking changes, those that may break programs, and the rest, by operation.
 */
export function renderText(changes: readonly Change[]): string {
  const parts = [headline(changes)];
  for (const { impact, title } of SECTIONS) {
    const lines = linesOf(changes, impact);
    if (lines.length === 0) continue;
    let last = '';
    const shown = lines.map((line) => {
      const head = headOf(line);
      const heading = head === last ? '' : `  ${head}\n`;
      last = head;
      return `${heading}    ${textOf(line)}`;
    });
    parts.push(`${title}\n${shown.join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

function headOf({ operation, address }: Line): string {
  if (address === '') return 'The document';
  return operation === address ? address : `${operation} (${address})`;
}

function textOf({ at, message, directions, others }: Line): string {
  const notes = [directions, others > 0 ? `and ${others} more ${others === 1 ? 'operation' : 'operations'}` : ''];
  const note = notes.filter(Boolean).join(', ');
  return `${at === '' ? '' : `${at}: `}${message}${note === '' ? '' : ` [${note}]`}`;
}
