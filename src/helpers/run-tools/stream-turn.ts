import { chatCompletionsCreate } from '../../../generated/operations.ts';
import type { ChatCompletion, ChatCompletionCreateParams, ChatCompletionMessage } from '../../../generated/types.ts';
import { ResponseParseError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { chat } from '../../stream/kinds/chat.ts';
import type { Client } from '../../transport/client.ts';
import { createReasoningFilter } from '../reasoning.ts';

/** Asks for one completion, and reports its text and reasoning as they arrive. */
export async function streamTurn(
  client: Client,
  params: ChatCompletionCreateParams,
  options: RequestOptions,
  onPiece: (type: 'text' | 'reasoning', text: string) => void,
): Promise<{ completion: ChatCompletion; message: ChatCompletionMessage }> {
  const stream = await chatCompletionsCreate(client, { ...params, stream: true }, options);
  const reasoningOf = createReasoningFilter();
  const reader = chat.textReader?.() ?? chat;
  for await (const chunk of stream) {
    const reasoning = reasoningOf(chunk);
    if (reasoning !== '') onPiece('reasoning', reasoning);
    const text = reader.text(chunk);
    if (text !== '') onPiece('text', text);
  }
  const completion = await stream.final();
  const message = completion.choices[0]?.message;
  if (!message) throw new ResponseParseError('The completion has no choice.', stream.response, { partial: completion });
  return { completion, message };
}
