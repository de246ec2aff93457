import { asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { choicesOf, failureOf, hasChoices } from './choice-list.ts';
import { ChoicesFold, shapeChoices } from './choices.ts';
import { plainText } from './piece.ts';
import { isFilled, wireIndex } from './wire-values.ts';

/** Text completions: chunks have `choices[].text`, like the completion. */
export const completion: StreamKind = {
  name: 'completion',
  isContent: (chunk) =>
    choicesOf(chunk).some(({ text, reasoning, reasoning_details: details, delta }) =>
      [text, reasoning, details, asRecord(delta)?.['content'], asRecord(delta)?.['reasoning']].some(isFilled),
    ),
  text(chunk) {
    const first = choicesOf(chunk).find(({ index }) => wireIndex(index, 0) === 0);
    return plainText(first?.['text']) || plainText(asRecord(first?.['delta'])?.['content']);
  },
  failure: failureOf,
  shape: (chunk) => shapeChoices(chunk, false),
  fold: (limit) => new ChoicesFold(limit, 'text_completion', false),
  isAnswer: hasChoices,
  chunksOf: (answer) => [answer],
};
