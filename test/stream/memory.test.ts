import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { chat } from '../../src/stream/kinds/chat.ts';
import { Stream } from '../../src/stream/stream.ts';
import { templates } from '../../src/stream/template-slot.ts';
import { readWithTemplates } from '../../src/stream/templates/template-reader.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heapMB = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

/** Reads of 64 KiB, mostly a comment, so that memory an engine retains is noticeable. */
const PADDING = `:${'c'.repeat(64 * 1024)}\n\n`;
const event = (content: string): string =>
  `data: ${JSON.stringify({ id: 'gen-1', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;
const EVENTS = Array.from({ length: 6 }, (_, n) => event(`a text of many words, number ${n}`)).join('');

/** A stream of `count` such reads that does not end, and weak references to the bytes of each. */
function open(count: number): { stream: Stream<any, any>; reads: WeakRef<Uint8Array>[] } {
  const reads: WeakRef<Uint8Array>[] = [];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (reads.length === count) return new Promise(() => {});
        const bytes = new TextEncoder().encode(EVENTS + PADDING);
        reads.push(new WeakRef(bytes));
        controller.enqueue(bytes);
        return undefined;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream: Stream.fromReadableStream(body, chat), reads };
}

describe.each([
  ['parsing', undefined],
  ['templates', readWithTemplates],
])('with %s', (_, wrap) => {
  const withReader = <T>(run: () => T): T => {
    if (wrap) templates.wrap = wrap;
    try {
      return run();
    } finally {
      delete templates.wrap;
    }
  };
  afterAll(() => delete templates.wrap);

  it('open streams keep nothing of their reads', async () => {
    const before = heapMB();
    const held = [];
    for (let n = 0; n < 150; n++) {
      const opened = withReader(() => open(1));
      const reader = opened.stream[Symbol.asyncIterator]();
      for (let k = 0; k < 6; k++) await reader.next();
      // Waits for a second read, which never arrives.
      void reader.next();
      held.push({ ...opened, reader });
    }
    expect(heapMB() - before).toBeLessThan(6);
    await new Promise((resolve) => setTimeout(resolve));
    collect();
    expect(held.filter(({ reads }) => reads[0]?.deref()).length).toBeLessThan(5);
  });

  it('a stream that is read late keeps only its chunks', async () => {
    const before = heapMB();
    const held = [];
    for (let n = 0; n < 150; n++) {
      const opened = withReader(() => open(1));
      const reader = opened.stream[Symbol.asyncIterator]();
      // The other five are buffered.
      await reader.next();
      held.push({ ...opened, reader });
    }
    expect(heapMB() - before).toBeLessThan(6);
    expect(held).toHaveLength(150);
  });

  it('chunks that a program keeps retain nothing of the read that they came from', async () => {
    const { stream } = withReader(() => open(200));
    const reader = stream[Symbol.asyncIterator]();
    const before = heapMB();
    const kept = [];
    for (let n = 0; n < 6 * 200; n++) kept.push((await reader.next()).value);
    expect(heapMB() - before).toBeLessThan(6);
    expect(kept).toHaveLength(1_200);
  });
});

// Engines keep registered objects long after they were unregistered, and a stream refers to all it has read.
it('the registry holds nothing of a stream that has ended or was left', async () => {
  const register = vi.spyOn(FinalizationRegistry.prototype, 'register');
  const held = (): unknown => (register.mock.lastCall?.[1] as { closable: unknown } | undefined)?.closable;
  try {
    const end = `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\n`;
    const read = Stream.fromReadableStream(new Blob([EVENTS, end]).stream(), chat);
    expect(held()).toBeDefined();
    await read.final();
    expect(held()).toBeUndefined();

    const left = open(1).stream;
    expect(held()).toBeDefined();
    for await (const _ of left) break;
    expect(held()).toBeUndefined();

    const aborted = open(1).stream;
    expect(held()).toBeDefined();
    aborted.abort();
    expect(held()).toBeUndefined();
  } finally {
    register.mockRestore();
  }
});
