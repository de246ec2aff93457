/** Hands the abort of a signal to whatever a request is doing at the time: connecting, or receiving its body. */
export class AbortLink {
  /** Ends what runs now. */
  onAbort: ((reason: unknown) => void) | undefined;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', this, { once: true });
  }

  handleEvent(): void {
    this.onAbort?.(this.#signal.reason);
  }

  /** Nothing is left that an abort could end. */
  release(): void {
    this.onAbort = undefined;
    this.#signal.removeEventListener('abort', this);
  }
}
