import { isEventStream } from '../../media-type.ts';
import { parseJSON } from '../../json.ts';
import { createSSEParser } from '../../stream/sse.ts';
import { createMemberScan } from './member-scan.ts';
import { usageOf, type ResultUsage } from './usage.ts';

/** Largest `usage` that is read. */
const MAX_USAGE_BYTES = 64 * 1024;
/** Largest event of a stream that is held until it is complete, as by the client itself unless told otherwise. */
const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/** Properties in which a response can stand: of an event of the Responses format, and of a broken envelope seen on the wire. */
const ENVELOPES = new Set(['response', 'data', 'provider']);

/** The key, of which each letter may be written as an escape. */
const USAGE = /"(?:u|\\u0075)(?:s|\\u0073)(?:a|\\u0061)(?:g|\\u0067)(?:e|\\u0065)"\s*:\s*\{/;

/** Takes the bytes of a response, without throwing. */
export interface UsageScan {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** Finds the usage in the bytes of a response; where several are reported, as in streams, the last one counts. */
export function createUsageScan(contentType: string, onUsage: (usage: ResultUsage) => void): UsageScan {
  if (isEventStream(contentType)) return scanEvents(onUsage);
  // Some servers send events under another type: JSON begins with a brace, after white space and comments.
  let scan: UsageScan | undefined;
  let inComment = false;
  return {
    push(bytes) {
      let start = 0;
      for (; !scan && start < bytes.length; start++) {
        const byte = bytes[start] as number;
        if (inComment) inComment = byte !== LINE_FEED;
        else if (byte === COLON) inComment = true;
        else if (byte > SPACE && byte < NOT_ASCII) {
          scan = byte === BRACE || byte === BRACKET ? scanJSON(onUsage) : scanEvents(onUsage);
          break;
        }
      }
      scan?.push(bytes.subarray(start));
    },
    end: () => scan?.end(),
  };
}

const LINE_FEED = 10;
const SPACE = 32;
const COLON = 58;
const BRACKET = 91;
const BRACE = 123;
/** From here on bytes are of other characters, such as a byte order mark. */
const NOT_ASCII = 128;

function scanEvents(onUsage: (usage: ResultUsage) => void): UsageScan {
  const onEvent = (data: string): void => {
    // Most events tell none, and need not be parsed a second time.
    if (!USAGE.test(data)) return;
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
