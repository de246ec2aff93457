import { isRecord } from '../../json.ts';
import { maskValue } from '../../errors/mask-value.ts';
import { printable } from '../../log.ts';
import { MASK } from './exchange.ts';

/** Maximum number of differences reported for one request. */
const MAX_DIFFERENCES = 5;
const MAX_VALUE = 80;

/**
 * The differences between the recorded and the current request, one line each, at most `MAX_DIFFERENCES` and one more.
 */
export function compare(recorded: unknown, given: unknown, place: string): string[] {
  const found: string[] = [];
  const visit = (was: unknown, is: unknown, at: string): void => {
    if (found.length > MAX_DIFFERENCES) return;
    if (Array.isArray(was) && Array.isArray(is)) {
      for (let n = 0; n < Math.max(was.length, is.length); n++) visit(was[n], is[n], `${at}[${n}]`);
    } else if (isRecord(was) && isRecord(is)) {
      const isFile = typeof was['file'] === 'string' && was['text'] === undefined;
      for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
        if (!(isFile && name === 'text')) visit(propertyOf(was, name), propertyOf(is, name), `${at}.${name}`);
    } else if (!isSame(was, is)) {
      found.push(describe(was, is, at));
    }
  };
  visit(recorded, given, place);
  return found;
}

function isSame(was: unknown, is: unknown): boolean {
  if (typeof was !== 'string' || !was.includes(MASK)) return Object.is(was, is);
  if (was === MASK) return is !== undefined;
  return typeof is === 'string' && matches(is, was.split(MASK));
}

/** True if the text has the parts in this order, the first at its start and the last at its end. */
function matches(text: string, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  let at = 0;
  for (const [n, part] of parts.slice(0, -1).entries()) {
    const found = n === 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function describe(was: unknown, is: unknown, at: string): string {
  if (is === undefined) return `${at} is missing; ${show(was)} was recorded`;
  if (was === undefined) return `${at} is ${show(is)}, which was not recorded`;
  const [shownIs, shownWas] = showBoth(is, was);
  return `${at} is ${shownIs}; ${shownWas} was recorded`;
}

/** The parts of two long texts where they differ. */
function showBoth(is: unknown, was: unknown): [string, string] {
  if (typeof is !== 'string' || typeof was !== 'string') return [show(is), show(was)];
  let same = 0;
  while (same < is.length && is[same] === was[same]) same++;
  const from = same > MAX_VALUE / 2 ? same - MAX_VALUE / 4 : 0;
  return [show(is, from), show(was, from)];
}

function show(value: unknown, from = 0): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  const part = text.slice(from, from + MAX_VALUE);
  const shown = `${from > 0 ? '…' : ''}${part}${from + MAX_VALUE < text.length ? '…' : ''}`;
  return printable(maskValue(typeof value === 'string' ? JSON.stringify(shown) : shown, undefined));
}

function propertyOf(owner: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(owner, name) ? owner[name] : undefined;
}
