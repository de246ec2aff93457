import type { Logger, LogLevel } from './options.ts';

const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Keys of OpenRouter. */
const KEY = /\bsk-or-[\w-]{4,}/gi;
/** Whatever follows `Bearer` or `Basic`. */
const CREDENTIALS = /\b(bearer|basic)\s+[\w.~+/=-]{4,}/gi;
/** The name of a query parameter. */
const PARAMETER = /[?&]([^=&?\s"]*)=/g;
/** Names of headers and query parameters whose value is a secret. */
export const SECRET_HEADER: RegExp = /auth|key|token|secret|cookie|password/i;

/** The text with everything that looks like a secret masked, and `known` (a key of another format) too. */
export function redact(text: string, known?: string): string {
  // The known key first: a pattern may match a part of it, and leave the rest.
  return maskQuery(redactKnown(text, known).replace(CREDENTIALS, '$1 ***').replace(KEY, 'sk-or-***'));
}

/** The text without `known`, in any case, including its encodings in a URL and in JSON. */
export function redactKnown(text: string, known: string | undefined): string {
  if (!known || known.length < 4) return text;
  const forms = [JSON.stringify(known).slice(1, -1), encodeURIComponent(known), known];
  // unchecked regex: only the key in its encodings, letter by letter.
  return text.replace(new RegExp(forms.map(escapeRegExp).join('|'), 'gi'), '***');
}

function escapeRegExp(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}

/**
 * The text without characters that could move a terminal's cursor, change its colours or reverse the writing direction.
 */
export function printable(text: string): string {
  return text.replace(
    // oxlint-disable-next-line no-control-regex
    /\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    '',
  );
}

/**
 * Masks the values of query parameters whose names indicate a secret. Names and values are matched separately, because
 * one expression for both would take cubic time.
 */
function maskQuery(text: string): string {
  const value = /[^&\s"\\]+/y;
  let masked = '';
  let end = 0;
  for (const { 0: parameter, 1: name = '', index } of text.matchAll(PARAMETER)) {
    value.lastIndex = index + parameter.length;
    // Skips parameters within a value that is masked already.
    if (index < end || !SECRET_HEADER.test(name) || !value.test(text)) continue;
    masked += `${text.slice(end, index)}${parameter}***`;
    end = value.lastIndex;
  }
  return masked + text.slice(end);
}

/** Headers for a log line; values are masked if the name indicates a secret. */
function redactHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = SECRET_HEADER.test(name) ? '***' : redact(value);
  });
  return shown;
}

/** True for one of the five levels. */
export function isLogLevel(value: string | undefined): value is LogLevel {
  return LEVELS.includes(value as LogLevel);
}

/** Writes a line if `level` is enabled, then `headers`; secrets are masked in both. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: () => string, headers?: Headers) => void;

export function createLog(logger: Logger, threshold: LogLevel): Log {
  const limit = LEVELS.indexOf(threshold);
  return (level, message, headers) => {
    if (LEVELS.indexOf(level) > limit) return;
    const masked = redact(printable(`[openrouter-fetch] ${message()}`)).replaceAll('\n', ' ');
    // A logger that fails, now or later, must not lose a response.
    (async () => (headers ? logger[level](masked, redactHeaders(headers)) : logger[level](masked)))().catch(() => {});
  };
}
