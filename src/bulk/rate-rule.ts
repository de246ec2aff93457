/** A limit that was just met is approached from below. */
const MARGIN = 0.95;
/** While the first guess is being corrected, in ms after it. */
const LEARNING_MS = 9_000;
const LEARNING_CUT = 0.8;
/** How much longer than a pause the way back to the old rate takes, so that pauses cost about 4 % of the time. */
const RECOVERY = 25;
const MIN_RECOVERY_MS = 3_000;
const MAX_RECOVERY_MS = 60_000;
/** Per second, once nothing was refused for longer than the way back takes: the limit may have been raised. */
const GROWTH = 1.08;
/** Ms of unused time that may be made up for, so that timers which fire late do not slow a run down. */
const CREDIT_MS = 50;
const SECONDS = 60;
const SLOWEST = 1 / 60;

/** The rate at which requests are sent, in requests per second: learned at the first refusal, cut at later ones, and grown. */
export class RateRule {
  #rate = Infinity;
  #learnedAt = 0;
  /** The rate that was refused last, and at which growth becomes a search. */
  #knee = 0;
  #cutAt = 0;
  #recoveryMs = MIN_RECOVERY_MS;
  #lastGrowth = 0;
  #next = -Infinity;
  /** Answers in each of the last seconds. */
  readonly #answers: { second: number; count: number }[] = [];

  get rate(): number {
    return this.#rate;
  }

  /** Ms until the next request is due. */
  delay(now: number): number {
    return Math.max(0, this.#next - now);
  }

  /** `limiting`: the rate, rather than the number in flight, is what limits. */
  sent(now: number, limiting: boolean): void {
    if (this.#rate === Infinity) return;
    this.#grow(now, limiting);
    this.#next = Math.max(this.#next, now - CREDIT_MS) + 1_000 / this.#rate;
  }

  answered(now: number): void {
    const second = Math.floor(now / 1_000);
    const last = this.#answers.at(-1);
    if (last?.second === second) last.count++;
    else this.#answers.push({ second, count: 1 });
    if (this.#answers.length > SECONDS) this.#answers.shift();
  }

  /** The first refusal: so many were sent in the second before it without one. */
  learn(perSecond: number, now: number, pauseMs: number): void {
    this.#knee = Math.max(SLOWEST, perSecond);
    this.#rate = Math.max(SLOWEST, MARGIN * perSecond);
    this.#learnedAt = now;
    this.#startRecovery(now, pauseMs);
  }

  cut(now: number, pauseMs: number): void {
    const learning = now - this.#learnedAt < LEARNING_MS;
    const floor = this.#answeredPerSecond(now);
    this.#knee = this.#rate;
    this.#rate = Math.min(this.#rate, Math.max(this.#rate * (learning ? LEARNING_CUT : MARGIN), floor, SLOWEST));
    if (learning) this.#knee = this.#rate / MARGIN;
    this.#startRecovery(now, pauseMs);
  }

  /** After a pause requests are spaced as before it: what was not sent in the meantime is not credited. */
  resume(at: number): void {
    this.#next = Math.max(this.#next, at);
  }

  #startRecovery(now: number, pauseMs: number): void {
    this.#cutAt = this.#lastGrowth = now + pauseMs;
    this.#recoveryMs = Math.min(MAX_RECOVERY_MS, Math.max(MIN_RECOVERY_MS, RECOVERY * pauseMs));
  }

  #grow(now: number, limiting: boolean): void {
    const seconds = (now - this.#lastGrowth) / 1_000;
    if (seconds <= 0) return;
    this.#lastGrowth = now;
    if (!limiting) return;
    if (this.#rate < this.#knee) {
      const missing = this.#knee - this.#rate;
      const left = Math.max(1, this.#cutAt + this.#recoveryMs - now + seconds * 1_000) / 1_000;
      this.#rate = Math.min(this.#knee, this.#rate + (missing * seconds) / left);
    } else if (now - this.#cutAt > 1.5 * this.#recoveryMs) {
      this.#rate *= GROWTH ** Math.min(seconds, 1);
    }
  }

  #answeredPerSecond(now: number): number {
    const from = Math.floor(now / 1_000) - SECONDS;
    return this.#answers.reduce((sum, { second, count }) => (second > from ? sum + count : sum), 0) / SECONDS;
  }
}
