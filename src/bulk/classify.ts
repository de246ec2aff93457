import type { APIError } from '../errors/api-error.ts';
import { isAPIError } from '../errors/failures.ts';
import { isEmptyCompletionError } from '../errors/failures.ts';
import { isModeration } from '../errors/reason.ts';
import { isStructuredOutputError } from '../helpers/structured/structured-output-error.ts';
import { asRecord, asString } from '../json.ts';
import type { BulkKind, BulkOperation } from './types.ts';

type ResponseKind = Exclude<BulkKind, 'failed'>;

const KINDS: Readonly<Record<BulkOperation, (response: Record<string, unknown>) => ResponseKind>> = {
  chat: (response) =>
    kindOfChoice(first(response['choices']), (choice) => messageHasContent(asRecord(choice['message']))),
  completions: (response) => kindOfChoice(first(response['choices']), (choice) => isText(choice['text'])),
  responses: kindOfResponsesResult,
  messages: kindOfMessage,
  embeddings: ({ data }) => (Array.isArray(data) && data.length > 0 ? 'answered' : 'empty'),
};

/** The kind of a successful response. It never throws, whatever the server sent. */
export function kindOfResponse(operation: BulkOperation, response: unknown): ResponseKind {
  const record = asRecord(response);
  return record ? KINDS[operation](record) : 'empty';
}

/** The kind of an error. */
export function kindOfError(error: unknown): Exclude<BulkKind, 'answered'> {
  if (isEmptyCompletionError(error)) return 'empty';
  if (isModeration(error)) return 'refused';
  if (!isStructuredOutputError(error)) return 'failed';
  if (error.reason === 'refusal') return 'refused';
  if (error.reason === 'length') return 'cut';
  return error.reason === 'no_content' ? 'empty' : 'failed';
}

/** True if the completion does not match the schema: another attempt may. */
export function isInvalidOutput(error: unknown): boolean {
  return isStructuredOutputError(error) && (error.reason === 'invalid_json' || error.reason === 'schema_violation');
}

/** True for a rate limit: the request was not processed. */
export function isRateLimit(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 429;
}

/** Wordings for a model that does not exist: "a/b is not a valid model ID", "Unknown model". */
const NO_MODEL = /valid model|model not found|unknown model|unsupported model/i;

/** Maximum distance between "does not exist" and the word "model", in characters: names of models are long. */
const REACH = 210;

/** True for a message that says the model does not exist: "The model `b` does not exist". */
function deniesModel(message: string): boolean {
  if (NO_MODEL.test(message)) return true;
  for (const { index } of message.matchAll(/\bmodel\b/gi)) {
    const [sentence = ''] = message.slice(index, index + REACH).split('.', 1);
    if (/not exist|not found/i.test(sentence)) return true;
  }
  return false;
}

/** True if the model itself cannot be called, so that every row with it would fail. */
export function isWrongModel(error: unknown): boolean {
  return isAPIError(error) && (error.status === 404 || (error.status === 400 && deniesModel(error.message)));
}

function kindOfChoice(
  choice: Record<string, unknown> | undefined,
  hasContent: (choice: Record<string, unknown>) => boolean,
): ResponseKind {
  if (!choice) return 'empty';
  const finish = choice['finish_reason'];
  if (finish === 'length') return 'cut';
  if (finish === 'content_filter' || isText(asRecord(choice['message'])?.['refusal'])) return 'refused';
  return hasContent(choice) ? 'answered' : 'empty';
}

function messageHasContent(message: Record<string, unknown> = {}): boolean {
  const { content, tool_calls: calls, images, audio } = message;
  return isText(content) || [content, calls, images].some(isFilled) || asRecord(audio) !== undefined;
}

function kindOfResponsesResult({
  status,
  incomplete_details: details,
  output,
  output_text: text,
}: Record<string, unknown>): ResponseKind {
  if (status === 'incomplete') return asString(asRecord(details)?.['reason']) === 'content_filter' ? 'refused' : 'cut';
  const items = recordsOf(output);
  const parts = items.flatMap(({ content: inner }) => recordsOf(inner));
  if (parts.some(({ type }) => type === 'refusal')) return 'refused';
  const answered = items.some(({ type }) => type !== 'message' && type !== 'reasoning');
  return answered || isText(text) || parts.some((part) => isText(part['text'])) ? 'answered' : 'empty';
}

function kindOfMessage({ stop_reason: reason, content }: Record<string, unknown>): ResponseKind {
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') return 'cut';
  if (reason === 'refusal') return 'refused';
  const blocks = recordsOf(content);
  const said = blocks.some(({ type, text }) =>
    type === 'text' ? isText(text) : !asString(type)?.endsWith('thinking'),
  );
  return said ? 'answered' : 'empty';
}

function first(list: unknown): Record<string, unknown> | undefined {
  return asRecord(Array.isArray(list) ? list[0] : undefined);
}

function recordsOf(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? (list as unknown[]).map(asRecord).filter((item) => item !== undefined) : [];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
