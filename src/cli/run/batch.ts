import { setTimeout as sleep } from 'node:timers/promises';
import { batchesCreate, batchesList } from '../../../generated/operations.ts';
import { operationOf } from '../../bulk/operations.ts';
import { paramsOf } from '../../bulk/structured.ts';
import type { BulkOperation, BulkRequest, BulkResult } from '../../bulk/types.ts';
import type { OpenRouter } from '../../client/open-router.ts';
import { isAPIError, isConnectionError, isUserAbortError } from '../../errors/failures.ts';
import { toBatchBody, type BatchEndpoint, type RunBatchParams } from '../../helpers/jobs/batch-request.ts';
import { batchResults, type BatchLine } from '../../helpers/jobs/batch-results.ts';
import { waitForBatch, type BatchOf } from '../../helpers/jobs/batch.ts';
import { createOnce } from '../../helpers/jobs/create-once.ts';
import { isJobFailedError } from '../../helpers/jobs/job-failed-error.ts';
import type { IO } from '../io.ts';
import { reasonOf, UsageError } from '../usage-error.ts';
import { BatchState, type BatchEntry } from './batch-state.ts';
import { resultOf } from './batch-line.ts';

const ENDPOINTS: Readonly<Partial<Record<BulkOperation, BatchEndpoint>>> = {
  chat: '/v1/chat/completions',
  responses: '/v1/responses',
  messages: '/v1/messages',
  embeddings: '/v1/embeddings',
};
/** Maximum bytes of a batch; a body may have 200 MB. */
const MAX_BYTES = 150e6;
/** Tolerated difference between the clocks, in seconds. */
const CLOCK_SKEW = 120;
/** A received batch is certain to be listed after this time, in seconds. */
const LISTED_AFTER = 60;
const LISTING_MS = 5_000;

/** The rows of one batch: all of one endpoint and one model. */
interface Group {
  readonly endpoint: BatchEndpoint;
  readonly model: string;
  readonly requests: BulkRequest[];
  bytes: number;
}

export interface BatchRun {
  readonly client: OpenRouter;
  /** The rows without a result. */
  readonly rows: () => AsyncIterable<BulkRequest>;
  readonly add: (result: BulkResult) => void;
  /** Flushes added results to the disk. */
  readonly sync: () => void;
  readonly out: string;
  readonly io: IO;
  /** Longest pause between two polls, in ms. */
  readonly pollInterval: number | undefined;
}

/**
 * Sends rows through the API's batches, and adds their results when they end; returns `false` if stopped before that.
 */
export async function runBatches(run: BatchRun): Promise<boolean> {
  const state = new BatchState(run.out);
  await reconcile(state, run);
  // Batches of earlier runs are joined before the rest is submitted.
  if (!(await joinAll(state, run))) return false;
  for (const group of await groupsOf(run.rows())) await submit(group, state, run);
  return joinAll(state, run);
}

async function joinAll(state: BatchState, run: BatchRun): Promise<boolean> {
  for (const entry of state.entries.slice()) {
    if (run.io.signal?.aborted || !(await join(entry, state, run))) return false;
    run.sync();
    state.remove(entry);
  }
  return true;
}

/** Finds the batches that an interrupted run may have submitted without getting a response. */
async function reconcile(state: BatchState, { client, io }: BatchRun): Promise<void> {
  for (const entry of state.entries.filter(({ id }) => id === undefined)) {
    const found = await findSubmitted(entry, state, client, io);
    // Stopped before it was certain that there is none.
    if (found === undefined && io.signal?.aborted) return;
    if (found === undefined) {
      state.remove(entry);
      continue;
    }
    entry.id = found;
    state.save();
    io.error(`Found batch ${found}, which the last run submitted.\n`);
  }
}

async function groupsOf(rows: AsyncIterable<BulkRequest>): Promise<Group[]> {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  for await (const request of rows) {
    const operation = operationOf(request);
    const endpoint = ENDPOINTS[operation];
    if (!endpoint)
      throw new UsageError(
        `Row ${request.id} calls ${operation}, which batches do not support. Run it without --batch.`,
      );
    const model = String(request.params.model);
    const key = `${endpoint} ${model}`;
    const bytes = Buffer.byteLength(JSON.stringify(request));
    let group = open.get(key);
    if (!group || group.bytes + bytes > MAX_BYTES) {
      group = { endpoint, model, requests: [], bytes: 0 };
      open.set(key, group);
      groups.push(group);
    }
    group.requests.push(request);
    group.bytes += bytes;
  }
  return groups;
}

/** Submits a batch. It is recorded before it is sent, and its id as soon as it is known. */
async function submit(group: Group, state: BatchState, { client, io }: BatchRun): Promise<void> {
  const { endpoint, model, requests } = group;
  const params = {
    endpoint,
    model,
    requests: requests.map((request) => ({ custom_id: request.id, body: paramsOf(client, request) })),
  } as unknown as RunBatchParams<BatchEndpoint>;
  const body = toBatchBody(params);
  const about = { endpoint, model, rows: requests.length, submitting: Math.floor(Date.now() / 1_000) };
  const entry: BatchEntry = { ...about, others: await listLike(about, client) };
  state.entries.push(entry);
  state.save();
  try {
    entry.id = (await batchesCreate(client, body, createOnce(client, {}))).id;
  } catch (error) {
    // A rejected batch does not exist; after a lost response it may.
    const refused = isAPIError(error) ? (error.status ?? 500) < 500 : isConnectionError(error) && !error.sent;
    if (refused) state.remove(entry);
    const next = refused ? '' : ' It may have been received: run the same command again in a minute to look for it.';
    throw new UsageError(`The batch for ${model} was not submitted: ${reasonOf(error)}${next}`);
  }
  try {
    state.save();
  } catch (error) {
    throw new UsageError(`Batch ${entry.id} was submitted, but could not be noted: ${reasonOf(error)}`);
  }
  io.error(`Submitted batch ${entry.id}: ${requests.length} rows for ${model}.\n`);
}

/** The id of a batch that an interrupted run may have submitted, found by its known properties. */
async function findSubmitted(
  entry: BatchEntry,
  state: BatchState,
  client: OpenRouter,
  { error, signal }: IO,
): Promise<string | undefined> {
  const taken = new Set([...state.entries.map(({ id }) => id), ...(entry.others ?? [])]);
  const certainAt = (entry.submitting + LISTED_AFTER) * 1_000;
  for (let announced = false; ; announced = true) {
    const found = (await listLike(entry, client)).filter((id) => !taken.has(id));
    if (found.length > 1)
      throw new UsageError(
        `Batches ${found.join(', ')} may be the one that the last run submitted for ${entry.model}. Write the id of the right one into ${state.path}.`,
      );
    if (found.length === 1 || Date.now() >= certainAt || signal?.aborted) return found[0];
    if (!announced)
      error('The last run may have just submitted a batch: waiting up to a minute for it to be listed.\n');
    await sleep(Math.min(LISTING_MS, certainAt - Date.now()), undefined, signal ? { signal } : {}).catch(() => {});
  }
}

/** Batches of one endpoint, model and size that were created since then. */
async function listLike({ endpoint, model, rows, submitting }: BatchEntry, client: OpenRouter): Promise<string[]> {
  const ids: string[] = [];
  const query = { created_after: String(submitting - CLOCK_SKEW) };
  for await (const batch of batchesList(client, query).items())
    if (batch.endpoint === endpoint && batch.model === model && batch.request_counts.total === rows) ids.push(batch.id);
  return ids;
}

/** Waits for a batch and adds its results; returns `false` if it is still running. */
async function join(
  entry: BatchEntry,
  { path }: BatchState,
  { client, rows, add, io, pollInterval }: BatchRun,
): Promise<boolean> {
  const id = entry.id as string;
  const { signal } = io;
  let batch: BatchOf;
  try {
    batch = await waitForBatch(client, id, {
      ...(signal && { signal }),
      ...(pollInterval !== undefined && { pollInterval }),
      onStatus: ({ status, request_counts: counts }) =>
        io.error(`Batch ${id}: ${status}, ${counts.completed} of ${counts.total} rows.\n`),
    });
  } catch (error) {
    if (isUserAbortError(error)) {
      io.error(`Batch ${id} keeps running, and is billed. Run the same command again for its results.\n`);
      return false;
    }
    if (!isJobFailedError(error)) throw error;
    if (error.reason === 'missing')
      throw new UsageError(
        `${error.message} Was it submitted with another key? Its results are paid for; if it is gone for good, remove it from ${path}.`,
      );
    // Its results have been paid for.
    io.error(`${error.message}\n`);
    batch = (error.job ?? { id, status: 'failed', endpoint: entry.endpoint, results: [] }) as BatchOf;
  }
  const lines = await resultsOf(client, batch, io, pollInterval);
  if (!lines) return false;
  for await (const request of rows()) {
    const line = lines.get(request.id);
    if (line) add(await resultOf(client, request, line));
  }
  return true;
}

/** The results. Polls while the balance does not cover them. */
async function resultsOf(
  client: OpenRouter,
  batch: BatchOf,
  io: IO,
  pollInterval: number = 60_000,
): Promise<Map<string, BatchLine> | undefined> {
  let announced = false;
  for (;;) {
    try {
      return await batchResults(client, batch);
    } catch (error) {
      if (!isAPIError(error) || error.status !== 402) throw error;
      if (!announced)
        io.error(`The results of batch ${batch.id} are available once your balance covers them: ${reasonOf(error)}\n`);
      announced = true;
    }
    await sleep(pollInterval, undefined, io.signal ? { signal: io.signal } : {}).catch(() => {});
    if (io.signal?.aborted) return undefined;
  }
}
