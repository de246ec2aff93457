import { asRecord, asString } from '../../json.ts';
import { keep, keepFirst } from './keep.ts';
import { jsonText, withoutStart } from './piece.ts';
import { ENTRY_COST, type Quota } from './quota.ts';
import { wireIndex } from './wire-values.ts';

type Members = Record<string, unknown>;

/** By the type of a call: where its name is, and the property that arrives in pieces. */
const PAYLOADS = [
  ['function', 'arguments'],
  ['custom', 'input'],
] as const;

/** Bytes that a further index or id of a call takes. */
const ALIAS_COST = 64;

interface OpenCall {
  /** Index of the fragment that opened the call; absent where it had none. */
  readonly index: number | undefined;
  /** Where the call stands among the others: by index, those without one behind the call opened before them. */
  readonly order: number;
  readonly members: Members;
  readonly payload: Members;
  type: (typeof PAYLOADS)[number][0];
  text: string;
}

/** Tool calls put together from fragments. */
export interface ToolCalls {
  /**
   * Adds the fragments of one delta. A value that is not a list is taken for one fragment. `whole`: they are calls with all their
   * arguments, of which a part may have come before.
   */
  add(fragments: unknown, quota: Quota, whole?: boolean): void;
  /** The calls in the order of their indexes, each with an id of its own. */
  value(): Members[];
}

export function createToolCalls(): ToolCalls {
  return new FragmentedCalls();
}

class FragmentedCalls implements ToolCalls {
  readonly #calls: OpenCall[] = [];
  /** The call that a fragment with this index, and nothing else to go by, continues. */
  readonly #byIndex = new Map<number, OpenCall>();
  readonly #byId = new Map<string, OpenCall>();
  #last: OpenCall | undefined;

  add(fragments: unknown, quota: Quota, whole = false): void {
    const list: readonly unknown[] = Array.isArray(fragments) ? fragments : [fragments];
    for (let position = 0; position < list.length; position++) {
      const fragment = asRecord(list[position]);
      if (!fragment || Object.keys(fragment).length === 0) continue;
      // Without indexes, several fragments of one delta belong to as many calls.
      const index = wireIndex(fragment['index'], list.length > 1 ? position : undefined);
      this.#addFragment(fragment, index, quota, whole);
    }
  }

  value(): Members[] {
    const used = new Set<string>();
    /** By id, the next suffix to try: a thousand calls of one id need no search each. */
    const suffixes = new Map<string, number>();
    return [...this.#calls]
      .sort((a, b) => a.order - b.order)
      .map(({ members, payload, type, text }, n) => {
        const given = asString(members['id']);
        const base = given ?? 'call';
        let id = given ?? '';
        for (let suffix = suffixes.get(base) ?? n; id === '' || used.has(id); suffix++) {
          id = `${base}_${suffix}`;
          suffixes.set(base, suffix + 1);
        }
        used.add(id);
        const call: Members = { id, type, ...members, [type]: { name: '', ...payload, [textOf(type)]: text } };
        call['id'] = id;
        return call;
      });
  }

  #addFragment(fragment: Members, index: number | undefined, quota: Quota, whole: boolean): void {
    const id = asString(fragment['id']);
    const [type, textKey] = PAYLOADS.find(([each]) => asRecord(fragment[each])) ?? PAYLOADS[0];
    const payload = asRecord(fragment[type]);
    const name = asString(payload?.['name']);
    const call = (this.#last = this.#find(index, id, name) ?? this.#open(index, quota));
    if (!call) return;
    if (payload && type !== 'function') call.type = type;
    if (index !== undefined && !this.#byIndex.has(index) && quota.charge(ALIAS_COST)) this.#byIndex.set(index, call);
    if (id !== undefined && !this.#byId.has(id) && quota.charge(ALIAS_COST + id.length)) this.#byId.set(id, call);
    for (const key of Object.keys(fragment)) {
      if (key === 'id' || key === 'type') keepFirst(call.members, key, asString(fragment[key]), quota);
      else if (key !== 'index' && key !== type) keep(call.members, key, fragment[key], quota);
    }
    if (!payload) return;
    for (const key of Object.keys(payload)) {
      const value = payload[key];
      if (key === 'name') keepFirst(call.payload, key, asString(value), quota);
      else if (key === textKey) addText(call, value, quota, whole);
      else keep(call.payload, key, value, quota);
    }
  }

  /**
   * The call that a fragment continues; none where it opens one. The index decides unless name or id contradict: servers use one
   * index for several calls, or another index or id for the rest of a call than for its head.
   */
  #find(index: number | undefined, id: string | undefined, name: string | undefined): OpenCall | undefined {
    const open = index === undefined ? this.#last : this.#byIndex.get(index);
    const own = id === undefined ? undefined : this.#byId.get(id);
    if (name === undefined) {
      if (id === undefined) return open ?? this.#last;
      if (open?.members['id'] === id) return open;
      // A known id belongs to its own call; a new one continues the call open here if that has begun with a name.
      if (own && (open || nameOf(own) !== undefined)) return own;
      return open && (nameOf(open) !== undefined || isBlank(open, id)) ? open : undefined;
    }
    if (own && own.index === index && (nameOf(own) ?? name) === name) return own;
    if (!open || (nameOf(open) ?? name) !== name) return undefined;
    const hasNothing = nameOf(open) === undefined && open.text === '';
    return hasNothing || isBlank(open, id) ? open : undefined;
  }

  #open(index: number | undefined, quota: Quota): OpenCall | undefined {
    if (!quota.charge(ENTRY_COST)) return undefined;
    const order = index ?? this.#calls.at(-1)?.order ?? 0;
    const call: OpenCall = { index, order, members: {}, payload: {}, type: 'function', text: '' };
    const ordinal = this.#calls.push(call) - 1;
    if (index !== undefined || !this.#byIndex.has(ordinal)) this.#byIndex.set(index ?? ordinal, call);
    return call;
  }
}

function nameOf({ payload }: OpenCall): string | undefined {
  return asString(payload['name']);
}

/** True where a call has no other id than this. */
function isBlank({ members }: OpenCall, id: string | undefined): boolean {
  return id === undefined || members['id'] === undefined || members['id'] === id;
}

function textOf(type: OpenCall['type']): string {
  return type === 'custom' ? 'input' : 'arguments';
}

/** Appends a piece of the arguments; JSON of another type than text counts as its text. */
function addText(call: OpenCall, value: unknown, quota: Quota, whole: boolean): void {
  const text = jsonText(value, quota);
  const piece = whole ? withoutStart(text, call.text) : text;
  // Some servers send the whole once more at the end: behind a whole object there can be nothing.
  if (piece.length > 1 && piece === call.text && isWholeObject(piece)) return;
  if (piece !== '') call.text += quota.take(piece);
}

function isWholeObject(text: string): boolean {
  try {
    return text.startsWith('{') && asRecord(JSON.parse(text)) !== undefined;
  } catch {
    return false;
  }
}
