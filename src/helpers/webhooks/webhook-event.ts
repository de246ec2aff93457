import type {
  BatchCancelledEvent,
  BatchCompletedEvent,
  BatchExpiredEvent,
  BatchFailedEvent,
  VideoCancelledEvent,
  VideoCompletedEvent,
  VideoExpiredEvent,
  VideoFailedEvent,
} from '../../../generated/types.ts';

export type {
  BatchCancelledEvent,
  BatchCompletedEvent,
  BatchExpiredEvent,
  BatchFailedEvent,
  VideoCancelledEvent,
  VideoCompletedEvent,
  VideoExpiredEvent,
  VideoFailedEvent,
  VideoUsage as VideoWebhookUsage,
} from '../../../generated/types.ts';

/**
 * An event that a webhook delivers; `type` distinguishes the variants. The union is closed so that a `switch` narrows. An event
 * of an unlisted type is returned as well, so add a `default` to the `switch`.
 */
export type WebhookEvent =
  | VideoCompletedEvent
  | VideoFailedEvent
  | VideoCancelledEvent
  | VideoExpiredEvent
  | BatchCompletedEvent
  | BatchFailedEvent
  | BatchCancelledEvent
  | BatchExpiredEvent;
