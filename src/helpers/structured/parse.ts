import { chatCompletionsCreate } from '../../../generated/operations.ts';
import type { ChatCompletion, ChatCompletionCreateParams } from '../../../generated/types.ts';
import type { RequestOptions } from '../../options.ts';
import type { Client } from '../../transport/client.ts';
import { ParsedStream } from './parsed-stream.ts';
import { readParsed } from './read-parsed.ts';
import { readCompletion } from './readings.ts';
import { limitOf, type FormatOptions } from './request-format.ts';
import { asStandardSchema, type InferInput, type InferOutput, type JsonSchema, type StandardSchema } from './schema.ts';
import { ownOf } from '../../settings.ts';
import { chatWithSchema } from './with-schema.ts';

/** A chat request whose completion must match a schema. */
export type ParseParams = Omit<ChatCompletionCreateParams, 'response_format' | 'stream'>;

/** `parsed` is the value of the completion's text (choice 0), as the validator returned it. */
export type ParsedCompletion<T> = ChatCompletion & { parsed: T };

export interface ParseOptions extends RequestOptions, FormatOptions {}

/**
 * Requests a completion that matches `schema` (`response_format` of type `json_schema`), and parses and validates it. Accepts
 * any Standard Schema validator that can produce JSON Schema (zod, arktype, valibot through `toStandardJsonSchema`), or a plain
 * JSON Schema, with which values are typed but not validated.
 *
 * @throws `StructuredOutputError`, with the completion, if the model refused, the completion was truncated or does not match the schema.
 * @throws `InvalidRequestError`, before anything is sent, for a schema that JSON Schema cannot express.
 */
export function parse<Schema extends StandardSchema>(
  client: Client,
  params: ParseParams,
  schema: Schema,
  options?: ParseOptions,
): Promise<ParsedCompletion<InferOutput<Schema>>>;
export function parse<T = unknown>(
  client: Client,
  params: ParseParams,
  schema: JsonSchema,
  options?: ParseOptions,
): Promise<ParsedCompletion<T>>;
export async function parse(
  client: Client,
  params: ParseParams,
  schema: StandardSchema | JsonSchema,
  options: ParseOptions = {},
): Promise<ParsedCompletion<unknown>> {
  const { body, requestOptions, limit } = prepare(client, params, schema, options);
  const completion = await chatCompletionsCreate(client, { ...body, stream: false }, requestOptions);
  return readParsed(completion, readCompletion, asStandardSchema(schema), limit);
}

/**
 * Like `parse`, streamed: iterate it for the growing value, then await `final()`. Resolves at the first content.
 *
 * @throws The errors of `chat.completions.create`; `final()` and the iteration throw `StructuredOutputError` like `parse`.
 */
export function parseStream<Schema extends StandardSchema>(
  client: Client,
  params: ParseParams,
  schema: Schema,
  options?: ParseOptions,
): Promise<ParsedStream<InferInput<Schema>, InferOutput<Schema>>>;
export function parseStream<T = unknown>(
  client: Client,
  params: ParseParams,
  schema: JsonSchema,
  options?: ParseOptions,
): Promise<ParsedStream<T, T>>;
export async function parseStream(
  client: Client,
  params: ParseParams,
  schema: StandardSchema | JsonSchema,
  options: ParseOptions = {},
): Promise<ParsedStream<unknown, unknown>> {
  const { body, requestOptions, limit } = prepare(client, params, schema, options);
  const stream = await chatCompletionsCreate(client, { ...body, stream: true }, requestOptions);
  return new ParsedStream(stream, readCompletion, asStandardSchema(schema), limit);
}

function prepare(
  client: Client,
  params: ParseParams,
  given: StandardSchema | JsonSchema,
  options: ParseOptions,
): { body: ChatCompletionCreateParams; requestOptions: RequestOptions; limit: number } {
  const { name, description, strict, ...requestOptions } = ownOf(options);
  return {
    body: chatWithSchema(client, params, given, { name, description, strict }),
    requestOptions,
    limit: limitOf(client, requestOptions),
  };
}
