import { printable, redact } from '../log.ts';

const BRAND = Symbol.for('openrouter-fetch.error');

/** Direct children of `OpenRouterError`, as the guards tell them apart across realms and copies of this package. */
export type ErrorBrand =
  | 'api'
  | 'connection'
  | 'timeout'
  | 'abort'
  | 'incomplete'
  | 'empty'
  | 'parse'
  | 'request'
  // Errors of helpers.
  | 'output'
  | 'budget'
  | 'webhook'
  | 'job';

/** Everything this client throws is an `OpenRouterError`. */
export class OpenRouterError extends Error {
  /** Name of the class. */
  override readonly name: string = 'OpenRouterError';
  /** What the server had delivered before the failure, accumulated; `undefined` if nothing had arrived. */
  declare partial?: unknown;
  /** Requests sent for this call, retries included; 0 when nothing was sent. */
  attempts = 0;
  /** True where a retry was due and the budget of the client's retries did not allow it (option `retry.budget`). */
  declare retryBudgetSpent?: true;

  constructor(brand: ErrorBrand, message: string, options?: { cause?: unknown; partial?: unknown }) {
    // In this order: control characters may hide a key from what looks for it.
    super(redact(printable(message)), options && 'cause' in options ? { cause: options.cause } : undefined);
    if (options?.partial !== undefined) this.partial = options.partial;
    Object.defineProperty(this, BRAND, { value: brand });
  }
}

/** Puts words after the message, also where the stack repeats it. */
export function addToMessage(error: Error, words: string): void {
  const { message, stack } = error;
  error.message = message + words;
  // Not as a pattern: the message may hold anything.
  if (stack) error.stack = stack.split(message).join(error.message);
}

/** True for an error of this client, also one from another realm or another copy of the package. */
export function isOpenRouterError(error: unknown): error is OpenRouterError {
  return brandOf(error) !== undefined;
}

export function brandOf(error: unknown): ErrorBrand | undefined {
  return typeof error === 'object' && error !== null ? (error as { [BRAND]?: ErrorBrand })[BRAND] : undefined;
}
