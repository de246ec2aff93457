import { NOT_RECORDED } from '../contract-error.ts';
import { queryOf, type HttpRequest } from '../document/answer.ts';
import type { Delivery } from '../script/deliver.ts';
import type { PlayOptions } from '../types.ts';
import { describeRequestBody } from './body.ts';
import { compare } from './compare.ts';
import { deliveryOf } from './delivery.ts';
import { bodyOf, type Exchange } from './exchange.ts';
import { nameOf, readRecording, type FilePath } from './file.ts';

/** A recorded exchange that has not been requested yet. */
interface Entry {
  readonly exchange: Exchange;
  readonly options: PlayOptions;
  /** For messages: `exchange 2 of title.json`. */
  readonly name: string;
  played: boolean;
}

/** The parts of a request that are compared. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: unknown;
  readonly body: unknown;
}

/** The replayed response to a request, or why there is none. */
export type Played = { readonly delivery: Delivery } | { readonly problem: string };

/** Recorded exchanges. Each is replayed once, for a matching request; equal requests get theirs in the recorded order. */
export class Player {
  #entries: Entry[] = [];

  add(file: FilePath, options: PlayOptions): void {
    const { speed = 'instant' } = options;
    if (speed !== 'instant' && speed !== 'recorded')
      throw new RangeError(`\`speed\` must be "instant" or "recorded", not ${JSON.stringify(speed)}.`);
    for (const [n, exchange] of readRecording(file).exchanges.entries())
      this.#entries.push({ exchange, options, name: `exchange ${n + 1} of ${nameOf(file)}`, played: false });
  }

  /** Operations of exchanges that have not been replayed yet. */
  get pending(): string[] {
    return this.#entries.filter(({ played }) => !played).map(({ exchange }) => labelOf(exchange));
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** `undefined` if no recording has a response for the request, and none is strict. */
  async take(request: HttpRequest): Promise<Played | undefined> {
    if (this.isEmpty) return undefined;
    const asked = await askedBy(request);
    // There is no await below, so that two concurrent requests do not get the same response.
    let nearest: { entry: Entry; differences: string[] } | undefined;
    for (const entry of this.#entries) {
      const { method, path, query = {} } = entry.exchange.request;
      const wasAsked: Asked = { method, path, query, body: bodyOf(entry.exchange.request) };
      const differences = differencesOf(wasAsked, asked);
      if (differences.length === 0 && !entry.played) {
        entry.played = true;
        const { exchange, options } = entry;
        return { delivery: deliveryOf(exchange, options.speed === 'recorded') };
      }
      if (!nearest || isNearer({ entry, differences }, nearest)) nearest = { entry, differences };
    }
    if (!this.#entries.some(({ options }) => options.strict ?? true)) return undefined;
    return { problem: explain(asked, nearest as { entry: Entry; differences: string[] }) };
  }

  clear(): void {
    this.#entries = [];
  }
}

async function askedBy({ method, url, headers, body = '' }: HttpRequest): Promise<Asked> {
  const [path = '', search = ''] = url.split(/\?(.*)/s, 2);
  const bytes = new TextEncoder().encode(body);
  return {
    method,
    path,
    query: queryOf(new URLSearchParams(search)),
    body: await describeRequestBody(bytes, headers['content-type'] ?? ''),
  };
}

function differencesOf(was: Asked, is: Asked): string[] {
  const place = (asked: Asked): string => `${asked.method} ${asked.path}`;
  const { base64 } = was.body as { base64?: unknown };
  return [
    // A masked part of a path matches anything.
    ...compare(place(was), place(is), 'the request'),
    ...compare(was.query, is.query, 'query'),
    // Binary data does not reach the mock unchanged.
    ...(base64 === undefined ? compareBodies(was.body, is.body) : []),
  ];
}

/** Compares bodies in the format of recordings; differences are named by the fields of the body itself. */
function compareBodies(was: unknown, is: unknown): string[] {
  return compare(was, is, '').map((line) => line.replace(/^\./, ''));
}

function isNearer(
  one: { entry: Entry; differences: readonly string[] },
  other: { entry: Entry; differences: readonly string[] },
): boolean {
  const weigh = ({ entry, differences }: typeof one): number =>
    (differences.some((line) => line.startsWith('the request')) ? 100 : 0) +
    differences.length +
    // A used exchange is reported only if no other is similar.
    (entry.played ? 0.5 : 0);
  return weigh(one) < weigh(other);
}

function explain({ method, path }: Asked, { entry, differences }: { entry: Entry; differences: string[] }): string {
  const head = `${NOT_RECORDED} ${method} ${path}`;
  if (differences.length === 0) return `${head}: ${entry.name} has been played already`;
  const shown = differences.slice(0, 5);
  const more = differences.length > shown.length ? '; …' : '';
  return `${head}. The nearest, ${entry.name} (${labelOf(entry.exchange)}), differs: ${shown.join('; ')}${more}`;
}

function labelOf({ operation, request }: Exchange): string {
  return operation ?? `${request.method} ${request.path}`;
}
