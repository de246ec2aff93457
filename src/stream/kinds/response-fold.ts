import { asRecord, asString } from '../../json.ts';
import type { Fold } from '../kind.ts';
import { createFold } from './create-fold.ts';
import { copyOf, keepNews, listOf } from './keep.ts';
import { ItemKeys } from './item-keys.ts';
import { PartPlaces } from './part-places.ts';
import { isMixed, jsonText, plainText } from './piece.ts';
import { createQuota, ENTRY_COST } from './quota.ts';
import { isFilled, wireIndex } from './wire-values.ts';

type Members = Record<string, unknown>;

/** Where the pieces of a delta event belong: the list of the item that holds the part, and the part's property that grows. */
const DELTAS = new Map<string, [list: string, member: string, type: string, item: string]>([
  ['response.output_text.delta', ['content', 'text', 'output_text', 'message']],
  ['response.refusal.delta', ['content', 'refusal', 'refusal', 'message']],
  ['response.reasoning_text.delta', ['content', 'text', 'reasoning_text', 'reasoning']],
  ['response.reasoning_summary_text.delta', ['summary', 'text', 'summary_text', 'reasoning']],
]);
/** Deltas that grow a property of the item itself. */
const ITEM_DELTAS = new Map<string, readonly [member: string, item: string]>([
  ['response.function_call_arguments.delta', ['arguments', 'function_call']],
  ['response.custom_tool_call_input.delta', ['input', 'custom_tool_call']],
  ['response.mcp_call_arguments.delta', ['arguments', 'mcp_call']],
  ['response.code_interpreter_call_code.delta', ['code', 'code_interpreter_call']],
]);
/** Events that end a series of deltas of the same name, with the whole text. */
const DONE = /\.done$/;
/** Events with a whole part, by the item's list that contains it. */
const PARTS = new Map([
  ['response.content_part.added', 'content'],
  ['response.content_part.done', 'content'],
  ['response.reasoning_summary_part.added', 'summary'],
  ['response.reasoning_summary_part.done', 'summary'],
]);
const ITEMS = new Set(['response.output_item.added', 'response.output_item.done']);
const ANNOTATION = 'response.output_text.annotation.added';
/** The status that an end gives to the response. */
const ENDS = new Map([
  ['response.completed', 'completed'],
  ['response.incomplete', 'incomplete'],
  ['response.failed', 'failed'],
]);

/**
 * The response as given by its last event; until that arrives, it is assembled from items, parts and deltas, so that a
 * broken stream still shows what had arrived.
 */
export function foldResponse(limit: number): Fold<unknown, Members> {
  const quota = createQuota(limit);
  const items = new Map<number, Members>();
  const keys = new ItemKeys();
  const places = new PartPlaces();
  /** Items that have had their last event. */
  const done = new Set<Members>();
  let base: Members = {};
  let ended: Members | undefined;
  let finished = false;
  let tooLarge = false;

  function item(event: Members, type: string | undefined): Members | undefined {
    const key = keys.of(event);
    const known = items.get(key);
    if (known || !quota.charge(ENTRY_COST)) return known;
    const created: Members = type === undefined ? {} : { type };
    items.set(key, created);
    return created;
  }

  function part(owner: Members, list: string, event: Members, type: string): Members | undefined {
    const parts = Array.isArray(owner[list]) ? (owner[list] as unknown[]) : [];
    owner[list] = parts;
    const index = wireIndex(event[`${list}_index`], 0);
    const key = places.of(parts, index);
    const known = asRecord(parts[key]);
    // A part of another type that is still empty was begun too early.
    const isOther = type !== '' && known && known['type'] !== type && known['text'] === '';
    if ((known && !isOther) || !quota.charge(ENTRY_COST)) return known;
    const created: Members = { type };
    places.take(parts, index, key);
    parts[key] = created;
    return created;
  }

  /** The text of a delta: unchanged or in parts; arguments of another JSON type as JSON. */
  function textOf(name: string, value: unknown): string {
    return name === 'arguments' || isMixed(value) ? jsonText(value, quota) : plainText(value);
  }

  function grow(target: Members | undefined, name: string, delta: unknown): void {
    const text = textOf(name, delta);
    if (!target || text === '') return;
    const known = asString(target[name]) ?? '';
    // Some servers send `{}` before the arguments.
    target[name] = (name === 'arguments' && known === '{}' ? '' : known) + quota.take(text);
  }

  /** Some servers send the whole text without deltas. */
  function complete(target: Members | undefined, name: string, whole: unknown): void {
    if (!target || whole === undefined || whole === null) return;
    const text = textOf(name, whole);
    const known = asString(target[name]) ?? '';
    if (text === '') return;
    if (text.startsWith(known)) grow(target, name, text.slice(known.length));
    else if (quota.fits(text, known)) target[name] = text;
  }

  /** Replaces what had arrived in pieces with the whole value of an event. */
  function put(target: Members | undefined, value: unknown): void {
    const members = asRecord(target && filled(copyOf(asRecord(value)), target)) ?? {};
    if (target) for (const key of Object.keys(members)) keepNews(target, key, members[key], quota);
  }

  function addToItem(type: string, event: Members): void {
    const isDone = DONE.test(type);
    const started = isDone ? type.replace(DONE, '.delta') : type;
    const delta = DELTAS.get(started);
    const member = ITEM_DELTAS.get(started);
    const list = PARTS.get(type);
    if (!delta && !member && !list && !ITEMS.has(type) && type !== ANNOTATION) return;
    const owner = item(event, delta?.[3] ?? member?.[1]);
    if (!owner) return;
    const add = isDone ? complete : grow;
    if (delta) add(part(owner, delta[0], event, delta[2]), delta[1], event[isDone ? delta[1] : 'delta']);
    else if (member) add(owner, member[0], event[isDone ? member[0] : 'delta']);
    else if (list) put(part(owner, list, event, ''), event['part']);
    else if (ITEMS.has(type)) {
      put(owner, withJSON(event['item']));
      if (isDone) done.add(owner);
    } else {
      const text = part(owner, 'content', event, 'output_text');
      if (text && quota.fits(event['annotation']))
        places.insert(listOf(text, 'annotations'), event['annotation'], wireIndex(event['annotation_index'], Infinity));
    }
  }

  return createFold({
    quota,
    add(value) {
      const event = asRecord(value);
      const type = asString(event?.['type']);
      if (!event || !type) return;
      const whole = asRecord(event['response']);
      if (ENDS.has(type)) {
        finished = true;
        // It stands for all that was kept before, so it has the whole quota to itself.
        if (base['status'] !== undefined) base = { ...base, status: ENDS.get(type) };
        if (whole && createQuota(limit).fits(whole)) ended = whole;
        else if (whole) tooLarge = true;
      } else if (whole && quota.fits(whole, base)) base = whole;
      addToItem(type, event);
    },
    isFinished: () => finished,
    close() {
      // A completion follows the reasoning, so reasoning alone is not complete.
      const isWhole = done.size === items.size && [...done].some((one) => one['type'] !== 'reasoning');
      if (isWhole && !ended) base = { ...base, status: 'completed' };
      return isWhole;
    },
    isTruncated: () => tooLarge || (quota.truncated && ended === undefined),
    value() {
      const given: readonly unknown[] = Array.isArray(ended?.['output']) ? ended['output'] : [];
      const output = [...items].sort(([a], [b]) => a - b).map(([, value]) => copyOf(value));
      if (ended && (given.length > 0 || items.size === 0))
        return { ...ended, ...(given.length > 0 && { output: given.map((one, n) => filled(one, output[n])) }) };
      return { ...base, ...ended, output };
    },
  });
}

/** A whole item, part or list of them, in which texts and lists that are empty are those that had come. */
function filled(whole: unknown, known: unknown, depth = 4): unknown {
  if (depth === 0 || !isFilled(known)) return whole;
  if (whole === '' || (Array.isArray(whole) && whole.length === 0)) return known;
  if (Array.isArray(whole) && Array.isArray(known)) return whole.map((one, n) => filled(one, known[n], depth - 1));
  const record = asRecord(whole);
  const before = asRecord(known);
  if (!record || !before || (record['type'] ?? before['type']) !== (before['type'] ?? record['type'])) return whole;
  const result: Members = { ...record };
  for (const name of Object.keys(record)) result[name] = filled(record[name], before[name], depth - 1);
  return result;
}

/** An item whose arguments are text, whatever the server sent. */
export function withJSON(item: unknown): unknown {
  const record = asRecord(item);
  const given = record?.['arguments'];
  if (record?.['type'] !== 'function_call' || typeof given === 'string' || given === undefined) return item;
  return { ...record, arguments: jsonText(given, createQuota(Infinity)) };
}
