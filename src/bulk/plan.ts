import { InvalidRequestError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
import { checkFunction, checkObject, checkSignal, shown } from '../settings.ts';
import { transportIn, type Client } from '../transport/client.ts';
import type { BulkOptions, BulkPrice } from './types.ts';

/** The options of a run, checked and with their defaults. */
export interface Plan {
  readonly concurrency: number;
  readonly ordered: boolean;
  readonly maxRetries: number;
  readonly retryInvalid: number;
  readonly timeout: number;
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
  /** USD; `Infinity` for none. */
  readonly maxCost: number;
  /** USD of earlier runs. */
  readonly spent: number;
  readonly prices: Readonly<Record<string, BulkPrice>> | undefined;
  readonly wait: boolean;
  readonly maxWait: number;
  readonly signal: AbortSignal | undefined;
  readonly onStart: ((id: string) => void) | undefined;
}

const CONCURRENCY = 256;
/** Default of `maxWait`, in ms. */
export const MAX_WAIT_MS: number = 15 * 60_000;

/** Throws `InvalidRequestError`, which names the option, for invalid values. */
export function planOf(client: Client, options: BulkOptions): Plan {
  checkObject(options, 'The options of `runMany`');
  checkSignal(options.signal);
  checkFunction(options.onStart, 'onStart');
  checkPrices(options.prices);
  const settings = transportIn(client).settingsFor();
  return {
    concurrency: whole('concurrency', options.concurrency ?? CONCURRENCY, 1),
    ordered: options.ordered ?? false,
    maxRetries: whole('maxRetries', options.maxRetries ?? settings.maxRetries, 0),
    retryInvalid: whole('retryInvalid', options.retryInvalid ?? 0, 0),
    timeout: positive('timeout', options.timeout ?? settings.timeout),
    requestsPerMinute: positive('requestsPerMinute', options.requestsPerMinute ?? Infinity),
    tokensPerMinute: positive('tokensPerMinute', options.tokensPerMinute ?? Infinity),
    maxCost: positive('maxCost', options.maxCost ?? Infinity),
    spent: options.spent === undefined || options.spent === 0 ? 0 : positive('spent', options.spent),
    prices: options.prices,
    wait: options.wait ?? false,
    maxWait: positive('maxWait', options.maxWait ?? MAX_WAIT_MS),
    signal: options.signal,
    onStart: options.onStart,
  };
}

/** Throws `InvalidRequestError` for a price that would make a cost limit void. */
export function checkPrices(prices: unknown): void {
  checkObject(prices, 'Option `prices`');
  for (const [model, price] of Object.entries(prices ?? {})) {
    const { prompt, completion, request = 0 } = asRecord(price) ?? {};
    const isPrice = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < Infinity;
    if (![prompt, completion, request].every(isPrice))
      throw new InvalidRequestError(
        `Option \`prices\` must have \`prompt\` and \`completion\` in USD per token, numbers of at least 0, for ${JSON.stringify(model)}.`,
      );
  }
}

export function whole(name: string, value: unknown, least: number): number {
  if (typeof value === 'number' && (Number.isInteger(value) || (value === Infinity && least === 0)) && value >= least)
    return value;
  throw new InvalidRequestError(`Option \`${name}\` must be a whole number of at least ${least}, not ${shown(value)}.`);
}

export function positive(name: string, value: unknown): number {
  if (typeof value === 'number' && value > 0) return value;
  throw new InvalidRequestError(`Option \`${name}\` must be a number above 0, not ${shown(value)}.`);
}
