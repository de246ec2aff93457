import { asRecord } from '../json.ts';
import { loadStreams } from '../load-streams.ts';
import type { LazyKind } from './kind.ts';
import { failureOf, hasChoices, isOddCompletion } from './kinds/choice-list.ts';
import { isReported } from './kinds/wire-values.ts';

// Stream kinds of operations: what a plain call needs of them. The rest is loaded with the first streaming call.

export const lazyChat: LazyKind = {
  name: 'chat',
  failure: failureOf,
  isAnswer: hasChoices,
  // Without a promise for the usual ones.
  complete: (answer) =>
    isOddCompletion(answer) ? loadStreams(true).then(({ chat }) => chat.complete?.(answer as never)) : answer,
};

export const lazyCompletion: LazyKind = { name: 'completion', failure: failureOf, isAnswer: hasChoices };

export const lazyEvents: LazyKind = { name: 'events', failure: failureOfEvent, isAnswer: isGiven };

export function failureOfEvent(event: unknown): unknown {
  const { error, type } = asRecord(event) ?? {};
  return isReported(error) ? error : type === 'error' ? event : undefined;
}

export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
