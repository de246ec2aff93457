import type { Client } from '../transport/client.ts';
import { pricesFor, tokenEstimate } from './cost-bound.ts';
import type { Plan } from './plan.ts';
import { Quantile, RequestQuota, TokenQuota } from './quotas.ts';
import { RowCosts } from './row-costs.ts';
import type { Booking } from './row.ts';
import { Spend } from './spend.ts';
import type { BulkRequest } from './types.ts';

/** The share of the limits that a request in flight has reserved. */
export interface Hold {
  readonly tokens: number;
  /** USD. */
  readonly cost: number;
  /** False if the request can cost more than it has reserved. */
  readonly bounded: boolean;
}

/** The limits that the caller has set: requests and tokens per minute, and USD. */
export class Limits {
  readonly #client: Client;
  readonly #plan: Plan;
  readonly #signal: AbortSignal;
  readonly #requests: RequestQuota | undefined;
  readonly #tokens: TokenQuota | undefined;
  readonly #spend: Spend | undefined;
  readonly #outputs = new Quantile(0.95);
  #costs = new RowCosts(new Map());

  constructor(client: Client, plan: Plan, signal: AbortSignal) {
    this.#client = client;
    this.#plan = plan;
    this.#signal = signal;
    const { requestsPerMinute, tokensPerMinute, maxCost } = plan;
    this.#requests = requestsPerMinute < Infinity ? new RequestQuota(requestsPerMinute) : undefined;
    this.#tokens = tokensPerMinute < Infinity ? new TokenQuota(tokensPerMinute) : undefined;
    this.#spend = maxCost < Infinity ? new Spend(maxCost, plan.spent) : undefined;
  }

  get spent(): number {
    return this.#spend?.spent ?? 0;
  }

  get reserved(): number {
    return this.#spend?.held ?? 0;
  }

  /** Looks up prices, if they are needed; without them rows have no upper bound of their cost. */
  async prepare(): Promise<void> {
    if (!this.#spend) return;
    this.#costs = new RowCosts(await pricesFor(this.#client, this.#plan.prices, this.#signal));
  }

  /** Ms until the quotas allow the request. */
  delay(request: BulkRequest, now: number): number {
    const tokens = this.#tokens ? this.#tokens.delay(this.#estimate(request), now) : 0;
    return Math.max(this.#requests?.delay(now) ?? 0, tokens);
  }

  /** True if the cost limit allows the request; false if it may later; the amounts if it never will. */
  canHold(request: BulkRequest, inFlight: number): boolean | { spent: number; needed: number } {
    const spend = this.#spend;
    if (!spend) return true;
    const needed = this.#costs.costOf(request).cost;
    if (needed <= spend.remaining && spend.remaining > 0) return true;
    return inFlight > 0 ? false : { spent: spend.spent, needed };
  }

  take(request: BulkRequest, now: number): Hold {
    const tokens = this.#tokens ? this.#estimate(request) : 0;
    this.#tokens?.take(tokens, now);
    this.#requests?.take(now);
    if (!this.#spend) return { tokens, cost: 0, bounded: true };
    const { cost, bounded } = this.#costs.costOf(request);
    this.#spend.reserve(cost);
    return { tokens, cost, bounded };
  }

  settle(hold: Hold, booking: Booking): void {
    const { usage, mayBeBilled } = booking;
    this.#tokens?.settle(hold.tokens, usage?.totalTokens ?? (mayBeBilled ? hold.tokens : 0));
    if (usage) this.#outputs.add(usage.outputTokens);
    const cost = this.#costs.settle(hold.cost, booking);
    this.#spend?.settle(hold.cost, cost);
  }

  #estimate(request: BulkRequest): number {
    return tokenEstimate(request, this.#outputs.value);
  }
}
