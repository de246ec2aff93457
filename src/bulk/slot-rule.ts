/** Number of refusals, without a successful response that contradicts them, after which a limit is assumed. */
const EVIDENCE = 4;
/**
 * Successful responses per place to requests that were sent when almost as many were in flight: under a rate limit,
 * more would have been accepted.
 */
const NEAR_ANSWERS = 2;
const NEAR = 0.75;
/** Lower numbers in flight prove nothing. */
const FEWEST = 4;
const EXPLORE_MS = 5_000;
/** Each attempt to raise the limit may cost a refusal. */
const EXPLORE_ANSWERS = 100;
/** Consecutive refusals that the learned limit does not explain, after which it is dropped. */
const STRIKES = 3;

/**
 * Learns how many concurrent requests a server accepts, if that is what it limits. Such a limit differs from a rate:
 * requests are refused at one number in flight, and none sent at a higher number succeeds.
 */
export class SlotRule {
  #limit = Infinity;
  #least = Infinity;
  #refusals = 0;
  #strikes = 0;
  #step = 1;
  #changedAt = 0;
  #answers = 0;
  #exploring = false;

  /** Maximum number in flight; `Infinity` as long as nothing indicates such a limit. */
  get limit(): number {
    return this.#limit;
  }

  /** The `place`th request in flight was refused. True if the reason was the number in flight. */
  refused(place: number, now: number): boolean {
    if (this.#limit < Infinity) return this.#adjust(place, now);
    // Refused at another number in flight, so that was not the reason.
    if (this.#refusals > 0 && Math.abs(place - this.#least) > slackOf(this.#least)) this.#forget();
    this.#least = Math.min(this.#least, place);
    if (++this.#refusals < EVIDENCE || this.#least <= FEWEST || this.#answers < NEAR_ANSWERS * this.#least)
      return false;
    this.#set(this.#least - 1, now);
    return true;
  }

  /** The `place`th request in flight succeeded; `full`: no more were allowed. */
  answered(place: number, full: boolean, now: number): void {
    if (this.#limit === Infinity) {
      if (place > this.#least + slackOf(this.#least)) this.#forget();
      else if (place >= NEAR * this.#least) this.#answers++;
    } else if (++this.#answers >= EXPLORE_ANSWERS && full && now - this.#changedAt >= EXPLORE_MS) {
      // The limit may have been raised.
      const step = this.#exploring ? Math.min(this.#step * 2, Math.ceil(this.#limit / 4)) : 1;
      this.#set(this.#limit + step, now);
      this.#step = step;
      this.#exploring = true;
    }
  }

  #adjust(place: number, now: number): boolean {
    this.#strikes = this.#exploring ? 0 : this.#strikes + 1;
    if (this.#strikes >= STRIKES) {
      this.#forget();
      return false;
    }
    this.#set(Math.max(1, Math.min(this.#limit, place) - 1), now);
    return true;
  }

  #set(limit: number, now: number): void {
    this.#limit = limit;
    this.#changedAt = now;
    this.#answers = 0;
    this.#exploring = false;
  }

  #forget(): void {
    this.#limit = this.#least = Infinity;
    this.#refusals = this.#strikes = this.#answers = 0;
    this.#exploring = false;
  }
}

/** Requests that are about to be refused are in flight, too. */
function slackOf(place: number): number {
  return Math.max(1, place * 0.05);
}
