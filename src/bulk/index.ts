// Exports only: `openrouter-fetch/bulk`.
export { runMany } from './run-many.ts';
export type {
  BulkChatRequest,
  BulkKind,
  BulkOperation,
  BulkOperations,
  BulkOptions,
  BulkPrice,
  BulkProgress,
  BulkRequest,
  BulkRequestOf,
  BulkResult,
  BulkRun,
  BulkSource,
  BulkStop,
  BulkStopReason,
} from './types.ts';
