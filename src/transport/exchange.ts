import type { RequestOptions, Settings } from '../options.ts';
import type { CallScope } from '../scope.ts';
import type { Operation } from './operation.ts';

/** One call on its way through openapi-fetch: what our fetch behind it must know, and where it leaves the outcome. */
export interface Exchange {
  readonly operation: Operation;
  readonly settings: Settings;
  readonly options: RequestOptions;
  readonly scope: CallScope;
  /** The answer is to be an event stream. */
  readonly streaming: boolean;
  /** `openrouter.paths`: every HTTP status is an answer, and openapi-fetch reads the body, in this way. */
  readonly raw: string | undefined;
  /** Origin of the base URL, for messages. */
  readonly origin: string;
  /** The key that the running attempt sends, to be masked should the server echo it. */
  key?: string | undefined;
  result?: Result<unknown>;
  /** The error answer that `paths` hands on when there are no further retries. */
  errorResponse?: Response;
}

/** A settled call. */
export interface Result<T> {
  readonly data: T;
  /** The HTTP response; its body has been read, or is being read by the stream. */
  readonly response: Response;
  /** `X-Generation-Id`, for `generations.get`. */
  readonly generationId: string | undefined;
  /** Requests sent for this call, 1 when the first one succeeded. */
  readonly attempts: number;
}

/** What openapi-fetch makes instead of a `Request`: plain members, so that a retry needs no clone. */
export class OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly exchange: Exchange;
  /** The caller brought an `Authorization` header of their own; no key is sent. */
  readonly ownAuthorization: boolean;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit; exchange: Exchange }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.exchange = init.exchange;
    this.ownAuthorization = init.headers.has('authorization');
  }
}
