import type { Attributes } from '@opentelemetry/api';
import type { MiddlewareContext } from '../hooks.ts';
import { asRecord } from '../json.ts';

/** Names of inference operations by OpenTelemetry's conventions, by dotted name or path. */
const INFERENCE: readonly (readonly [operation: RegExp, name: string])[] = [
  [/^(?:chat\.completions|responses|messages)\.create$|\/(?:chat\/completions|responses|messages)$/, 'chat'],
  [/^completions\.create$|\/completions$/, 'text_completion'],
  [/^embeddings\.create$|\/embeddings$/, 'embeddings'],
  [/^images\.generate$|\/images$/, 'generate_content'],
];

/** The conventions' name of an operation; `undefined` for one that runs no model. */
export function inferenceName({ operation }: MiddlewareContext): string | undefined {
  return INFERENCE.find(([pattern]) => pattern.test(operation))?.[1];
}

/** Parameters that are recorded, each from the first of its names that the call has. */
const PARAMETERS: readonly (readonly [attribute: string, ...names: string[]])[] = [
  ['gen_ai.request.max_tokens', 'max_completion_tokens', 'max_output_tokens', 'max_tokens'],
  ['gen_ai.request.temperature', 'temperature'],
  ['gen_ai.request.top_p', 'top_p'],
  ['gen_ai.request.top_k', 'top_k'],
  ['gen_ai.request.frequency_penalty', 'frequency_penalty'],
  ['gen_ai.request.presence_penalty', 'presence_penalty'],
  ['gen_ai.request.seed', 'seed'],
  ['gen_ai.request.choice.count', 'n'],
  ['gen_ai.embeddings.dimension.count', 'dimensions'],
];

/** Attributes known before the first attempt is sent. */
export function requestAttributes(ctx: MiddlewareContext, name: string | undefined): Attributes {
  const params = asRecord(ctx.params) ?? {};
  const attributes: Attributes = { 'openrouter.operation': ctx.operation, ...serverOf(ctx) };
  if (name === undefined) return attributes;
  const { model, stream, stop, response_format: format } = params;
  attributes['gen_ai.operation.name'] = name;
  attributes['gen_ai.provider.name'] = 'openrouter';
  if (typeof model === 'string') attributes['gen_ai.request.model'] = model;
  if (stream === true) attributes['gen_ai.request.stream'] = true;
  const stops = [stop ?? params['stop_sequences'] ?? []].flat().filter((one) => typeof one === 'string');
  if (stops.length > 0) attributes['gen_ai.request.stop_sequences'] = stops;
  if (/json/.test(String(asRecord(format)?.['type']))) attributes['gen_ai.output.type'] = 'json';
  for (const [attribute, ...names] of PARAMETERS) {
    const value = names.map((each) => params[each]).find((each) => typeof each === 'number');
    // One choice is the default.
    if (value !== undefined && !(attribute.endsWith('choice.count') && value === 1))
      attributes[attribute] = value as number;
  }
  return attributes;
}

/** Host and port that the request goes to. */
export function serverOf({ url }: MiddlewareContext): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return { 'server.address': hostname, 'server.port': Number(port) || (protocol === 'http:' ? 80 : 443) };
}
