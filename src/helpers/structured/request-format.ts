import { InvalidRequestError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { transportOf, type Client } from '../../transport/client.ts';
import { portableSchema } from './portable-schema.ts';
import { toJsonSchema, type JsonSchema, type StandardSchema } from './schema.ts';
import { strictModesOf } from './strict-modes.ts';
import { strictSchema } from './strict-schema.ts';

/** How a schema is sent. */
export interface FormatOptions {
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

interface Models {
  model?: string | undefined;
  models?: string[] | undefined;
}

interface SchemaFormat {
  name: string;
  description?: string;
  schema: JsonSchema;
  strict: boolean;
}

/** A schema as requests carry it: strict where the models of the request can be held to it. */
export function formatFor(
  client: Client,
  params: Models,
  given: StandardSchema | JsonSchema,
  { name, description, strict }: FormatOptions,
): SchemaFormat {
  const schema = portableSchema(toJsonSchema(given, 'The schema'));
  const closed = strict === false ? undefined : closedSchema(client, params, schema, strict === undefined);
  const format = {
    name: name ?? nameOf(schema),
    ...(description !== undefined && { description }),
    schema: closed ?? schema,
    strict: strict ?? closed !== undefined,
  };
  if (!NAME.test(format.name)) {
    throw new InvalidRequestError(
      `\`name\` must be 1 to 64 letters, digits, "_" or "-", not ${JSON.stringify(format.name)}.`,
    );
  }
  return format;
}

/** Bytes that a value may take. */
export function limitOf(client: Client, options: RequestOptions): number {
  return client[transportOf].settingsFor(options).maxAnswerBytes;
}

/** The schema in the form that strict modes take, if it has one. */
function closedSchema(
  client: Client,
  params: Models | null | undefined,
  schema: JsonSchema,
  logs: boolean,
): JsonSchema | undefined {
  const { model, models } = params ?? {};
  const modes = strictModesOf([model, ...(Array.isArray(models) ? models : [])].filter(Boolean));
  const closed = strictSchema(schema, modes);
  if (closed.problem !== undefined && logs) {
    const names = modes.map(({ name }) => name).join(', ');
    client[transportOf].debug(() => `The schema is not sent as strict (${names}): ${closed.problem}.`);
  }
  return closed.schema;
}

const NAME = /^[\w-]{1,64}$/;

function nameOf({ title }: JsonSchema): string {
  return typeof title === 'string' && NAME.test(title) ? title : 'answer';
}
