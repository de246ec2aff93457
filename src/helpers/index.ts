// Exports only: `openrouter-fetch/helpers`. Each helper is a function whose first argument is the client, if it needs one.
export { authorizationURL, createPkcePair, type AuthorizationOptions, type PkcePair } from './pkce.ts';
export { parse, parseStream, type ParsedCompletion, type ParseOptions, type ParseParams } from './structured/parse.ts';
export {
  parseMessage,
  parseMessageStream,
  type ParsedMessage,
  type ParseMessageParams,
} from './structured/parse-message.ts';
export {
  parseResponse,
  parseResponseStream,
  type ParsedResponse,
  type ParseResponseParams,
} from './structured/parse-response.ts';
export type { DeepPartial, ParsedStream } from './structured/parsed-stream.ts';
export {
  jsonSchema,
  type InferInput,
  type InferOutput,
  type JsonSchema,
  type SchemaIssue,
  type StandardSchema,
} from './structured/schema.ts';
export {
  isStructuredOutputError,
  StructuredOutputError,
  type StructuredOutputReason,
} from './structured/structured-output-error.ts';
export { decodeEmbedding, embeddingVectors } from './embedding.ts';
export { createVideo, waitForVideo } from './jobs/video.ts';
export { downloadVideo, type DownloadVideoOptions } from './jobs/download-video.ts';
export { runBatch, waitForBatch, type BatchOf } from './jobs/batch.ts';
export { batchResults, type BatchFailure, type BatchLine, type BatchSuccess } from './jobs/batch-results.ts';
export type { BatchEndpoint, BatchEndpoints, BatchLineParams, RunBatchParams } from './jobs/batch-request.ts';
export type { JobOptions } from './jobs/job-options.ts';
export { isJobFailedError, JobFailedError, type JobFailure } from './jobs/job-failed-error.ts';
export { waitForGeneration, type WaitForGenerationOptions } from './wait-for-generation.ts';
export { sumUSD } from './cost/money.ts';
export { sumUsage, usageOf, type ResultUsage, type UsageTotals } from './cost/usage.ts';
export { BudgetExceededError, isBudgetExceededError } from './cost/budget-exceeded-error.ts';
export type { LedgerStore, LedgerStoreState } from './cost/ledger-store.ts';
export { createLedger, type Ledger, type LedgerOptions } from './cost/ledger.ts';
export type { LedgerEntry } from './cost/ledger-account.ts';
export { verifyWebhook, type VerifyWebhookOptions, type WebhookHeaders } from './webhooks/webhook.ts';
export type {
  BatchCancelledEvent,
  BatchCompletedEvent,
  BatchExpiredEvent,
  BatchFailedEvent,
  VideoCancelledEvent,
  VideoCompletedEvent,
  VideoExpiredEvent,
  VideoFailedEvent,
  VideoWebhookUsage,
  WebhookEvent,
} from './webhooks/webhook-event.ts';
export {
  isWebhookVerificationError,
  WebhookVerificationError,
  type WebhookFailure,
} from './webhooks/webhook-verification-error.ts';
export { speechToWav, type SpeechToWavOptions } from './speech/speech-to-wav.ts';
export { relay } from './relay.ts';
export { textOf } from './text-of.ts';
export { reasoningDeltas } from './reasoning.ts';
export {
  audio,
  image,
  pdf,
  text,
  video,
  type AudioOptions,
  type ContentOptions,
  type ImageOptions,
  type PDFOptions,
  type TextOptions,
  type VideoOptions,
} from './content/parts.ts';
export type { ContentSource, SourceOptions } from './content/source.ts';
export { tool, type Tool, type ToolContext, type ToolOptions } from './run-tools/tool.ts';
export { runTools, type RunToolsCall } from './run-tools/run-tools.ts';
export { toolRunOf } from './run-tools/tool-run-of.ts';
export type {
  Approval,
  RunnableTool,
  RunToolsParams,
  ToolContent,
  ToolError,
  ToolFailure,
  ToolRequest,
  ToolResult,
  ToolRun,
  ToolRunEvent,
  ToolRunResult,
  ToolStep,
  ToolStopReason,
  ToolSuccess,
} from './run-tools/types.ts';
