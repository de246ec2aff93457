import { parseJSON } from '../json.ts';
import { redact, SECRET_HEADER } from '../log.ts';
import { queryOf, type HttpRequest } from './document/answer.ts';
import { ContractError } from './contract-error.ts';
import type { RecordedRequest } from './types.ts';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A record while its request is being answered. */
export type OpenRecord = Writable<RecordedRequest>;

/** Most requests that a long-running mock keeps, and most characters of them: the latest ones. */
const MAX_RECORDS = 10_000;
const MAX_KEPT = 256 * 1024 * 1024;

/** Records requests, and which of them were invalid. */
export class Recorder {
  readonly requests: OpenRecord[] = [];
  #unchecked: OpenRecord[] = [];
  readonly #sizes = new WeakMap<OpenRecord, number>();
  #kept = 0;

  add({ method, url, headers, body }: HttpRequest, operation: string | undefined): OpenRecord {
    const [path = '', search = ''] = url.split(/\?(.*)/s, 2);
    const record: OpenRecord = {
      operation,
      method,
      path,
      query: queryOf(new URLSearchParams(search)),
      headers: withoutSecrets(headers),
      body: body === undefined ? undefined : bodyOf(body, headers['content-type']),
      violations: [],
      status: undefined,
      aborted: false,
    };
    this.requests.push(record);
    this.#sizes.set(record, url.length + (body?.length ?? 0));
    this.#kept += url.length + (body?.length ?? 0);
    while (this.requests.length > MAX_RECORDS || (this.#kept > MAX_KEPT && this.requests.length > 1)) this.#forget();
    return record;
  }

  /** Records the violations of a request. */
  blame(record: OpenRecord, violations: readonly string[]): void {
    record.violations = violations;
    // A request that has been dropped in the meantime no longer belongs to a test.
    if (this.requests.lastIndexOf(record) >= 0 && this.#unchecked.length < MAX_RECORDS) this.#unchecked.push(record);
  }

  /** Throws if requests were invalid, or scripts are `pending`; each request is reported once. */
  check(pending: readonly string[] = []): void {
    const wrong = this.#unchecked;
    this.#unchecked = [];
    if (wrong.length + pending.length > 0) throw new ContractError(wrong, pending);
  }

  clear(): void {
    this.requests.length = 0;
    this.#kept = 0;
  }

  #forget(): void {
    const [oldest] = this.requests.splice(0, 1);
    if (oldest) this.#kept -= this.#sizes.get(oldest) ?? 0;
  }
}

/** Tests can check that a key was sent, but not which. */
function withoutSecrets(headers: HttpRequest['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADER.test(name) ? '***' : redact(value)]),
  );
}

function bodyOf(text: string, type = ''): unknown {
  return /json/.test(type) ? (parseJSON(text) ?? text) : text;
}
