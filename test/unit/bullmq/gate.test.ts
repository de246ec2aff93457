import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClosingError, Gate, RunEndedError } from '../../../src/bullmq/gate.ts';
import type { Leave as Taken, Slot } from '../../../src/bullmq/shared-pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const slot = (inMs: number, place: number = 1): Slot => ({
  inMs,
  at: inMs,
  place,
  flight: place,
  epoch: 'e',
  first: false,
});
/** Slots at a fixed interval in ms, as the rule in Redis assigns them. */
function rate(spacing: number): (wanted: number) => Taken {
  let next = 0;
  return (wanted) => {
    const now = performance.now();
    next = Math.max(next, now);
    const given = Array.from({ length: wanted }, (_, index) => slot(next + index * spacing - now, index + 1));
    next += wanted * spacing;
    return { slots: given };
  };
}

describe('a gate', () => {
  it('lets rows through at their times, and asks once for several', async () => {
    const asked: number[] = [];
    const give = rate(100);
    const gate = new Gate(8, async (wanted) => (asked.push(wanted), give(wanted)));
    const through: number[] = [];
    for (let index = 0; index < 3; index++) void gate.enter(false).then(() => through.push(index));
    await vi.advanceTimersByTimeAsync(1);
    expect(through).toEqual([0]);
    await vi.advanceTimersByTimeAsync(301);
    expect(through).toEqual([0, 1, 2]);
    expect(asked).toEqual([1, 2]);
  });

  it('lets refused rows through before all others, and drops the slots from before the refusal', async () => {
    let full = false;
    const give = rate(100);
    const gate = new Gate(8, async (wanted) => (full ? { askInMs: 500 } : give(wanted)));
    const first = await gate.enter(false);
    const order: string[] = [];
    for (const name of ['a', 'b', 'c']) void gate.enter(false).then(() => order.push(name));
    await vi.advanceTimersByTimeAsync(150);
    expect(order).toEqual(['a']);
    full = true;
    gate.end(first, { kind: 'limited' });
    void gate.enter(true).then(() => order.push('again'));
    await vi.advanceTimersByTimeAsync(300);
    expect(order).toEqual(['a']);
    full = false;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(order).toEqual(['a', 'again', 'b', 'c']);
  });

  it('rejects what waits when the run has ended, and when the worker closes', async () => {
    const ended = new Gate(8, async () => ({ stop: 'why' }));
    await expect(ended.enter(false)).rejects.toThrow(RunEndedError);
    const closing = new Gate(8, async () => ({ askInMs: 1_000 }));
    const waiting = closing.enter(false);
    closing.close();
    await expect(waiting).rejects.toThrow(ClosingError);
    await expect(closing.enter(false)).rejects.toThrow(ClosingError);
  });

  it('asks again when Redis is away', async () => {
    let calls = 0;
    const gate = new Gate(8, async (wanted) => {
      if (++calls < 3) throw new Error('Connection is closed.');
      return rate(1)(wanted);
    });
    const leave = gate.enter(false);
    await vi.advanceTimersByTimeAsync(2_500);
    expect((await leave).slot.place).toBe(1);
    expect(calls).toBe(3);
  });

  it('reports what it has in flight, at once where that matters, and while requests last', async () => {
    const reports: [number, number, readonly number[]][] = [];
    let watched = true;
    const gate = new Gate(8, async (wanted, { inFlight, answered }) => {
      reports.push([wanted, inFlight, answered]);
      return wanted === 0 ? { askInMs: 0, watched } : { slots: [slot(0, reports.length)], watched };
    });
    const [one, two] = await Promise.all([gate.enter(false), gate.enter(false)]);
    expect(reports.splice(0)).toEqual([
      [1, 0, []],
      [1, 1, []],
    ]);
    gate.end(one, { kind: 'answered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(reports.splice(0)).toEqual([[0, 1, [1]]]);
    watched = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(reports.splice(0)).toEqual([[0, 1, []]]);
    gate.end(two, { kind: 'answered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(reports).toEqual([[0, 0, []]]);
  });

  it('does not report in a loop while Redis is unavailable', async () => {
    let calls = 0;
    const gate = new Gate(8, async () => {
      if (++calls > 1) throw new Error('Connection is closed.');
      return { slots: [slot(0)], watched: true };
    });
    const leave = await gate.enter(false);
    gate.close();
    gate.end(leave, { kind: 'answered' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls).toBe(2);
  });

  it('asks at once when one of its requests ends, where all places were taken', async () => {
    let free = 1;
    const gate = new Gate(8, async (wanted, { inFlight }) =>
      wanted > 0 && inFlight < free
        ? { slots: [slot(0)], watched: true }
        : { askInMs: 1_000, full: true, watched: true },
    );
    const first = await gate.enter(false);
    let second = false;
    void gate.enter(false).then(() => (second = true));
    await vi.advanceTimersByTimeAsync(500);
    expect(second).toBe(false);
    gate.end(first, { kind: 'answered' });
    await vi.advanceTimersByTimeAsync(1);
    expect(second).toBe(true);
    free = 0;
    gate.close();
  });
});
