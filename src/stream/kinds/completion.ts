import type { StreamKind } from '../kind.ts';
import { chat } from './chat.ts';
import { ChoicesFold, shapeChoices } from './choices.ts';

const { complete: _, ...ofChat } = chat;

/** Text completions: chunks have `choices[].text`, like the completion; some servers send chat deltas. */
export const completion: StreamKind = {
  ...ofChat,
  name: 'completion',
  shape: (chunk) => shapeChoices(chunk, false),
  fold: (limit) => new ChoicesFold(limit, false),
  chunksOf: (answer) => [answer],
};
