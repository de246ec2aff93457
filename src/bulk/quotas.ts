/** Ms of unused time that may be caught up. */
const CREDIT_MS = 50;
/** Seconds of tokens that may be used at once. */
const BUCKET_SECONDS = 10;

/** A number of requests per minute, sent evenly. Callers pass the time, in ms. */
export class RequestQuota {
  readonly #spacing: number;
  #next = -Infinity;

  constructor(perMinute: number) {
    this.#spacing = 60_000 / perMinute;
  }

  /** Ms until the next request may be sent. */
  delay(now: number): number {
    return Math.max(0, this.#next - now);
  }

  take(now: number): void {
    this.#next = Math.max(this.#next, now - Math.min(CREDIT_MS, this.#spacing)) + this.#spacing;
  }
}

/** A number of tokens per minute: an estimate is reserved when a request is sent, and corrected when its usage is known. */
export class TokenQuota {
  readonly #perMs: number;
  readonly #capacity: number;
  #level: number;
  #last = -Infinity;

  constructor(perMinute: number) {
    this.#perMs = perMinute / 60_000;
    this.#level = this.#capacity = (perMinute / 60) * BUCKET_SECONDS;
  }

  /** Ms until a request of so many tokens may be sent. A larger one is sent when the bucket is full. */
  delay(tokens: number, now: number): number {
    this.#fill(now);
    return Math.max(0, (Math.min(tokens, this.#capacity) - this.#level) / this.#perMs);
  }

  take(tokens: number, now: number): void {
    this.#fill(now);
    this.#level -= tokens;
  }

  /** The request used `real` tokens rather than `taken`. */
  settle(taken: number, real: number): void {
    this.#level = Math.min(this.#capacity, this.#level + taken - real);
  }

  #fill(now: number): void {
    if (this.#last > -Infinity) this.#level = Math.min(this.#capacity, this.#level + (now - this.#last) * this.#perMs);
    this.#last = Math.max(this.#last, now);
  }
}

const SAMPLES = 200;
const FEWEST = 10;

/** A high quantile of the last values. */
export class Quantile {
  readonly #share: number;
  readonly #values: number[] = [];
  #count = 0;
  #known = 0;

  constructor(share: number) {
    this.#share = share;
  }

  add(value: number): void {
    this.#values[this.#count++ % SAMPLES] = value;
    // Sorting on every value would cost more than it gains.
    if (this.#count >= FEWEST && this.#count % FEWEST !== 0) return;
    const sorted = this.#values.toSorted((a, b) => a - b);
    this.#known = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * this.#share))] as number;
  }

  /** `undefined` before there is a value. */
  get value(): number | undefined {
    return this.#count === 0 ? undefined : this.#known;
  }
}
