import type {
  ChatCompletionFunctionTool,
  ChatCompletionMessageParam,
  ChatCompletionToolCall,
} from '../../../generated/types.ts';
import { InvalidRequestError } from '../../errors/failures.ts';
import { checkGiven, ownOf, shown } from '../../settings.ts';
import { toJsonSchema, type InferOutput, type JsonSchema, type StandardSchema } from '../structured/schema.ts';
import { portableSchema } from '../structured/portable-schema.ts';
import { strictModesOf } from '../structured/strict-modes.ts';
import { strictSchema } from '../structured/strict-schema.ts';

/** The context of a tool call. */
export interface ToolContext {
  /** Aborts when the run ends early or the tool's timeout runs out. Pass it on to whatever the tool awaits. */
  readonly signal: AbortSignal;
  /** The call as the model made it. */
  readonly call: ChatCompletionToolCall;
  /** The conversation up to and including the message with this call. */
  readonly messages: readonly ChatCompletionMessageParam[];
  /** Number of the model's completion in this run, from 1. */
  readonly turn: number;
}

export interface ToolOptions<Name extends string, Schema, Args, Result> {
  /** 1 to 64 letters, digits, `_` and `-`. */
  name: Name;
  /** What it does and when to call it, for the model. */
  description?: string | undefined;
  /**
   * Schema of the arguments, an object: a validator that produces JSON Schema, or a plain JSON Schema, which is not checked.
   */
  parameters: Schema;
  /**
   * Runs the tool. The model gets a string unchanged, content parts (`{ type: 'text', text }`, an image, a file …) as parts,
   * and any other value as JSON. If it throws, the model gets only the error's message.
   */
  execute: (args: Args, context: ToolContext) => Result | Promise<Result>;
  /** Longest time one call may take, in ms; then the model gets an error. @default undefined: no limit */
  timeout?: number | undefined;
  /**
   * Whether the provider must enforce the schema, if it can; closes objects that do not mention additional properties.
   * Arguments are checked here either way.
   * @default undefined: left to the provider
   */
  strict?: boolean | undefined;
}

/** A function that a model may call, for `runTools`. */
export interface Tool<Name extends string = string, Args = never, Result = unknown> {
  readonly name: Name;
  /** The definition that is sent to the API. */
  readonly definition: ChatCompletionFunctionTool;
  readonly parameters: StandardSchema | JsonSchema;
  readonly execute: (args: Args, context: ToolContext) => Result | Promise<Result>;
  /** Longest time of one call, in ms. */
  readonly timeout: number | undefined;
}

const NAME = /^[\w-]{1,64}$/;

/**
 * Defines a tool. Its arguments are typed by the schema: the validator's output, or the type parameter beside a plain JSON
 * Schema (`tool<{ city: string }>({ … })`).
 *
 * @throws `InvalidRequestError` for a name that the API does not accept, or a schema that does not describe an object.
 */
export function tool<const Name extends string, Schema extends StandardSchema, Result>(
  options: ToolOptions<Name, Schema, InferOutput<Schema>, Result>,
): Tool<Name, InferOutput<Schema>, Result>;
export function tool<Args = Record<string, unknown>>(
  options: ToolOptions<string, JsonSchema, Args, unknown>,
): Tool<string, Args>;
export function tool(options: ToolOptions<string, StandardSchema | JsonSchema, never, unknown>): Tool {
  checkGiven(options, 'The options of a tool');
  const { name, description, parameters, execute, timeout, strict } = ownOf(options);
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw new InvalidRequestError(
      `The name of a tool must be 1 to 64 letters, digits, "_" or "-", not ${JSON.stringify(name)}.`,
    );
  }
  if (typeof execute !== 'function') throw new InvalidRequestError(`Tool ${name} needs a function \`execute\`.`);
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout > 0)) {
    throw new InvalidRequestError(`\`timeout\` of tool ${name} must be a number of ms above 0, not ${shown(timeout)}.`);
  }
  const what = `\`parameters\` of tool ${name}`;
  // Providers require the type, which arguments have anyway.
  const schema = portableSchema({ type: 'object', ...toJsonSchema(parameters, what) });
  if (schema['type'] !== 'object') {
    throw new InvalidRequestError(`${what} must describe an object, not ${JSON.stringify(schema['type'])}.`);
  }
  const sent = (strict ? strictSchema(schema, strictModesOf([])).schema : undefined) ?? schema;
  const definition: ChatCompletionFunctionTool = {
    type: 'function',
    function: {
      name,
      ...(description !== undefined && { description }),
      parameters: { ...sent },
      ...(strict !== undefined && { strict }),
    },
  };
  return { name, definition, parameters, execute, timeout };
}
