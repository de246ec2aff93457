import { unusable, type WireOrigin } from '../errors/unusable.ts';
import { asRecord } from '../json.ts';
import { exceedsCost } from '../json-cost.ts';
import { isErrorName } from './sse.ts';
import type { StreamKind } from './kind.ts';

/** Most event names that are remembered, by their first word. */
const MAX_FAMILIES = 100;

/**
 * Parses the data of successive events: returns the JSON, or `undefined` for an event to be skipped. Throws a
 * `ResponseParseError` for one that is not JSON. `closing`: it was the last event, which may be truncated.
 */
export function createEventParser<Chunk>({
  maxEventBytes,
  response,
  key,
  kind: { names },
}: {
  readonly maxEventBytes: number;
  readonly kind: Pick<StreamKind, 'names'>;
  readonly response: WireOrigin;
  readonly key?: string | undefined;
}): (data: string, event: string, closing: boolean) => Chunk | undefined {
  /** First words of the names of events with JSON. */
  const families = new Set<string>();
  return (data, event, closing) => {
    if (exceedsCost(data, maxEventBytes)) {
      throw unusable(
        `The values of an event take more than ${maxEventBytes} bytes of memory (option \`maxEventBytes\`).`,
        response,
        key,
      );
    }
    try {
      const chunk = JSON.parse(data) as Chunk;
      if (event !== '' && families.size < MAX_FAMILIES) families.add(familyOf(event));
      const record = names?.test(event) ? asRecord(chunk) : undefined;
      return record && record['type'] === undefined ? ({ ...record, type: event } as Chunk) : chunk;
    } catch {
      if (isErrorName(event)) return { error: { message: data } } as Chunk;
      // A truncated last event is a truncated stream rather than bad JSON; white space keeps a connection alive.
      if (closing || !data.trim()) return undefined;
      // Events with other names are extensions, unless they look like JSON or similar events had JSON.
      const isKnown = event === '' || event === 'message' || names?.test(event) || families.has(familyOf(event));
      if (!isKnown && !/^\s*[[{]/.test(data)) return undefined;
      throw unusable('The stream sent an event that is not JSON.', response, key);
    }
  };
}

/** The end of a stream; some servers quote it, or send it twice. */
const DONE = /^\s*"?\[DONE\]/i;
const MAX_END = 32;

/** True for the data of the event that ends a stream. */
export function isDone(data: string): boolean {
  return data.length < MAX_END && DONE.test(data);
}

function familyOf(event: string): string {
  return event.split(/[._]/, 1)[0] as string;
}

/** True for an event by which a server shows that it is there, and nothing else. */
export function isKeepAlive(chunk: unknown): boolean {
  const type = asRecord(chunk)?.['type'];
  return type === 'ping' || type === 'keepalive' || type === 'heartbeat';
}
