import { chatCompletionsCreate } from '../../../generated/operations.ts';
import type { ChatCompletion, ChatCompletionCreateParams } from '../../../generated/types.ts';
import { InvalidRequestError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { transportOf, type Client } from '../../transport/client.ts';
import { ParsedStream } from './parsed-stream.ts';
import { readParsed } from './read-parsed.ts';
import {
  asStandardSchema,
  toJsonSchema,
  type InferInput,
  type InferOutput,
  type JsonSchema,
  type StandardSchema,
} from './schema.ts';
import { portableSchema } from './portable-schema.ts';
import { strictModesOf } from './strict-modes.ts';
import { strictSchema } from './strict-schema.ts';

/** A chat request whose completion must match a schema. */
export type ParseParams = Omit<ChatCompletionCreateParams, 'response_format' | 'stream'>;

/** `parsed` is the value of the completion's text (choice 0), as the validator returned it. */
export type ParsedCompletion<T> = ChatCompletion & { parsed: T };

export interface ParseOptions extends RequestOptions {
  /** Name of the schema, which models see: 1 to 64 letters, digits, `_` and `-`. Default: the schema's `title` where it fits, else `answer`. */
  name?: string | undefined;
  /** What the value is for, which models see. */
  description?: string | undefined;
  /**
   * Whether the provider has to follow the schema to the letter. Default: where the schema is in the form that this takes
   * (an object, no optional properties, every object closed), which closes objects that do not mention additional properties.
   */
  strict?: boolean | undefined;
}

/**
 * Requests a completion that matches `schema` (`response_format` of type `json_schema`), and reads and checks it. Takes any
 * Standard Schema validator that can give JSON Schema (zod, arktype, valibot through `toStandardJsonSchema`), or a plain JSON
 * Schema, with which values are typed but not checked.
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
  return readParsed(completion, asStandardSchema(schema), limit);
}

/**
 * Like `parse`, streamed: iterate it for the value as it grows, then take `final()`. Resolves at the first content.
 *
 * @throws What `chat.completions.create` throws; `final()` and the iteration throw `StructuredOutputError` as `parse` does.
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
  return new ParsedStream(stream, asStandardSchema(schema), limit);
}

function prepare(
  client: Client,
  params: ParseParams,
  given: StandardSchema | JsonSchema,
  { name, description, strict, ...requestOptions }: ParseOptions,
): { body: ParseParams; requestOptions: RequestOptions; limit: number } {
  const transport = client[transportOf];
  const schema = portableSchema(toJsonSchema(given, 'The schema'));
  const modes = strictModesOf([params?.model, ...(Array.isArray(params?.models) ? params.models : [])].filter(Boolean));
  const closed = strict === false ? undefined : strictSchema(schema, modes);
  if (closed?.problem !== undefined && strict === undefined) {
    const names = modes.map(({ name }) => name).join(', ');
    transport.debug(() => `The schema is not sent as strict (${names}): ${closed.problem}.`);
  }
  const format = {
    name: name ?? nameOf(schema),
    ...(description !== undefined && { description }),
    schema: closed?.schema ?? schema,
    strict: strict ?? closed?.schema !== undefined,
  };
  if (!NAME.test(format.name)) {
    throw new InvalidRequestError(
      `\`name\` must be 1 to 64 letters, digits, "_" or "-", not ${JSON.stringify(format.name)}.`,
    );
  }
  const body = { ...params, response_format: { type: 'json_schema' as const, json_schema: format } };
  return { body, requestOptions, limit: transport.settingsFor(requestOptions).maxAnswerBytes };
}

const NAME = /^[\w-]{1,64}$/;

function nameOf({ title }: JsonSchema): string {
  return typeof title === 'string' && NAME.test(title) ? title : 'answer';
}
