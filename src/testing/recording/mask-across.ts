import { isNamedEvent } from './event.ts';
import { MASK } from './exchange.ts';

/** The location of a text in an event. */
interface Leaf {
  readonly owner: Record<string, unknown>;
  readonly name: string;
}

/**
 * A model writes a text in pieces, so a secret may not be complete in any of them. Joins the texts at the same location
 * of each event, and masks the parts of the events that `mask` changes in the whole.
 */
export function maskAcross(events: readonly unknown[], mask: (text: string) => string): void {
  const places = new Map<string, Leaf[]>();
  for (const event of events) collect(isNamedEvent(event) ? event.data : event, '', places);
  for (const leaves of places.values()) if (leaves.length > 1) maskLeaves(leaves, mask);
}

function collect(value: unknown, place: string, places: Map<string, Leaf[]>): void {
  if (typeof value !== 'object' || value === null) return;
  const owner = value as Record<string, unknown>;
  for (const [name, part] of Object.entries(owner)) {
    const at = `${place}/${name}`;
    if (typeof part !== 'string') collect(part, at, places);
    else if (places.has(at)) places.get(at)?.push({ owner, name });
    else places.set(at, [{ owner, name }]);
  }
}

/** Masks the pieces from the first to the last that differs; those before and after are unchanged. */
function maskLeaves(leaves: readonly Leaf[], mask: (text: string) => string): void {
  const texts = leaves.map(({ owner, name }) => owner[name] as string);
  const whole = texts.join('');
  const masked = mask(whole);
  if (masked === whole) return;
  let same = 0;
  while (same < whole.length && whole[same] === masked[same]) same++;
  let end = 0;
  const most = Math.min(whole.length, masked.length) - same;
  while (end < most && whole[whole.length - 1 - end] === masked[masked.length - 1 - end]) end++;
  const first = same;
  const last = whole.length - end;
  let at = 0;
  let isMasked = false;
  for (const [n, { owner, name }] of leaves.entries()) {
    const text = texts[n] ?? '';
    const [from, to] = [Math.max(first - at, 0), Math.min(last - at, text.length)];
    at += text.length;
    if (from >= to) continue;
    owner[name] = `${text.slice(0, from)}${isMasked ? '' : MASK}${text.slice(to)}`;
    isMasked = true;
  }
}
