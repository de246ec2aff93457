import type { APIError } from '../errors/api-error.ts';
import { EmptyCompletionError } from '../errors/failures.ts';
import { errorOfValue } from '../errors/from-wire.ts';
import { maskKnown } from '../errors/mask.ts';
import { unusable } from '../errors/unusable.ts';
import { generationIdOf, type Exchange } from '../exchange.ts';
import { asRecord, parseJSON } from '../json.ts';
import { exceedsCost } from '../json-cost.ts';
import { redact } from '../log.ts';
import type { StreamKind } from '../stream/kind.ts';
import { choicesOf } from '../stream/kinds/choice-list.ts';
import { SSELimitError } from '../stream/sse.ts';
import { emptinessOf } from './emptiness.ts';
import type { Collect } from './read-response.ts';
import { sniff, startsWithEvent } from './sniff.ts';

/** The value of an unusual response. Throws if it cannot be used, or reports an error. */
export function readOddAnswer(
  text: string,
  response: Response,
  exchange: Exchange,
  collect: Collect | undefined,
): unknown {
  const { operation, settings, key } = exchange;
  const { status, headers } = response;
  const { maxBodyBytes } = settings;
  if (exceedsCost(text, maxBodyBytes)) {
    throw unusable(
      `The values of the response to ${operation.id} take more than ${maxBodyBytes} bytes of memory (option \`maxBodyBytes\`).`,
      response,
      key,
    );
  }
  const value = parseAnswer(text);
  if (value !== undefined) return checkAnswer(value, response, exchange);
  if (collect && startsWithEvent(text)) return collect(new Response(text).body as ReadableStream<Uint8Array>);
  const body = text.trim() === '' ? (text === '' ? 'is empty' : 'holds only white space') : 'is not JSON';
  const type = headers.get('content-type') || 'no content type';
  throw unusable(`${operation.id}: the response ${body} (status ${status}, ${type}).`, response, key);
}

/**
 * A response to a streaming call without the content type of events: an event stream anyway, as some servers send it, or a
 * plain response.
 */
export async function openOddAnswer(
  response: Response,
  exchange: Exchange,
): Promise<{ readonly isOther: boolean; readonly isEvents: boolean; readonly copy: Response }> {
  const isOther = exchange.operation.besides?.includes(response.status) ?? false;
  const sniffed = isOther
    ? { isEvents: false, copy: response }
    : await sniff(response, exchange.scope.signal, exchange.origin);
  return { ...sniffed, isOther };
}

/** A plain response to a stream call, as the events that add up to it. */
export function eventsOf(kind: StreamKind, answer: unknown): ReadableStream<Uint8Array> {
  const chunks = kind.chunksOf(answer).map((chunk) => JSON.stringify(chunk));
  // White space may have come before.
  const text = ['\n', ...[...chunks, '[DONE]'].map((data) => `data: ${data}\n\n`)].join('');
  return new Response(text).body as ReadableStream<Uint8Array>;
}

/**
 * Plain JSON under the type of an event stream, of which the first bytes have been read, as events; text that is not JSON is one
 * event. `limit`: most bytes.
 */
export async function eventsOfPlain(
  kind: StreamKind,
  first: Uint8Array,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<ReadableStream<Uint8Array>> {
  const decoder = new TextDecoder();
  let text = decoder.decode(first, { stream: true });
  let left = limit - first.byteLength;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    left -= value.byteLength;
    if (left < 0) throw new SSELimitError(limit);
    text += decoder.decode(value, { stream: true });
  }
  const answer = exceedsCost(text, limit) ? undefined : parseJSON(text);
  const isChunk = choicesOf(answer).some(({ delta }) => delta !== undefined);
  if (kind.isAnswer(answer) && kind.failure(answer) === undefined && !isChunk) return eventsOf(kind, answer);
  const data = answer === undefined ? text.trimStart() : `${JSON.stringify(answer)}\n\n`;
  return new Response(`\ndata: ${data}`).body as ReadableStream<Uint8Array>;
}

/** The value, if it is a usable response. Throws or rejects if it reports an error, or is not a response. */
export async function checkAnswer(value: unknown, response: Response, exchange: Exchange): Promise<unknown> {
  const { kind } = exchange;
  const { id, besides, errorInBody = exchange.retryClass === 'inference' } = exchange.operation;
  const record = asRecord(value);
  if (kind && !besides?.includes(response.status)) {
    const error = kind.failure(value);
    if (error !== undefined) throw failureOf(error, value, response, exchange, kind.isAnswer(value));
    // Seen on the wire: the whole completion as `provider` of an empty envelope.
    const completion = [value, record?.provider].find((one) => kind.isAnswer(one));
    if (completion !== undefined)
      return checkFilled((await kind.complete?.(completion)) ?? completion, response, exchange);
    throw unusable(`${id}: the response is neither a completion nor an error.`, response, exchange.key);
  }
  if (record?.error && (errorInBody || isErrorEnvelope(record)))
    throw failureOf(record.error, value, response, exchange, false);
  return value;
}

function failureOf(error: unknown, body: unknown, response: Response, { key }: Exchange, isPartial: boolean): APIError {
  const failure = errorOfValue(response, error, body, key);
  if (isPartial) failure.partial = failure.body;
  return failure;
}

/** Throws for a success without a completion; an empty turn is logged, or an error with `retry.empty`. */
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

/** JSON after whitespace (which `JSON.parse` skips) or after keep-alive comment lines. */
function parseAnswer(text: string): unknown {
  return parseJSON(text) ?? parseJSON(text.replace(/^(\s*:[^\n]*\n)+/, ''));
}
