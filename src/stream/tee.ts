import type { OpenRouterError } from '../errors/open-router-error.ts';
import { Fifo } from '../fifo.ts';
import type { ChunkQueue } from './queue.ts';

/** Two queues fed by one; whichever reads first advances both. The source is closed once both are closed. */
export function split<Chunk, Final>(source: ChunkQueue<Chunk, Final>): [Branch<Chunk, Final>, Branch<Chunk, Final>] {
  const branches: [Branch<Chunk, Final>, Branch<Chunk, Final>] = [new Branch(source, share), new Branch(source, share)];
  return branches;

  function share(): void {
    for (let chunk = source.take(); chunk !== undefined; chunk = source.take()) {
      for (const branch of branches) branch.add(chunk);
    }
    if (branches.every((branch) => branch.isClosed)) source.close();
  }
}

class Branch<Chunk, Final> implements ChunkQueue<Chunk, Final> {
  isClosed = false;
  readonly #source: ChunkQueue<Chunk, Final>;
  readonly #share: () => void;
  readonly #queue: Fifo<Chunk> = new Fifo();
  #error: OpenRouterError | undefined;

  constructor(source: ChunkQueue<Chunk, Final>, share: () => void) {
    this.#source = source;
    this.#share = share;
  }

  add(chunk: Chunk): void {
    if (!this.isClosed) this.#queue.push(chunk);
  }

  async pull(): Promise<void> {
    await this.#source.pull();
    this.#share();
  }

  take(): Chunk | undefined {
    const { aborted } = this.scope;
    if (this.#queue.length > 0 && aborted) {
      aborted.partial ??= this.partial(true);
      this.close(aborted);
    }
    if (this.#queue.length === 0) this.#share();
    return this.#queue.take();
  }

  get ended(): boolean {
    return this.isClosed || (this.#source.ended && this.#queue.length === 0);
  }

  get error(): OpenRouterError | undefined {
    return this.isClosed || this.#queue.length > 0 ? this.#error : this.#source.error;
  }

  get scope(): ChunkQueue<Chunk, Final>['scope'] {
    return this.#source.scope;
  }

  get fold(): ChunkQueue<Chunk, Final>['fold'] {
    return this.#source.fold;
  }

  partial(masked?: boolean): Final {
    return this.#source.partial(masked);
  }

  close(reason?: OpenRouterError): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.#error = reason;
    this.#queue.clear();
    this.#share();
  }
}
