import { isRecord, parseJSON } from '../../json.ts';
import { redact, redactKnown, SECRET_HEADER } from '../../log.ts';
import { isNamedEvent, isRaw } from './event.ts';
import { MASK, type RecordedBody } from './exchange.ts';
import { maskAcross } from './mask-across.ts';

/**
 * Names of properties whose text is a secret: a key, a password, a token. `token` is also used for log probabilities,
 * see `isLogProbability`, and `image_token` is a price.
 */
const SECRET_PROPERTY =
  /(?:^|[a-z\d_.-])(?:key|key_?id|secret|passw(?:or)?d|pwd|passphrase|credentials?|authorization|signature|cookie|dsn|code_?verifier)$|(?:^|access|actor|api|auth|bearer|bot|csrf|id|refresh|security|session|subject|user)[_.-]?token$/i;

/** What to redact, besides text that looks like a key. */
export interface RedactionOptions {
  /** Credentials that were sent. */
  readonly known: ReadonlySet<string>;
  /** Names of properties that are secret in this operation. */
  readonly secret: ReadonlySet<string>;
  /** Fields by name or by the end of their path (`metadata.email`, `messages.*.content`), and text. */
  readonly chosen: readonly (string | RegExp)[];
}

/** Redacts secrets and selected fields. */
export class Redaction {
  readonly #known: readonly string[];
  readonly #secret: ReadonlySet<string>;
  readonly #fields: readonly (readonly string[])[];
  readonly #patterns: readonly RegExp[];

  constructor({ known, secret, chosen }: RedactionOptions) {
    // Longest first: one may be part of another.
    this.#known = [...known].toSorted((a, b) => b.length - a.length);
    this.#secret = secret;
    this.#fields = chosen.flatMap((one) => (typeof one === 'string' ? [one.split('.')] : []));
    this.#patterns = chosen.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  }

  /** The text without secrets, known or detected, and selected parts. */
  text = (text: string): string => {
    let masked = text;
    for (const known of this.#known) masked = redactKnown(masked, known);
    masked = redact(masked);
    for (const pattern of this.#patterns) masked = masked.replace(pattern, MASK);
    return masked;
  };

  body(body: RecordedBody): RecordedBody {
    if ('events' in body) {
      const events = body.events.map((event) => this.#event(event));
      maskAcross(events, this.text);
      return { events };
    }
    if ('text' in body) return { text: this.#lines(body.text) };
    if ('base64' in body) return { base64: this.#bytes(body.base64) };
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, this.#value(value, [])]));
  }

  /** Values by name: a query, headers. */
  values<T extends Readonly<Record<string, unknown>>>(values: T): T {
    const masked = Object.entries(values).map(([name, value]) => [
      this.text(name),
      SECRET_HEADER.test(name) ? MASK : this.#property(value, [name], values),
    ]);
    return Object.fromEntries(masked) as T;
  }

  #event(event: unknown): unknown {
    if (isRaw(event)) return { raw: this.#raw(event.raw) };
    if (isNamedEvent(event)) return { event: event.event, data: this.#value(event.data, []) };
    return typeof event === 'string' ? this.#lines(event) : this.#value(event, []);
  }

  /** The end of a broken stream is kept only if it is complete: otherwise its fields cannot be redacted. */
  #raw(raw: string): string {
    const data = /^data: ?/.exec(raw)?.[0];
    if (data === undefined) return this.#lines(raw);
    return parseJSON(raw.slice(data.length)) === undefined ? `${data}{` : this.#lines(raw);
  }

  /** Lines of JSON, including those in the data of events, are masked field by field. */
  #lines(text: string): string {
    return text
      .split('\n')
      .map((line) => {
        const start = /^data: ?/.exec(line)?.[0] ?? '';
        const value = parseJSON(line.slice(start.length));
        return typeof value === 'object' && value !== null
          ? start + JSON.stringify(this.#value(value, []))
          : this.text(line);
      })
      .join('\n');
  }

  #value(value: unknown, path: readonly string[]): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((entry, n) => this.#property(entry, [...path, String(n)], {}));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [this.text(name), this.#property(part, [...path, name], value)]),
    );
  }

  #property(value: unknown, path: readonly string[], owner: Readonly<Record<string, unknown>>): unknown {
    const name = path.at(-1) ?? '';
    if (this.#fields.some((field) => endsWith(path, field))) return MASK;
    if (this.#secret.has(name) && value !== null && typeof value !== 'boolean') return MASK;
    if (typeof value === 'string' && value !== '' && SECRET_PROPERTY.test(name) && !isLogProbability(name, owner))
      return MASK;
    return this.#value(value, path);
  }

  /** Preserves the length of the bytes. */
  #bytes(base64: string): string {
    const bytes = Buffer.from(base64, 'base64');
    for (const known of this.#known) {
      if (known.length <= 3) continue;
      for (let at = bytes.indexOf(known); at >= 0; at = bytes.indexOf(known, at + known.length))
        bytes.fill('*', at, at + known.length);
    }
    return bytes.toString('base64');
  }
}

function endsWith(path: readonly string[], field: readonly string[]): boolean {
  const start = path.length - field.length;
  return start >= 0 && field.every((name, n) => name === '*' || name === path[start + n]);
}

function isLogProbability(name: string, owner: Readonly<Record<string, unknown>>): boolean {
  return name === 'token' && 'logprob' in owner;
}

/** The credentials in headers and a query, by name. */
export function credentialsIn(entries: Iterable<readonly [name: string, value: string]>): string[] {
  return Array.from(entries).flatMap(([name, value]) => {
    if (!SECRET_HEADER.test(name) || value === '') return [];
    const [, scheme = '', rest = ''] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
    if (rest === '') return [value];
    return /^basic$/i.test(scheme)
      ? [value, rest, ...Buffer.from(rest, 'base64').toString().split(':')]
      : [value, rest];
  });
}
