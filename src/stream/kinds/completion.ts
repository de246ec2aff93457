import { asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { ChoicesFold, choicesOf, failureOf, shapeChoices } from './choices.ts';
import { isFilled } from './wire-values.ts';

/** Text completions: chunks have `choices[].text`, as the completion does. */
export const completion: StreamKind = {
  name: 'completion',
  isContent: (chunk) =>
    choicesOf(chunk).some(
      ({ text, reasoning, reasoning_details: details }) => isFilled(text) || isFilled(reasoning) || isFilled(details),
    ),
  text(chunk) {
    const first = choicesOf(chunk).find(({ index }) => index === 0 || index === undefined);
    return typeof first?.['text'] === 'string' ? first['text'] : '';
  },
  failure: failureOf,
  shape: (chunk) => shapeChoices(chunk, false),
  fold: (limit) => new ChoicesFold(limit, 'text_completion', false),
  isAnswer: (value) => Array.isArray(asRecord(value)?.['choices']),
  chunksOf: (answer) => [answer],
};
