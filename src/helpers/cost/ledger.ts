import { InvalidRequestError, isConnectionError, isTimeoutError, isUserAbortError } from '../../errors/failures.ts';
import { checkObject, shown } from '../../settings.ts';
import type { FinishEvent, Middleware, MiddlewareContext } from '../../options.ts';
import { BudgetExceededError } from './budget-exceeded-error.ts';
import { LedgerAccount, type LedgerEntry } from './ledger-account.ts';
import { SharedLimits, type LedgerStore, type SharedHold } from './ledger-store.ts';
import { fromUnits, sumUSD, toUnits } from './money.ts';
import { usageOf, type UsageTotals } from './usage.ts';

export interface LedgerOptions {
  /** Most that may be spent, in USD; calls beyond it are refused. @default undefined: no limit */
  limit?: number | undefined;
  /**
   * Most that may be spent per label, in USD: one amount for every label, or amounts for some labels.
   * @default undefined: no limit
   */
  labelLimit?: number | Readonly<Record<string, number>> | undefined;
  /** Returns the label of a request that has none yet; `undefined` books it without a label. */
  label?: ((ctx: MiddlewareContext) => string | undefined) | undefined;
  /**
   * USD reserved for each request from its start until its cost is known, so that concurrent requests together stay within the
   * limit; choose the most that one may cost.
   * @default 0: concurrent requests can exceed the limit by their own cost
   */
  reserve?: number | ((ctx: MiddlewareContext) => number) | undefined;
  /**
   * Shares the limits with other processes, such as `createRedisStore` in `openrouter-fetch/bullmq`; set `reserve`, so that the
   * requests of all processes stay within the limits.
   * @default undefined: this process only
   */
  store?: LedgerStore | undefined;
  /** Whether charges to your own provider keys count towards the limits, too. @default false */
  includeBYOK?: boolean | undefined;
}

/** A middleware that counts what calls cost. Several clients may share one. */
export interface Ledger extends Middleware {
  /** Everything counted since the last reset. */
  readonly total: LedgerEntry;
  /** The same per label. */
  readonly byLabel: ReadonlyMap<string, LedgerEntry>;
  /**
   * The amount that may still be spent, less reservations, in USD; `Infinity` without a limit. With a `store`, as of this
   * process's last request.
   */
  readonly remaining: number;
  /** A middleware that books its requests under this label. */
  label(name: string): Middleware;
  /** Books the usage of a request that the ledger could not see, such as an abandoned stream that was looked up afterwards. */
  add(usage: UsageTotals, label?: string): void;
  /** Resets all counts, or those of one label, which stay in the total. */
  reset(label?: string): void;
}

/** Request header with the label of a call. The ledger removes it; it is never sent. */
const LABEL_HEADER = 'x-ledger-label';

/** One pending request. */
interface Booking {
  readonly label: string | undefined;
  readonly reserved: bigint;
  readonly shared: SharedHold | undefined;
  /** True once a response with a successful status has arrived. */
  answered?: boolean;
  settled?: true;
}

/**
 * Counts tokens and cost of every request by the usage that its result reports, when a plain call settles or a stream ends, and
 * refuses further ones with `BudgetExceededError` when a limit is reached. Put it last in `middleware`, so that it counts what
 * is actually sent.
 */
export function createLedger(options: LedgerOptions = {}): Ledger {
  checkObject(options, 'The options of a ledger');
  const { limit = Infinity, labelLimit, label: chooseLabel, reserve = 0, includeBYOK = false, store } = options;
  checkAmount('limit', limit);
  for (const amount of typeof labelLimit === 'object' ? Object.values(labelLimit) : [labelLimit ?? Infinity])
    checkAmount('labelLimit', amount);
  if (typeof reserve !== 'function') checkAmount('reserve', reserve);
  const shared = store && new SharedLimits(store, (name) => (name === undefined ? limit : limitOf(name)));
  let total = new LedgerAccount();
  const labels = new Map<string, LedgerAccount>();
  let held = 0n;
  const heldByLabel = new Map<string | undefined, bigint>();
  /** With nested labels, an attempt passes several middlewares of one ledger; the outermost books. */
  const booked = new WeakSet<MiddlewareContext>();

  function accountsOf(label: string | undefined): LedgerAccount[] {
    if (label === undefined) return [total];
    let account = labels.get(label);
    if (!account) labels.set(label, (account = new LedgerAccount()));
    return [total, account];
  }

  function spentOf({ cost, upstreamCost = 0n }: LedgerAccount): bigint {
    return includeBYOK ? cost + upstreamCost : cost;
  }

  function hold(label: string | undefined, units: bigint): void {
    if (units === 0n) return;
    held += units;
    const ofLabel = (heldByLabel.get(label) ?? 0n) + units;
    if (ofLabel === 0n) heldByLabel.delete(label);
    else heldByLabel.set(label, ofLabel);
  }

  function limitOf(label: string): number {
    if (typeof labelLimit !== 'object') return labelLimit ?? Infinity;
    return Object.hasOwn(labelLimit, label) ? (labelLimit[label] ?? Infinity) : Infinity;
  }

  /** Throws if the request would exceed a limit; otherwise counts it as started. */
  function open(label: string | undefined, amount: number): Booking | Promise<Booking> {
    const reserved = toUnits(amount);
    if (shared) return shared.hold(label, amount).then((together) => begin(label, reserved, together));
    check(limit, spentOf(total), held, reserved, undefined);
    const account = label === undefined ? undefined : labels.get(label);
    if (label !== undefined)
      check(limitOf(label), account ? spentOf(account) : 0n, heldByLabel.get(label) ?? 0n, reserved, label);
    return begin(label, reserved, undefined);
  }

  function begin(label: string | undefined, reserved: bigint, together: SharedHold | undefined): Booking {
    for (const each of accountsOf(label)) each.requests++;
    hold(label, reserved);
    return { label, reserved, shared: together };
  }

  /** Books the request's usage, as far as `outcome` (a result, or an error with a partial one) reports it. */
  function settle(booking: Booking, mayBeBilled: boolean, outcome?: unknown): void {
    if (booking.settled) return;
    booking.settled = true;
    const usage = usageOf(outcome) ?? usageOf((outcome as { body?: unknown } | undefined)?.body);
    for (const account of accountsOf(booking.label)) {
      if (usage) account.book(usage);
      if (mayBeBilled && usage?.cost === undefined) account.unpriced++;
    }
    hold(booking.label, -booking.reserved);
    const upstream = includeBYOK ? (usage?.upstreamCost ?? 0) : 0;
    booking.shared?.settle(usage?.cost === undefined ? (mayBeBilled ? undefined : 0) : sumUSD([usage.cost, upstream]));
  }

  function middlewareOf(fixed: string | undefined): Middleware {
    return async (ctx, next) => {
      const own = ctx.headers.get(LABEL_HEADER);
      ctx.headers.delete(LABEL_HEADER);
      if (!ctx.billed || booked.has(ctx)) return next();
      booked.add(ctx);
      const label = fixed ?? (own || undefined) ?? chooseLabel?.(ctx);
      const previous = ctx.shared.get(booked) as Booking | undefined;
      // A response arrived, and the request is retried because the response could not be used.
      if (previous) settle(previous, previous.answered === true, ctx.lastError);
      const booking = await open(label, typeof reserve === 'function' ? checkAmount('reserve', reserve(ctx)) : reserve);
      if (!previous) ctx.onFinish((event) => finish(ctx.shared.get(booked) as Booking, event));
      ctx.shared.set(booked, booking);
      try {
        const response = await next();
        booking.answered = response.ok;
        return response;
      } catch (error) {
        const lost = isConnectionError(error) ? error.sent : isTimeoutError(error) || isUserAbortError(error);
        settle(booking, lost);
        throw error;
      }
    };
  }

  function finish(booking: Booking, { result, error }: FinishEvent): void {
    settle(booking, booking.answered === true, error ?? result);
  }

  const ledger = Object.assign(middlewareOf(undefined), {
    label: (name: string) => middlewareOf(name),
    add(usage: UsageTotals, label?: string) {
      for (const account of accountsOf(label)) account.book(usage);
      shared?.add(label, sumUSD([usage.cost ?? 0, includeBYOK ? (usage.upstreamCost ?? 0) : 0]));
    },
    reset(label?: string) {
      if (label !== undefined) return void labels.delete(label);
      total = new LedgerAccount();
      labels.clear();
    },
  });
  return Object.defineProperties(ledger, {
    total: { get: () => total.entry() },
    byLabel: { get: () => new Map([...labels].map(([label, account]) => [label, account.entry()])) },
    remaining: {
      get: () => {
        if (limit === Infinity) return limit;
        const { spent, reserved } = shared?.state ?? { spent: 0, reserved: 0 };
        const used = shared ? toUnits(spent) + toUnits(reserved) : spentOf(total) + held;
        return Math.max(0, fromUnits(toUnits(limit) - used));
      },
    },
  }) as unknown as Ledger;
}

function check(limit: number, spent: bigint, held: bigint, reserved: bigint, label: string | undefined): void {
  if (limit === Infinity) return;
  const most = toUnits(limit);
  if (spent < most && spent + held + reserved <= most) return;
  throw new BudgetExceededError({ limit, spent: fromUnits(spent), reserved: fromUnits(held), label });
}

/** Throws `InvalidRequestError`, which names the option, for an invalid amount. */
function checkAmount(option: string, amount: unknown): number {
  if (typeof amount === 'number' && amount >= 0 && (amount < Infinity || option !== 'reserve')) return amount;
  throw new InvalidRequestError(`Option \`${option}\` of a ledger must be an amount in USD, not ${shown(amount)}.`);
}
