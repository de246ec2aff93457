import { createHash } from 'node:crypto';
import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';

/** The name of a queue where none is given. */
export const DEFAULT_QUEUE = 'default';
/** What BullMQ calls the queue, inside its prefix. */
export const BULLMQ_NAME = 'rows';

const NAME = /^[\w.-]{1,100}$/;

/** The names of one queue in Redis. All have the same hash tag, so that a cluster keeps them on one node, as scripts need. */
export interface Keys {
  /** The prefix of what BullMQ keeps. */
  readonly prefix: string;
  /** A hash: the run that the queue serves. */
  readonly run: string;
  /** Who feeds the queue. */
  readonly producer: string;
  /** A sorted set: when each worker was last there. */
  readonly workers: string;
  /** The stream of results. */
  readonly results: string;
  readonly spend: SpendKeys;
  /** A hash: the pace of all models together. */
  readonly allPace: string;
  /** A hash: the pace of a model. */
  pace(model: string): string;
}

/** The names of one limit of cost. */
export interface SpendKeys {
  /** A hash: limit, spent, held. */
  readonly account: string;
  /** A sorted set: when each hold ends. */
  readonly deadlines: string;
  /** A hash: the units of each hold. */
  readonly holds: string;
  /** A hash: the units of holds that ended without being settled. */
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
  };
}

/** `name` has the hash tag. */
export function spendKeys(name: string): SpendKeys {
  return { account: name, deadlines: `${name}:deadlines`, holds: `${name}:holds`, expired: `${name}:expired` };
}

/** The id of a row's job: BullMQ refuses whole numbers and colons, which ids of rows may be and have. */
export function jobId(run: string, id: string): string {
  const hash = createHash('sha256').update(`${run.length}:${run}${id}`).digest('base64url');
  return `row-${hash}`;
}
