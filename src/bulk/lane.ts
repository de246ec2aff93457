import { Fifo } from '../fifo.ts';
import { Pace } from './pace.ts';
import type { RowState } from './row.ts';

/** A row of a run, by its place in the input. */
export interface Row extends RowState {
  readonly index: number;
  readonly lane: Lane;
}

/** The rows of one model, whose limits are learned separately. */
export class Lane {
  readonly model: string;
  readonly pace: Pace;
  /** The first row of a model is sent alone, so that a problem with the model is found before the others are sent. */
  probe: 'due' | 'running' | 'done' = 'due';
  /** Why rows of this model are not sent. */
  closed: Error | undefined;
  /** Rows that may be sent now. */
  readonly #fresh: Fifo<Row> = new Fifo();
  /** Rows to be sent again, before all others: large rows would otherwise never fit into the quota behind small ones. */
  #again: Row[] = [];

  constructor(model: string, ceiling: number) {
    this.model = model;
    this.pace = new Pace(ceiling);
  }

  get waiting(): number {
    return this.#fresh.length + this.#again.length;
  }

  add(row: Row): void {
    this.#fresh.push(row);
  }

  /** The most often refused rows come first. */
  addAgain(row: Row): void {
    const at = this.#again.findIndex(({ refusals }) => refusals < row.refusals);
    if (at < 0) this.#again.push(row);
    else this.#again.splice(at, 0, row);
  }

  /** The row that `take` returns. */
  first(): Row | undefined {
    return this.#again[0] ?? this.#fresh.first();
  }

  take(): Row | undefined {
    return this.#again.shift() ?? this.#fresh.take();
  }

  clear(): void {
    this.#fresh.clear();
    this.#again = [];
  }
}
