/** Where in the sources a fault of names is. */
import { dirname, join, resolve } from 'node:path';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { NameFault } from './identify.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './redocly.ts';

/** `files` are the sources by their path below the folder of `document`. */
export function placeFault(fault: NameFault, document: string, files: ReadonlyMap<string, string>): Problem {
  const { rule, message, advice, subject } = fault;
  for (const isSubject of [isOperation, isNamed]) {
    // The last place: of two equal names, the second is the one too many.
    for (const [name, text] of [...files].reverse()) {
      const place = text.includes(subject) ? lastPlace(text, (pair) => isSubject(pair, subject)) : undefined;
      if (place) return { file: shownPath(join(dirname(resolve(document)), name)), ...place, rule, message, advice };
    }
  }
  return { file: shownPath(document), rule, message, advice };
}

interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

function isOperation({ key, value }: Entry, subject: string): boolean {
  return isScalar(key) && key.value === 'operationId' && isScalar(value) && value.value === subject;
}

function isNamed({ key }: Entry, subject: string): boolean {
  return isScalar(key) && key.value === subject;
}

function lastPlace(text: string, accepts: (pair: Entry) => boolean): { line: number; column: number } | undefined {
  const lines = new LineCounter();
  let offset: number | undefined;
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_, pair) {
      if (isPair(pair) && accepts(pair) && isScalar(pair.key)) offset = pair.key.range?.[0];
    },
  });
  if (offset === undefined) return undefined;
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
