import { printable, redact } from '../log.ts';

const BRAND = Symbol.for('openrouter-fetch.error');

/** Direct subclasses of `OpenRouterError`, for guards that work across realms and copies of this package. */
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
  /** The part of the completion that had arrived before the failure; `undefined` if nothing had. */
  declare partial?: unknown;
  /** Number of requests sent for this call, retries included; 0 if nothing was sent. */
  attempts = 0;
  /** True if the client's retry budget prevented a retry (option `retry.budget`). */
  declare retryBudgetSpent?: true;

  constructor(brand: ErrorBrand, message: string, options?: { cause?: unknown; partial?: unknown }) {
    // In this order: control characters may hide a key from the masking.
    super(redact(printable(message)), options && 'cause' in options ? { cause: options.cause } : undefined);
    if (options?.partial !== undefined) this.partial = options.partial;
    Object.defineProperty(this, BRAND, { value: brand });
  }
}

/** Appends to the message, and to its copy in the stack. */
export function addToMessage(error: Error, words: string): void {
  const { message, stack } = error;
  error.message = message + words;
  // Not as a pattern: the message may contain any text.
  if (stack) error.stack = stack.split(message).join(error.message);
}

/** True for an error of this client, even from another realm or another copy of the package. */
export function isOpenRouterError(error: unknown): error is OpenRouterError {
  return brandOf(error) !== undefined;
}

export function brandOf(error: unknown): ErrorBrand | undefined {
  return typeof error === 'object' && error !== null ? (error as { [BRAND]?: ErrorBrand })[BRAND] : undefined;
}
