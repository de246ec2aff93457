import { asRecord } from '../../json.ts';
import { isFilled, isReported, strayError } from './wire-values.ts';

type Members = Record<string, unknown>;

const NOTHING: readonly unknown[] = [];

/** The choices of a chunk or completion, whatever the server sent. */
export function choicesOf(chunk: unknown): Members[] {
  return listAt(chunk).filter((choice): choice is Members => asRecord(choice) !== undefined);
}

/** The entries of `choices`, whatever they are. */
function listAt(chunk: unknown): readonly unknown[] {
  const choices = asRecord(chunk)?.['choices'];
  return Array.isArray(choices) ? choices : NOTHING;
}

/** True for a completion, rather than an error or anything else. */
export function hasChoices(value: unknown): boolean {
  return Array.isArray(asRecord(value)?.['choices']);
}

/** The error that a chunk or completion with choices reports: its own, a choice's, or a choice that ended in one. */
export function failureOf(chunk: unknown): unknown {
  const record = asRecord(chunk);
  const error = record?.['error'];
  if (isReported(error)) return error;
  for (const choice of listAt(chunk)) {
    const members = asRecord(choice);
    if (isReported(members?.['error'])) return members?.['error'];
    if (members?.['finish_reason'] === 'error') return { message: 'The provider ended the completion with an error.' };
  }
  return hasChoices(chunk) ? undefined : strayError(record);
}

/** True for a chat completion that is not as its type has it: its text in parts, arguments that are not text. */
export function isOddCompletion(answer: unknown): boolean {
  return choicesOf(answer).some(({ message }) => {
    const { content, tool_calls: calls, function_call: call } = asRecord(message) ?? {};
    if (Array.isArray(content) || asRecord(call)) return true;
    return isFilled(calls) && !(Array.isArray(calls) && calls.every(hasText));
  });
}

/** True for a tool call whose arguments, or input, are text. */
function hasText(call: unknown): boolean {
  const { function: fn, custom } = asRecord(call) ?? {};
  return typeof (asRecord(fn)?.['arguments'] ?? asRecord(custom)?.['input']) === 'string';
}
