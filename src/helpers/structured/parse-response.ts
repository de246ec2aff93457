import { responsesCreate } from '../../../generated/operations.ts';
import type { ResponsesCreateParams, ResponsesResult, ResponsesTextOptions } from '../../../generated/types.ts';
import type { RequestOptions } from '../../options.ts';
import type { Client } from '../../transport/client.ts';
import type { ParseOptions } from './parse.ts';
import { ParsedStream } from './parsed-stream.ts';
import { readParsed } from './read-parsed.ts';
import { readResponse } from './readings.ts';
import { limitOf } from './request-format.ts';
import { asStandardSchema, type InferInput, type InferOutput, type JsonSchema, type StandardSchema } from './schema.ts';
import { responseWithSchema } from './with-schema.ts';
import { ownOf } from '../../settings.ts';

/** A request in the Responses format whose text must match a schema. */
export type ParseResponseParams = Omit<ResponsesCreateParams, 'text' | 'stream'> & {
  text?: Omit<ResponsesTextOptions, 'format'> | undefined;
};

/** `parsed` is the value of the text, as the validator returned it. */
export type ParsedResponse<T> = ResponsesResult & { parsed: T };

/**
 * `parse` for `responses.create`: requests a response whose text matches `schema`, and parses and validates it.
 *
 * @throws The errors of `parse`; the `completion` of a `StructuredOutputError` is a `ResponsesResult`.
 */
export function parseResponse<Schema extends StandardSchema>(
  client: Client,
  params: ParseResponseParams,
  schema: Schema,
  options?: ParseOptions,
): Promise<ParsedResponse<InferOutput<Schema>>>;
export function parseResponse<T = unknown>(
  client: Client,
  params: ParseResponseParams,
  schema: JsonSchema,
  options?: ParseOptions,
): Promise<ParsedResponse<T>>;
export async function parseResponse(
  client: Client,
  params: ParseResponseParams,
  schema: StandardSchema | JsonSchema,
  options: ParseOptions = {},
): Promise<ParsedResponse<unknown>> {
  const { body, requestOptions } = prepare(client, params, schema, options);
  const result = await responsesCreate(client, { ...body, stream: false }, requestOptions);
  return readParsed(result, readResponse, asStandardSchema(schema), limitOf(client, requestOptions));
}

/**
 * `parseStream` for `responses.create`: iterate it for the growing value, then await `final()`. Resolves at the first content.
 *
 * @throws The errors of `parseStream`; the `completion` of a `StructuredOutputError` is a `ResponsesResult`.
 */
export function parseResponseStream<Schema extends StandardSchema>(
  client: Client,
  params: ParseResponseParams,
  schema: Schema,
  options?: ParseOptions,
): Promise<ParsedStream<InferInput<Schema>, InferOutput<Schema>, ResponsesResult>>;
export function parseResponseStream<T = unknown>(
  client: Client,
  params: ParseResponseParams,
  schema: JsonSchema,
  options?: ParseOptions,
): Promise<ParsedStream<T, T, ResponsesResult>>;
export async function parseResponseStream(
  client: Client,
  params: ParseResponseParams,
  schema: StandardSchema | JsonSchema,
  options: ParseOptions = {},
): Promise<ParsedStream<unknown, unknown, ResponsesResult>> {
  const { body, requestOptions } = prepare(client, params, schema, options);
  const stream = await responsesCreate(client, { ...body, stream: true }, requestOptions);
  return new ParsedStream(stream, readResponse, asStandardSchema(schema), limitOf(client, requestOptions));
}

function prepare(
  client: Client,
  params: ParseResponseParams,
  given: StandardSchema | JsonSchema,
  options: ParseOptions,
): { body: ResponsesCreateParams; requestOptions: RequestOptions } {
  const { name, description, strict, ...requestOptions } = ownOf(options);
  return { body: responseWithSchema(client, params, given, { name, description, strict }), requestOptions };
}
