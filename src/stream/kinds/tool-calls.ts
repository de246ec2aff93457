import { asRecord, asString } from '../../json.ts';
import { JsonText } from './json-text.ts';
import { keep, keepFirst } from './keep.ts';
import { jsonText, withoutStart } from './piece.ts';
import { ENTRY_COST, type Quota } from './quota.ts';
import { isMissing, wireIndex, wireNumber } from './wire-values.ts';

type Members = Record<string, unknown>;

/** By the type of a call: the property with its name, and the property that arrives in pieces. */
const PAYLOADS = [
  ['function', 'arguments'],
  ['custom', 'input'],
] as const;

/** Other names that servers use for the arguments of a function. */
const OTHER_NAMES = ['input', 'parameters'];

/** Bytes for another index or id of a call. */
const ALIAS_COST = 64;

interface OpenCall {
  /** Index of the fragment that started the call; absent if it had none. */
  readonly index: number | undefined;
  /** Position of the call among the others: its index, or, without one, that of the call started before it. */
  readonly order: number;
  readonly members: Members;
  readonly payload: Members;
  type: (typeof PAYLOADS)[number][0];
  /** Arguments of a function. */
  readonly json: JsonText;
  /** Input of a custom call: plain text. */
  input: string;
}

/** The properties of a fragment that decide which call it belongs to. */
interface Fragment {
  readonly index: number | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Its piece of the arguments. */
  readonly piece: string;
}

/** Tool calls assembled from fragments. */
export class ToolCalls {
  readonly #calls: OpenCall[] = [];
  /** The call that a fragment continues if it has only this index. */
  readonly #byIndex = new Map<number, OpenCall>();
  readonly #byId = new Map<string, OpenCall>();
  #last: OpenCall | undefined;

  /**
   * Adds the fragments of one delta. A value that is not a list counts as one fragment. `whole`: they are complete
   * calls, parts of which may have arrived before.
   */
  add(fragments: unknown, quota: Quota, whole: boolean = false): void {
    const list = listOf(fragments);
    // A whole message repeats the calls of its deltas in order; some servers give them other ids there.
    const known = whole ? this.#sorted() : [];
    for (let position = 0; position < list.length; position++) {
      const fragment = asRecord(list[position]);
      if (!fragment || Object.keys(fragment).length === 0) continue;
      // Without indexes, several fragments of one delta belong to as many calls.
      const index = wireNumber(fragment['index'], list.length > 1 ? position : undefined);
      this.#addFragment(fragment, index, quota, whole, known[position]);
    }
  }

  /** The calls in the order of their indexes, each with a unique id. */
  value(): Members[] {
    const used = new Set<string>();
    /** The next suffix to try for each id: a thousand calls with one id need no search each. */
    const suffixes = new Map<string, number>();
    return this.#sorted().map(({ members, payload, type, json, input }, n) => {
      const given = asString(members['id']);
      const base = given ?? 'call';
      let id = given ?? '';
      for (let suffix = suffixes.get(base) ?? n; id === '' || used.has(id); suffix++) {
        id = `${base}_${suffix}`;
        suffixes.set(base, suffix + 1);
      }
      used.add(id);
      const call: Members = {
        id,
        type,
        ...members,
        [type]: { name: '', ...payload, ...(type === 'custom' ? { input } : { arguments: json.text }) },
      };
      call['id'] = id;
      return call;
    });
  }

  #sorted(): OpenCall[] {
    return [...this.#calls].sort((a, b) => a.order - b.order);
  }

  #addFragment(fragment: Members, index: number | undefined, quota: Quota, whole: boolean, again?: OpenCall): void {
    const id = asString(fragment['id']);
    const [type, textName] = PAYLOADS.find(([each]) => asRecord(fragment[each])) ?? PAYLOADS[0];
    // Some servers omit the object around name and arguments.
    const isFlat = !asRecord(fragment[type]) && ('name' in fragment || 'arguments' in fragment);
    const payload = isFlat ? fragment : asRecord(fragment[type]);
    const name = asString(payload?.['name']);
    const textKey = [textName, ...OTHER_NAMES].find((key) => !isMissing(payload?.[key]));
    const piece = jsonText(textKey && payload?.[textKey], quota);
    const isAgain =
      again && (id === undefined || !this.#byId.has(id)) && (nameOf(again) ?? name) === (name ?? nameOf(again));
    const call = (this.#last = isAgain ? again : (this.#find({ index, id, name, piece }) ?? this.#open(index, quota)));
    if (!call) return;
    if (payload && type !== 'function') call.type = type;
    if (index !== undefined && !this.#byIndex.has(index) && quota.charge(ALIAS_COST)) this.#byIndex.set(index, call);
    if (id !== undefined && !this.#byId.has(id) && quota.charge(ALIAS_COST + id.length)) this.#byId.set(id, call);
    for (const key of Object.keys(fragment)) {
      if (key === 'id' || key === 'type') keepFirst(call.members, key, asString(fragment[key]), quota);
      else if (key !== 'index' && key !== type && !(isFlat && (key === 'name' || key === textKey)))
        keep(call.members, key, fragment[key], quota);
    }
    if (!payload) return;
    keepFirst(call.payload, 'name', name, quota);
    if (type === 'function') call.json.add(textKey && payload[textKey], quota, whole);
    else if (piece !== '') call.input += quota.take(whole ? withoutStart(piece, call.input) : piece);
    if (isFlat) return;
    for (const key of Object.keys(payload))
      if (key !== 'name' && key !== textKey && key !== textName) keep(call.payload, key, payload[key], quota);
  }

  /**
   * The call that a fragment continues; `undefined` if it starts one. The index decides, unless name or id contradict
   * it: servers use one index for several calls, or send another index or id after the first fragment of a call.
   */
  #find({ index, id, name, piece }: Fragment): OpenCall | undefined {
    const open = index === undefined ? this.#last : this.#byIndex.get(index);
    const own = id === undefined ? undefined : this.#byId.get(id);
    if (name === undefined) {
      if (id === undefined) return open ?? this.#last;
      if (open?.members['id'] === id) return open;
      // A known id belongs to its own call; a new id continues the open call if that started with a name.
      if (own && (open || nameOf(own) !== undefined)) return own;
      return open && (nameOf(open) !== undefined || isBlank(open, id)) ? open : undefined;
    }
    if (own && own.index === index && (nameOf(own) ?? name) === name) return own;
    if (!open || (nameOf(open) ?? name) !== name) return undefined;
    if (nameOf(open) === undefined && open.json.text === '' && open.input === '') return open;
    const begins = piece.trimStart().startsWith('{');
    // An id generated for each fragment: a fragment that cannot start a call continues an unfinished one.
    if (!isBlank(open, id)) return open.json.isOpen && piece.trim() !== '' && !begins ? open : undefined;
    // Without ids, another object after a complete one is another call of the same tool.
    return id === undefined && begins && isBehind(open.json, piece) ? undefined : open;
  }

  #open(index: number | undefined, quota: Quota): OpenCall | undefined {
    if (!quota.charge(ENTRY_COST)) return undefined;
    const order = wireIndex(index, undefined) ?? this.#calls.at(-1)?.order ?? 0;
    const call: OpenCall = {
      index,
      order,
      members: {},
      payload: {},
      type: 'function',
      json: new JsonText(),
      input: '',
    };
    const ordinal = this.#calls.push(call) - 1;
    if (index !== undefined || !this.#byIndex.has(ordinal)) this.#byIndex.set(index ?? ordinal, call);
    return call;
  }
}

/** True if a piece that starts an object follows a complete object. */
function isBehind(json: JsonText, piece: string): boolean {
  return json.isWhole && !json.isEmpty && piece !== json.text;
}

/** The fragments of a delta: a list, a single one, or an object of them by index. */
function listOf(fragments: unknown): readonly unknown[] {
  const record = asRecord(fragments);
  const values = record && !('function' in record) && !('custom' in record) ? Object.values(record) : [];
  if (values.length > 0 && values.every(asRecord)) return values;
  return Array.isArray(fragments) ? fragments : [fragments];
}

function nameOf({ payload }: OpenCall): string | undefined {
  return asString(payload['name']);
}

/** True if a call has no other id. */
function isBlank({ members }: OpenCall, id: string | undefined): boolean {
  return id === undefined || members['id'] === undefined || members['id'] === id;
}
