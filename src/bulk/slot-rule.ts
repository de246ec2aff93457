/** Refusals without an answer in between that contradicts them. */
const EVIDENCE = 4;
/** Answers, for each place, of requests that were sent when almost as many were in flight: a rate would have let more pass. */
const NEAR_ANSWERS = 2;
const NEAR = 0.75;
/** Fewer in flight say nothing: at such numbers everything happens alike. */
const FEWEST = 4;
const EXPLORE_MS = 5_000;
/** Each try may cost a refusal. */
const EXPLORE_ANSWERS = 100;
/** Refusals that the learned limit does not explain, in a row, after which it is given up. */
const STRIKES = 3;

/**
 * How many requests a server works on at once, where that is what it limits: what tells such a limit from a rate is that requests
 * are refused at one number in flight, and that none sent at a higher number is answered.
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

  /** Most in flight; `Infinity` as long as nothing shows such a limit. */
  get limit(): number {
    return this.#limit;
  }

  /** A request was refused that was the `place`th in flight. True if the number in flight is what was refused. */
  refused(place: number, now: number): boolean {
    if (this.#limit < Infinity) return this.#adjust(place, now);
    // Refused at another number in flight: that was not what was refused.
    if (this.#refusals > 0 && Math.abs(place - this.#least) > slackOf(this.#least)) this.#forget();
    this.#least = Math.min(this.#least, place);
    if (++this.#refusals < EVIDENCE || this.#least <= FEWEST || this.#answers < NEAR_ANSWERS * this.#least)
      return false;
    this.#set(this.#least - 1, now);
    return true;
  }

  /** A request was answered that was the `place`th in flight; `full`: no more were allowed. */
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

/** Requests that are being refused are in flight, too. */
function slackOf(place: number): number {
  return Math.max(1, place * 0.05);
}
