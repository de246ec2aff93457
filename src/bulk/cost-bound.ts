import { modelsList } from '../../generated/operations.ts';
import { asRecord, asString } from '../json.ts';
import type { Client } from '../transport/client.ts';
import { modelOf, operationOf } from './operations.ts';
import type { BulkPrice, BulkRequest } from './types.ts';

/** Tokens that conversation formats add, in total and per message. */
const TOKENS_AROUND = 64;
const TOKENS_PER_MESSAGE = 16;
/** Types of content whose number of tokens cannot be derived from its size as text. */
const MEDIA = /image|audio|video|file|document/;

/**
 * Prices by model: the given ones, otherwise those of the models that the API lists; none if it cannot be asked. Rows of a
 * model without a price have no upper bound of their cost.
 */
export async function pricesFor(
  client: Client,
  given: Readonly<Record<string, BulkPrice>> | undefined,
  signal: AbortSignal,
): Promise<Map<string, BulkPrice>> {
  return given ? new Map(Object.entries(given)) : fetchPrices(client, signal).catch(() => new Map<string, BulkPrice>());
}

async function fetchPrices(client: Client, signal: AbortSignal): Promise<Map<string, BulkPrice>> {
  const prices = new Map<string, BulkPrice>();
  for await (const { id, canonical_slug: slug, pricing } of modelsList(client, {}, { signal }).items()) {
    const price = priceOf(pricing);
    for (const name of [id, slug]) if (price && name) prices.set(name, price);
  }
  return prices;
}

/** The highest prices that a model can have; `undefined` if one of them is unknown. */
function priceOf(pricing: unknown): BulkPrice | undefined {
  const record = asRecord(pricing);
  if (!record) return undefined;
  const overrides = Array.isArray(record['overrides']) ? record['overrides'] : [];
  const highest = (...names: string[]): number =>
    Math.max(...[record, ...overrides].flatMap((each) => names.map((name) => priceAt(each, name))));
  const price = {
    prompt: highest('prompt', 'input_cache_write', 'input_cache_write_1h'),
    completion: highest('completion', 'internal_reasoning'),
    request: highest('request'),
  };
  // The price of a router is -1: it depends on the model that it chooses.
  const known = record['prompt'] !== undefined && Object.values(price).every((value) => value >= 0 && value < Infinity);
  return known && priceAt(record, 'prompt') >= 0 && priceAt(record, 'completion') >= 0 ? price : undefined;
}

/** USD, which the API writes as text; `NaN` for anything that is not a price. */
function priceAt(pricing: unknown, name: string): number {
  const given = asRecord(pricing)?.[name] ?? 0;
  return typeof given === 'string' || typeof given === 'number' ? Number(given) : Number.NaN;
}

/**
 * The most that a request can cost, in USD; `undefined` if it has no bound. A token is at least one byte, so the bytes of the
 * request bound its input.
 */
export function costBound(request: BulkRequest, prices: ReadonlyMap<string, BulkPrice>): number | undefined {
  const params = request.params as unknown as Record<string, unknown>;
  const models = [modelOf(request), ...listOf(params['models'])];
  const known = models.map(
    (model) => prices.get(String(model)) ?? prices.get(String(model).replace(/:(?:nitro|floor|exact)$/, '')),
  );
  const price = known.reduce(
    (a, b) =>
      a &&
      b && {
        prompt: max(a.prompt, b.prompt),
        completion: max(a.completion, b.completion),
        request: max(a.request, b.request),
      },
  );
  if (!price) return undefined;
  const { n, plugins, web_search_options: search, tools } = params;
  const hosted = listOf(tools).some(
    (tool) => asRecord(tool)?.['type'] !== 'function' && asRecord(tool)?.['input_schema'] === undefined,
  );
  if (listOf(plugins).length > 0 || search || hosted) return undefined;
  if ([params['messages'], params['input'], params['system']].some((content) => hasMedia(content))) return undefined;
  const output = operationOf(request) === 'embeddings' ? 0 : outputBound(params);
  if (output === undefined) return undefined;
  const messages = listOf(params['messages'] ?? params['input']).length;
  const input = new TextEncoder().encode(JSON.stringify(params)).length + TOKENS_AROUND + TOKENS_PER_MESSAGE * messages;
  const choices = typeof n === 'number' && n > 1 ? n : 1;
  return input * price.prompt + output * choices * price.completion + (price.request ?? 0);
}

/** An estimate of a request's tokens, input and output; `output` is the typical number of output tokens of other requests. */
export function tokenEstimate(request: BulkRequest, output: number | undefined): number {
  const params = request.params as unknown as Record<string, unknown>;
  const limit = operationOf(request) === 'embeddings' ? 0 : outputBound(params);
  // About four characters a token.
  return Math.ceil(JSON.stringify(params).length / 4) + Math.min(output ?? limit ?? 1_000, limit ?? Infinity);
}

function outputBound(params: Record<string, unknown>): number | undefined {
  const limits = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'].flatMap((name) => {
    const limit = params[name];
    return typeof limit === 'number' && limit > 0 ? [limit] : [];
  });
  return limits.length === 0 ? undefined : Math.max(...limits);
}

function hasMedia(content: unknown, depth: number = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  if (Array.isArray(content)) return content.some((item) => hasMedia(item, depth + 1));
  const { type, content: inner } = asRecord(content) ?? {};
  return MEDIA.test(String(type)) || (inner !== undefined && hasMedia(inner, depth + 1));
}

const MAX_DEPTH = 8;

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function max(a: number | undefined, b: number | undefined): number {
  return Math.max(a ?? 0, b ?? 0);
}

/** The name of a model in messages. */
export function nameOfModel(model: string): string {
  return asString(model) ? JSON.stringify(model) : "the account's default model";
}
