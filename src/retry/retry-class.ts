export const RETRY_CLASSES = ['safe', 'inference', 'create', 'idempotent'] as const;

/**
 * How safely an operation may be repeated: `safe` (reads and idempotent writes), `inference` (a repeat may be billed
 * again), `create` (a repeat may create a second object), `idempotent` (like `safe`, because an `Idempotency-Key` identifies
 * the call).
 */
export type RetryClass = (typeof RETRY_CLASSES)[number];

export function isRetryClass(value: unknown): value is RetryClass {
  return (RETRY_CLASSES as readonly unknown[]).includes(value);
}

/** The default class of an operation. The method may be in any case. */
export function defaultRetryClass(method: string, streams: boolean): RetryClass {
  if (method.toLowerCase() !== 'post') return 'safe';
  return streams ? 'inference' : 'create';
}
