import type { OpenRouterError } from '../errors/open-router-error.ts';
import type { ChunkQueue } from './stream.ts';

/** Two queues fed by one; whichever reads first moves both on. The source is closed when both have left. */
export function split<Chunk, Final>(source: ChunkQueue<Chunk, Final>): [Branch<Chunk, Final>, Branch<Chunk, Final>] {
  const branches: [Branch<Chunk, Final>, Branch<Chunk, Final>] = [new Branch(source, share), new Branch(source, share)];
  return branches;

  function share(): void {
    for (let chunk = source.take(); chunk !== undefined; chunk = source.take()) {
      for (const branch of branches) branch.add(chunk);
    }
    if (branches.every((branch) => branch.closed)) source.close();
  }
}

class Branch<Chunk, Final> implements ChunkQueue<Chunk, Final> {
  closed = false;
  readonly #source: ChunkQueue<Chunk, Final>;
  readonly #share: () => void;
  #queue: Chunk[] = [];
  #error: OpenRouterError | undefined;

  constructor(source: ChunkQueue<Chunk, Final>, share: () => void) {
    this.#source = source;
    this.#share = share;
  }

  add(chunk: Chunk): void {
    if (!this.closed) this.#queue.push(chunk);
  }

  async pull(): Promise<void> {
    await this.#source.pull();
    this.#share();
  }

  take(): Chunk | undefined {
    if (this.#queue.length === 0) this.#share();
    return this.#queue.shift();
  }

  get ended(): boolean {
    return this.closed || (this.#source.ended && this.#queue.length === 0);
  }

  get error(): OpenRouterError | undefined {
    return this.#error ?? (this.ended && !this.closed ? this.#source.error : undefined);
  }

  get truncated(): boolean {
    return this.#source.truncated;
  }

  partial(): Final {
    return this.#source.partial();
  }

  close(error?: OpenRouterError): void {
    if (this.closed) return;
    this.closed = true;
    this.#error = error;
    this.#queue = [];
    this.#share();
  }
}
