import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  CompletionCreateParams,
  CompletionResponse,
  EmbeddingsCreateParams,
  EmbeddingsResponse,
  Message,
  MessageCreateParams,
  ResponsesCreateParams,
  ResponsesResult,
} from '../../generated/types.ts';
import type { JsonSchema, StandardSchema } from '../helpers/structured/schema.ts';
import type { UsageTotals } from '../helpers/cost/usage.ts';

type Plain<Params> = Omit<Params, 'stream'> & { stream?: false | undefined };

/** What a row may call: its parameters, and its response. */
export interface BulkOperations {
  chat: { params: Plain<ChatCompletionCreateParams>; response: ChatCompletion };
  completions: { params: Plain<CompletionCreateParams>; response: CompletionResponse };
  responses: { params: Plain<ResponsesCreateParams>; response: ResponsesResult };
  messages: { params: Plain<MessageCreateParams>; response: Message };
  embeddings: { params: EmbeddingsCreateParams; response: EmbeddingsResponse };
}

export type BulkOperation = keyof BulkOperations;

/** Operations whose response may have to match a schema. */
export type ParsedOperation = 'chat' | 'responses' | 'messages';

/** One row: a request, and the name it goes by. `Schema` is that of a row whose response must match one. */
export interface BulkRequestOf<Op extends BulkOperation, Schema = undefined> {
  /** Identifies the row in the results. The caller keeps it unique. */
  readonly id: string;
  /** @default 'chat' */
  readonly operation?: Op | undefined;
  readonly params: BulkOperations[Op]['params'];
  /** Chat, responses and messages: the schema that the response has to match; `parsed` of the result is its value. */
  readonly parse?: Schema | undefined;
}

export interface BulkChatRequest<Schema = StandardSchema | JsonSchema | undefined> extends BulkRequestOf<
  'chat',
  Schema
> {}

/** Any row. Rows that do not chat name their operation. */
export type BulkRequest =
  | BulkChatRequest
  | {
      [Op in Exclude<BulkOperation, 'chat'>]: BulkRequestOf<
        Op,
        Op extends ParsedOperation ? StandardSchema | JsonSchema | undefined : undefined
      > & { readonly operation: Op };
    }[Exclude<BulkOperation, 'chat'>];

/**
 * How a row ended: `answered`; `cut`, at its token limit; `empty`, without a word; `refused`, by the model, a filter or
 * moderation; `failed`, with the error. Only `answered` is what was asked for.
 */
export type BulkKind = 'answered' | 'cut' | 'empty' | 'refused' | 'failed';

interface RowOutcome<Row> {
  readonly id: string;
  readonly request: Row;
  /** What all attempts used; `undefined` where nothing was reported. */
  readonly usage: UsageTotals | undefined;
  /** Requests sent; those that a rate limit refused do not count. 0 where nothing was sent. */
  readonly attempts: number;
  /** From the first request to the result, in ms. */
  readonly ms: number;
}

/** The result of a row. */
export type BulkResult<Response = BulkOperations[BulkOperation]['response'], Parsed = unknown, Row = BulkRequest> =
  | (RowOutcome<Row> & {
      readonly kind: 'answered';
      readonly response: Response;
      /** The value of the completion, where the row has a schema. */
      readonly parsed: Parsed;
      readonly error: undefined;
    })
  | (RowOutcome<Row> & {
      readonly kind: 'cut' | 'empty' | 'refused';
      /** `undefined` where the API reported it as an error. */
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
 * Why a run ended before its input did: `authentication` (401), `credits` (402, or a quota that is used up), `model` (the first row
 * found that it cannot be called), `limit` (a daily limit, or a longer wait than `maxWait`), `budget` (`maxCost`, or a ledger),
 * `failures` (the first 20 rows failed alike, or the first could not reach the server), `stopped` (by `stop()`), `aborted` (by the signal).
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
  /** For people: what happened and what to do. */
  readonly message: string;
  /** The error that ended the run, if one did. */
  readonly error: Error | undefined;
  /** With `limit`: when the server wants to be asked again, in ms from then. */
  readonly retryAfterMs: number | undefined;
}

/** What a run has done so far. */
export interface BulkProgress {
  /** Rows with a result. */
  readonly rows: number;
  readonly byKind: Readonly<Record<BulkKind, number>>;
  readonly inFlight: number;
  /** Requests that a rate limit refused. They are sent again and cost nothing. */
  readonly rateLimited: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** USD reported so far. */
  readonly cost: number;
  /** Requests that may have been billed without reporting their cost. */
  readonly unpriced: number;
  /**
   * With `maxCost`: USD that count towards it, those of option `spent` included. A request that may have been billed and has not
   * reported its cost counts as the most that it can have cost.
   */
  readonly spent: number;
  /** With `maxCost`: USD held for requests in flight. */
  readonly reserved: number;
  /** With `maxCost`: rows whose cost has no upper bound (no `max_tokens`, no known price), which can pass the limit. */
  readonly unbounded: number;
  /** Requests per second that the limits allow, as far as they were learned. `undefined`: none was met. */
  readonly rate: number | undefined;
  /** True while the option `concurrency` is what limits the run. */
  readonly atConcurrency: boolean;
}

/** A run. Iterate it once; leaving the loop early aborts what is in flight. */
export interface BulkRun<Result> extends AsyncIterable<Result>, AsyncDisposable {
  readonly progress: BulkProgress;
  /** Why the run ended before its input; `undefined` while it goes on, and where it did not. */
  readonly stopped: BulkStop | undefined;
  /** Sends no further rows; the loop ends when those in flight have their results. */
  stop(): void;
}

export type BulkSource<Row> = Iterable<Row> | AsyncIterable<Row>;

export interface BulkOptions {
  /**
   * Most requests in flight. The pace follows the server's limits; this is only a ceiling, and too low a one makes a run slow.
   * @default 256
   */
  concurrency?: number | undefined;
  /** Results in the order of the rows. At most four times `concurrency` rows are read ahead of the oldest unfinished one. @default false */
  ordered?: boolean | undefined;
  /**
   * Repeats of a row after a failure that may pass: a 5xx, a lost connection. Rate limits do not count.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Repeats of a row whose completion does not match its schema; each is billed. @default 0 */
  retryInvalid?: number | undefined;
  /** Longest time of one request, in ms. @default the client's `timeout` */
  timeout?: number | undefined;
  /** Requests per minute that are known to be allowed, such as 20 for free models. Default: learned. */
  requestsPerMinute?: number | undefined;
  /** Tokens per minute that are known to be allowed, input and output. Default: learned. */
  tokensPerMinute?: number | undefined;
  /**
   * Most that the run may cost, in USD. Each request reserves the most that it can cost, by its size, `max_tokens` and the model's
   * price, so that the limit holds; without these it can be passed by what is in flight (`progress.unbounded`). The prices come
   * from `prices`, else from the API's list of models.
   */
  maxCost?: number | undefined;
  /** USD that earlier runs over the same rows have cost; it counts towards `maxCost`. @default 0 */
  spent?: number | undefined;
  /** Prices by model, for `maxCost`. */
  prices?: Readonly<Record<string, BulkPrice>> | undefined;
  /** Waits for daily limits, too, instead of ending the run. @default false */
  wait?: boolean | undefined;
  /** Longest wait that a server may ask for before the run ends, in ms. @default 900_000 (15 minutes) */
  maxWait?: number | undefined;
  /** Aborts the requests in flight and ends the run. */
  signal?: AbortSignal | undefined;
  /** Called just before the first request of a row. What it throws ends the run. */
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
