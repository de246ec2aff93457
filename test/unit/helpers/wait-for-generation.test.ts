import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotFoundError, PermissionDeniedError } from '../../../src/errors/status-errors.ts';
import { TimeoutError, UserAbortError } from '../../../src/errors/failures.ts';
import { waitForGeneration, type WaitForGenerationOptions } from '../../../src/helpers/wait-for-generation.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, type Reply } from '../../helpers/replies.ts';

const ID = 'gen-1780000000-AbCd';
const found = json({ data: { id: ID, model: 'acme/widget-1', total_cost: 0.5 } });
const missing = json({ error: { code: 404, message: `Generation ${ID} not found` } }, { status: 404 });

/** Never responds. */
const hang: Reply = (_, { signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

/** Starts a lookup that receives `replies`, and records when each request was sent. */
function lookUp(replies: Reply[], options?: WaitForGenerationOptions) {
  const scripted = scriptedFetch(...replies);
  const times: number[] = [];
  const start = performance.now();
  const fetch: typeof scripted = Object.assign(
    (url: string, init: RequestInit) => {
      times.push(performance.now() - start);
      return scripted(url, init);
    },
    { sent: scripted.sent },
  );
  const answer = waitForGeneration(testClient({ fetch }), ID, options);
  answer.catch(() => {});
  return { answer, times, sent: scripted.sent };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('waitForGeneration', () => {
  it('returns an available record at once', async () => {
    const { answer, sent } = lookUp([found]);
    expect(await answer).toMatchObject({ id: ID, total_cost: 0.5 });
    expect(sent.map(({ method, url }) => `${method} ${new URL(url).pathname}${new URL(url).search}`)).toEqual([
      `GET /generation?id=${ID}`,
    ]);
  });

  it.each([[null], [[]], [{}], [{ data: null }], [{ data: [] }], [{ data: {} }], [{ data: { id: ID, model: null } }]])(
    'polls again where a 200 has no data: %j',
    async (body) => {
      const { answer, sent } = lookUp([json(body), found]);
      await vi.runAllTimersAsync();
      expect(await answer).toMatchObject({ id: ID });
      expect(sent).toHaveLength(2);
    },
  );

  it('ends where there is never any data', async () => {
    const { answer } = lookUp([json({})], { timeout: 2_000 });
    await vi.runAllTimersAsync();
    expect(await rejection(answer)).toBeInstanceOf(TimeoutError);
  });

  it('polls through 404s, at intervals that grow to five seconds', async () => {
    const { answer, times } = lookUp([...Array.from({ length: 9 }, () => missing), found], { timeout: 60_000 });
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ id: ID });
    const pauses = times.slice(1).map((time, index) => Math.round(time - (times[index] ?? 0)));
    expect(pauses).toEqual([500, 750, 1125, 1687, 2531, 3796, 5000, 5000, 5000]);
  });

  it('gives up after the timeout, and names the generation', async () => {
    const { answer, sent } = lookUp([missing], { timeout: 3_000 });
    await vi.advanceTimersByTimeAsync(3_000);
    const error = await rejection<TimeoutError>(answer);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      kind: 'total',
      timeoutMs: 3_000,
      message: `Generation ${ID} was not available after 3000 ms.`,
    });
    expect(error.cause).toBeInstanceOf(NotFoundError);
    const requests = sent.length;
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(requests);
  });

  it('waits 30 seconds by default', async () => {
    const { answer } = lookUp([missing]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await rejection(answer)).toMatchObject({ timeoutMs: 30_000 });
  });

  it('bounds a request that is never answered by the same time', async () => {
    const { answer } = lookUp([missing, hang], { timeout: 4_000 });
    await vi.advanceTimersByTimeAsync(4_000);
    const error = await rejection<TimeoutError>(answer);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe(`Generation ${ID} was not available after 4000 ms.`);
  });

  it('ends at once when aborted during a pause', async () => {
    const controller = new AbortController();
    const { answer, sent } = lookUp([missing], { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(600);
    controller.abort('enough');
    const error = await rejection(answer);
    expect(error).toBeInstanceOf(UserAbortError);
    expect(error.cause).toBe('enough');
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sends nothing when the signal is aborted already', async () => {
    const { answer, sent } = lookUp([found], { signal: AbortSignal.abort() });
    expect(await rejection(answer)).toBeInstanceOf(UserAbortError);
    expect(sent).toHaveLength(0);
  });

  it('throws every other error at once', async () => {
    const { answer, sent } = lookUp([missing, json({ error: { code: 403, message: 'Not yours' } }, { status: 403 })]);
    await vi.advanceTimersByTimeAsync(500);
    expect(await rejection(answer)).toBeInstanceOf(PermissionDeniedError);
    expect(sent).toHaveLength(2);
  });
});
