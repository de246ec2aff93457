/** A limit that was just hit is approached from below. */
const MARGIN = 0.95;
/** How long the first estimate is corrected in larger steps, in ms. */
const LEARNING_MS = 9_000;
const LEARNING_CUT = 0.8;
/** Ratio of the recovery to the old rate to the pause before it, so that pauses cost about 4 % of the time. */
const RECOVERY = 25;
const MIN_RECOVERY_MS = 3_000;
const MAX_RECOVERY_MS = 60_000;
/** Growth per second, once nothing was refused for longer than the recovery: the limit may have been raised. */
const GROWTH = 1.08;
/** Ms of unused time that may be caught up, so that late timers do not slow a run down. */
const CREDIT_MS = 50;
const SECONDS = 60;
/** Refusals in a row, each soon after the last, after which what was accepted between them is the rate. */
const RELEARN_AFTER = 3;
const SOON_MS = 5_000;
/** The limit has fallen if so small a share of the rate was accepted. */
const FALLEN = 0.7;
const SLOWEST = 1 / 60;

/**
 * The rate at which requests are sent, in requests per second: learned at the first refusal, lowered at later ones, and raised
 * again.
 */
export class RateRule {
  #rate = Infinity;
  #learnedAt = 0;
  /** The rate that was refused last, above which growth becomes a search. */
  #knee = 0;
  #cutAt = 0;
  #recoveryMs = MIN_RECOVERY_MS;
  #lastGrowth = 0;
  #refusedAt = -Infinity;
  /** Requests per second that were accepted between the last refusals, where each came soon after the one before. */
  #accepted: number[] = [];
  #next = -Infinity;
  /** Successes in each of the last seconds. */
  readonly #answers: { second: number; count: number }[] = [];

  get rate(): number {
    return this.#rate;
  }

  /** Ms until the next request is due. */
  delay(now: number): number {
    return Math.max(0, this.#next - now);
  }

  /** `limiting`: the rate, rather than the number in flight, is the limit. */
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

  /** The first refusal: `perSecond` requests were accepted in the second before it. */
  learn(perSecond: number, now: number, pauseMs: number): void {
    this.#knee = Math.max(SLOWEST, perSecond);
    this.#rate = Math.max(SLOWEST, MARGIN * perSecond);
    this.#learnedAt = now;
    this.#startRecovery(now, pauseMs);
  }

  /** A later refusal; `accepted`: the number of requests since the pause before it. */
  cut(now: number, pauseMs: number, accepted: number): void {
    const fallen = this.#fallenTo(now, accepted);
    if (fallen !== undefined) {
      this.#answers.length = 0;
      return this.learn(fallen, now, pauseMs);
    }
    const learning = now - this.#learnedAt < LEARNING_MS;
    const floor = this.#answeredPerSecond(now);
    this.#knee = this.#rate;
    this.#rate = Math.min(this.#rate, Math.max(this.#rate * (learning ? LEARNING_CUT : MARGIN), floor, SLOWEST));
    if (learning) this.#knee = this.#rate / MARGIN;
    this.#startRecovery(now, pauseMs);
  }

  #fallenTo(now: number, accepted: number): number | undefined {
    const ms = now - this.#refusedAt;
    this.#refusedAt = now;
    if (ms > SOON_MS) this.#accepted = [];
    else this.#accepted.push((accepted * 1_000) / Math.max(1, ms));
    if (this.#accepted.length < RELEARN_AFTER) return undefined;
    const most = Math.max(...this.#accepted);
    this.#accepted = [];
    return most < FALLEN * this.#rate ? most : undefined;
  }

  /** After a pause, requests are spaced as before it: the time of the pause is not caught up. */
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
