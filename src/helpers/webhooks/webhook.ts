import { shown } from '../../settings.ts';
import { InvalidRequestError } from '../../errors/failures.ts';
import type { WebhookEvent } from './webhook-event.ts';
import { WebhookVerificationError, type WebhookFailure } from './webhook-verification-error.ts';

/** Headers of a request: those of `fetch`, of Node's `IncomingMessage`, or a plain object whose names may have any case. */
export type WebhookHeaders = Pick<Headers, 'get'> | { readonly [name: string]: string | readonly string[] | undefined };

export interface VerifyWebhookOptions {
  /**
   * How much the time of signing may differ from now, in seconds, in either direction. `Infinity` accepts old deliveries,
   * including replays.
   * @default 300
   */
  tolerance?: number | undefined;
}

const HEADER = 'x-openrouter-signature';
const DEFAULT_TOLERANCE = 300;
/** More than any rotation needs, and little enough that a hostile header costs nothing. */
const MAX_SIGNATURES = 8;

interface Signature {
  /** Unchanged, because that is what was signed. */
  readonly timestamp: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Verifies that a webhook delivery comes from OpenRouter, unchanged and recent, and parses it.
 *
 * @param rawBody The body as it arrived, before any parsing. Bytes are best; a string is read as UTF-8. @param secret The
 * signing secret of the webhook; several while you rotate it.
 * @throws `WebhookVerificationError`, with the check that failed in `reason`.
 * @throws `InvalidRequestError` for arguments that can never verify, such as a body that was parsed already.
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { tolerance = DEFAULT_TOLERANCE }: VerifyWebhookOptions = {},
): Promise<WebhookEvent> {
  const body = toBytes(rawBody);
  const secrets = checkSecrets(secret);
  if (typeof tolerance !== 'number' || !(tolerance >= 0)) {
    throw new InvalidRequestError(`\`tolerance\` must be a number of seconds, 0 or more, not ${shown(tolerance)}.`);
  }
  const signature = await findGenuine(readSignatures(headers), body, secrets);
  const age = Date.now() / 1000 - Number(signature.timestamp);
  if (Math.abs(age) > tolerance) {
    const when = age > 0 ? `${Math.round(age)} s ago` : `${Math.round(-age)} s in the future`;
    throw failure(
      'outside_tolerance',
      `The webhook was signed ${when}, more than the ${tolerance} s of \`tolerance\`.`,
    );
  }
  return readEvent(body);
}

/** The first signature that one of the secrets made. `subtle.verify` compares in constant time. */
async function findGenuine(
  signatures: readonly Signature[],
  body: Uint8Array,
  secrets: readonly string[],
): Promise<Signature> {
  const { subtle } = (globalThis as { crypto?: Partial<Crypto> }).crypto ?? {};
  if (!subtle)
    throw new InvalidRequestError(
      'verifyWebhook needs `crypto.subtle`, which web pages have only over https or on localhost.',
    );
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const keys = await Promise.all(
    secrets.map((secret) => subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify'])),
  );
  for (const signature of signatures) {
    const signed = concatenate(encoder.encode(`${signature.timestamp},`), body);
    for (const key of keys) {
      if (await subtle.verify('HMAC', key, signature.bytes, signed)) return signature;
    }
  }
  throw failure(
    'signature_mismatch',
    'No signature of the webhook matches: the secret is a different one, or the body is not byte for byte what arrived.',
  );
}

/**
 * Parses `t=1700000000,v1=…`, also with several `v1`, and several headers joined into one: each `v1` belongs to the `t` before
 * it.
 */
function readSignatures(headers: WebhookHeaders): Signature[] {
  const header = readHeader(headers, HEADER);
  if (header === undefined) {
    throw failure('missing_signature', 'The webhook has no X-OpenRouter-Signature header.');
  }
  const signatures: Signature[] = [];
  let timestamp: string | undefined;
  for (const pair of header.split(',')) {
    const [, name, value = ''] = /^\s*(t|v1)=(\w+)\s*$/.exec(pair) ?? [];
    if (name === 't') timestamp = /^\d{1,12}$/.test(value) ? value : undefined;
    else if (name && timestamp !== undefined && /^[\da-f]{64}$/i.test(value)) {
      signatures.push({ timestamp, bytes: fromHex(value) });
    }
    if (signatures.length === MAX_SIGNATURES) break;
  }
  if (signatures.length > 0) return signatures;
  throw failure(
    'malformed_signature',
    'The X-OpenRouter-Signature header of the webhook does not have the format t=<seconds>,v1=<64 hex digits>.',
  );
}

function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined;
  const values = Object.entries(headers)
    .filter(([key, value]) => key.toLowerCase() === name && value !== undefined)
    .map(([, value]) => String(value));
  return values.length > 0 ? values.join(',') : undefined;
}

function readEvent(body: Uint8Array): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw failure('invalid_payload', 'The webhook is genuine, but its body is not JSON.');
  }
  if (typeof event === 'object' && event !== null && typeof (event as { type?: unknown }).type === 'string') {
    return event as WebhookEvent;
  }
  throw failure('invalid_payload', 'The webhook is genuine, but its body is not an event: it has no `type`.');
}

function toBytes(body: unknown): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body as ArrayBuffer);
  throw new InvalidRequestError(
    '`rawBody` must be the body as it arrived: a string, a Uint8Array or an ArrayBuffer. A parsed body cannot be verified: take it before a JSON parser does.',
  );
}

function checkSecrets(secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (Array.isArray(secrets) && secrets.length > 0 && secrets.every((one) => typeof one === 'string' && one !== '')) {
    return secrets;
  }
  throw new InvalidRequestError(
    '`secret` must be the signing secret of the webhook, or several; it is missing or empty.',
  );
}

function concatenate(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return all;
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}

function failure(reason: WebhookFailure, message: string): WebhookVerificationError {
  return new WebhookVerificationError(reason, message);
}
