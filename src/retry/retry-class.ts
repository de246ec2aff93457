/**
 * How safely an operation may be repeated: `safe` (reads and idempotent writes), `inference` (a repeat may be billed
 * again), `create` (a repeat may make a second thing).
 */
export type RetryClass = 'safe' | 'inference' | 'create';
