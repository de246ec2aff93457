/** What a video job used and cost. */
export interface VideoWebhookUsage {
  /** In USD. */
  cost?: number | null;
  /** Whether a provider key of your own was used. */
  is_byok?: boolean;
}

interface VideoWebhookEvent<Status extends string> {
  type: `video.generation.${Status}`;
  /** When it happened, as a date. */
  created_at: string;
  data: {
    /** Identifier of the job. */
    id: string;
    status: Status;
    generation_id?: string | null;
    model?: string | null;
    /** Where the videos are. One that leads back to the API needs its key. */
    unsigned_urls?: string[] | null;
    usage?: VideoWebhookUsage | null;
    error?: string | null;
  };
}

/** A video is ready. */
export type VideoCompletedEvent = VideoWebhookEvent<'completed'>;
/** A video could not be made; `data.error` says why. */
export type VideoFailedEvent = VideoWebhookEvent<'failed'>;
/** A job was cancelled. */
export type VideoCancelledEvent = VideoWebhookEvent<'cancelled'>;
/** A job was not done in time. */
export type VideoExpiredEvent = VideoWebhookEvent<'expired'>;

/**
 * An event, distinguished by `type`. The union is closed so that a `switch` narrows; a type that is not in it arrives all the
 * same, so give the `switch` a `default`.
 */
export type WebhookEvent = VideoCompletedEvent | VideoFailedEvent | VideoCancelledEvent | VideoExpiredEvent;
