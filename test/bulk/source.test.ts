import { expect, it } from 'vitest';
import { Source } from '../../src/bulk/source.ts';

it('is ready at once where the requested row has arrived in the meantime', async () => {
  const source = new Source(
    (async function* () {
      yield 1;
    })(),
  );
  expect(source.take()).toBe('later');
  await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise<void>((resolve) => source.whenReady(resolve));
  expect(source.take()).toEqual({ row: 1 });
});

it('wakes one of those that wait for a row, not each of them', async () => {
  const source = new Source(
    (async function* () {
      for (let n = 0; ; n++) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield n;
      }
    })(),
  );
  let woken = 0;
  const pump = (): void => {
    woken++;
    while (typeof source.take() !== 'string');
    source.whenReady(pump);
  };
  expect(source.take()).toBe('later');
  for (let n = 0; n < 100; n++) source.whenReady(pump);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(woken).toBeGreaterThan(0);
  expect(woken).toBeLessThan(40);
});

it('reports an iterator whose results are not objects, and accepts promises of any kind', async () => {
  const never = new Source({ [Symbol.asyncIterator]: () => ({ next: async () => 5 as never }) });
  expect(never.take()).toBe('later');
  await new Promise<void>((resolve) => never.whenReady(resolve));
  expect(never.take()).toMatchObject({ error: { message: 'The result of `next()` is not an object.' } });
  const result = { done: false, value: 1 };
  // oxlint-disable-next-line unicorn/no-thenable
  const thenable = { then: (resolve: (value: unknown) => void) => resolve(result) };
  const source = new Source({ [Symbol.asyncIterator]: () => ({ next: () => thenable as never }) });
  expect(source.take()).toBe('later');
  await new Promise<void>((resolve) => source.whenReady(resolve));
  expect(source.take()).toEqual({ row: 1 });
});
