import { InvalidRequestError } from '../../errors/failures.ts';
import { asRecord, asString, isRecord, messageOf } from '../../json.ts';
import { kindOf } from '../../settings.ts';
import { escapeToken, unescapeToken } from '../../json-pointer.ts';

/** A JSON Schema, as sent to the API. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** One violation in a value. */
export interface SchemaIssue {
  readonly message: string;
  /** JSON pointer to its location; empty for the whole value. */
  readonly path: string;
}

/**
 * A validator as [Standard Schema](https://standardschema.dev) describes it, able to give its JSON Schema: zod 4.2 and newer,
 * arktype 2.1.28 and newer, valibot through `toStandardJsonSchema` of `@valibot/to-json-schema`, or the result of `jsonSchema`.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => ValidatorResult<Output> | Promise<ValidatorResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly jsonSchema: {
      readonly input: (options: { readonly target: 'draft-2020-12' }) => Record<string, unknown>;
    };
  };
}

type ValidatorResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly ValidatorIssue[] };

interface ValidatorIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The type that a model has to produce for a schema. */
export type InferInput<Schema extends StandardSchema> = NonNullable<Schema['~standard']['types']>['input'];
/** The type that the validator returns. */
export type InferOutput<Schema extends StandardSchema> = NonNullable<Schema['~standard']['types']>['output'];

/**
 * A plain JSON Schema with the type of what it describes, where a validator is expected. Without `validate`, values are not
 * checked: you vouch for the type.
 */
export function jsonSchema<T>(
  schema: JsonSchema,
  validate?: (value: unknown) => readonly SchemaIssue[] | undefined,
): StandardSchema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'openrouter-fetch',
      validate: (value) => {
        const issues = validate?.(value);
        if (!issues?.length) return { value: value as T };
        return { issues: issues.map(({ message, path }) => ({ message, path: tokens(path) })) };
      },
      jsonSchema: { input: () => ({ ...schema }) },
    },
  };
}

export function asStandardSchema<T>(schema: StandardSchema | JsonSchema): StandardSchema<T> {
  return isValidator(schema) ? (schema as StandardSchema<T>) : jsonSchema<T>(schema);
}

/** The JSON Schema of the input type. `what` names the schema in errors. Throws `InvalidRequestError` if there is none. */
export function toJsonSchema(schema: StandardSchema | JsonSchema, what: string): JsonSchema {
  if (!isValidator(schema)) {
    if (isRecord(schema)) return asJSON(schema, what, 'is not JSON');
    throw new InvalidRequestError(
      `${what} must be a JSON Schema or a validator, not ${schema === null ? 'null' : typeof schema}.`,
    );
  }
  const {
    vendor,
    validate,
    jsonSchema: converter,
  } = (asRecord(schema['~standard']) ?? {}) as unknown as StandardSchema['~standard'];
  if (typeof validate !== 'function') throw new InvalidRequestError(`${what} has no function \`validate\`.`);
  if (typeof converter?.input !== 'function') {
    throw new InvalidRequestError(
      `${what} is a validator (${vendor}) that cannot return its JSON Schema. ` +
        (vendor === 'valibot'
          ? 'Wrap it with `toStandardJsonSchema` of @valibot/to-json-schema.'
          : 'zod can since 4.2, arktype since 2.1.28; for others, give a plain JSON Schema with `jsonSchema`.'),
    );
  }
  return asJSON(
    () => converter.input({ target: 'draft-2020-12' }),
    what,
    `has a part that JSON Schema cannot express (${vendor})`,
  );
}

/** A copy of a schema as sent to the API, without `$schema`. */
function asJSON(schema: JsonSchema | (() => unknown), what: string, problem: string): JsonSchema {
  try {
    const made: unknown = JSON.parse(JSON.stringify(typeof schema === 'function' ? schema() : schema));
    if (!isRecord(made)) throw new TypeError(`${kindOf(made)} is not a schema`);
    const { $schema: _, ...rest } = made;
    return rest;
  } catch (cause) {
    const reason = messageOf(cause).replace(/\s+/g, ' ');
    throw new InvalidRequestError(`${what} ${problem}: ${reason}`, { cause });
  }
}

/**
 * Validates a value, and returns the validator's output, or the issues. Rejects if the validator throws, or returns neither a
 * value nor a list of issues.
 */
export async function check<Output>(
  schema: StandardSchema<unknown, Output>,
  value: unknown,
): Promise<{ value: Output; issues?: undefined } | { issues: readonly SchemaIssue[] }> {
  const result: unknown = await schema['~standard'].validate(value);
  if (!isRecord(result) || !('value' in result || 'issues' in result))
    throw new TypeError('The validator returned neither a value nor issues.');
  const { issues } = result;
  if (issues === undefined || issues === null || issues === false) return { value: result['value'] as Output };
  return { issues: (Array.isArray(issues) ? issues : [issues]).map(readIssue) };
}

function readIssue(issue: unknown): SchemaIssue {
  const { message, path } = asRecord(issue) ?? {};
  return { message: asString(message) ?? 'Invalid value', path: Array.isArray(path) ? pointer(path) : '' };
}

/** The first issues of a value on one line. */
export function describeIssues(issues: readonly SchemaIssue[]): string {
  if (issues.length === 0) return 'Invalid value';
  const shown = issues.slice(0, MAX_SHOWN).map(({ message, path }) => (path === '' ? message : `${path}: ${message}`));
  const more = issues.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

const MAX_SHOWN = 20;

function isValidator(schema: StandardSchema | JsonSchema): schema is StandardSchema {
  // arktype's schemas are functions.
  return (typeof schema === 'object' || typeof schema === 'function') && schema !== null && '~standard' in schema;
}

function pointer(path: readonly unknown[]): string {
  return path
    .map((part) => asRecord(part)?.['key'] ?? part)
    .map((key) => (isRecord(key) || Array.isArray(key) ? '?' : String(key)))
    .map((key) => `/${escapeToken(key)}`)
    .join('');
}

function tokens(path: string): string[] {
  return path.split('/').slice(1).map(unescapeToken);
}
