import type { Redis } from 'ioredis';
import type { RedisClient } from './connect.ts';
import { readEntries, writeEntry, type Entry } from './records.ts';
import type { Sent } from './row-sender.ts';

const COUNT = 200;
const BLOCK_MS = 500;

/** Reads the stream of results. An entry is removed once it was processed; until then, the next reader gets it again. */
export class ResultStream {
  readonly #stream: string;
  /** A separate connection, because it blocks while it waits for entries. */
  readonly #reader: Redis;
  readonly #calls: RedisClient;
  #last = '0-0';
  #again: Entry[] = [];
  #done: string[] = [];

  constructor(redis: Redis, calls: RedisClient, stream: string) {
    this.#stream = stream;
    this.#calls = calls;
    this.#reader = redis.duplicate();
    // The other connection reports it.
    this.#reader.on('error', () => {});
  }

  /** The next entries; an empty list after half a second without any. */
  async read(): Promise<readonly Entry[]> {
    if (this.#again.length > 0) return this.#again.splice(0);
    const reply = await this.#reader.call(
      'XREAD',
      'COUNT',
      COUNT,
      'BLOCK',
      BLOCK_MS,
      'STREAMS',
      this.#stream,
      this.#last,
    );
    const [, items] = (reply as [string, unknown][] | null)?.[0] ?? [];
    const entries = readEntries(items);
    this.#last = entries.at(-1)?.at ?? this.#last;
    return entries;
  }

  /** All current entries; `read` continues after them. */
  async all(): Promise<readonly Entry[]> {
    const entries = readEntries(await this.#calls.call('XRANGE', this.#stream, '-', '+'));
    this.#last = entries.at(-1)?.at ?? this.#last;
    return entries;
  }

  /** Returns an entry again, with the next ones. */
  again(entry: Entry): void {
    this.#again.push(entry);
  }

  done(entry: Entry): void {
    this.#done.push(entry.at);
  }

  /** Removes the processed entries. */
  async remove(): Promise<void> {
    if (this.#done.length === 0) return;
    await this.#calls.call('XDEL', this.#stream, ...this.#done.splice(0));
  }

  async length(): Promise<number> {
    return Number(await this.#calls.call('XLEN', this.#stream));
  }

  /** True if all entries have been read. */
  async isRead(): Promise<boolean> {
    if (this.#again.length > 0) return false;
    const next = await this.#calls.call('XRANGE', this.#stream, `(${this.#last}`, '+', 'COUNT', 1);
    return (next as unknown[]).length === 0;
  }

  async write(id: string, sent: Sent): Promise<void> {
    await writeEntry(this.#calls, this.#stream, id, sent);
  }

  close(): void {
    this.#reader.disconnect();
  }
}
