import { Lane, type Row } from './lane.ts';

/** The waiting rows of a run, by model. */
export class Lanes {
  readonly #ceiling: number;
  readonly #lanes = new Map<string, Lane>();
  /** Rows that wait to be retried, with their timers. */
  readonly #delayed = new Map<Row, ReturnType<typeof setTimeout>>();

  constructor(ceiling: number) {
    this.#ceiling = ceiling;
  }

  /** The lane of a model, created if there is none. */
  of(model: string): Lane {
    let lane = this.#lanes.get(model);
    if (!lane) this.#lanes.set(model, (lane = new Lane(model, this.#ceiling)));
    return lane;
  }

  [Symbol.iterator](): Iterator<Lane> {
    return this.#lanes.values();
  }

  /** Number of rows that wait to be sent or retried. */
  get waiting(): number {
    let sum = this.#delayed.size;
    for (const lane of this) sum += lane.waiting;
    return sum;
  }

  /** Requests per second that the limits allow, as far as learned. */
  get rate(): number | undefined {
    const rates = Array.from(this, ({ pace }) => pace.rate).filter((rate) => rate < Infinity);
    return rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0);
  }

  /** Puts a refused row before all others. */
  again(row: Row): void {
    if (row.lane.probe === 'running') row.lane.probe = 'due';
    row.lane.addAgain(row);
  }

  againAfter(row: Row, ms: number, onTime: () => void): void {
    const timer = setTimeout(() => {
      this.#delayed.delete(row);
      this.again(row);
      onTime();
    }, ms);
    this.#delayed.set(row, timer);
  }

  pauseAll(until: number): void {
    for (const { pace } of this) pace.pause(until);
  }

  clear(): void {
    for (const lane of this) lane.clear();
    for (const timer of this.#delayed.values()) clearTimeout(timer);
    this.#delayed.clear();
  }
}
