import { createSSEParser } from '../stream/sse.ts';
import type { BodySink } from '../body-tap.ts';

/** Largest response, and largest event of a stream, that is read, in UTF-16 units. */
const MAX_TEXT = 16 * 1024 * 1024;

/** Collects a whole response within the limit, and passes on its text when it has ended. */
export function readWhole(onText: (text: string) => void): BodySink {
  const decoder = new TextDecoder();
  let pieces: string[] | undefined = [];
  let length = 0;
  return {
    push(bytes) {
      if (!pieces) return;
      const piece = decoder.decode(bytes, { stream: true });
      length += piece.length;
      if (length <= MAX_TEXT) pieces.push(piece);
      else pieces = undefined;
    },
    end(complete) {
      if (complete && pieces) onText(pieces.join('') + decoder.decode());
      pieces = undefined;
    },
  };
}

/** Passes on the data of each event of a stream except `[DONE]`. Named events that are not JSON are extensions. */
export function readEvents(onText: (text: string, named: boolean) => void): BodySink {
  const onEvent = (data: string, event: string): void => {
    if (data.length >= 16 || data.trim() !== '[DONE]') onText(data, event !== '' && event !== 'message');
  };
  const parser = createSSEParser({ onEvent }, { maxEventBytes: MAX_TEXT });
  let readable = true;
  const guard = (step: () => void): void => {
    try {
      if (readable) step();
    } catch {
      // An event beyond the limit: the rest can no longer be split into events.
      readable = false;
    }
  };
  return {
    push: (bytes) => guard(() => parser.push(bytes)),
    end: (complete) => guard(() => complete && parser.end()),
  };
}
