import { asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { choicesOf, failureOf, foldChoices } from './choices.ts';
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
    choicesOf(chunk).some(({ delta }) => {
      const members = asRecord(delta);
      return members !== undefined && CONTENT.some((key) => isFilled(members[key]));
    }),
  text(chunk) {
    for (const { index, delta } of choicesOf(chunk)) {
      const content = index === 0 || index === undefined ? asRecord(delta)?.['content'] : undefined;
      if (typeof content === 'string') return content;
    }
    return '';
  },
  failure: failureOf,
  fold: (limit) => foldChoices(limit, 'chat.completion', true),
  isAnswer: (value) => Array.isArray(asRecord(value)?.['choices']),
  chunkOf: (answer) => ({
    ...answer,
    object: 'chat.completion.chunk',
    choices: choicesOf(answer).map(({ message, ...choice }, index) => ({ index, ...choice, delta: message })),
  }),
};
