import type { ChatCompletion } from '../../../generated/types.ts';
import { exceedsCost } from '../../json-cost.ts';
import { DEFAULTS } from '../../options.ts';
import { check, describeIssues, type StandardSchema } from './schema.ts';
import { StructuredOutputError } from './structured-output-error.ts';
import { unfence } from './unfence.ts';

/** The completion with the value of its text, or a `StructuredOutputError` that has the completion. */
export async function readParsed<T>(
  completion: ChatCompletion,
  schema: StandardSchema<unknown, T>,
): Promise<ChatCompletion & { parsed: T }> {
  const choice = completion.choices[0];
  const text = textOf(choice?.message.content);
  const refusal = choice?.message.refusal;
  if (refusal) {
    throw new StructuredOutputError('refusal', `The model refused: ${refusal}`, { text: refusal, completion });
  }
  const finish = choice?.finish_reason;
  if (finish === 'content_filter') {
    throw new StructuredOutputError('refusal', 'A content filter held the answer back.', { text, completion });
  }
  if (finish === 'length') {
    throw new StructuredOutputError(
      'length',
      `The answer was cut at its length limit after ${text.length} characters. Raise \`max_tokens\`, or ask for less.`,
      { text, completion },
    );
  }
  if (text.trim() === '') {
    const why = choice?.message.tool_calls?.length ? 'the model called tools instead' : `finish_reason: ${finish}`;
    throw new StructuredOutputError('no_content', `The answer has no text to read (${why}).`, { text, completion });
  }
  let value: unknown;
  try {
    const json = unfence(text);
    const limit = DEFAULTS.maxAnswerBytes;
    if (exceedsCost(json, limit)) throw new RangeError(`its values take more than ${limit} bytes of memory`);
    value = JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StructuredOutputError('invalid_json', `The answer is not JSON: ${reason}`, { text, completion, cause });
  }
  const result = await check(schema, value);
  if (result.issues) {
    throw new StructuredOutputError(
      'schema_violation',
      `The answer is not as the schema says: ${describeIssues(result.issues)}`,
      { text, completion, issues: result.issues },
    );
  }
  return { ...completion, parsed: result.value };
}

function textOf(content: ChatCompletion['choices'][number]['message']['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map((part) => ('text' in part && typeof part.text === 'string' ? part.text : '')).join('');
}
