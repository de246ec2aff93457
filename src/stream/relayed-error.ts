import {
  isAPIError,
  ConnectionError,
  EmptyCompletionError,
  InvalidRequestError,
  isTimeoutError,
  ResponseParseError,
  StreamIncompleteError,
  TimeoutError,
} from '../errors/failures.ts';
import { isOpenRouterError, type OpenRouterError } from '../errors/open-router-error.ts';
import { createAPIError } from '../errors/status-errors.ts';
import { asNumber, asRecord, asString, messageOf } from '../json.ts';
import { redact } from '../log.ts';

/** Classes without a status that a relay preserves. */
const CLASSES: Record<string, new (message: string) => OpenRouterError> = {
  ConnectionError,
  EmptyCompletionError,
  InvalidRequestError,
  ResponseParseError,
  StreamIncompleteError,
};

/** Properties of an `APIError` that are not in its message. */
const KEPT = ['reason', 'retryable', 'retryAfterMs', 'moderationReasons'] as const;

/**
 * An error as the `error` of an event: `code`, `message`, `type` and `param` as in OpenAI's format, for any reader, and `name`
 * and further properties that restore the same error in `Stream.fromReadableStream`.
 */
export function describeError(error: unknown): Record<string, unknown> {
  const name = error instanceof Error ? error.name : undefined;
  const message = messageOf(error);
  if (!isAPIError(error)) {
    const [code, type] = isTimeoutError(error) ? [504, 'timeout'] : [502, 'server_error'];
    const { kind, timeoutMs } = (asRecord(error) ?? {}) as Partial<TimeoutError>;
    return {
      code,
      message: redact(message),
      type,
      param: null,
      name: isOpenRouterError(error) ? name : undefined,
      kind,
      timeoutMs,
    };
  }
  const { code, status, errorType, metadata, availability } = error;
  const kept = Object.fromEntries(KEPT.map((key) => [key, error[key]]));
  return {
    code: code ?? status ?? null,
    message,
    type: errorType ?? 'api_error',
    param: null,
    http_status: status,
    error_type: errorType,
    metadata,
    availability,
    name,
    ...kept,
  };
}

/** Restores an error written by `describeError`; `undefined` for errors of any other server. */
export function reviveError(value: unknown): OpenRouterError | undefined {
  const wire = asRecord(value) ?? {};
  const { name, message, kind, timeoutMs, code, http_status, error_type, availability } = wire;
  if (typeof name !== 'string' || typeof message !== 'string') return undefined;
  if (name === 'TimeoutError')
    return new TimeoutError(kind as TimeoutError['kind'], asNumber(timeoutMs) ?? NaN, {}, message);
  if (Object.hasOwn(CLASSES, name)) return new (CLASSES[name] as (typeof CLASSES)[string])(message);
  if (!Object.hasOwn(wire, 'retryable')) return undefined;
  const metadata = asRecord(wire['metadata']);
  // The message already contains the metadata's message and provider.
  const provider_name = asString(metadata?.['provider_name']);
  const error = { code, http_status, message, error_type, availability, metadata: { provider_name } };
  const headers = new Headers();
  const revived = createAPIError({ httpStatus: 0, headers, body: { error: value }, error });
  return Object.assign(revived, { metadata }, Object.fromEntries(KEPT.map((key) => [key, wire[key]])));
}

/** An error as the last event of its format: a chunk whose choice ended with it, or an event of type `error`. */
export function errorEvent(cause: unknown, last: Record<string, unknown> = {}, kind = 'chat'): object {
  const error = describeError(cause);
  if (kind === 'events') return { error };
  if (kind !== 'chat' && kind !== 'completion') {
    const { code, message, param } = error;
    return {
      type: 'error',
      sequence_number: (asNumber(last['sequence_number']) ?? -1) + 1,
      code,
      message,
      param,
      error,
    };
  }
  const { id = '', created = 0, model = '', provider } = last;
  const object = kind === 'chat' ? 'chat.completion.chunk' : 'text_completion';
  const piece = kind === 'chat' ? { delta: { content: '' } } : { text: '' };
  const choice = { index: 0, ...piece, finish_reason: 'error', native_finish_reason: null, logprobs: null };
  return { id, object, created, model, provider, choices: [choice], error };
}

/** The error of a `fetch` body whose signal aborts. */
export function abortOf({ cause, message }: Error): unknown {
  return asRecord(cause)?.['name'] === 'AbortError' ? cause : new DOMException(message, 'AbortError');
}
