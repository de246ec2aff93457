import { isAPIError } from '../../errors/failures.ts';
import { batchesCreate, batchesGet } from '../../../generated/operations.ts';
import type { Batch } from '../../../generated/types.ts';
import { asRecord } from '../../json.ts';
import type { RequestOptions } from '../../options.ts';
import type { Client } from '../../transport/client.ts';
import { toBatchBody, type BatchEndpoint, type RunBatchParams } from './batch-request.ts';
import { createOnce } from './create-once.ts';
import { checkJobOptions, jobIdOf, type JobOptions } from './job-options.ts';
import { pollJob, type JobKind } from './poll.ts';

const BATCH: JobKind = { name: 'Batch', firstPause: 10_000, pollInterval: 300_000, timeout: Infinity };

/** A batch for an endpoint that is known. */
export type BatchOf<E extends BatchEndpoint = BatchEndpoint> = Omit<Batch, 'endpoint'> & { endpoint: E };

/**
 * Submits a batch and waits until it has completed, which may take a day. The request that submits it is never repeated if the
 * server may have received it; `onStatus` is called with the batch, and its id, as soon as it exists.
 *
 * @returns The completed batch, for `batchResults`. Single requests of it may have failed. If the balance does not cover it,
 * `results` is null and `error.code` 402: add credits, then call `batchResults`. Nothing runs twice.
 * @throws `InvalidRequestError` before anything is sent for an empty batch, a missing or duplicate `custom_id`, and a body for
 * another endpoint; `JobFailedError` when the batch fails, is cancelled, expires or vanishes; `TimeoutError` or
 * `UserAbortError` with the batch in `partial` once it was submitted; `APIError` if it could not be submitted.
 */
// One overload per endpoint: with a type parameter, the requests that `map` returns would lose their literal types.
export function runBatch(
  client: Client,
  params: RunBatchParams<'/v1/chat/completions'>,
  options?: JobOptions<BatchOf<'/v1/chat/completions'>>,
): Promise<BatchOf<'/v1/chat/completions'>>;
export function runBatch(
  client: Client,
  params: RunBatchParams<'/v1/responses'>,
  options?: JobOptions<BatchOf<'/v1/responses'>>,
): Promise<BatchOf<'/v1/responses'>>;
export function runBatch(
  client: Client,
  params: RunBatchParams<'/v1/messages'>,
  options?: JobOptions<BatchOf<'/v1/messages'>>,
): Promise<BatchOf<'/v1/messages'>>;
export function runBatch(
  client: Client,
  params: RunBatchParams<'/v1/embeddings'>,
  options?: JobOptions<BatchOf<'/v1/embeddings'>>,
): Promise<BatchOf<'/v1/embeddings'>>;
export function runBatch<E extends BatchEndpoint>(
  client: Client,
  params: RunBatchParams<E>,
  options?: JobOptions<BatchOf<E>>,
): Promise<BatchOf<E>>;
export async function runBatch<E extends BatchEndpoint>(
  client: Client,
  params: RunBatchParams<E>,
  options: JobOptions<BatchOf<E>> = {},
): Promise<BatchOf<E>> {
  checkJobOptions(options);
  const body = toBatchBody(params);
  const started = performance.now();
  const batch = await batchesCreate(client, body, createOnce(client, options));
  return wait(client, batch as BatchOf<E>, options, started);
}

/**
 * Waits until a batch has completed, given by itself or by its id. Polls at growing intervals; a 404, 429 or 5xx, a lost
 * connection, and an unknown status do not end the wait.
 *
 * @returns As `runBatch`.
 * @throws As `runBatch`.
 */
export async function waitForBatch<E extends BatchEndpoint = BatchEndpoint>(
  client: Client,
  batch: BatchOf<E> | Batch | string,
  options: JobOptions<BatchOf<E>> = {},
): Promise<BatchOf<E>> {
  checkJobOptions(options);
  return wait(client, batch, options);
}

async function wait<E extends BatchEndpoint>(
  client: Client,
  batch: BatchOf<E> | Batch | string,
  options: JobOptions<BatchOf<E>>,
  started?: number,
): Promise<BatchOf<E>> {
  const id = jobIdOf(batch);
  const known = typeof batch === 'string' || batch.status === undefined ? undefined : (batch as Batch);
  const get = (request: RequestOptions): Promise<Batch> => getBatch(client, id, request);
  return (await pollJob(BATCH, id, known, get, options as JobOptions<Batch>, started)) as BatchOf<E>;
}

/** A 402 here is a batch whose results are withheld. */
async function getBatch(client: Client, id: string, options: RequestOptions): Promise<Batch> {
  try {
    return await batchesGet(client, id, undefined, options);
  } catch (error) {
    const body = isAPIError(error) && error.status === 402 ? asRecord(error.body) : undefined;
    if (typeof body?.['id'] === 'string' && typeof body['status'] === 'string') return body as Batch;
    throw error;
  }
}
