import { parseJSON } from '../json.ts';
import { redact, SECRET_HEADER } from '../log.ts';
import { queryOf, type HttpRequest } from './document/answer.ts';
import { ContractError } from './contract-error.ts';
import type { RecordedRequest } from './types.ts';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** A record while its request is being answered. */
export type OpenRecord = Writable<RecordedRequest>;

/** Keeps what was asked, and which of it was wrong. */
export class Recorder {
  readonly requests: OpenRecord[] = [];
  #unchecked: OpenRecord[] = [];

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
    return record;
  }

  /** Notes what is wrong with a request. */
  blame(record: OpenRecord, violations: readonly string[]): void {
    record.violations = violations;
    // A request that was forgotten meanwhile belongs to no test any more.
    if (this.requests.lastIndexOf(record) >= 0) this.#unchecked.push(record);
  }

  /** Throws if requests were wrong; each is told of once. */
  check(): void {
    const wrong = this.#unchecked;
    this.#unchecked = [];
    if (wrong.length > 0) throw new ContractError(wrong);
  }

  clear(): void {
    this.requests.length = 0;
  }
}

/** That a key was sent can be tested; which one is nobody's business. */
function withoutSecrets(headers: HttpRequest['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADER.test(name) ? '***' : redact(value)]),
  );
}

function bodyOf(text: string, type = ''): unknown {
  return /json/.test(type) ? (parseJSON(text) ?? text) : text;
}
