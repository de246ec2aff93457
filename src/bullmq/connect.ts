import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis, type RedisOptions } from 'ioredis';
import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';

/** Where Redis or Valkey is: a URL such as `redis://localhost:6379`, or ioredis options. */
export type RedisLocation = string | Options;
type Options = Omit<RedisOptions, 'replyMapping'>;

const MAX_RECONNECT_MS = 2_000;

/** The options of ioredis for a location. Throws `InvalidRequestError` for an invalid one. */
function locate(location: unknown): [string | undefined, Options] {
  if (typeof location === 'object' && location !== null) return [undefined, location];
  if (typeof location === 'string' && /^rediss?:\/\/[^/]/.test(location) && URL.canParse(location)) {
    // ioredis sends any other path as NaN, and throws where the error cannot be caught.
    const database = new URL(location).pathname.slice(1);
    if (/^\d*$/.test(database)) return [location, {}];
    throw new InvalidRequestError(
      `The path of the URL of Redis is the number of a database, as in redis://localhost:6379/0, not ${JSON.stringify(database)}.`,
    );
  }
  // The value may contain a password.
  const shown = typeof location === 'string' ? 'the given one' : kindOf(location);
  throw new InvalidRequestError(
    `The location of Redis must be a URL such as redis://localhost:6379 or rediss://user:password@host:6380, not ${shown}.`,
  );
}

/** A connection that waits while Redis is unavailable, and resends lost commands. */
export function connect(location: RedisLocation): Redis {
  return open(location, {
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => Math.min(50 * 2 ** Math.min(times, 10), MAX_RECONNECT_MS),
  });
}

/** A connection that gives up at once. */
export function connectOnce(location: RedisLocation, timeoutMs: number): Redis {
  return open(location, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: timeoutMs,
    enableOfflineQueue: false,
  });
}

function open(location: RedisLocation, options: Options): Redis {
  const [url, own] = locate(location);
  const all: Options = { ...own, protocol: 2, ...options };
  return url === undefined ? new Redis(all) : new Redis(url, all);
}

/** Sends scripts and commands; a connection of ioredis is one. */
export interface RedisClient {
  call(command: string, ...args: (string | number)[]): Promise<unknown>;
}

/** Replies of a Redis that is full, restarting or failing over: the same command succeeds later. */
const PASSING = /^(?:OOM|MISCONF|LOADING|READONLY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|NOREPLICAS)\b/;
const RETRY_MS = 1_000;

/** True if Redis replies that it cannot write now. */
export function isPassingReply(error: unknown): boolean {
  return error instanceof Error && PASSING.test(error.message);
}

/** A client that waits while Redis cannot write, so that results that were paid for are not lost. */
export function patient(redis: RedisClient, warn: (message: string) => void): RedisClient {
  return {
    async call(command, ...args) {
      for (;;) {
        try {
          return await redis.call(command, ...args);
        } catch (error) {
          if (!isPassingReply(error)) throw error;
          warn(`Redis cannot write now (${(error as Error).message}); waiting for it.`);
          await sleep(RETRY_MS);
        }
      }
    },
  };
}

/** A Lua script, sent in full if Redis does not know it (yet, or any more). */
export class Script {
  readonly #source: string;
  readonly #hash: string;
  readonly #keys: number;

  constructor(keys: number, source: string) {
    this.#keys = keys;
    this.#source = source;
    this.#hash = createHash('sha1').update(source).digest('hex');
  }

  async run(redis: RedisClient, args: readonly (string | number)[]): Promise<readonly unknown[]> {
    try {
      return (await redis.call('EVALSHA', this.#hash, this.#keys, ...args)) as unknown[];
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return (await redis.call('EVAL', this.#source, this.#keys, ...args)) as unknown[];
    }
  }
}
