import { batchesGet, batchesListResults } from '../../../generated/operations.ts';
import type { Batch, BatchResult, BatchResultError } from '../../../generated/types.ts';
import { InvalidRequestError } from '../../errors/failures.ts';
import { asNumber, asRecord, asString } from '../../json.ts';
import type { RequestOptions } from '../../options.ts';
import type { Client } from '../../transport/client.ts';
import type { BatchEndpoint, BatchEndpoints } from './batch-request.ts';
import type { BatchOf } from './batch.ts';
import { jobIdOf } from './job-options.ts';
import { hasEnded } from './poll.ts';

/** A request of a batch that succeeded. */
export interface BatchSuccess<E extends BatchEndpoint> {
  custom_id: string;
  endpoint: E;
  /** The response, as the endpoint itself returns it. */
  body: BatchEndpoints[E]['response'];
  error: null;
  /** Identifier of the generation, for `generations.get`. */
  generationId: string | undefined;
}

/** A request of a batch that failed. */
export interface BatchFailure<E extends BatchEndpoint> {
  custom_id: string;
  endpoint: E;
  body: null;
  /** Why it failed. */
  error: BatchResultError;
  generationId: string | undefined;
}

/** The outcome of one request: `error` distinguishes the two, and `endpoint` the type of `body`. */
export type BatchLine<E extends BatchEndpoint = BatchEndpoint> = E extends BatchEndpoint
  ? BatchSuccess<E> | BatchFailure<E>
  : never;

/**
 * The outcomes of a batch that has ended, by `custom_id`: from the batch itself, otherwise page by page. A request that failed
 * is a value, not an exception; one that never ran is not in the map.
 *
 * @param batch The batch, or its id. A batch that failed (`JobFailedError.job`) may have results, too.
 * @throws `InvalidRequestError` for a batch that has not ended; `PaymentRequiredError` while its results are withheld.
 */
export async function batchResults<E extends BatchEndpoint = BatchEndpoint>(
  client: Client,
  batch: BatchOf<E> | Batch | string,
  options: RequestOptions = {},
): Promise<Map<string, BatchLine<E>>> {
  const id = jobIdOf(batch);
  let current = typeof batch === 'string' ? undefined : (batch as Batch);
  if (!current || !(Array.isArray(current.results) || (hasEnded(current) && !isWithheld(current))))
    current = await batchesGet(client, id, undefined, options);
  const { endpoint, results, status } = current;
  const lines = new Map<string, BatchLine<E>>();
  const add = (result: BatchResult): void => {
    const line = lineOf(result, endpoint as E);
    // Of two results of one request, the one that has a response.
    if (line && (!line.error || !lines.has(line.custom_id))) lines.set(line.custom_id, line);
  };
  if (Array.isArray(results)) results.forEach(add);
  else if (hasEnded(current)) {
    for await (const result of batchesListResults(client, id, { limit: PAGE }, options).items()) add(result);
  } else {
    throw new InvalidRequestError(
      `Batch ${id} has no results yet: its status is ${JSON.stringify(status)}. Wait for it with \`waitForBatch\`.`,
    );
  }
  return lines;
}

/** The largest page that the API allows. */
const PAGE = 1_000;

function isWithheld({ error }: Batch): boolean {
  return asNumber(asRecord(error)?.code) === 402;
}

function lineOf<E extends BatchEndpoint>(result: unknown, endpoint: E): BatchLine<E> | undefined {
  const { custom_id: id, response, error } = asRecord(result) ?? {};
  if (typeof id !== 'string') return undefined;
  const { body, status_code: status, request_id: generation } = asRecord(response) ?? {};
  const about = { custom_id: id, endpoint, generationId: asString(generation) };
  const record = asRecord(body);
  const failed = typeof status === 'number' && status >= 400;
  const reason = asRecord(error) ?? (failed || !record ? asRecord(record?.error) : undefined);
  if (!reason && record && !failed) return { ...about, body: record, error: null } as unknown as BatchLine<E>;
  const words = asString(reason?.message) ?? asString(error) ?? (failed ? `The status is ${status}.` : NO_RESPONSE);
  const type = asString(reason?.['type']) ?? 'unknown_error';
  return { ...about, body: null, error: { ...reason, type, message: words } } as unknown as BatchLine<E>;
}

const NO_RESPONSE = 'The result has neither a response nor an error.';
