/** Passes the abort of a signal to the current phase of a request: connecting, or receiving its body. */
export class AbortLink {
  /** Ends the current phase. */
  onAbort: ((reason: unknown) => void) | undefined;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', this, { once: true });
  }

  handleEvent(): void {
    this.onAbort?.(this.#signal.reason);
  }

  /** There is nothing left to abort. */
  release(): void {
    this.onAbort = undefined;
    this.#signal.removeEventListener('abort', this);
  }
}
