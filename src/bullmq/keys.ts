import { createHash } from 'node:crypto';
import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';

/** The default name of a queue. */
export const DEFAULT_QUEUE = 'default';
/** BullMQ's name of the queue, within its prefix. */
export const BULLMQ_NAME = 'rows';

const NAME = /^[\w.-]{1,100}$/;

/** The keys of one queue in Redis. All have the same hash tag, so that a cluster keeps them on one node, as scripts require. */
export interface Keys {
  /** The prefix of BullMQ's keys. */
  readonly prefix: string;
  /** A hash: the run that the queue serves. */
  readonly run: string;
  /** The lock of the process that feeds the queue. */
  readonly producer: string;
  /** A sorted set: when each worker was last seen. */
  readonly workers: string;
  /** The stream of results. */
  readonly results: string;
  readonly spend: SpendKeys;
  /** A hash: the pace of all models together. */
  readonly allPace: string;
  /** A hash: the pace of a model. */
  pace(model: string): string;
  /** A hash: how many requests to a model each worker has in flight. */
  flights(model: string): string;
}

/** The keys of one cost limit. */
export interface SpendKeys {
  /** A hash: limit, spent, held. */
  readonly account: string;
  /** A sorted set: when each reservation expires. */
  readonly deadlines: string;
  /** A hash: the units of each reservation. */
  readonly holds: string;
  /** A hash: the units of reservations that expired without being settled. */
  readonly expired: string;
}

export function keysOf(queue: unknown): Keys {
  if (typeof queue !== 'string' || !NAME.test(queue)) {
    const shown = typeof queue === 'string' ? JSON.stringify(queue.slice(0, 200)) : kindOf(queue);
    throw new InvalidRequestError(
      `The name of a queue must be 1 to 100 letters, digits, ".", "_" or "-", not ${shown}.`,
    );
  }
  const prefix = `{openrouter-fetch:${queue}}`;
  return {
    prefix,
    run: `${prefix}:run`,
    producer: `${prefix}:producer`,
    workers: `${prefix}:workers`,
    results: `${prefix}:results`,
    allPace: `${prefix}:pace`,
    spend: spendKeys(`${prefix}:spend`),
    pace: (model) => `${prefix}:pace:${model}`,
    flights: (model) => `${prefix}:flights:${model}`,
  };
}

/** `name` has the hash tag. */
export function spendKeys(name: string): SpendKeys {
  return { account: name, deadlines: `${name}:deadlines`, holds: `${name}:holds`, expired: `${name}:expired` };
}

/** The id of a row's job: BullMQ rejects whole numbers and colons, which row ids may contain. */
export function jobId(run: string, id: string): string {
  const hash = createHash('sha256').update(`${run.length}:${run}${id}`).digest('base64url');
  return `row-${hash}`;
}
