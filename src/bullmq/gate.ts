import { Pace, type Flight, type PaceOutcome } from '../bulk/pace.ts';
import { Fifo } from '../fifo.ts';
import type { Leave as Reply, Report, Slot } from './shared-pace.ts';

/** Permission to send one row, to be ended with the outcome. */
export interface Leave {
  readonly slot: Slot;
  readonly flight: Flight;
}

/** The run has ended, so that the row is not sent. */
export class RunEndedError extends Error {
  override readonly name = 'RunEndedError';
}

/** The worker is closing; another one will send the row. */
export class ClosingError extends Error {
  override readonly name = 'ClosingError';
}

interface Waiting {
  resolve(leave: Leave): void;
  reject(error: Error): void;
}

/** Longest wait of a worker without permission before it asks again, in ms. */
const MAX_WAIT_MS = 1_000;
const JITTER_MS = 50;
/** How often a worker reports what it has in flight, at least: one that is silent for longer has died. */
const REPORT_MS = 3_000; /** Most answers that are reported at once. */
const MOST_ANSWERED = 256;

/** Reports, and requests up to `wanted` slots; 0 to report alone. */
export type Ask = (wanted: number, report: Report) => Promise<Reply>;

/**
 * Where the rows of one model wait in a worker. The rate is shared by all workers; each worker tracks its own requests in
 * flight and server failures.
 */
export class Gate {
  readonly #pace: Pace;
  readonly #ask: Ask;
  readonly #waiting: Fifo<Waiting> = new Fifo();
  /** Rows that a rate limit refused come before all others. */
  readonly #again: Fifo<Waiting> = new Fifo();
  readonly #slots: Fifo<{ readonly slot: Slot; readonly due: number }> = new Fifo();
  #asking = false;
  #askAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #answered: number[] = [];
  /** The number in flight matters to the others. */
  #watched = false;
  /** The last reply: all places are taken. */
  #full = false;
  /** Something has ended that has not been reported. */
  #unreported = false;
  /** Redis was unavailable: no report before. */
  #failedUntil = 0;
  #heartbeat: ReturnType<typeof setInterval> | undefined;

  constructor(concurrency: number, ask: Ask) {
    this.#pace = new Pace(concurrency);
    this.#ask = ask;
  }

  /** Resolves when a row may be sent; `again`: it was refused before. */
  enter(again: boolean): Promise<Leave> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new ClosingError());
      (again ? this.#again : this.#waiting).push({ resolve, reject });
      this.#pump();
    });
  }

  /** A permitted row has ended; without an outcome it reveals nothing about the server. */
  end({ flight, slot }: Leave, outcome: PaceOutcome | undefined): void {
    // The rate is shared: this worker alone only tracks the server's capacity.
    this.#pace.end(flight, outcome?.kind === 'limited' ? undefined : outcome, performance.now());
    const counts = this.#watched && outcome?.kind === 'answered' && this.#answered.length < MOST_ANSWERED;
    if (counts) this.#answered.push(slot.flight);
    this.#unreported = true;
    // It makes way for the next.
    if (this.#full) this.#askAt = 0;
    // Slots that were granted before the refusal are void.
    if (outcome?.kind === 'limited') this.#slots.clear();
    this.#pump();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#rejectAll(() => new ClosingError());
  }

  get #count(): number {
    return this.#waiting.length + this.#again.length;
  }

  get #inFlight(): number {
    return this.#pace.inFlight + this.#slots.length;
  }

  #rejectAll(error: () => Error): void {
    for (let next = this.#next(); next; next = this.#next()) next.reject(error());
  }

  #next(): Waiting | undefined {
    return this.#again.take() ?? this.#waiting.take();
  }

  #pump(): void {
    clearTimeout(this.#timer);
    let now = performance.now();
    while (this.#count > 0 && this.#slots.length > 0) {
      const delay = Math.max(this.#pace.delay(now), (this.#slots.first()?.due ?? 0) - now);
      if (delay > 0) return this.#later(delay);
      const { slot } = this.#slots.take() as { slot: Slot };
      this.#next()?.resolve({ slot, flight: this.#pace.send(now) });
      now = performance.now();
    }
    if (this.#count === 0) this.#slots.clear();
    if (this.#asking) return;
    const waits = this.#count > 0 && !this.#closed;
    const delay = waits ? Math.max(this.#pace.delay(now), this.#askAt - now) : Infinity;
    if (delay > 0) {
      // After a failure, the next one follows by itself.
      if (this.#watched && this.#unreported && now >= this.#failedUntil) void this.#askFor(0);
      return this.#later(delay);
    }
    void this.#askFor(Math.min(this.#count, Math.max(1, this.#pace.free(now)), MOST_SLOTS));
  }

  async #askFor(wanted: number): Promise<void> {
    this.#asking = true;
    const answered = this.#answered;
    this.#answered = [];
    this.#unreported = false;
    try {
      const leave = await this.#ask(wanted, { inFlight: this.#inFlight, answered });
      const now = performance.now();
      this.#watched = leave.watched === true;
      this.#full = 'askInMs' in leave && leave.full === true;
      if (wanted > 0) this.#heartbeat ??= setInterval(() => this.#beat(), REPORT_MS).unref();
      if (wanted === 0) this.#full = false;
      else if ('stop' in leave) this.#rejectAll(() => new RunEndedError(leave.stop));
      else if ('slots' in leave) for (const slot of leave.slots) this.#slots.push({ slot, due: now + slot.inMs });
      // Jitter, so that workers that wait for a slot do not ask at the same time.
      else this.#askAt = now + Math.min(leave.askInMs, MAX_WAIT_MS) + Math.random() * JITTER_MS;
    } catch {
      // Redis is unavailable. Its connection recovers by itself.
      this.#unreported = true;
      this.#askAt = this.#failedUntil = performance.now() + MAX_WAIT_MS;
    }
    this.#asking = false;
    this.#pump();
  }

  /** Shows that this worker is alive. */
  #beat(): void {
    if (this.#inFlight === 0 && this.#count === 0) {
      clearInterval(this.#heartbeat);
      this.#heartbeat = undefined;
    }
    if (!this.#asking) void this.#askFor(0);
  }

  #later(ms: number): void {
    if (ms < Infinity) this.#timer = setTimeout(() => this.#pump(), Math.ceil(ms));
  }
}

const MOST_SLOTS = 64;
