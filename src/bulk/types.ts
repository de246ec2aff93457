import type { GeneratingOperations } from '../helpers/generating-operations.ts';
import type { JsonSchema, StandardSchema } from '../helpers/structured/schema.ts';
import type { UsageTotals } from '../helpers/cost/usage.ts';

type Plain<Params> = Omit<Params, 'stream'> & { stream?: false | undefined };

/** The operations that a row may call, each with its parameters and response. */
export type BulkOperations = {
  [Op in keyof GeneratingOperations]: {
    params: Plain<GeneratingOperations[Op]['params']>;
    response: GeneratingOperations[Op]['response'];
  };
};

export type BulkOperation = keyof BulkOperations;

/** Operations whose rows may have a schema. */
export type ParsedOperation = 'chat' | 'responses' | 'messages';

/** One row: a request and its id. `Schema`: the schema that its completion must match, if any. */
export interface BulkRequestOf<Op extends BulkOperation, Schema = undefined> {
  /** Identifies the row in the results. The caller keeps it unique. */
  readonly id: string;
  /** @default 'chat' */
  readonly operation?: Op | undefined;
  readonly params: BulkOperations[Op]['params'];
  /** Chat, responses and messages: the schema that the completion must match; `parsed` of the result is the validated value. */
  readonly parse?: Schema | undefined;
}

export interface BulkChatRequest<Schema = StandardSchema | JsonSchema | undefined> extends BulkRequestOf<
  'chat',
  Schema
> {}

/** Any row. Rows other than chat must set `operation`. */
export type BulkRequest =
  | BulkChatRequest
  | {
      [Op in Exclude<BulkOperation, 'chat'>]: BulkRequestOf<
        Op,
        Op extends ParsedOperation ? StandardSchema | JsonSchema | undefined : undefined
      > & { readonly operation: Op };
    }[Exclude<BulkOperation, 'chat'>];

/**
 * How a row ended: `answered`; `cut`: truncated at its token limit; `empty`: without text, a tool call or an image; `refused`:
 * by the model, a filter or moderation; `failed`: with an error. Only `answered` is success.
 */
export type BulkKind = 'answered' | 'cut' | 'empty' | 'refused' | 'failed';

interface RowOutcome<Row> {
  readonly id: string;
  readonly request: Row;
  /** Usage of all attempts together; `undefined` if none was reported. */
  readonly usage: UsageTotals | undefined;
  /** Number of requests sent, without those that a rate limit refused; 0 if nothing was sent. */
  readonly attempts: number;
  /** Time from the first request to the result, in ms. */
  readonly ms: number;
}

/** The result of a row. */
export type BulkResult<Response = BulkOperations[BulkOperation]['response'], Parsed = unknown, Row = BulkRequest> =
  | (RowOutcome<Row> & {
      readonly kind: 'answered';
      readonly response: Response;
      /** The validated value of the completion, if the row has a schema. */
      readonly parsed: Parsed;
      readonly error: undefined;
    })
  | (RowOutcome<Row> & {
      readonly kind: 'cut' | 'empty' | 'refused';
      /** `undefined` if the API reported an error. */
      readonly response: Response | undefined;
      readonly parsed: undefined;
      readonly error: Error | undefined;
    })
  | (RowOutcome<Row> & {
      readonly kind: 'failed';
      readonly response: undefined;
      readonly parsed: undefined;
      readonly error: Error;
    });

/**
 * Why a run ended before its input did: `authentication` (401), `credits` (402, or a used-up quota), `model` (the first row
 * showed that it cannot be called), `limit` (a daily limit, or a wait longer than `maxWait`), `budget` (`maxCost`, or a
 * ledger), `failures` (the first 20 rows failed in the same way, or the first could not reach the server), `stopped` (by
 * `stop()`), `aborted` (by the signal).
 */
export type BulkStopReason =
  | 'authentication'
  | 'credits'
  | 'model'
  | 'limit'
  | 'budget'
  | 'failures'
  | 'stopped'
  | 'aborted';

export interface BulkStop {
  readonly reason: BulkStopReason;
  /** A message for the user: what happened and what to do. */
  readonly message: string;
  /** The error that ended the run, if any. */
  readonly error: Error | undefined;
  /** With `limit`: the wait that the server asks for, in ms from the end of the run. */
  readonly retryAfterMs: number | undefined;
}

/** The state of a run so far. */
export interface BulkProgress {
  /** Number of rows with a result. */
  readonly rows: number;
  readonly byKind: Readonly<Record<BulkKind, number>>;
  readonly inFlight: number;
  /** Number of requests that a rate limit refused. They are sent again and cost nothing. */
  readonly rateLimited: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Cost reported so far, in USD. */
  readonly cost: number;
  /** Number of requests that may have been billed without reporting their cost. */
  readonly unpriced: number;
  /**
   * With `maxCost`: the USD that count towards it, including the option `spent`. A request that may have been billed without
   * reporting its cost counts with its reservation.
   */
  readonly spent: number;
  /** With `maxCost`: USD reserved for requests in flight. */
  readonly reserved: number;
  /**
   * With `maxCost`: number of rows whose cost has no upper bound (no `max_tokens`, no known price), which can exceed the limit.
   */
  readonly unbounded: number;
  /** Requests per second that the limits allow, as far as learned; `undefined` until a limit is hit. */
  readonly rate: number | undefined;
  /** True while the option `concurrency` limits the run. */
  readonly atConcurrency: boolean;
}

/** A run. Iterate it once; leaving the loop early aborts the requests in flight. */
export interface BulkRun<Result> extends AsyncIterable<Result>, AsyncDisposable {
  readonly progress: BulkProgress;
  /** Why the run ended before its input; `undefined` while it runs, and if it processed the whole input. */
  readonly stopped: BulkStop | undefined;
  /** Sends no further rows; the loop ends when those in flight have their results. */
  stop(): void;
}

export type BulkSource<Row> = Iterable<Row> | AsyncIterable<Row>;

export interface BulkOptions {
  /**
   * Most requests in flight. The pace follows the server's limits; this is only an upper bound, and too low a value makes a run
   * slow.
   * @default 256
   */
  concurrency?: number | undefined;
  /**
   * Results in the order of the rows. At most four times `concurrency` rows are read ahead of the oldest unfinished one.
   * @default false
   */
  ordered?: boolean | undefined;
  /**
   * Repeats of a row after a transient failure: a 5xx, a lost connection. Rate limits do not count.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Repeats of a row whose completion does not match its schema; each is billed. @default 0 */
  retryInvalid?: number | undefined;
  /** Longest time of one request, in ms. @default the client's `timeout` */
  timeout?: number | undefined;
  /** Known limit of requests per minute, such as 20 for free models. @default undefined: learned */
  requestsPerMinute?: number | undefined;
  /** Known limit of tokens per minute, input and output. @default undefined: learned */
  tokensPerMinute?: number | undefined;
  /**
   * Most that the run may cost, in USD. Each request reserves the most that it can cost, by its size, `max_tokens` and the
   * model's price, so that the limit holds; without these, requests in flight can exceed it (`progress.unbounded`). Prices come
   * from `prices`, otherwise from the API's list of models.
   * @default undefined: no limit
   */
  maxCost?: number | undefined;
  /** Cost of earlier runs of the same rows, in USD; it counts towards `maxCost`. @default 0 */
  spent?: number | undefined;
  /** Prices by model, for `maxCost`. @default the API's list of models */
  prices?: Readonly<Record<string, BulkPrice>> | undefined;
  /** Whether to wait for daily limits, too, instead of ending the run. @default false */
  wait?: boolean | undefined;
  /** Longest wait that a server may ask for before the run ends, in ms. @default 900_000 (15 minutes) */
  maxWait?: number | undefined;
  /** Aborts the requests in flight and ends the run. */
  signal?: AbortSignal | undefined;
  /** Called with the id just before the first request of a row. An error that it throws ends the run. */
  onStart?: ((id: string) => void) | undefined;
}

/** Prices of a model, in USD. */
export interface BulkPrice {
  /** Per input token. */
  readonly prompt: number;
  /** Per output token. */
  readonly completion: number;
  /** Per request. @default 0 */
  readonly request?: number | undefined;
}
