import { afterEach, describe, expect, it, vi } from 'vitest';
import { audio, image, type ContentSource } from '../../../../src/helpers/index.ts';
import { InvalidRequestError, isUserAbortError } from '../../../../src/index.ts';
import { PNG } from './samples.ts';

const refusal = (message: string | RegExp): object =>
  expect.objectContaining({ name: 'InvalidRequestError', message: expect.stringMatching(message) as string });
const MIB = 1024 * 1024;

/** A stream that counts how often it is read. */
function streamOf(...chunks: unknown[]): { stream: ReadableStream<Uint8Array>; pulls: number; cancelled: unknown[] } {
  const seen = { pulls: 0, cancelled: [] as unknown[] };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[seen.pulls];
        seen.pulls += 1;
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk as Uint8Array);
      },
      cancel: (reason) => void seen.cancelled.push(reason),
    },
    { highWaterMark: 0 },
  );
  return Object.assign(seen, { stream });
}

describe('maxBytes', () => {
  it('is 20 MiB unless it is given', async () => {
    const format = 'pcm16';
    await expect(audio(new Uint8Array(20 * MIB), { format })).resolves.toBeTypeOf('object');
    await expect(audio(new Uint8Array(20 * MIB + 1), { format })).rejects.toEqual(
      refusal('has 20971521 bytes; `maxBytes` allows 20971520'),
    );
    await expect(audio(new Uint8Array(20 * MIB + 1), { format, maxBytes: Infinity })).resolves.toBeTypeOf('object');
  });

  it('is exact for every source', async () => {
    const base64 = Buffer.from(PNG).toString('base64');
    const sources: (() => ContentSource)[] = [
      () => PNG,
      () => PNG.buffer,
      () => new Blob([PNG]),
      () => new Blob([PNG]).stream(),
      () => `data:image/png;base64,${base64}`,
      () => `data:;base64,${base64}`,
    ];
    for (const source of sources) {
      await expect(image(source(), { maxBytes: PNG.length })).resolves.toBeTypeOf('object');
      await expect(image(source(), { maxBytes: PNG.length - 1 })).rejects.toEqual(refusal(/image has .*bytes/));
    }
    await expect(image('data:image/svg+xml,é', { maxBytes: 1 })).rejects.toEqual(refusal('2 bytes'));
  });

  it('stops before a Blob is read', async () => {
    const blob = new Blob([PNG]);
    const read = vi.spyOn(blob, 'arrayBuffer');
    await expect(image(blob, { maxBytes: 10 })).rejects.toEqual(refusal('has 70 bytes; `maxBytes` allows 10'));
    expect(read).not.toHaveBeenCalled();
  });

  it('cancels a stream at the chunk that is too much', async () => {
    const source = streamOf(new Uint8Array(60), new Uint8Array(60), new Uint8Array(60), new Uint8Array(60));
    await expect(image(source.stream, { maxBytes: 100 })).rejects.toEqual(refusal('more than 100 bytes'));
    expect(source).toMatchObject({ pulls: 2, cancelled: [undefined] });
  });

  it('must be a number above 0', async () => {
    for (const maxBytes of [0, -1, Number.NaN, '10' as unknown as number]) {
      await expect(image(PNG, { maxBytes })).rejects.toEqual(refusal('`maxBytes` must be a number above 0'));
    }
  });
});

describe('a stream', () => {
  it('is assembled whole, however it is split', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index * 7);
    for (const size of [1000, 65_536, 299_999]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      const { input_audio } = await audio(streamOf(...chunks).stream, { format: 'pcm16' });
      expect(input_audio.data === Buffer.from(bytes).toString('base64'), `${size}`).toBe(true);
    }
  });

  it('is released', async () => {
    const { stream } = streamOf(PNG);
    await image(stream);
    expect(stream.locked).toBe(false);
  });

  it('lets its source use a chunk again', async () => {
    const chunk = new Uint8Array(3);
    let count = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (count === 3) return controller.close();
          chunk.fill((count += 1));
          controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
    const { input_audio } = await audio(stream, { format: 'pcm16' });
    expect([...Buffer.from(input_audio.data, 'base64')]).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  });

  it('that fails is an error with its cause', async () => {
    const cause = new Error('disk on fire');
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(cause) });
    await expect(image(stream)).rejects.toEqual(refusal('image could not be read: disk on fire'));
    await expect(image(new ReadableStream({ start: (controller) => controller.error(cause) }))).rejects.toMatchObject({
      cause,
    });
  });

  it('that yields no bytes, or is read elsewhere, is refused', async () => {
    const source = streamOf('text');
    await expect(image(source.stream)).rejects.toEqual(refusal('must yield bytes .*, not string'));
    expect(source.cancelled).toHaveLength(1);
    const { stream } = streamOf(PNG);
    const reader = stream.getReader();
    await expect(image(stream)).rejects.toEqual(refusal('stream of the image is locked'));
    reader.releaseLock();
    await expect(image(stream)).resolves.toBeTypeOf('object');
  });
});

describe('a signal', () => {
  it('ends the wait for a stream at once, and cancels it', async () => {
    const cancelled = vi.fn();
    const stream = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}), cancel: cancelled });
    const controller = new AbortController();
    const made = image(stream, { signal: controller.signal });
    controller.abort('enough');
    const error: unknown = await made.catch((cause: unknown) => cause);
    expect(isUserAbortError(error) && error.cause).toBe('enough');
    expect(cancelled).toHaveBeenCalledWith('enough');
  });

  it('that is aborted already lets nothing be read', async () => {
    const source = streamOf(PNG);
    const blob = new Blob([PNG]);
    const read = vi.spyOn(blob, 'arrayBuffer');
    for (const given of [source.stream, blob]) {
      await expect(image(given, { signal: AbortSignal.abort() })).rejects.toSatisfy(isUserAbortError);
    }
    expect(source.pulls).toBe(0);
    expect(read).not.toHaveBeenCalled();
  });

  it('is released', async () => {
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    await image(streamOf(PNG).stream, { signal });
    await expect(image(streamOf('text').stream, { signal })).rejects.toBeInstanceOf(InvalidRequestError);
    expect(add).toHaveBeenCalledTimes(2);
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
  });
});

describe('base64', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is right at every length and boundary', async () => {
    const boundary = 3 * 16_384;
    const bytes = Uint8Array.from({ length: 2 * boundary + 4 }, (_, index) => (index * 2654435761) >>> 11);
    for (const length of [
      1,
      2,
      3,
      4,
      5,
      255,
      256,
      boundary - 1,
      boundary,
      boundary + 1,
      boundary + 2,
      boundary + 3,
      2 * boundary,
      2 * boundary + 4,
    ]) {
      const part = bytes.subarray(0, length);
      const { data } = (await audio(part, { format: 'pcm16' })).input_audio;
      expect(data === Buffer.from(part).toString('base64'), `${length} bytes`).toBe(true);
    }
  });

  it('is made by the engine where that can', async () => {
    const prototype = Uint8Array.prototype as unknown as { toBase64?: () => string };
    const own = Object.getOwnPropertyDescriptor(prototype, 'toBase64');
    Object.defineProperty(prototype, 'toBase64', { value: () => 'by the engine', configurable: true });
    try {
      expect((await audio(PNG, { format: 'pcm16' })).input_audio.data).toBe('by the engine');
    } finally {
      if (own) Object.defineProperty(prototype, 'toBase64', own);
      else delete prototype.toBase64;
    }
  });
});
