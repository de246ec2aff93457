import { EmptyCompletionError } from '../errors/failures.ts';
import { maskKnown } from '../errors/mask.ts';
import { redact } from '../log.ts';
import { emptinessOf } from './emptiness.ts';
import { loadErrorReader } from '../errors/load-reader.ts';
import { unusable } from '../errors/unusable.ts';
import { asRecord, parseJSON } from '../json.ts';
import { exceedsCost } from '../json-cost.ts';
import { generationIdOf, type Exchange } from '../exchange.ts';
import { readAPIError, readText } from './read-body.ts';
import { startsWithEvent } from './sniff.ts';

/**
 * The value of a successful answer: JSON parsed, other text as string, bytes as the `Response` itself, nothing as
 * `undefined`. An error in the body throws, as does a body that is not an answer, unless it is an event stream that `collect`
 * makes one of.
 */
export async function readValue(
  response: Response,
  exchange: Exchange,
  collect?: (body: ReadableStream<Uint8Array>) => Promise<unknown>,
): Promise<unknown> {
  if (!response.ok) throw await readAPIError(response, exchange);
  const { operation } = exchange;
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (status === 204 || status === 205) return undefined;
  const wantsJSON = !operation.accept || type.includes('json');
  if (!wantsJSON && !/^text\/|xml|urlencoded/.test(type)) return response;
  const text = await readText(response, exchange);
  if (!wantsJSON) return text;
  const { maxBodyBytes } = exchange.settings;
  if (exceedsCost(text, maxBodyBytes)) {
    throw unusable(
      `The values of the response to ${operation.id} take more than ${maxBodyBytes} bytes of memory (option \`maxBodyBytes\`).`,
      response,
      exchange.key,
    );
  }
  const value = parseAnswer(text);
  if (value !== undefined) return checkAnswer(value, response, exchange);
  if (collect && startsWithEvent(text)) return collect(new Response(text).body as ReadableStream<Uint8Array>);
  const body = text.trim() === '' ? (text === '' ? 'is empty' : 'holds only white space') : 'is not JSON';
  throw unusable(
    `${operation.id}: the response ${body} (status ${status}, ${type || 'no content type'}).`,
    response,
    exchange.key,
  );
}

/** The value, if it is a response that can be used. Throws or rejects for one that reports an error, or is none. */
export function checkAnswer(value: unknown, response: Response, exchange: Exchange): unknown {
  const { kind } = exchange;
  const { id, besides, errorInBody = exchange.retryClass === 'inference' } = exchange.operation;
  const record = asRecord(value);
  if (kind && !besides?.includes(response.status)) {
    const error = kind.failure(value);
    if (error !== undefined) return reject(error, value, response, exchange, kind.isAnswer(value));
    // Seen on the wire: the whole completion as `provider` of an empty envelope.
    const completion = [value, record?.provider].find((one) => kind.isAnswer(one));
    if (completion !== undefined) return checkFilled(kind.complete?.(completion) ?? completion, response, exchange);
    throw unusable(`${id}: the response is neither a completion nor an error.`, response, exchange.key);
  }
  if (record?.error && (errorInBody || isErrorEnvelope(record)))
    return reject(record.error, value, response, exchange, false);
  return value;
}

async function reject(
  error: unknown,
  body: unknown,
  response: Response,
  { key }: Exchange,
  isPartial: boolean,
): Promise<never> {
  const { errorOfValue } = await loadErrorReader(response);
  const failure = errorOfValue(response, error, body, key);
  if (isPartial) failure.partial = failure.body;
  throw failure;
}

/** Throws for a success without a completion; a turn without a word is named in the log, or an error where `retry.empty` asks. */
export function checkFilled<T>(completion: T, response: Response, exchange: Exchange): T {
  const emptiness = emptinessOf(completion);
  if (!emptiness) return completion;
  const { operation, settings, key, warn } = exchange;
  const what =
    emptiness === 'missing'
      ? 'the response has no choice'
      : 'the completion is empty: no text, no tool call, no completion token';
  if (emptiness === 'missing' || settings.retry.empty === true) {
    const id = generationIdOf(response);
    throw new EmptyCompletionError(`${operation.id}: ${what}.`, id && redact(id, key), {
      partial: maskKnown(completion, key),
    });
  }
  warn(`${operation.id}: ${what}. Option \`retry.empty\` repeats such calls.`);
  return completion;
}

/** Nothing but the error, what accompanies errors, and nulls. */
function isErrorEnvelope(record: Record<string, unknown>): boolean {
  return Object.entries(record).every(
    ([key, value]) => value === null || /^(error|user_id|openrouter_metadata|metadata|request_id|type)$/.test(key),
  );
}

/** JSON behind white space (`JSON.parse` passes over it) or behind keep-alive comment lines. */
function parseAnswer(text: string): unknown {
  return parseJSON(text) ?? parseJSON(text.replace(/^(\s*:[^\n]*\n)+/, ''));
}
