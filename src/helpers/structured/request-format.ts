import { InvalidRequestError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { ownOf } from '../../settings.ts';
import { transportIn, type Client } from '../../transport/client.ts';
import { portableSchema } from './portable-schema.ts';
import { toJsonSchema, type JsonSchema, type StandardSchema } from './schema.ts';
import { strictModesOf } from './strict-modes.ts';
import { strictSchema } from './strict-schema.ts';

/** How a schema is sent. */
export interface FormatOptions {
  /**
   * Name of the schema, which models see: 1 to 64 letters, digits, `_` and `-`.
   * @default the schema's `title` if it is valid, otherwise `answer`
   */
  name?: string | undefined;
  /** Purpose of the value, which models see. */
  description?: string | undefined;
  /**
   * Whether the provider must enforce the schema.
   * @default true if the schema qualifies (an object, no optional properties, every object closed), after closing objects that
   * do not mention additional properties
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

/** A schema for a request: strict if the request's models can enforce it. */
export function formatFor(
  client: Client,
  params: Models,
  given: StandardSchema | JsonSchema,
  options: FormatOptions,
): SchemaFormat {
  const { name, description, strict } = ownOf(options);
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

/** Most memory of a value, in bytes. */
export function limitOf(client: Client, options: RequestOptions): number {
  return transportIn(client).settingsFor(options).maxAnswerBytes;
}

/** The schema as strict modes accept it, if possible. */
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
    transportIn(client).debug(() => `The schema is not sent as strict (${names}): ${closed.problem}.`);
  }
  return closed.schema;
}

const NAME = /^[\w-]{1,64}$/;

function nameOf({ title }: JsonSchema): string {
  return typeof title === 'string' && NAME.test(title) ? title : 'answer';
}
