import type { StreamKind } from '../kind.ts';
import { failureOfEvent, isGiven } from '../lazy-kinds.ts';
import { createFold } from './create-fold.ts';
import { createQuota } from './quota.ts';

/** Streams of unknown JSON: the completion is the list of all events. */
export const events: StreamKind<unknown, unknown[]> = {
  name: 'events',
  isContent: () => true,
  text: () => '',
  failure: failureOfEvent,
  fold(limit) {
    const quota = createQuota(limit);
    const list: unknown[] = [];
    return createFold({
      quota,
      add(event) {
        if (quota.fits(event)) list.push(event);
      },
      // Only a clean end of the body finishes it: a broken connection, or an event that is not JSON, is a failure.
      isFinished: () => false,
      close: () => true,
      value: () => [...list],
    });
  },
  isAnswer: isGiven,
  chunksOf: (answer) => [answer],
};
