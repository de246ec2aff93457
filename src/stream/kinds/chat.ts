import { asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { ChoicesFold, choicesOf, failureOf, listAt, shapeChoices } from './choices.ts';
import { isFilled } from './wire-values.ts';
import { plainText } from './piece.ts';

const CONTENT = [
  'content',
  'reasoning',
  'tool_calls',
  'function_call',
  'refusal',
  'reasoning_content',
  'reasoning_details',
  'images',
  'audio',
  'annotations',
];

/** Chat completions: `choices[].delta` becomes `choices[].message`. */
export const chat: StreamKind = {
  name: 'chat',
  isContent: (chunk) =>
    choicesOf(chunk).some(
      ({ delta, message, reasoning_details: details }) => isFilled(details) || hasContent(delta) || hasContent(message),
    ),
  text: (chunk) => textsOf(chunk).join(''),
  textReader() {
    let length = 0;
    let last = '';
    return {
      text(chunk) {
        const [piece, message] = textsOf(chunk);
        length += piece.length;
        last = piece || last;
        // A whole message repeats what has come, of which the end is compared, or is one more piece.
        const isWhole = message.length >= length && message.startsWith(last, length - last.length);
        const rest = isWhole ? message.slice(length) : message;
        length += rest.length;
        return piece + rest;
      },
    };
  },
  failure: failureOf,
  shape: (chunk) => shapeChoices(chunk, true),
  fold: (limit) => new ChoicesFold(limit, 'chat.completion', true),
  isAnswer: (value) => Array.isArray(asRecord(value)?.['choices']),
  /** Text that came as parts is put together as in a stream. */
  complete(answer) {
    if (!choicesOf(answer).some(({ message }) => Array.isArray(asRecord(message)?.['content']))) return answer;
    const fold = chat.fold(Infinity);
    for (const chunk of chat.chunksOf(answer)) fold.add(chunk);
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

/** A message as a delta, in which tool calls are numbered. */
function deltaOf(message: unknown): unknown {
  const calls = asRecord(message)?.['tool_calls'];
  if (!Array.isArray(calls)) return message;
  return {
    ...(message as object),
    tool_calls: calls.map((call: unknown, index) => (asRecord(call) ? { ...(call as object), index } : call)),
  };
}

function hasContent(part: unknown): boolean {
  const members = asRecord(part);
  return members !== undefined && CONTENT.some((key) => isFilled(members[key]));
}

/** True for choice 0, which is also one that has no index. */
function isFirst(choice: unknown): boolean {
  const record = asRecord(choice);
  return record !== undefined && (record['index'] ?? 0) === 0;
}

/** The text of choice 0 in its delta, and in the whole message that some servers send instead. */
function textsOf(chunk: unknown): [delta: string, message: string] {
  const choice = asRecord(listAt(chunk).find(isFirst));
  return [plainText(asRecord(choice?.['delta'])?.['content']), plainText(asRecord(choice?.['message'])?.['content'])];
}
