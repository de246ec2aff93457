import type { Change } from './change.ts';
import { headline, type Line, linesOf, SECTIONS } from './lines.ts';

/** A report for a pull request: breaking changes are visible, a long rest is collapsed. */
export function renderMarkdown(changes: readonly Change[]): string {
  const parts = ['## API changes', headline(changes)];
  for (const { impact, title } of SECTIONS) {
    const lines = linesOf(changes, impact);
    if (lines.length === 0) continue;
    const list = lines.map((line) => `- ${itemOf(line)}`).join('\n');
    if (impact === 'safe' && lines.length > 10)
      parts.push(`<details>\n<summary>${title} (${lines.length})</summary>\n\n${list}\n\n</details>`);
    else parts.push(`### ${title}`, list);
  }
  return `${parts.join('\n\n')}\n`;
}

function itemOf({ operation, address, at, message, directions, others }: Line): string {
  const head =
    address === '' ? 'The document' : operation === address ? code(address) : `${code(operation)} (${code(address)})`;
  const notes = [directions, others > 0 ? `and ${others} more` : ''].filter(Boolean).join(', ');
  return `${head}: ${at === '' ? '' : `${code(at)} `}${plain(message)}${notes === '' ? '' : ` _(${notes})_`}`;
}

/** Names in a document may contain anything: a name with backticks needs a longer fence. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const longest = (line.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** Prevents markup, mentions of people and issue references in names and values. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replaceAll(/([@#])(?=\w)/g, '$1\u200B');
}
