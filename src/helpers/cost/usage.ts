import type {
  EmbeddingsUsage,
  Generation,
  MessageDeltaUsage,
  MessageUsage,
  ResponsesUsage,
  Usage,
} from '../../../generated/types.ts';
import { asRecord } from '../../json.ts';
import { checkIterable } from '../../settings.ts';
import { fromUnits, toUnits } from './money.ts';

/**
 * The usage of one or several calls. Fields that the API did not report are `undefined`, unlike the 0 that it reports for free
 * models and for responses from its cache.
 */
export interface UsageTotals {
  /** Input tokens, cached ones included. */
  inputTokens: number;
  /** Output tokens, reasoning included; 0 for embeddings. */
  outputTokens: number;
  totalTokens: number;
  /** Input tokens read from the provider's prompt cache. */
  cachedTokens: number | undefined;
  /** Input tokens written to the provider's prompt cache. */
  cacheWriteTokens: number | undefined;
  /** Output tokens spent on reasoning. */
  reasoningTokens: number | undefined;
  /** Charged to the account, in USD. */
  cost: number | undefined;
  /** Charged by the provider to a provider key of your own, in USD, and not part of `cost`. `undefined` without such a key. */
  upstreamCost: number | undefined;
}

/** The usage of one call. */
export interface ResultUsage extends UsageTotals {
  /** As the API sent it. */
  raw: Usage | ResponsesUsage | EmbeddingsUsage | MessageUsage | MessageDeltaUsage | Generation;
}

/**
 * The usage of a call, in the same terms for chat, text completions, responses, messages and embeddings. Accepts a whole
 * response, a chunk or event of a stream, the result of `withResponse()`, a record of `generations.get`, or an error with a
 * `partial` completion. Returns `undefined` if no usage is reported, as in all chunks of a chat stream but the last. Events of
 * a messages stream report the usage so far: the last one counts.
 */
export function usageOf(result: unknown): ResultUsage | undefined {
  const record = asRecord(result);
  if (record === undefined) return undefined;
  const { usage, response, data, partial, message } = record;
  const raw = asRecord(usage) ?? (isAmount(record['total_cost']) ? record : undefined);
  return (raw && normalize(raw)) ?? inner(response) ?? inner(data) ?? inner(partial) ?? inner(message);
}

/** Looks one level down only, so that no response can cause deep recursion. */
function inner(value: unknown): ResultUsage | undefined {
  const record = asRecord(value);
  const raw = asRecord(record?.['usage']) ?? (isAmount(record?.['total_cost']) ? record : undefined);
  return raw && normalize(raw);
}

/**
 * The sum of usages; money is added exactly. A field is `undefined` if no usage reports it; entries that are `undefined` are
 * ignored.
 */
export function sumUsage(usages: Iterable<UsageTotals | undefined>): UsageTotals {
  checkIterable(usages, 'sumUsage takes a list of usages');
  const sum = { ...NOTHING };
  let cost: bigint | undefined;
  let upstreamCost: bigint | undefined;
  for (const usage of usages) {
    if (usage === undefined || usage === null) continue;
    sum.inputTokens += usage.inputTokens;
    sum.outputTokens += usage.outputTokens;
    sum.totalTokens += usage.totalTokens;
    sum.cachedTokens = plus(sum.cachedTokens, usage.cachedTokens);
    sum.cacheWriteTokens = plus(sum.cacheWriteTokens, usage.cacheWriteTokens);
    sum.reasoningTokens = plus(sum.reasoningTokens, usage.reasoningTokens);
    if (usage.cost !== undefined) cost = (cost ?? 0n) + toUnits(usage.cost);
    if (usage.upstreamCost !== undefined) upstreamCost = (upstreamCost ?? 0n) + toUnits(usage.upstreamCost);
  }
  if (cost !== undefined) sum.cost = fromUnits(cost);
  if (upstreamCost !== undefined) sum.upstreamCost = fromUnits(upstreamCost);
  return sum;
}

const NOTHING: UsageTotals = {
  inputTokens: 0,
  outputTokens: 0,
  totalTokens: 0,
  cachedTokens: undefined,
  cacheWriteTokens: undefined,
  reasoningTokens: undefined,
  cost: undefined,
  upstreamCost: undefined,
};

function plus(sum: number | undefined, value: number | undefined): number | undefined {
  return value === undefined ? sum : (sum ?? 0) + value;
}

function normalize(raw: Record<string, unknown>): ResultUsage | undefined {
  const input = firstNumber(raw, 'prompt_tokens', 'input_tokens', 'native_tokens_prompt');
  const output = firstNumber(raw, 'completion_tokens', 'output_tokens', 'native_tokens_completion');
  const total = firstNumber(raw, 'total_tokens');
  const cost = firstNumber(raw, 'cost', 'total_cost');
  if (input === undefined && output === undefined && total === undefined && cost === undefined) return undefined;
  const inputDetails = asRecord(raw['prompt_tokens_details']) ?? asRecord(raw['input_tokens_details']);
  const outputDetails = asRecord(raw['completion_tokens_details']) ?? asRecord(raw['output_tokens_details']);
  // The Messages format does not include them in `input_tokens`; the others do.
  const read = firstNumber(raw, 'cache_read_input_tokens');
  const written = firstNumber(raw, 'cache_creation_input_tokens');
  const all = (input ?? 0) + (read ?? 0) + (written ?? 0);
  const costDetails = asRecord(raw['cost_details']) ?? raw;
  return {
    inputTokens: all,
    outputTokens: output ?? 0,
    totalTokens: total ?? all + (output ?? 0),
    cachedTokens: firstNumber(inputDetails, 'cached_tokens') ?? firstNumber(raw, 'native_tokens_cached') ?? read,
    cacheWriteTokens: firstNumber(inputDetails, 'cache_write_tokens') ?? written,
    reasoningTokens:
      firstNumber(outputDetails, 'reasoning_tokens', 'thinking_tokens') ?? firstNumber(raw, 'native_tokens_reasoning'),
    cost,
    upstreamCost: raw['is_byok'] === true ? firstNumber(costDetails, 'upstream_inference_cost') : undefined,
    raw: raw as unknown as ResultUsage['raw'],
  };
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && DECIMAL.test(value));
}

/** Some servers write amounts as text. */
const DECIMAL = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The first property that is a finite, non-negative number. */
function firstNumber(record: Record<string, unknown> | undefined, ...names: string[]): number | undefined {
  for (const name of names) {
    const given = record?.[name];
    const value = isAmount(given) ? Number(given) : undefined;
    if (value !== undefined && value >= 0 && value < Infinity) return value;
  }
  return undefined;
}
