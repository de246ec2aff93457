import { readParsed } from '../helpers/structured/read-parsed.ts';
import { readCompletion, readMessage, readResponse, type Reading } from '../helpers/structured/readings.ts';
import { limitOf } from '../helpers/structured/request-format.ts';
import { asStandardSchema, type JsonSchema, type StandardSchema } from '../helpers/structured/schema.ts';
import { chatWithSchema, messageWithSchema, responseWithSchema } from '../helpers/structured/with-schema.ts';
import type { RequestOptions } from '../options.ts';
import type { Client } from '../transport/client.ts';
import type { BulkOperation, BulkOperations, BulkRequest, ParsedOperation } from './types.ts';

interface Format<Op extends ParsedOperation> {
  /** Adds the schema to the parameters. */
  ask(
    client: Client,
    params: BulkOperations[Op]['params'],
    schema: StandardSchema | JsonSchema,
  ): BulkOperations[Op]['params'];
  read(response: BulkOperations[Op]['response']): Reading;
}

const FORMATS: { readonly [Op in ParsedOperation]: Format<Op> } = {
  chat: { ask: (client, params, schema) => chatWithSchema(client, params, schema, {}), read: readCompletion },
  responses: { ask: (client, params, schema) => responseWithSchema(client, params, schema, {}), read: readResponse },
  messages: { ask: (client, params, schema) => messageWithSchema(client, params, schema), read: readMessage },
};

/** Operations whose rows may have a schema: those that respond with text. */
export const PARSED_OPERATIONS: readonly BulkOperation[] = Object.keys(FORMATS) as ParsedOperation[];

/** The parameters of a row as they are sent. */
export function paramsOf(
  client: Client,
  { operation = 'chat', params, parse: schema }: BulkRequest,
): BulkRequest['params'] {
  return schema ? FORMATS[operation as 'chat'].ask(client, params as BulkOperations['chat']['params'], schema) : params;
}

/** The parsed value of a response, if its row has a schema. */
export async function parsedOf(
  client: Client,
  { operation = 'chat', parse: schema }: BulkRequest,
  response: BulkOperations[BulkOperation]['response'],
  options: RequestOptions,
): Promise<unknown> {
  if (!schema) return undefined;
  const { read } = FORMATS[operation as 'chat'] as Format<ParsedOperation>;
  const { parsed } = await readParsed(
    response,
    read as (response: object) => Reading,
    asStandardSchema(schema),
    limitOf(client, options),
  );
  return parsed;
}
