import { loadErrorReader } from '../errors/load-reader.ts';
import { asNumber, asRecord, parseJSON } from '../json.ts';
import { exceedsCost } from '../json-cost.ts';
import type { Exchange } from '../exchange.ts';
import { isEventStream } from '../media-type.ts';
import { readAPIError, readText } from './read-body.ts';

/** Reads an event stream as one value. */
export type Collect = (body: ReadableStream<Uint8Array>) => Promise<unknown>;

/**
 * The value of a successful response: JSON parsed, other text as a string, bytes as the `Response` itself, `undefined`
 * without content. Throws for an error in the body, and for a body that is not a response, unless it is an event stream
 * and `collect` reads it.
 */
export async function readValue(response: Response, exchange: Exchange, collect?: Collect): Promise<unknown> {
  if (!response.ok) throw await readAPIError(response, exchange);
  const { operation } = exchange;
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (status === 204 || status === 205) return undefined;
  if (collect && response.body && isEventStream(type)) return collect(response.body);
  const wantsJSON = !operation.accept || type.includes('json');
  if (!wantsJSON && !/^text\/|xml|urlencoded/.test(type)) return response;
  const text = await readText(response, exchange);
  if (!wantsJSON) return text;
  const value = exceedsCost(text, exchange.settings.maxBodyBytes) ? undefined : parseJSON(text);
  if (value !== undefined && isUsual(value, response, exchange)) return exchange.kind?.complete?.(value) ?? value;
  return (await loadErrorReader(response)).readOddAnswer(text, response, exchange, collect);
}

/** True for an ordinary response. Code that is loaded on demand inspects all others. */
function isUsual(value: unknown, { status }: Response, { kind, operation }: Exchange): boolean {
  const { error, choices, output, usage } = asRecord(value) ?? {};
  if (error) return false;
  if (!kind) return true;
  return (
    !operation.besides?.includes(status) &&
    kind.failure(value) === undefined &&
    kind.isAnswer(value) &&
    hasItems(output ?? [0]) &&
    (choices === undefined || (hasItems(choices) && (asNumber(asRecord(usage)?.['completion_tokens']) ?? 0) > 0))
  );
}

function hasItems(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
