import { InvalidRequestError, isUserAbortError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
import { kindOf } from '../settings.ts';
import { startTimer } from '../time.ts';

/** How a stream is passed on. */
export interface RelayOptions {
  /**
   * Ms of silence after which a comment is sent, which readers skip: proxies and hosts cut connections that are silent for 25 to
   * 60 s. `Infinity` for none.
   * @default 15_000
   */
  keepAlive?: number | undefined;
}

/** What `new Response` takes beside a body, and how the stream is passed on. */
export type RelayInit = RelayOptions & NonNullable<ConstructorParameters<typeof Response>[1]>;

/** What is passed on, and the name of its kind. */
export interface Relayed {
  readonly kind: string;
  readonly chunks: AsyncIterator<unknown>;
}

/**
 * Chunks as the bytes of an event stream, ended by `[DONE]`. An error becomes an error event, so that readers get it, too; the
 * caller's own abort breaks the stream off instead. `source` may be on its way: then a comment is the first thing sent.
 */
export function encodeEvents(
  source: Relayed | Promise<Relayed>,
  { keepAlive = 15_000 }: RelayOptions = {},
  onCancel?: () => void,
): ReadableStream<Uint8Array> {
  if (typeof keepAlive !== 'number' || !(keepAlive > 0)) {
    const given = typeof keepAlive === 'number' ? keepAlive : kindOf(keepAlive);
    throw new InvalidRequestError(`Option \`keepAlive\` must be a number of ms above 0, or Infinity, not ${given}.`);
  }
  const encoder = new TextEncoder();
  let kind: string | undefined;
  let last: unknown;
  let timer: ReturnType<typeof startTimer>;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if ('then' in source) controller.enqueue(encoder.encode(COMMENT));
    },
    async pull(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const wait = (): void => {
        timer = startTimer(keepAlive, () => {
          // Nobody takes what waits already.
          if ((controller.desiredSize ?? 0) > 0) send(COMMENT);
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
        const { abortOf, errorEvent } = await import('./relayed-error.ts');
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
      // What failed by then has no reader.
      await Promise.resolve(source).then(
        ({ chunks }) => chunks.return?.(),
        () => {},
      );
    },
  });
}

const COMMENT = ': keep-alive\n\n';

/** A response that passes bytes of events on as they come, through proxies that compress or collect, too. */
export function eventResponse(body: ReadableStream<Uint8Array>, init: RelayInit = {}): Response {
  const headers = new Headers(init.headers as Headers);
  const defaults = [
    ['content-type', 'text/event-stream; charset=utf-8'],
    ['cache-control', 'no-cache, no-transform'],
    ['x-accel-buffering', 'no'],
  ] as const;
  for (const [name, value] of defaults) if (!headers.has(name)) headers.set(name, value);
  return new Response(body, { status: init.status ?? 200, statusText: init.statusText ?? '', headers });
}

/** Events that are told apart by `type` have it as their name, too, which some readers go by. */
function eventOf(value: unknown): string {
  const type = asRecord(value)?.['type'];
  const name = typeof type === 'string' && /^[\w.]+$/.test(type) ? `event: ${type}\n` : '';
  return `${name}data: ${JSON.stringify(value)}\n\n`;
}
