import { isUserAbortError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
import { loadLate } from '../load-late.ts';
import { startTimer } from '../time.ts';
import type { RelayOptions } from './relay-response.ts';

/** The stream that is passed on, and the name of its kind. */
export interface Relayed {
  readonly kind: string;
  readonly chunks: AsyncIterator<unknown>;
}

/**
 * Chunks as the source of the bytes of an event stream, ended by `[DONE]`. An error becomes an error event, so that readers get it,
 * too; the caller's own abort breaks off the stream instead. If `source` is still pending, a comment is sent first.
 */
export function eventBytes(
  source: Relayed | Promise<Relayed>,
  { keepAlive = 15_000 }: RelayOptions = {},
  onCancel?: () => void,
): Required<Pick<UnderlyingDefaultSource<Uint8Array>, 'start' | 'pull' | 'cancel'>> {
  const encoder = new TextEncoder();
  let kind: string | undefined;
  let last: unknown;
  let timer: ReturnType<typeof startTimer>;
  return {
    start(controller) {
      if ('then' in source) controller.enqueue(encoder.encode(COMMENT));
    },
    async pull(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const wait = (): void => {
        timer = startTimer(keepAlive, () => {
          // Below 0, the reader has not taken the waiting bytes.
          if (controller.desiredSize === 0) send(COMMENT);
          wait();
        });
      };
      wait();
      try {
        const relayed = await source;
        kind = relayed.kind;
        const { done, value } = await relayed.chunks.next();
        send(done ? 'data: [DONE]\n\n' : eventOf(value));
        last = value;
        if (done) controller.close();
      } catch (error) {
        const { abortOf, errorEvent } = await loadLate();
        if (isUserAbortError(error)) return controller.error(abortOf(error));
        send(eventOf(errorEvent(error, asRecord(last), kind)));
        controller.close();
      } finally {
        clearTimeout(timer);
      }
    },
    async cancel() {
      clearTimeout(timer);
      onCancel?.();
      // A failure after that has no reader.
      await Promise.resolve(source).then(
        ({ chunks }) => chunks.return?.(),
        () => {},
      );
    },
  };
}

const COMMENT = ': keep-alive\n\n';

/** Events that are distinguished by `type` also have it as their name, which some readers use. */
function eventOf(value: unknown): string {
  const type = asRecord(value)?.['type'];
  const name = typeof type === 'string' && /^[\w.]+$/.test(type) ? `event: ${type}\n` : '';
  return `${name}data: ${JSON.stringify(value)}\n\n`;
}
