import { asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { ChoicesFold, choicesOf, failureOf } from './choices.ts';
import { isFilled } from './filled.ts';

const CONTENT = [
  'content',
  'reasoning',
  'tool_calls',
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
    choicesOf(chunk).some(({ delta, reasoning_details: details }) => {
      const members = asRecord(delta);
      return isFilled(details) || (members !== undefined && CONTENT.some((key) => isFilled(members[key])));
    }),
  text(chunk) {
    for (const { index, delta } of choicesOf(chunk)) {
      const content = index === 0 || index === undefined ? asRecord(delta)?.['content'] : undefined;
      if (typeof content === 'string') return content;
    }
    return '';
  },
  failure: failureOf,
  fold: (limit) => new ChoicesFold(limit, 'chat.completion', true),
  isAnswer: (value) => Array.isArray(asRecord(value)?.['choices']),
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
