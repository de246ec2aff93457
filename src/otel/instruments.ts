import type { Attributes, Meter } from '@opentelemetry/api';
import type { ResultUsage } from '../helpers/cost/usage.ts';
import type { FinishEvent } from '../hooks.ts';

/** Bucket boundaries of the conventions, in seconds and in tokens. */
const SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const TOKENS = Array.from({ length: 14 }, (_, n) => 4 ** n);

/** Span attributes that metrics have, too: with few values each. */
const DIMENSIONS = [
  'gen_ai.operation.name',
  'gen_ai.provider.name',
  'gen_ai.request.model',
  'gen_ai.response.model',
  'server.address',
  'server.port',
  'error.type',
];

export type Record = (event: FinishEvent, usage: ResultUsage | undefined, attributes: Attributes) => void;

/** The metrics of inference: duration, time to the first content, tokens, cost. */
export function createInstruments(meter: Meter): Record {
  const histogram = (name: string, unit: string, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(name, { unit, advice: { explicitBucketBoundaries } });
  const duration = histogram('gen_ai.client.operation.duration', 's', SECONDS);
  const firstChunk = histogram('gen_ai.client.operation.time_to_first_chunk', 's', SECONDS);
  const tokens = histogram('gen_ai.client.token.usage', '{token}', TOKENS);
  const cost = meter.createCounter('openrouter.client.cost', { unit: '{USD}' });
  return ({ timing }, usage, attributes) => {
    const dimensions = Object.fromEntries(DIMENSIONS.map((name) => [name, attributes[name]] as const));
    for (const name of DIMENSIONS) if (dimensions[name] === undefined) delete dimensions[name];
    duration.record(timing.durationMs / 1000, dimensions);
    if (timing.firstContentMs !== undefined) firstChunk.record(timing.firstContentMs / 1000, dimensions);
    if (!usage) return;
    tokens.record(usage.inputTokens, { ...dimensions, 'gen_ai.token.type': 'input' });
    tokens.record(usage.outputTokens, { ...dimensions, 'gen_ai.token.type': 'output' });
    if (usage.cost !== undefined) cost.add(usage.cost, dimensions);
  };
}
