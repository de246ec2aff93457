import type { OpenRouterError } from './errors/open-router-error.ts';
import type { FinishListener, AnyRequestOptions, Settings } from './options.ts';
import type { RetryPlan } from './retry/loop.ts';
import type { Operation, RequestBody } from './operation.ts';
import type { LazyKind, StreamKind } from './stream/kind.ts';
import type { ChunkSource } from './stream/queue.ts';

/** Where a call's value came from. */
type Origin = Pick<Result<unknown>, 'attempts' | 'generationId'> & { readonly response: Response | undefined };

/** Observes a call from its start to the end of its stream. */
export interface Watch {
  readonly listeners: FinishListener[];
  /** State that middleware keeps between the attempts. */
  shared: Map<unknown, unknown> | undefined;
  /** The parameters of the call. */
  params(): unknown;
  /** The call has settled with a stream. */
  open(): void;
  /** Reports the end, once. `result`: the value, or the part of it that had arrived. */
  finish(result: unknown, error: unknown, origin?: Origin): void;
}

/** One call: the request as every attempt sends it, and further data for attempts. */
export interface Exchange extends RetryPlan {
  readonly operation: Operation;
  /** The stream kind of the operation. */
  readonly kind: LazyKind | StreamKind | undefined;
  readonly settings: Settings;
  readonly options: AnyRequestOptions;
  /** Origin of the base URL, for messages. */
  readonly origin: string;
  readonly url: string;
  /** By name in lower case; without the key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | undefined;
  /** Further options for `fetch`. */
  readonly init?: RequestInit | undefined;
  readonly read: Reader;
  readonly warn: (message: string) => void;
  /** The caller's code runs in an attempt, and may ignore its signal. */
  readonly foreignCode: boolean;
  /** The body may be passed on to the caller, who may keep it unread. */
  readonly isPassedOn: boolean;
  /** The key that the running attempt sends, to be masked if the server echoes it. */
  key?: string | undefined;
  /** Set if there are listeners for its end, or middleware that may add some. */
  readonly watch: Watch | undefined;
  /** The error of the last attempt. */
  lastError?: OpenRouterError | undefined;
  /** The source of the stream that the call settles with. */
  source?: ChunkSource<unknown, unknown> | undefined;
}

/** Turns an attempt's response into the call's result; the retry rules apply to errors it throws. */
export type Reader = (response: Response, exchange: Exchange, attempt: number) => Promise<Result<unknown>>;

/** A settled call. */
export interface Result<T> {
  /** The call's result without `withResponse()`. */
  readonly data: T;
  /** The HTTP response; its body has been read, or is being read by the stream. */
  readonly response: Response;
  /** `X-Generation-Id`, for `generations.get`. */
  readonly generationId: string | undefined;
  /** Requests sent for this call, 1 when the first one succeeded. */
  readonly attempts: number;
}

export function generationIdOf(response: Response): string | undefined {
  return response.headers.get('x-generation-id') ?? undefined;
}
