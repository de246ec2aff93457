import { createId } from '../../create-id.ts';
import { BudgetExceededError } from './budget-exceeded-error.ts';

/** The state of a limit in a store, in USD. */
export interface LedgerStoreState {
  readonly limit: number;
  readonly spent: number;
  /** Reserved for calls in flight. */
  readonly reserved: number;
}

/**
 * Counts spending across several processes. `createRedisStore` in `openrouter-fetch/bullmq` makes one for Redis. Each account
 * has its own limit: `undefined` is the account of all calls, a string that of a label.
 */
export interface LedgerStore {
  /** Called by each process before its first request: the limit of an account, in USD. */
  open(account: string | undefined, limit: number): Promise<void>;
  /** Reserves `amount` USD for the request `id`, atomically, if that much is left. */
  reserve(
    account: string | undefined,
    id: string,
    amount: number,
  ): Promise<LedgerStoreState & { readonly reservedNow: boolean }>;
  /** Settles the reservation of the request `id`, which cost `amount` USD. */
  settle(account: string | undefined, id: string, amount: number): Promise<LedgerStoreState>;
  /** Adds to the spent amount, in USD. */
  add(account: string | undefined, amount: number): Promise<void>;
}

/** A request with a reservation in a store. */
export interface SharedHold {
  /** Reports the cost of the request, in USD; `undefined`: unknown, so the reservation counts as spent. */
  settle(cost: number | undefined): void;
}

/** The limits of a ledger whose count is in a store. */
export class SharedLimits {
  /** The last known state of the limit of all calls. */
  state: LedgerStoreState | undefined;
  readonly #store: LedgerStore;
  readonly #limitOf: (account: string | undefined) => number;
  readonly #opened = new Map<string | undefined, Promise<void>>();

  constructor(store: LedgerStore, limitOf: (account: string | undefined) => number) {
    this.#store = store;
    this.#limitOf = limitOf;
  }

  /**
   * Throws `BudgetExceededError` if a limit does not leave that much. Errors of the store are rethrown: nothing is sent
   * uncounted.
   */
  async hold(label: string | undefined, amount: number): Promise<SharedHold> {
    const id = createId();
    const held: (string | undefined)[] = [];
    for (const account of this.#limitedOf(label)) {
      await this.#open(account);
      const { reservedNow, ...state } = await this.#store.reserve(account, id, amount);
      if (account === undefined) this.state = state;
      if (!reservedNow) {
        this.#settle(held, id, 0);
        throw new BudgetExceededError({ ...state, label: account });
      }
      held.push(account);
    }
    return { settle: (cost) => this.#settle(held, id, cost ?? amount) };
  }

  add(label: string | undefined, amount: number): void {
    for (const account of this.#limitedOf(label)) {
      this.#open(account)
        .then(() => this.#store.add(account, amount))
        .catch(() => {});
    }
  }

  #limitedOf(label: string | undefined): (string | undefined)[] {
    const accounts = label === undefined ? [undefined] : [undefined, label];
    return accounts.filter((account) => this.#limitOf(account) < Infinity);
  }

  #open(account: string | undefined): Promise<void> {
    let opened = this.#opened.get(account);
    if (!opened) {
      opened = this.#store.open(account, this.#limitOf(account));
      this.#opened.set(account, opened);
      // Retried for the next request.
      opened.catch(() => this.#opened.delete(account));
    }
    return opened;
  }

  /** An unavailable store does not fail a call that is over: its reservation stays, and counts as spent eventually. */
  #settle(accounts: readonly (string | undefined)[], id: string, amount: number): void {
    for (const account of accounts) {
      this.#store.settle(account, id, amount).then(
        (state) => (account === undefined ? (this.state = state) : undefined),
        () => {},
      );
    }
  }
}
