import type { OpenRouterError } from '../errors/open-router-error.ts';
import { Fifo } from '../fifo.ts';
import type { ChunkQueue } from './queue.ts';

interface Branch<Chunk, Final> extends ChunkQueue<Chunk, Final> {
  add(chunk: Chunk): void;
  isClosed(): boolean;
}

/** Two queues fed by one; whichever reads first moves both on. The source is closed when both have left. */
export function split<Chunk, Final>(source: ChunkQueue<Chunk, Final>): [Branch<Chunk, Final>, Branch<Chunk, Final>] {
  const branches: [Branch<Chunk, Final>, Branch<Chunk, Final>] = [createBranch(), createBranch()];
  return branches;

  function share(): void {
    for (let chunk = source.take(); chunk !== undefined; chunk = source.take()) {
      for (const branch of branches) branch.add(chunk);
    }
    if (branches.every((branch) => branch.isClosed())) source.close();
  }

  function createBranch(): Branch<Chunk, Final> {
    const queue = new Fifo<Chunk>();
    let closed = false;
    let error: OpenRouterError | undefined;
    return {
      add(chunk) {
        if (!closed) queue.push(chunk);
      },
      isClosed: () => closed,
      async pull() {
        await source.pull();
        share();
      },
      take() {
        if (queue.length > 0 && source.scope.aborted) this.close(source.scope.aborted);
        if (queue.length === 0) share();
        return queue.take();
      },
      get ended() {
        return closed || (source.ended && queue.length === 0);
      },
      get error() {
        return closed || queue.length > 0 ? error : source.error;
      },
      scope: source.scope,
      fold: source.fold,
      partial: (masked) => source.partial(masked),
      close(reason) {
        if (closed) return;
        closed = true;
        error = reason;
        queue.clear();
        share();
      },
    };
  }
}
