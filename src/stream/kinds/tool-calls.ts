import { asRecord, asString } from '../../json.ts';
import { keep } from './keep.ts';
import type { Room } from './room.ts';

type Members = Record<string, unknown>;

interface OpenCall {
  id: string;
  type: string;
  name: string;
  arguments: string;
  readonly rest: Members;
  readonly functionRest: Members;
}

/** Tool calls put together from fragments. */
export interface ToolCalls {
  /** Adds a fragment; `position` is its place in the delta's list. */
  add(fragment: Members | undefined, position: number, room: Room): void;
  /** The calls in the order in which they were opened, each with an id of its own. */
  value(): Members[];
}

const KNOWN = new Set(['index', 'id', 'type', 'function']);

export function createToolCalls(): ToolCalls {
  const calls: OpenCall[] = [];
  const byIndex = new Map<number, OpenCall>();
  let last: OpenCall | undefined;

  /** By index; without one the fragment continues the last call. A new id on a used index opens another call. */
  function find(fragment: Members, position: number): OpenCall | undefined {
    const index = isIndex(fragment['index']) ? fragment['index'] : undefined;
    const id = asString(fragment['id']);
    const known =
      index === undefined ? ((id ? calls.find((call) => call.id === id) : undefined) ?? last) : byIndex.get(index);
    if (known && (!id || known.id === '' || known.id === id)) return known;
    const call: OpenCall = { id: '', type: '', name: '', arguments: '', rest: {}, functionRest: {} };
    calls.push(call);
    byIndex.set(index ?? (byIndex.has(position) ? calls.length - 1 : position), call);
    return call;
  }

  return {
    add(fragment, position, room) {
      if (!fragment || (calls.length > 0 && !room.fits(null))) return;
      const call = find(fragment, position) as OpenCall;
      last = call;
      call.id ||= asString(fragment['id']) ?? '';
      call.type ||= asString(fragment['type']) ?? '';
      for (const key of Object.keys(fragment)) if (!KNOWN.has(key)) keep(call.rest, key, fragment[key], room);
      const fn = asRecord(fragment['function']) ?? {};
      for (const key of Object.keys(fn)) {
        const value = fn[key];
        if (key === 'name') call.name ||= asString(value) ?? '';
        else if (key === 'arguments') call.arguments += typeof value === 'string' ? room.take(value) : '';
        else keep(call.functionRest, key, value, room);
      }
    },
    value() {
      const used = new Set<string>();
      return calls.map((call, n) => {
        let { id } = call;
        for (let suffix = n; id === '' || used.has(id); suffix++)
          id = call.id === '' ? `call_${suffix}` : `${call.id}_${suffix}`;
        used.add(id);
        const fn = { ...call.functionRest, name: call.name, arguments: call.arguments };
        return { ...call.rest, id, type: call.type || 'function', function: fn };
      });
    },
  };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
