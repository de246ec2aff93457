import { exceedsCost } from '../../json-cost.ts';
import { messageOf } from '../../json.ts';
import { withoutAbsent } from './absent-nulls.ts';
import { findJson } from './find-json.ts';
import type { Reading } from './readings.ts';
import { check, describeIssues, toJsonSchema, type StandardSchema } from './schema.ts';
import { StructuredOutputError } from './structured-output-error.ts';

/** The completion with the value of its text, which may take `limit` bytes; or a `StructuredOutputError` that has the completion. */
export async function readParsed<Result extends object, T>(
  completion: Result,
  read: (result: Result) => Reading,
  schema: StandardSchema<unknown, T>,
  limit: number,
): Promise<Result & { parsed: T }> {
  const { text, refusal, filtered, truncatedBy, absence } = read(completion);
  if (refusal) {
    throw new StructuredOutputError('refusal', `The model refused: ${refusal}`, { text: refusal, completion });
  }
  if (filtered) {
    throw new StructuredOutputError('refusal', 'A content filter withheld the completion.', { text, completion });
  }
  if (truncatedBy !== undefined) {
    throw new StructuredOutputError(
      'length',
      `The completion was truncated at its length limit after ${text.length} characters. Raise \`${truncatedBy}\`, or ask for less.`,
      { text, completion },
    );
  }
  if (text.trim() === '') {
    throw new StructuredOutputError('no_content', `The completion has no text to read (${absence}).`, {
      text,
      completion,
    });
  }
  let value: unknown;
  try {
    const json = findJson(text);
    if (exceedsCost(json, limit))
      throw new RangeError(`its values take more than ${limit} bytes of memory (option \`maxAnswerBytes\`)`);
    value = withoutAbsent(JSON.parse(json), toJsonSchema(schema, 'The schema'));
  } catch (cause) {
    const reason = messageOf(cause);
    throw new StructuredOutputError('invalid_json', `The completion is not JSON: ${reason}`, {
      text,
      completion,
      cause,
    });
  }
  const result = await check(schema, value).catch((cause: unknown) => {
    const message = `The validator threw: ${messageOf(cause)}`;
    throw new StructuredOutputError('validator_failed', message, { text, completion, cause });
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
