import type {
  ChatCompletionCreateParams,
  MessageCreateParams,
  ResponsesCreateParams,
} from '../../../generated/types.ts';
import type { Client } from '../../transport/client.ts';
import { formatFor, type FormatOptions } from './request-format.ts';
import type { JsonSchema, StandardSchema } from './schema.ts';

type Given = StandardSchema | JsonSchema;

/** A chat request whose completion must match the schema. */
export function chatWithSchema<Params extends ChatCompletionCreateParams>(
  client: Client,
  params: Params,
  schema: Given,
  options: FormatOptions,
): Params {
  return {
    ...params,
    response_format: { type: 'json_schema' as const, json_schema: formatFor(client, params, schema, options) },
  };
}

/** A request in the Responses format whose text must match the schema. */
export function responseWithSchema<Params extends ResponsesCreateParams>(
  client: Client,
  params: Params,
  schema: Given,
  options: FormatOptions,
): Params {
  const format = formatFor(client, params, schema, options);
  return { ...params, text: { ...params.text, format: { type: 'json_schema' as const, ...format } } };
}

/** A request for a message whose text must match the schema. Its format has no name, and is always strict if the provider supports it. */
export function messageWithSchema<Params extends MessageCreateParams>(
  client: Client,
  params: Params,
  given: Given,
): Params {
  const { schema } = formatFor(client, params, given, {});
  return { ...params, output_config: { ...params.output_config, format: { type: 'json_schema' as const, schema } } };
}
