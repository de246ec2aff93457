import { messageOf } from '../json.ts';
import { lateIfLoaded } from '../load-late.ts';
import { redact } from '../log.ts';
import { ResponseParseError } from './failures.ts';

/** The response in which an error was found. */
export interface WireOrigin {
  readonly status: number;
  readonly headers: Headers;
}

/** The error of a successful response whose body cannot be used. `key`, which the server may echo, is masked. */
export function unusable(
  message: string,
  { status, headers }: WireOrigin,
  key?: string,
  cause?: unknown,
): ResponseParseError {
  return new ResponseParseError(
    maskText(message, key),
    { status, headers: maskHeaders(headers, key) },
    cause === undefined ? cause : { cause },
  );
}

/**
 * Converts an error thrown while a response that had arrived was read: the response has been paid for, and another
 * attempt would fail in the same way, unless its connection broke.
 */
export function unreadable(cause: unknown, origin: WireOrigin, key?: string): ResponseParseError {
  return unusable(`The response could not be read: ${messageOf(cause)}`, origin, key, cause);
}

/** The text without secrets; also without encoded ones, if the code that finds those is loaded. */
export function maskText(text: string, key: string | undefined): string {
  return (lateIfLoaded()?.maskValue ?? redact)(text, key);
}

export function maskHeaders(headers: Headers, key: string | undefined): Headers {
  const safe = new Headers();
  headers.forEach((value, name) => safe.append(name, maskText(value, key)));
  return safe;
}
