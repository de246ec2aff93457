import { lineOf, RowError, asLine, type BulkLine } from '../bulk/line.ts';
import { outcomeOfError } from '../bulk/outcome.ts';
import type { Tally } from '../bulk/tally.ts';
import type { BulkRequest } from '../bulk/types.ts';
import { usageOf } from '../helpers/cost/usage.ts';
import { asRecord, asString, parseJSON } from '../json.ts';
import type { RedisClient } from './connect.ts';
import type { Sent } from './row-sender.ts';

/** An entry of the stream of results. */
export interface Entry {
  /** Its id in the stream. */
  readonly at: string;
  /** The id of the row. */
  readonly id: string;
  /** `undefined`: the row was not sent. */
  readonly line: BulkLine | undefined;
  readonly refusals: number;
  readonly unbounded: number;
  readonly unpriced: number;
}

/** Writes the outcome of a row to the stream of results, before its job ends. */
export async function writeEntry(redis: RedisClient, stream: string, id: string, sent: Sent): Promise<void> {
  const value =
    sent === 'dropped'
      ? { id }
      : { id, line: lineOf(sent.result), refusals: sent.refusals, unbounded: sent.unbounded, unpriced: sent.unpriced };
  await redis.call('XADD', stream, '*', 'd', JSON.stringify(value));
}

/** The row of a job that BullMQ has failed: its workers died repeatedly, or this one could not finish it. */
export function failedRow(request: BulkRequest, reason: string): Sent {
  const message = /stalled/.test(reason)
    ? 'The workers that sent this row died repeatedly. Each attempt may have been paid for.'
    : `The worker could not finish this row: ${reason}`;
  const error = new RowError({ type: 'WorkerError', message, passing: true });
  const result = { id: request.id, request, usage: undefined, attempts: 0, ms: 0, ...outcomeOfError(error) };
  return { result, refusals: 0, unbounded: 0, unpriced: 0 };
}

/** The entries of a reply of XREAD or XRANGE for one stream. */
export function readEntries(items: unknown): Entry[] {
  if (!Array.isArray(items)) return [];
  return (items as [string, string[]][]).flatMap(([at, fields]) => {
    const value = asRecord(parseJSON(fields[1] ?? ''));
    const id = asString(value?.['id']);
    if (!value || id === undefined) return [];
    const { line, refusals = 0, unbounded = 0, unpriced = 0 } = value;
    return [
      {
        at,
        id,
        line: asLine(line),
        refusals: Number(refusals),
        unbounded: Number(unbounded),
        unpriced: Number(unpriced),
      },
    ];
  });
}

/** Adds an entry to the counts: its usage counts even if the row already had a result. */
export function addEntry(tally: Tally, { line, refusals, unbounded, unpriced }: Entry): void {
  const usage = usageOf({ usage: line?.usage });
  if (usage) tally.addUsage(usage);
  tally.rateLimited += refusals;
  tally.unbounded += unbounded;
  tally.unpriced += unpriced;
}
