import { brandOf, OpenRouterError } from '../../errors/open-router-error.ts';

/** A ledger's limit is reached; the request was not sent. It is not retried. */
export class BudgetExceededError extends OpenRouterError {
  override readonly name: 'BudgetExceededError' = 'BudgetExceededError';
  /** The limit that was reached, in USD. */
  readonly limit: number;
  /** The amount spent, in USD. */
  readonly spent: number;
  /** The amount reserved for calls in flight, in USD; 0 unless the ledger reserves. */
  readonly reserved: number;
  /** The label that the limit applies to; `undefined` for the limit of all calls. */
  readonly label: string | undefined;

  constructor({ limit, spent, reserved, label }: Pick<BudgetExceededError, 'limit' | 'spent' | 'reserved' | 'label'>) {
    const whose = label === undefined ? '' : ` for label ${JSON.stringify(label)}`;
    const held = reserved > 0 ? ` and ${reserved} USD are reserved for calls in flight` : '';
    super(
      'budget',
      `The call was not sent: of the limit of ${limit} USD${whose}, ${spent} USD are spent${held}. Raise the limit or reset the ledger to continue.`,
    );
    this.limit = limit;
    this.spent = spent;
    this.reserved = reserved;
    this.label = label;
  }
}

/** True for a `BudgetExceededError`, even from another realm or another copy of the package. */
export function isBudgetExceededError(error: unknown): error is BudgetExceededError {
  return brandOf(error) === 'budget';
}
