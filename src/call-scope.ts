import { TimeoutError, UserAbortError } from './errors/failures.ts';
import type { OpenRouterError } from './errors/open-router-error.ts';
import { sleep, startTimer } from './time.ts';

type Timer = ReturnType<typeof startTimer>;

/**
 * Everything that may end a call from outside: the caller's signal, the total timeout, and the timeout of the running attempt
 * (later of the running stream). One abort controller per attempt is aborted by whichever comes first; its reason is the error
 * to throw. `dispose` removes every timer and listener.
 */
export class CallScope {
  #controller: AbortController = new AbortController();
  #clock: Timer;
  #total: Timer;
  #caller: AbortSignal | undefined;
  #onCallerAbort: (() => void) | undefined;
  #ended: OpenRouterError | undefined;
  #handedOver = false;
  /** The `performance.now()` by which the call must have settled. */
  readonly deadline: number;

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

  /** Signal of the running attempt or wait. */
  get signal(): AbortSignal {
    return this.#controller.signal;
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
    return this.#ended ?? (this.signal.aborted ? (this.signal.reason as OpenRouterError) : undefined);
  }

  /** Starts the timeout of an attempt; throws at once if the call is over. */
  startAttempt(timeout: number): AbortSignal {
    if (this.#ended) throw this.#ended;
    if (this.signal.aborted) this.#controller = new AbortController();
    this.stopClock();
    this.#clock = startTimer(timeout, () => this.failAttempt(new TimeoutError('attempt', timeout)));
    return this.signal;
  }

  /** Ends the running attempt; the call may still be retried. */
  failAttempt(error: OpenRouterError): void {
    this.#controller.abort(error);
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
    this.#controller.abort(error);
  }

  dispose(): void {
    this.stopClock();
    this.stopTotal();
    if (this.#onCallerAbort) this.#caller?.removeEventListener('abort', this.#onCallerAbort);
  }
}
