import { TimeoutError, UserAbortError } from './errors/failures.ts';
import type { OpenRouterError } from './errors/open-router-error.ts';
import { sleep, startTimer } from './time.ts';

type Timer = ReturnType<typeof startTimer>;

/**
 * Everything that may end a call from outside: the caller's signal, the total timeout, and the timeout of the running attempt
 * (later of the running stream). Whichever comes first runs `onFailure` and aborts the signal; its reason is the error to throw.
 * `dispose` removes every timer and listener.
 */
export class CallScope {
  #controller: AbortController | undefined;
  #clock: Timer;
  #total: Timer;
  #caller: AbortSignal | undefined;
  #onCallerAbort: (() => void) | undefined;
  #ended: OpenRouterError | undefined;
  #failed: OpenRouterError | undefined;
  #handedOver = false;
  /** The `performance.now()` by which the call must have settled. */
  readonly deadline: number;
  /** Called when the attempt or the call fails from outside: cheaper than a listener of the signal, for one part at a time. */
  onFailure: ((error: OpenRouterError) => void) | undefined;

  constructor(caller: AbortSignal | undefined, totalTimeout: number) {
    this.deadline = performance.now() + totalTimeout;
    if (caller?.aborted) {
      this.#ended = new UserAbortError({ cause: caller.reason });
      return;
    }
    if (caller) {
      this.#caller = caller;
      this.#onCallerAbort = () => this.end(new UserAbortError({ cause: caller.reason }));
      caller.addEventListener('abort', this.#onCallerAbort, { once: true });
    }
    this.#total = startTimer(totalTimeout, () => this.end(new TimeoutError('total', totalTimeout)));
  }

  /** Signal of the running attempt or wait, created when it is first needed. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.failure) this.#controller.abort(this.failure);
    }
    return this.#controller.signal;
  }

  /** True if only the attempt's timeout can end the call from outside. */
  get isLeftAlone(): boolean {
    return !this.#caller && this.deadline === Infinity;
  }

  /** True once the caller or the total timeout ended the call. */
  get ended(): boolean {
    return this.#ended !== undefined;
  }

  /** The caller's abort, also after `dispose`: data that has arrived may still be waiting for its reader. */
  get aborted(): OpenRouterError | undefined {
    if (this.#caller?.aborted) this.#onCallerAbort?.();
    return this.#ended;
  }

  /** The error that ended the attempt or the call, if any. */
  get failure(): OpenRouterError | undefined {
    return this.#ended ?? this.#failed;
  }

  /** Starts the timeout of an attempt; throws at once if the call is over. */
  startAttempt(timeout: number): void {
    if (this.#ended) throw this.#ended;
    if (this.#failed) this.#controller = this.#failed = undefined;
    this.stopClock();
    this.#clock = startTimer(timeout, () => this.failAttempt(new TimeoutError('attempt', timeout)));
  }

  /** Ends the running attempt; the call may still be retried. */
  failAttempt(error: OpenRouterError): void {
    if (this.failure) return;
    this.#failed = error;
    this.#fail(error);
  }

  stopClock(): void {
    clearTimeout(this.#clock);
  }

  /** True once the call has settled and its result (a stream, a body) will free this scope at its end. */
  get handedOver(): boolean {
    return this.#handedOver;
  }

  handOver(): void {
    this.#handedOver = true;
    this.stopTotal();
  }

  /** The call has settled: a remaining stream is bounded by its idle timeout and the caller's signal. */
  stopTotal(): void {
    clearTimeout(this.#total);
  }

  async wait(ms: number): Promise<void> {
    this.startAttempt(Infinity);
    await sleep(ms, this.signal);
  }

  /** Ends the call for good; everything in flight rejects with `error`. */
  end(error: OpenRouterError): void {
    if (this.#ended) return;
    this.#ended = error;
    this.#fail(error);
  }

  #fail(error: OpenRouterError): void {
    this.#controller?.abort(error);
    this.onFailure?.(error);
  }

  dispose(): void {
    this.stopClock();
    this.stopTotal();
    if (this.#onCallerAbort) this.#caller?.removeEventListener('abort', this.#onCallerAbort);
  }
}
