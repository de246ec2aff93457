import { isEventStream } from '../../media-type.ts';
import { parseJSON } from '../../json.ts';
import { createSSEParser } from '../../stream/sse.ts';
import { createMemberScan } from './member-scan.ts';
import { usageOf, type ResultUsage } from './usage.ts';

/** Largest `usage` that is read. */
const MAX_USAGE_BYTES = 64 * 1024;
/** Largest event of a stream that is held until it is complete, as by the client itself unless told otherwise. */
const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/** Members in which an answer can stand: of an event of the Responses format, and of a broken envelope seen on the wire. */
const ENVELOPES = new Set(['response', 'data', 'provider']);

/** Takes the bytes of an answer, without throwing. */
export interface UsageScan {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** Finds the usage in the bytes of an answer; where several are told, as in streams, the last one counts. */
export function createUsageScan(contentType: string, onUsage: (usage: ResultUsage) => void): UsageScan {
  return isEventStream(contentType) ? scanEvents(onUsage) : scanJSON(onUsage);
}

function scanEvents(onUsage: (usage: ResultUsage) => void): UsageScan {
  const onEvent = (data: string): void => {
    // Most events tell none, and need not be parsed a second time.
    if (!data.includes('"usage"') || !/"usage"\s*:\s*\{/.test(data)) return;
    const usage = usageOf(parseJSON(data));
    if (usage) onUsage(usage);
  };
  const parser = createSSEParser({ onEvent }, { maxEventBytes: MAX_EVENT_BYTES });
  let readable = true;
  const guard = (step: () => void): void => {
    try {
      if (readable) step();
    } catch {
      // An event beyond the limit: what follows cannot be told apart any more.
      readable = false;
    }
  };
  return { push: (bytes) => guard(() => parser.push(bytes)), end: () => guard(() => parser.end()) };
}

function scanJSON(onUsage: (usage: ResultUsage) => void): UsageScan {
  let outermost = false;
  const scan = createMemberScan(
    (path) => path.at(-1) === 'usage' && (path.length === 1 || ENVELOPES.has(path[0])),
    (text, path) => {
      const usage = usageOf({ usage: parseJSON(text) });
      if (!usage || (outermost && path.length === 2)) return;
      outermost = path.length === 1;
      onUsage(usage);
    },
    MAX_USAGE_BYTES,
  );
  return { push: scan.push, end() {} };
}
