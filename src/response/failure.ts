import type { APIError } from '../errors/api-error.ts';
import { ConnectionError, TimeoutError } from '../errors/failures.ts';
import type { OpenRouterError } from '../errors/open-router-error.ts';
import { createAPIError } from '../errors/status-errors.ts';
import { asRecord, asString, parseJSON } from '../json.ts';
import { redact } from '../log.ts';
import { retryHint } from '../retry/delay.ts';
import type { Exchange } from '../exchange.ts';
import { readErrorText } from './read-body.ts';

/** Codes of failures before a connection stood, so that nothing can have been sent: Node, Bun. */
const NOT_SENT =
  /^(E(CONNREFUSED|NOTFOUND|AI_(AGAIN|NODATA)|HOSTUNREACH|NETUNREACH|PROTO)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|(ERR_(TLS|SSL)|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_.*)$/;

/** The error of an answer with an error status. */
export async function readAPIError(response: Response, exchange: Exchange): Promise<APIError> {
  const text = await readErrorText(response, exchange.scope.signal);
  const body = parseJSON(text);
  const error = asRecord(body) ? (asRecord(body)?.error ?? body) : (body ?? plainText(text));
  return toAPIError(response, exchange, error, body ?? text);
}

/** The error that a body or an event reports under any status; keys that the server echoes are masked. */
export function toAPIError(response: Response, { key }: Exchange, error: unknown, body: unknown): APIError {
  const headers = new Headers();
  response.headers.forEach((value, name) => headers.append(name, redact(value, key)));
  const shown = mask({ error, body }, key);
  const retryAfterMs = retryHint(headers, shown.error, Date.now());
  return createAPIError({ httpStatus: response.status, headers, body: shown.body, error: shown.error, retryAfterMs });
}

/** A copy without secrets; of what is nested too deep to be written again nothing is kept. */
function mask(value: { error: unknown; body: unknown }, key: string | undefined): { error?: unknown; body?: unknown } {
  try {
    return JSON.parse(redact(JSON.stringify(value), key)) as { error?: unknown; body?: unknown };
  } catch {
    return {};
  }
}

/** The error for what `fetch` or a body's reader threw. */
export function toConnectionError(cause: unknown, origin: string): OpenRouterError {
  const code = codeOf(cause);
  // Node's own limits on silence end a request even where a longer clock was asked for.
  if (/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code)) return new TimeoutError('attempt', 300_000, { cause });
  const sent = !NOT_SENT.test(code);
  const what = sent ? `The connection to ${origin} broke` : `${origin} could not be reached`;
  return new ConnectionError(`${what}${code ? ` (${code})` : ''}.`, { cause, sent });
}

/** The first code down the chain of causes, `''` if there is none. */
function codeOf(cause: unknown, depth = 0): string {
  const error = asRecord(cause);
  return error && depth < 6 ? (asString(error.code) ?? codeOf(error.cause, depth + 1)) : '';
}

/** The readable part of a body that is no JSON: an HTML page's title, else the text itself. */
function plainText(text: string): string {
  const title = /<title(?:\s[^<>]*)?>([^<]*)<\/title>/i.exec(text)?.[1]?.trim();
  return title || (/^\s*</.test(text) ? '' : text.trim());
}
