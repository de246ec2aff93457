import type { ChatCompletion } from '../../../generated/types.ts';
import { asRecord, asString } from '../../json.ts';
import { exceedsCost } from '../../json-cost.ts';
import { kindOf } from '../../settings.ts';
import { plainText } from '../../stream/kinds/piece.ts';
import { check, describeIssues, toJsonSchema, type StandardSchema } from './schema.ts';
import { findJson } from './find-json.ts';
import { withoutAbsent } from './absent-nulls.ts';
import { StructuredOutputError } from './structured-output-error.ts';

/** The completion with the value of its text, which may take `limit` bytes; or a `StructuredOutputError` that has the completion. */
export async function readParsed<T>(
  completion: ChatCompletion,
  schema: StandardSchema<unknown, T>,
  limit: number,
): Promise<ChatCompletion & { parsed: T }> {
  // Whatever the server sent is no reason for an error of the language.
  const choice = asRecord(Array.isArray(completion.choices) ? completion.choices[0] : undefined);
  const message = asRecord(choice?.['message']);
  const text = plainText(message?.['content']);
  const refusal = asString(message?.['refusal']);
  if (refusal) {
    throw new StructuredOutputError('refusal', `The model refused: ${refusal}`, { text: refusal, completion });
  }
  const finish = choice?.['finish_reason'];
  if (finish === 'content_filter') {
    throw new StructuredOutputError('refusal', 'A content filter withheld the completion.', { text, completion });
  }
  if (finish === 'length') {
    throw new StructuredOutputError(
      'length',
      `The completion was truncated at its length limit after ${text.length} characters. Raise \`max_tokens\`, or ask for less.`,
      { text, completion },
    );
  }
  if (text.trim() === '') {
    const calls = message?.['tool_calls'];
    const why =
      Array.isArray(calls) && calls.length > 0
        ? 'the model called tools instead'
        : choice
          ? `finish_reason: ${asString(finish) ?? 'none'}`
          : 'there is no choice';
    throw new StructuredOutputError('no_content', `The completion has no text to read (${why}).`, { text, completion });
  }
  let value: unknown;
  try {
    const json = findJson(text);
    if (exceedsCost(json, limit))
      throw new RangeError(`its values take more than ${limit} bytes of memory (option \`maxAnswerBytes\`)`);
    value = withoutAbsent(JSON.parse(json), toJsonSchema(schema, 'The schema'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StructuredOutputError('invalid_json', `The completion is not JSON: ${reason}`, {
      text,
      completion,
      cause,
    });
  }
  const result = await check(schema, value).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : kindOf(cause);
    throw new StructuredOutputError('validator_failed', `The validator threw: ${reason}`, { text, completion, cause });
  });
  if (result.issues) {
    throw new StructuredOutputError(
      'schema_violation',
      `The completion does not match the schema: ${describeIssues(result.issues)}`,
      { text, completion, issues: result.issues },
    );
  }
  return { ...completion, parsed: result.value };
}
