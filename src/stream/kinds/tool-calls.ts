import { asRecord, asString } from '../../json.ts';
import { keep, keepFirst } from './keep.ts';
import { ENTRY_COST, type Quota } from './quota.ts';
import { wireIndex } from './wire-index.ts';

type Members = Record<string, unknown>;

interface OpenCall {
  /** Absent where the fragment that opened the call had none. */
  readonly index: number | undefined;
  readonly members: Members;
  readonly function: Members;
  arguments: string;
}

/** Tool calls put together from fragments. */
export interface ToolCalls {
  /** Adds a fragment; `position` is its place in the delta's list. */
  add(fragment: Members | undefined, position: number, quota: Quota): void;
  /** The calls in the order in which they were opened, each with an id of its own. */
  value(): Members[];
}

export function createToolCalls(): ToolCalls {
  const calls: OpenCall[] = [];
  const byIndex = new Map<number, OpenCall>();
  const byId = new Map<string, OpenCall>();
  let last: OpenCall | undefined;

  /**
   * By index; without one the fragment continues the last call. Where its id says otherwise it continues the call of that id
   * and index, or opens another: some servers use one index, or none, for several calls.
   */
  function find(index: number | undefined, id: string | undefined): OpenCall | undefined {
    const sameId = id === undefined ? undefined : byId.get(id);
    const known = index === undefined ? last : byIndex.get(index);
    if (!known || id === undefined || known.members['id'] === id || !asString(known.members['id'])) return known;
    return sameId?.index === index ? sameId : undefined;
  }

  function open(index: number | undefined, position: number, quota: Quota): OpenCall | undefined {
    if (!quota.charge(ENTRY_COST)) return undefined;
    const call: OpenCall = { index, members: {}, function: {}, arguments: '' };
    calls.push(call);
    if (index !== undefined || !byIndex.has(position)) byIndex.set(index ?? position, call);
    return call;
  }

  return {
    add(fragment, position, quota) {
      if (!fragment) return;
      const index = wireIndex(fragment['index'], undefined);
      const id = asString(fragment['id']);
      const call = (last = find(index, id) ?? open(index, position, quota));
      if (!call) return;
      if (id && !byId.has(id)) byId.set(id, call);
      for (const key of Object.keys(fragment)) {
        if (key === 'id' || key === 'type') keepFirst(call.members, key, asString(fragment[key]), quota);
        else if (key !== 'index' && key !== 'function') keep(call.members, key, fragment[key], quota);
      }
      const fn = asRecord(fragment['function']) ?? {};
      for (const key of Object.keys(fn)) {
        const value = fn[key];
        if (key === 'name') keepFirst(call.function, key, asString(value), quota);
        else if (key === 'arguments') call.arguments += typeof value === 'string' ? quota.take(value) : '';
        else keep(call.function, key, value, quota);
      }
    },
    value() {
      const used = new Set<string>();
      /** By id, the next suffix to try: a thousand calls of one id need no search each. */
      const suffixes = new Map<string, number>();
      return calls.map(({ members, function: fn, arguments: text }, n) => {
        const given = asString(members['id']);
        const base = given ?? 'call';
        let id = given ?? '';
        for (let suffix = suffixes.get(base) ?? n; id === '' || used.has(id); suffix++) {
          id = `${base}_${suffix}`;
          suffixes.set(base, suffix + 1);
        }
        used.add(id);
        const call = { id, type: 'function', ...members, function: { name: '', ...fn, arguments: text } };
        call.id = id;
        return call;
      });
    },
  };
}
