import { chatCompletionsCreate } from '../../../generated/operations.ts';
import type { ChatCompletion, ChatCompletionCreateParams, ChatCompletionMessage } from '../../../generated/types.ts';
import { asRecord } from '../../json.ts';
import { stringify } from '../../json-cost.ts';
import { ResponseParseError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { chat } from '../../stream/kinds/chat.ts';
import { choicesOf } from '../../stream/kinds/choice-list.ts';
import { plainText } from '../../stream/kinds/piece.ts';
import type { Client } from '../../transport/client.ts';
import { createReasoningFilter } from '../reasoning.ts';

/** Requests one completion, and reports its text and reasoning as they arrive. */
export async function streamTurn(
  client: Client,
  params: ChatCompletionCreateParams,
  options: RequestOptions,
  onPiece: (type: 'text' | 'reasoning', text: string) => void,
): Promise<{ completion: ChatCompletion; message: ChatCompletionMessage }> {
  const stream = await chatCompletionsCreate(client, { ...params, stream: true }, options);
  const reasoningOf = createReasoningFilter();
  const reader = chat.textReader?.() ?? chat;
  let unreadable: unknown;
  for await (const chunk of stream) {
    unreadable ??= unreadableCalls(chunk);
    const reasoning = reasoningOf(chunk);
    if (reasoning !== '') onPiece('reasoning', reasoning);
    const text = reader.text(chunk);
    if (text !== '') onPiece('text', text);
  }
  const completion = await stream.final();
  const fail = (why: string): never => {
    throw new ResponseParseError(why, stream.response, { partial: completion });
  };
  const { message, finish_reason: finish } = completion.choices[0] ?? fail('The completion has no choice.');
  // Without its calls, the completion would pass for a final one, and the tools would silently not run.
  if (!message.tool_calls?.length && finish !== 'length' && finish !== 'content_filter') {
    if (unreadable !== undefined)
      fail(`The tool calls of the completion cannot be read: ${shorten(stringify(unreadable))}.`);
    if (finish === 'tool_calls' && plainText(message.content) === '')
      fail('The completion ended for its tool calls, and has none.');
  }
  return { completion, message };
}

/** The tool calls of a chunk if they are not objects; servers also send empty values for none. */
function unreadableCalls(chunk: unknown): unknown {
  for (const choice of choicesOf(chunk)) {
    const value = asRecord(choice['delta'])?.['tool_calls'];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.some((call) => call !== null && call !== undefined && call !== '' && call !== false && !asRecord(call)))
      return value;
  }
  return undefined;
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Characters of calls in an error. */
const SHOWN = 200;
