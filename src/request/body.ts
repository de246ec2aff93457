import { InvalidRequestError } from '../errors/failures.ts';
import { messageOf } from '../json.ts';

/** The body as JSON text. Throws `InvalidRequestError`, which names the property, for a value that JSON cannot express. */
export function toJSON(body: unknown): string {
  let at = '';
  try {
    return JSON.stringify(body);
  } catch (cause) {
    try {
      JSON.stringify(body, (key, value: unknown) => ((at = key), value));
    } catch {
      // Only to find out how far it gets.
    }
    const where = at === '' ? '' : ` (it stopped at \`${at}\`)`;
    const why = messageOf(cause).replace(/\s+/g, ' ');
    throw new InvalidRequestError(`The request body cannot be sent as JSON${where}: ${why}`, { cause });
  }
}

/** True for a body that can be read only once: a stream, or another async iterable if the platform's `fetch` accepts one. */
export function isOneShot(body: unknown): boolean {
  return isStream(body) || (typeof body === 'object' && body !== null && Symbol.asyncIterator in body);
}

/** Checked by its methods: not every platform has a global `ReadableStream`. */
export function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return typeof (Object(value) as Partial<ReadableStream>).getReader === 'function';
}
