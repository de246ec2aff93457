import type { InferOutput, JsonSchema, StandardSchema } from '../helpers/structured/schema.ts';
import type { Client } from '../transport/client.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { Engine } from './engine.ts';
import { planOf } from './plan.ts';
import { stop } from './stops.ts';
import type {
  BulkChatRequest,
  BulkOperation,
  BulkOperations,
  BulkOptions,
  BulkProgress,
  BulkRequest,
  BulkRequestOf,
  BulkResult,
  BulkRun,
  BulkSource,
  BulkStop,
  ParsedOperation,
} from './types.ts';

type ResultOf<Op extends BulkOperation, Parsed, Row> = BulkResult<BulkOperations[Op]['response'], Parsed, Row>;

/**
 * Runs any number of requests as fast as the server's limits allow, which it learns from refusals, and yields their results as
 * they arrive. A row that fails is a result, not an exception. A failure that would affect every row (a rejected key, used-up
 * credits, a wrong model) ends the run: `stopped` then has the reason. Rows without a result have not been answered.
 *
 * Memory is constant: rows are read on demand, so `requests` may be larger than memory.
 *
 * @throws `InvalidRequestError` for invalid options. The loop rethrows errors of `requests` and `onStart`, once the requests in
 * flight have their results.
 * @example for await (const { id, kind, response } of runMany(openrouter, rows)) console.log(id, kind);
 */
// One overload per operation: with a type parameter, the rows that `map` returns would lose their literal types.
export function runMany(
  client: Client,
  requests: BulkSource<BulkChatRequest<undefined>>,
  options?: BulkOptions,
): BulkRun<ResultOf<'chat', undefined, BulkChatRequest<undefined>>>;
export function runMany<Schema extends StandardSchema>(
  client: Client,
  requests: BulkSource<BulkChatRequest<Schema>>,
  options?: BulkOptions,
): BulkRun<ResultOf<'chat', InferOutput<Schema>, BulkChatRequest<Schema>>>;
export function runMany<Op extends Exclude<BulkOperation, 'chat'>>(
  client: Client,
  requests: BulkSource<BulkRequestOf<Op> & { readonly operation: Op }>,
  options?: BulkOptions,
): BulkRun<ResultOf<Op, undefined, BulkRequestOf<Op>>>;
export function runMany<Op extends Exclude<ParsedOperation, 'chat'>, Schema extends StandardSchema>(
  client: Client,
  requests: BulkSource<BulkRequestOf<Op, Schema> & { readonly operation: Op }>,
  options?: BulkOptions,
): BulkRun<ResultOf<Op, InferOutput<Schema>, BulkRequestOf<Op, Schema>>>;
export function runMany(
  client: Client,
  requests: BulkSource<BulkChatRequest<JsonSchema>>,
  options?: BulkOptions,
): BulkRun<ResultOf<'chat', unknown, BulkChatRequest<JsonSchema>>>;
export function runMany(client: Client, requests: BulkSource<BulkRequest>, options?: BulkOptions): BulkRun<BulkResult>;
export function runMany(
  client: Client,
  requests: BulkSource<BulkRequest>,
  options: BulkOptions = {},
): BulkRun<BulkResult> {
  const plan = planOf(client, options);
  if (!isIterable(requests))
    throw new InvalidRequestError('The rows of `runMany` must be an iterable or an async iterable of requests.');
  return new Run(new Engine(client, requests, plan));
}

class Run implements BulkRun<BulkResult> {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get progress(): BulkProgress {
    return this.#engine.progress;
  }

  get stopped(): BulkStop | undefined {
    return this.#engine.stopped;
  }

  stop(): void {
    this.#engine.stop(stop('stopped', 'The run was stopped.'));
  }

  [Symbol.asyncIterator](): AsyncIterator<BulkResult, undefined> {
    const engine = this.#engine;
    return {
      next: () => {
        void engine.start();
        return engine.results.read();
      },
      return: async () => {
        await this[Symbol.asyncDispose]();
        return { done: true, value: undefined };
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#engine.abort(stop('aborted', 'The loop over the results was exited.'));
  }
}

export function isIterable(value: unknown): boolean {
  const { [Symbol.iterator]: sync, [Symbol.asyncIterator]: async } = Object(value) as Partial<Iterable<unknown>> &
    Partial<AsyncIterable<unknown>>;
  return typeof value === 'object' && (typeof sync === 'function' || typeof async === 'function');
}
