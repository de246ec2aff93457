/** Finds where in the sources a naming problem is. */
import { dirname, join, resolve } from 'node:path';
import type { NameFault } from './identify.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './redocly.ts';

/** `files` are the sources by their path in the folder of `document`; they are searched once for all problems. */
export function placeFaults(
  faults: readonly NameFault[],
  document: string,
  files: ReadonlyMap<string, string>,
): Problem[] {
  if (faults.length === 0) return [];
  const wanted = new Set(faults.map(({ subject }) => subject));
  // The last location wins: of two equal names, the second is the duplicate.
  const operations = new Map<string, Place>();
  const keys = new Map<string, Place>();
  for (const [name, text] of files) {
    const file = shownPath(join(dirname(resolve(document)), name));
    for (const { key, value, line, column } of entriesOf(text)) {
      if (key === 'operationId' && wanted.has(value)) operations.set(value, { file, line, column });
      if (wanted.has(key)) keys.set(key, { file, line, column });
    }
  }
  return faults.map(({ rule, message, advice, subject }) => ({
    ...(operations.get(subject) ?? keys.get(subject) ?? { file: shownPath(document) }),
    rule,
    message,
    advice,
  }));
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Entry {
  readonly key: string;
  /** The text after the key, on the same line. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Text that looks like `key: value` in YAML or JSON. A parser would take minutes for the largest documents, and this
 * only finds locations.
 */
function* entriesOf(text: string): Generator<Entry> {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    // A minified JSON document is a single line.
    let from = 0;
    for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
      const isKey = /^["'\s]?$/.test(line.charAt(at + 1)) || /["']/.test(line.charAt(at - 1));
      if (!isKey) continue;
      const start = startOfKey(line, from, at);
      const key = unquote(line.slice(start, at).trim());
      from = at + 1;
      if (key !== '') yield { key, value: valueAt(line, at + 1), line: number, column: start + 1 };
    }
  }
}

/** After the last brace, comma or dash before the key; a quoted key may contain these characters. */
function startOfKey(line: string, from: number, end: number): number {
  // Sliced first, so that a line of megabytes is not searched from its start for each key.
  const text = line.slice(from, end);
  const quote = text.at(-1);
  let start = 0;
  if (quote === '"' || quote === "'") start = Math.max(0, text.lastIndexOf(quote, text.length - 2));
  else
    start = Math.max(
      0,
      text.lastIndexOf('{') + 1,
      text.lastIndexOf(',') + 1,
      /(?:^|\s)- $/.test(text.slice(0, text.lastIndexOf('- ') + 2)) ? text.lastIndexOf('- ') + 2 : 0,
    );
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  return from + start;
}

const MAX_VALUE = 1000;

function valueAt(line: string, from: number): string {
  const rest = line.slice(from, from + MAX_VALUE).trim();
  const quoted = /^"(?:[^"\\]|\\.)*"|^'[^']*'/.exec(rest);
  return unquote(quoted ? quoted[0] : (rest.split(/[,}]|\s#/, 1)[0] as string).trim());
}

function unquote(text: string): string {
  if (text.length > 1 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1);
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
