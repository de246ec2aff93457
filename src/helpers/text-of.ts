import type {
  ChatCompletion,
  ChatCompletionMessage,
  CompletionResponse,
  Message,
  ResponsesResult,
} from '../../generated/types.ts';
import { asRecord } from '../json.ts';
import { plainText } from '../stream/kinds/piece.ts';
import { wireIndex } from '../stream/kinds/wire-values.ts';
import { withOutputText } from '../stream/kinds/response-text.ts';

/**
 * The text of a completion (that of its first choice), a response, a message of the Messages format or a message of a conversation;
 * `''` if there is none. Text parts are joined; reasoning, tool calls, images and audio are ignored. Accepts plain JSON of any
 * server, including the partial completion of a broken stream (`error.partial`).
 */
export function textOf(
  result: ChatCompletion | CompletionResponse | ResponsesResult | Message | ChatCompletionMessage | null | undefined,
): string;
/** The same for a value of unknown shape. */
export function textOf(result: unknown): string;
export function textOf(result: unknown): string {
  const record = asRecord(result);
  if (!record) return plainText(result);
  const { choices } = record;
  if (Array.isArray(choices)) {
    const choice = asRecord(choices.find((one) => wireIndex(asRecord(one)?.['index'], 0) === 0) ?? choices[0]);
    const message = asRecord(choice?.['message']) ?? asRecord(choice?.['delta']);
    return plainText(message ? message['content'] : choice?.['text']);
  }
  if (Array.isArray(record['output'])) return plainText(asRecord(withOutputText(record))?.['output_text']);
  return plainText(record['content']);
}
