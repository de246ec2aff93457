import { messagesCreate } from '../../../generated/operations.ts';
import type { Message, MessageCreateParams, MessageOutputConfig } from '../../../generated/types.ts';
import type { RequestOptions } from '../../options.ts';
import type { Client } from '../../transport/client.ts';
import { ParsedStream } from './parsed-stream.ts';
import { readParsed } from './read-parsed.ts';
import { readMessage } from './readings.ts';
import { limitOf } from './request-format.ts';
import { asStandardSchema, type InferInput, type InferOutput, type JsonSchema, type StandardSchema } from './schema.ts';
import { messageWithSchema } from './with-schema.ts';

/** A request for a message whose text must match a schema. */
export type ParseMessageParams = Omit<MessageCreateParams, 'output_config' | 'stream'> & {
  output_config?: Omit<MessageOutputConfig, 'format'> | undefined;
};

/** `parsed` is the value of the text, as the validator returned it. */
export type ParsedMessage<T> = Message & { parsed: T };

/**
 * `parse` for `messages.create`: requests a message whose text matches `schema`, and parses and validates it.
 *
 * @throws The errors of `parse`; the `completion` of a `StructuredOutputError` is a `Message`.
 */
export function parseMessage<Schema extends StandardSchema>(
  client: Client,
  params: ParseMessageParams,
  schema: Schema,
  options?: RequestOptions,
): Promise<ParsedMessage<InferOutput<Schema>>>;
export function parseMessage<T = unknown>(
  client: Client,
  params: ParseMessageParams,
  schema: JsonSchema,
  options?: RequestOptions,
): Promise<ParsedMessage<T>>;
export async function parseMessage(
  client: Client,
  params: ParseMessageParams,
  schema: StandardSchema | JsonSchema,
  options: RequestOptions = {},
): Promise<ParsedMessage<unknown>> {
  const { body, requestOptions } = prepare(client, params, schema, options);
  const result = await messagesCreate(client, { ...body, stream: false }, requestOptions);
  return readParsed(result, readMessage, asStandardSchema(schema), limitOf(client, requestOptions));
}

/**
 * `parseStream` for `messages.create`: iterate it for the growing value, then await `final()`. Resolves at the first content.
 *
 * @throws The errors of `parseStream`; the `completion` of a `StructuredOutputError` is a `Message`.
 */
export function parseMessageStream<Schema extends StandardSchema>(
  client: Client,
  params: ParseMessageParams,
  schema: Schema,
  options?: RequestOptions,
): Promise<ParsedStream<InferInput<Schema>, InferOutput<Schema>, Message>>;
export function parseMessageStream<T = unknown>(
  client: Client,
  params: ParseMessageParams,
  schema: JsonSchema,
  options?: RequestOptions,
): Promise<ParsedStream<T, T, Message>>;
export async function parseMessageStream(
  client: Client,
  params: ParseMessageParams,
  schema: StandardSchema | JsonSchema,
  options: RequestOptions = {},
): Promise<ParsedStream<unknown, unknown, Message>> {
  const { body, requestOptions } = prepare(client, params, schema, options);
  const stream = await messagesCreate(client, { ...body, stream: true }, requestOptions);
  return new ParsedStream(stream, readMessage, asStandardSchema(schema), limitOf(client, requestOptions));
}

function prepare(
  client: Client,
  params: ParseMessageParams,
  given: StandardSchema | JsonSchema,
  requestOptions: RequestOptions,
): { body: MessageCreateParams; requestOptions: RequestOptions } {
  return { body: messageWithSchema(client, params, given), requestOptions };
}
