import { asRecord, asString } from '../../json.ts';
import type { Fold } from '../kind.ts';
import { createRoom } from './room.ts';

type Members = Record<string, unknown>;

/** Where the pieces of a delta event belong: the list of the item that holds the part, and the part's member that grows. */
const DELTAS: Record<string, [list: string, member: string, type: string]> = {
  'response.output_text.delta': ['content', 'text', 'output_text'],
  'response.refusal.delta': ['content', 'refusal', 'refusal'],
  'response.reasoning_text.delta': ['content', 'text', 'reasoning_text'],
  'response.reasoning_summary_text.delta': ['summary', 'text', 'summary_text'],
};
/** Deltas that grow a member of the item itself. */
const ITEM_DELTAS: Record<string, string> = {
  'response.function_call_arguments.delta': 'arguments',
  'response.custom_tool_call_input.delta': 'input',
  'response.code_interpreter_call_code.delta': 'code',
};
const ENDS = new Set(['response.completed', 'response.incomplete', 'response.failed']);

/**
 * The response as its last event gives it; as long as that is missing, put together from items, parts and deltas, so that
 * a broken stream still shows what had arrived.
 */
export function foldResponse(limit: number): Fold<unknown, Members> {
  const room = createRoom(limit);
  const items = new Map<number, Members>();
  let base: Members = {};
  let ended: Members | undefined;
  let finished = false;

  function item(event: Members): Members | undefined {
    const index = event['output_index'];
    const key = typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? index : 0;
    const known = items.get(key);
    if (known || !room.fits(null)) return known;
    const created: Members = {};
    items.set(key, created);
    return created;
  }

  function part(owner: Members, list: string, event: Members, type: string): Members | undefined {
    const parts = Array.isArray(owner[list]) ? (owner[list] as unknown[]) : [];
    owner[list] = parts;
    const index = event['content_index'] ?? event['summary_index'];
    const key =
      typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? Math.min(index, parts.length) : 0;
    const known = asRecord(parts[key]);
    if (known || !room.fits(null)) return known;
    const created = { type };
    parts[key] = created;
    return created;
  }

  function grow(target: Members | undefined, member: string, delta: unknown): void {
    if (target && typeof delta === 'string') target[member] = (asString(target[member]) ?? '') + room.take(delta);
  }

  function addItem(event: Members): void {
    const value = asRecord(event['item']);
    const target = item(event);
    if (!value || !target || !room.fits(value)) return;
    Object.assign(target, copyItem(value));
  }

  return {
    add(value) {
      const event = asRecord(value);
      const type = asString(event?.['type']);
      if (!event || !type) return;
      const whole = asRecord(event['response']);
      if (ENDS.has(type)) {
        finished = true;
        ended = whole;
      } else if (whole) base = whole;
      const place = DELTAS[type];
      const member = ITEM_DELTAS[type];
      const owner = place || member ? item(event) : undefined;
      if (owner && place) grow(part(owner, place[0], event, place[2]), place[1], event['delta']);
      else if (owner && member) grow(owner, member, event['delta']);
      else if (type === 'response.output_item.added' || type === 'response.output_item.done') addItem(event);
    },
    get finished() {
      return finished;
    },
    get truncated() {
      return room.truncated && ended === undefined;
    },
    value() {
      if (ended && ((Array.isArray(ended['output']) && ended['output'].length > 0) || items.size === 0))
        return { ...ended };
      const output = [...items].sort(([a], [b]) => a - b).map(([, value]) => copyItem(value));
      return { ...base, ...ended, output };
    },
  };
}

/** A copy down to the members of parts, which are all that deltas change. */
function copyItem<T>(value: T, depth = 3): T {
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => copyItem(entry, depth - 1)) as T;
  const record = asRecord(value);
  if (!record) return value;
  const copy: Members = {};
  for (const key of Object.keys(record)) if (key !== '__proto__') copy[key] = copyItem(record[key], depth - 1);
  return copy as T;
}
