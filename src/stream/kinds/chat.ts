import { asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { choicesOf, failureOf, hasChoices, isOddCompletion } from './choice-list.ts';
import { ChoicesFold, shapeChoices } from './choices.ts';
import { isFilled, wireIndex } from './wire-values.ts';
import { TEXTS } from './part.ts';
import { plainText } from './piece.ts';

const CONTENT = [...TEXTS, 'tool_calls', 'function_call', 'reasoning_details', 'images', 'audio', 'annotations'];

/** Chat completions: `choices[].delta` becomes `choices[].message`. */
export const chat: StreamKind = {
  name: 'chat',
  isContent: (chunk) =>
    choicesOf(chunk).some((choice) =>
      [choice, choice['delta'], choice['message']].some((part) =>
        CONTENT.some((key) => isFilled(asRecord(part)?.[key])),
      ),
    ),
  text: (chunk) => textsOf(chunk).join(''),
  textReader() {
    let length = 0;
    let last = '';
    return {
      text(chunk) {
        const [piece, message] = textsOf(chunk);
        length += piece.length;
        if (piece !== '') last = piece;
        // A whole message either repeats the text so far, whose end is compared, or is another delta.
        const isWhole = message.length >= length && message.startsWith(last, length - last.length);
        const rest = isWhole ? message.slice(length) : message;
        length += rest.length;
        if (rest !== '') last = rest;
        return piece + rest;
      },
    };
  },
  failure: failureOf,
  shape: (chunk) => shapeChoices(chunk, true),
  fold: (limit) => new ChoicesFold(limit, true),
  isAnswer: hasChoices,
  /** Values of other types are assembled as in a stream: text in parts, arguments that are not text. */
  complete(answer) {
    if (!isOddCompletion(answer)) return answer;
    const fold = chat.fold(Infinity);
    fold.add(chat.chunksOf(answer)[0]);
    return fold.value();
  },
  chunksOf: (answer) => [
    {
      ...answer,
      object: 'chat.completion.chunk',
      choices: choicesOf(answer).map(({ message, ...choice }, index) => ({
        index,
        ...choice,
        delta: deltaOf(message),
      })),
    },
  ],
};

/** Converts a message to a delta with numbered tool calls. */
function deltaOf(message: unknown): unknown {
  const calls = asRecord(message)?.['tool_calls'];
  if (!Array.isArray(calls)) return message;
  return {
    ...(message as object),
    tool_calls: calls.map((call: unknown, index) => (asRecord(call) ? { ...(call as object), index } : call)),
  };
}

/** The text of choice 0: that of its delta, and that of the whole message that some servers send instead. */
function textsOf(chunk: unknown): [delta: string, message: string] {
  // A choice without an index is choice 0, too.
  const { delta, text, message } = choicesOf(chunk).find(({ index }) => wireIndex(index, 0) === 0) ?? {};
  const content = (part: unknown): string => plainText(asRecord(part)?.['content']);
  return [content(delta) + plainText(text), content(message)];
}
