import { errorOfThrown } from '../errors/connection-failure.ts';
import { copyResponse } from '../body-tap.ts';
import { untilAborted } from '../time.ts';

// Comments, which may also precede JSON, followed by the first field.
const EVENTS = /^\ufeff?(?:\s*:[^\r\n]*[\r\n])*\s*(?:data|event|id|retry):/;
const UNDECIDED = /^\ufeff?(?:\s*:[^\r\n]*[\r\n])*\s*(?::[^\r\n]*|[a-z]{0,5})$/;

/** If it is still undecided by then, it is JSON after whitespace. */
const MAX_CHARACTERS = 8_192;

/** True for a text that is an event stream. */
export function startsWithEvent(text: string): boolean {
  return EVENTS.test(text);
}

/** Looks at the first bytes of a body: whether it is an event stream, and the response with its body unread. */
export async function sniff(
  response: Response,
  signal: AbortSignal,
  origin: string,
): Promise<{ isEvents: boolean; copy: Response }> {
  const { body, status } = response;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader?.();
  // Statuses without a body, and incomplete responses of the caller's own `fetch`.
  if (!reader || status === 204 || status === 205) return { isEvents: false, copy: response };
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reads: Uint8Array[] = [];
  let text = '';
  try {
    while (text.length < MAX_CHARACTERS && UNDECIDED.test(text)) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) break;
      reads.push(value);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw errorOfThrown(error, origin);
  }
  return { isEvents: startsWithEvent(text), copy: copyResponse(response, replay(reads, reader)) };
}

function replay(
  reads: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const value = reads[next++] ?? (await reader.read()).value;
        if (value) controller.enqueue(value);
        else controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
