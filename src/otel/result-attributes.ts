import type { Attributes } from '@opentelemetry/api';
import { isAPIError } from '../errors/failures.ts';
import { usageOf, type ResultUsage } from '../helpers/cost/usage.ts';
import type { FinishEvent } from '../hooks.ts';
import { asRecord, asString } from '../json.ts';

/** Attributes known once the call is over. */
export function resultAttributes(event: FinishEvent, usage: ResultUsage | undefined): Attributes {
  const { result, error, attempts, timing, generationId } = event;
  const { id, model, provider, service_tier: tier } = asRecord(result) ?? {};
  const seconds = timing.firstContentMs === undefined ? undefined : timing.firstContentMs / 1000;
  const reasons = finishReasons(result);
  return defined({
    'gen_ai.response.id': asString(id),
    'gen_ai.response.model': asString(model),
    'gen_ai.response.finish_reasons': reasons.length > 0 ? reasons : undefined,
    'gen_ai.response.time_to_first_chunk': seconds,
    'gen_ai.usage.input_tokens': usage?.inputTokens,
    'gen_ai.usage.output_tokens': usage?.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': usage?.cachedTokens,
    'gen_ai.usage.cache_creation.input_tokens': usage?.cacheWriteTokens,
    'gen_ai.usage.reasoning.output_tokens': usage?.reasoningTokens,
    // Attributes outside the conventions.
    'openrouter.usage.cost': usage?.cost,
    'openrouter.usage.upstream_cost': usage?.upstreamCost,
    'openrouter.provider.name': asString(provider) ?? (isAPIError(error) ? error.providerName : undefined),
    'openrouter.service_tier': asString(tier),
    'openrouter.generation.id': generationId ?? (isAPIError(error) ? error.generationId : undefined),
    'openrouter.attempts': attempts,
  });
}

/** The usage of a result, or of a partial one. */
export function usageOfEvent({ result, error }: FinishEvent): ResultUsage | undefined {
  return usageOf(result) ?? usageOf(error);
}

/** The error's type, with few possible values: the API's name, otherwise the status, otherwise the class. */
export function errorType(error: unknown): string {
  if (isAPIError(error)) return error.errorType ?? String(error.status ?? error.name);
  return error instanceof Error ? error.name : typeof error;
}

/** The finish reason of each choice, or of the whole response. */
function finishReasons(result: unknown): string[] {
  const { choices, stop_reason: stopped, status } = asRecord(result) ?? {};
  const all = Array.isArray(choices)
    ? choices.map((choice: unknown) => asRecord(choice)?.['finish_reason'])
    : [stopped ?? status];
  return all.filter((reason): reason is string => typeof reason === 'string');
}

function defined(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
