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
  await new Promise<void>((resolve, reject) => source.whenReady(resolve, reject));
  expect(source.take()).toEqual({ row: 1 });
});
