import { expect, it } from 'vitest';
import { Fifo } from '../../src/fifo.ts';

it('a queue returns its items in the order in which they came, also after it was empty or cleared', () => {
  const queue = new Fifo<number>();
  expect([queue.take(), queue.first(), queue.last(), queue.length]).toEqual([undefined, undefined, undefined, 0]);
  for (let round = 0; round < 2; round++) {
    queue.push(1);
    queue.push(2);
    expect([queue.first(), queue.last(), queue.length]).toEqual([1, 2, 2]);
    expect([queue.take(), queue.length, queue.take(), queue.length, queue.take()]).toEqual([1, 1, 2, 0, undefined]);
    expect(queue.last()).toBeUndefined();
    queue.push(3);
    queue.clear();
    expect([queue.length, queue.take()]).toEqual([0, undefined]);
  }
});
