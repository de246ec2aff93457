import type { ChatCompletionToolCall } from '../../../generated/types.ts';
import { asRecord, messageOf } from '../../json.ts';
import { costOf, exceedsCost } from '../../json-cost.ts';
import { MAX_COST, partsOf } from './call-parts.ts';
import { copyArgs } from './copy-args.ts';
import { withoutAbsent } from '../structured/absent-nulls.ts';
import { asStandardSchema, check, describeIssues } from '../structured/schema.ts';
import type { Tool } from './tool.ts';
import type { ToolFailure } from './types.ts';

/** A parsed call of the model: a tool and its arguments, or why it cannot run, as a message for the model. */
export type ReadCall =
  | { readonly tool: Tool<string, unknown>; readonly args: unknown; readonly failure?: undefined }
  | { readonly failure: ToolFailure; readonly content: string; readonly error?: unknown };

/** Finds the tool of a call, and reads and checks its arguments. */
export async function readCall(
  call: ChatCompletionToolCall,
  tools: ReadonlyMap<string, Tool<string, unknown>>,
): Promise<ReadCall> {
  const { name, text } = partsOf(call);
  const tool = tools.get(name);
  if (!tool) {
    const known = [...tools.keys()].join(', ');
    return { failure: 'unknown_tool', content: `Error: there is no tool ${JSON.stringify(name)}. Tools: ${known}.` };
  }
  if (exceedsCost(text, MAX_COST)) return invalid(`too many values: they take more than ${MAX_COST} bytes`, undefined);
  let value: unknown;
  try {
    // Models omit the arguments of tools without parameters.
    value = text.trim() === '' ? {} : JSON.parse(text);
    if (costOf(value) === Infinity) throw new RangeError('the values are nested too deep');
  } catch (error) {
    return invalid(`not JSON: ${messageOf(error)}`, error);
  }
  if (!asRecord(value)) return invalid('not a JSON object', undefined);
  try {
    const given = withoutAbsent(value, tool.definition.function.parameters ?? {});
    const result = await check(asStandardSchema(tool.parameters), given);
    // A copy, because the validator's may be hostile.
    if (!result.issues) return { tool, args: copyArgs(result.value) };
    return invalid(`not valid by the schema: ${describeIssues(result.issues)}`, result.issues);
  } catch (error) {
    return invalid('not valid by the schema', error);
  }
}

function invalid(why: string, error: unknown): ReadCall {
  return {
    failure: 'invalid_arguments',
    content: `Error: the arguments are ${why}. The tool was not run.`,
    error,
  };
}
