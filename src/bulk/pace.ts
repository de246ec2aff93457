import { RateRule } from './rate-rule.ts';
import { SendLog } from './send-log.ts';
import { SlotRule } from './slot-rule.ts';

/** How a request ended, as far as it matters for the pace. */
export type PaceOutcome =
  /** The server processed it. */
  | { readonly kind: 'answered' }
  /** A rate limit refused it; `hintMs`: how long the server asks to wait. */
  | { readonly kind: 'limited'; readonly hintMs?: number | undefined }
  /** The server or the connection failed. */
  | { readonly kind: 'failed' };

/** A request that is in flight. */
export interface Flight {
  /** When it was sent, in ms. */
  readonly sentAt: number;
  /** How many had been sent since the last pause, this one included. */
  readonly sincePause: number;
  /** How many were in flight, this one included. */
  readonly place: number;
}

/** Requests in flight at the start; each success allows one more. */
const START_WINDOW = 16;
const RING = 20;
/** Share of failures among the last outcomes from which on they count as an outage. */
const OUTAGE_SHARE = 0.25;
const OUTAGE_FEWEST = 4;
const OUTAGE_RECOVERY_MS = 10_000;
const MAX_OUTAGE_PAUSE_MS = 4_000;
/**
 * Each pause of an outage is longer than the last by this factor, so the wait after its end is at most a third of it.
 */
const OUTAGE_PAUSE_GROWTH = 1.3;
const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 8_000;
/** Upper bound of the jitter added to a hint, in ms, so that several processes do not return at the same time. */
const MAX_JITTER_MS = 250;
/** Number of refusals right after a pause from which on single requests probe whether the limit is open again. */
const PROBE_AFTER = 3;
const MIN_PROBE_MS = 500;
/** Number of requests that would be sent before a refusal is known, from which on one goes first where the pause is a guess. */
const SCOUT_FROM = 4;

/**
 * How fast to send to one model: learns the rate from refusals instead of halving the number of requests in flight. It has no
 * timers: callers pass the time, in ms, and what happened.
 */
export class Pace {
  readonly #ceiling: number;
  readonly #random: () => number;
  readonly #log = new SendLog();
  readonly #rule = new RateRule();
  readonly #slots = new SlotRule();
  readonly #ring: boolean[] = [];
  #window: number;
  #fullWindow: number;
  #recoversFrom = 0;
  #inFlight = 0;
  /** Highest number in flight since the last outage. */
  #peak = 0;
  #pausedUntil = -Infinity;
  #sincePause = 0;
  /** Consecutive refusals right after a pause. */
  #shut = 0;
  #outages = 0;
  #probe: Flight | undefined;
  #probing = false;
  /** The probe only goes ahead of the others by the time that a refusal takes. */
  #scouting = false;
  #lastReaction = -Infinity;
  #refusalMs = 0;

  /** `ceiling`: most requests in flight. */
  constructor(ceiling: number, random: () => number = Math.random) {
    this.#ceiling = ceiling;
    this.#random = random;
    this.#window = this.#fullWindow = Math.min(START_WINDOW, ceiling);
  }

  /** The learned rate, in requests per second; `Infinity` until a request is refused. */
  get rate(): number {
    return this.#rule.rate;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** True if the ceiling, rather than the server, is the limit. */
  get atCeiling(): boolean {
    return this.#inFlight >= this.#ceiling;
  }

  /** Time until which nothing is sent, in ms. */
  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** How many more may be in flight. */
  free(now: number): number {
    return Math.max(0, Math.floor(this.#limit(now)) - this.#inFlight);
  }

  /** Ms until a request may be sent; `Infinity` if that depends on one in flight. */
  delay(now: number): number {
    if (this.#inFlight >= this.#limit(now)) return Infinity;
    const pause = this.#pausedUntil - now;
    if (pause > 0) return pause;
    if (this.#probing && this.#probe) {
      const passed = this.#probe.sentAt + this.#probeMs() - now;
      if (passed > 0) return passed;
      this.#probing = false;
      this.#probe = undefined;
    }
    return this.#rule.delay(now);
  }

  /** A request is being sent. */
  send(now: number): Flight {
    this.#peak = Math.max(this.#peak, ++this.#inFlight);
    this.#log.add(now);
    // Where the limit is closed, the rate is not what limits.
    this.#rule.sent(now, this.#inFlight < this.#limit(now) && this.#shut === 0);
    const flight = { sentAt: now, sincePause: ++this.#sincePause, place: this.#inFlight };
    if (this.#probing) this.#probe ??= flight;
    return flight;
  }

  /** A request has ended; without an `outcome` (aborted, or not sent) it reveals nothing about the server. */
  end(flight: Flight, outcome: PaceOutcome | undefined, now: number): void {
    this.#inFlight--;
    if (!outcome) return this.#endProbe(flight);
    if (outcome.kind === 'limited') return this.#limited(flight, outcome.hintMs, now);
    this.#note(outcome.kind === 'failed');
    if (outcome.kind === 'failed') return this.#failed(flight, now);
    this.#rule.answered(now);
    this.#slots.answered(flight.place, this.#inFlight + 1 >= this.#limit(now), now);
    this.#endProbe(flight);
    if (flight.sincePause <= 2 || flight.sentAt > this.#lastReaction) this.#shut = 0;
    if (!this.#isOutage()) this.#outages = 0;
    // Only if the window is the limit: otherwise it would grow out of proportion to the number in flight.
    if (this.#fullWindow < this.#ceiling && this.#window === this.#fullWindow && this.#inFlight + 1 >= this.#window) {
      this.#window = ++this.#fullWindow;
    }
  }

  /** Sends nothing for a while, because of the account rather than this model. */
  pause(until: number): void {
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    this.#sincePause = 0;
  }

  #limited(flight: Flight, hint: number | undefined, now: number): void {
    this.#refusalMs = Math.max(this.#refusalMs * 0.9, Math.min(now - flight.sentAt, 10_000));
    const unknown = this.#rule.rate === Infinity;
    const passed = unknown ? this.#log.countUntil(flight.sentAt) - 1 : 0;
    const first = unknown && passed > 0;
    // No accepted request shows a rate, or none was accepted since the last pause: the limit is (still) closed.
    const early = !first && (unknown || flight.sincePause <= 2) && flight.sentAt >= this.#lastReaction;
    if (!first && flight.sentAt <= this.#lastReaction) {
      // Part of a group that has already been handled; only its hint is new.
      if (hint !== undefined) this.pause(now + this.#withJitter(hint));
      return;
    }
    if (!early && this.#slots.refused(flight.place, now)) {
      // One that ends makes way for the next.
      this.#shut = 0;
      this.#lastReaction = now;
      if (hint !== undefined) this.#startPause(now + this.#withJitter(hint), false);
      return;
    }
    const pause = hint === undefined ? this.#pauseWithoutHint(early) : this.#withJitter(hint);
    if (first) this.#rule.learn(passed, now, pause);
    else if (!early) this.#rule.cut(now, pause, flight.sincePause - 1);
    this.#shut = early ? this.#shut + 1 : 0;
    this.#lastReaction = now;
    // From here on the rate is the limit.
    if (!unknown || first) this.#window = this.#fullWindow = this.#ceiling;
    // Without a hint, the time to resume is a guess, which a single request can test.
    const scouting = hint === undefined && !early && (this.#rule.rate * this.#refusalMs) / 1_000 > SCOUT_FROM;
    this.#startPause(now + pause, scouting || this.#shut >= (hint === undefined ? 1 : PROBE_AFTER));
    this.#scouting = scouting;
  }

  #failed(flight: Flight, now: number): void {
    if (flight === this.#probe) this.#lastReaction = Math.min(this.#lastReaction, flight.sentAt - 1);
    if (!this.#isOutage() || flight.sentAt <= this.#lastReaction) return;
    this.#lastReaction = now;
    // Further failures of the same outage reveal nothing more about the server's capacity.
    if (this.#outages === 0) this.#fullWindow = Math.min(this.#limit(now), this.#peak);
    this.#peak = this.#inFlight;
    this.#window = Math.max(1, this.#fullWindow * 0.7);
    this.#recoversFrom = now;
    const pause = Math.min(MAX_OUTAGE_PAUSE_MS, FIRST_PAUSE_MS * OUTAGE_PAUSE_GROWTH ** this.#outages++);
    this.#startPause(now + pause * (0.75 + 0.5 * this.#random()), true);
  }

  #startPause(until: number, probing: boolean): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
    this.#sincePause = 0;
    this.#probing = probing;
    this.#scouting = false;
    this.#probe = undefined;
    this.#rule.resume(this.#pausedUntil);
  }

  #endProbe(flight: Flight): void {
    if (flight !== this.#probe) return;
    this.#probing = false;
    this.#probe = undefined;
  }

  #probeMs(): number {
    return Math.max(this.#scouting ? 0 : MIN_PROBE_MS, 2 * this.#refusalMs);
  }

  #pauseWithoutHint(early: boolean): number {
    if (!early) return Math.min(1_000, Math.max(50, 1_000 / this.#rule.rate || 50));
    return Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#shut) * (0.75 + 0.5 * this.#random());
  }

  #withJitter(hint: number): number {
    return hint + Math.min(hint * 0.1, MAX_JITTER_MS) * this.#random();
  }

  #limit(now: number): number {
    return Math.min(this.#slots.limit, this.#windowAt(now));
  }

  /** The window; after an outage it grows back to its old size in ten seconds. */
  #windowAt(now: number): number {
    if (this.#window < this.#fullWindow && now - this.#recoversFrom >= OUTAGE_RECOVERY_MS)
      this.#window = this.#fullWindow;
    const share = (now - this.#recoversFrom) / OUTAGE_RECOVERY_MS;
    return this.#window < this.#fullWindow
      ? this.#window + (this.#fullWindow - this.#window) * share
      : this.#fullWindow;
  }

  #note(failed: boolean): void {
    this.#ring.push(failed);
    if (this.#ring.length > RING) this.#ring.shift();
  }

  #isOutage(): boolean {
    const failures = this.#ring.filter(Boolean).length;
    return failures >= OUTAGE_FEWEST && failures >= this.#ring.length * OUTAGE_SHARE;
  }
}
