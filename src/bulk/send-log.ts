const SIZE = 4_096;
const SPAN_MS = 1_000;

/** The times at which the last requests were sent. */
export class SendLog {
  readonly #times: Float64Array = new Float64Array(SIZE);
  #count = 0;

  add(time: number): void {
    this.#times[this.#count++ % SIZE] = time;
  }

  /** Requests sent in the second up to `time`. */
  countUntil(time: number): number {
    let found = 0;
    for (let index = this.#count - 1; index >= Math.max(0, this.#count - SIZE); index--) {
      const sentAt = this.#times[index % SIZE] as number;
      if (sentAt <= time - SPAN_MS) break;
      if (sentAt <= time) found++;
    }
    return found;
  }
}
