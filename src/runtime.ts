// What generated code runs on: the call functions and the stream kinds. Also the entry `openrouter-fetch/runtime`.
export { call, type Call } from './transport/call.ts';
export { form, jsonOrMultipart, multipart } from './request/form-body.ts';
export { callSlug } from './transport/call-slug.ts';
export { pageCall, type PageCall } from './transport/page-call.ts';
export { bytes } from './response/bytes.ts';
export { BaseClient } from './client/base-client.ts';
export { resourceProperties, type OperationShape } from './client/resource-tree.ts';
export { createClient, type Client } from './transport/client.ts';
export type { Result } from './exchange.ts';
export type { Operation, Pagination } from './operation.ts';
export type { RetryClass } from './retry/retry-class.ts';
export type { APIDefaults, OpenRouterOptions, RequestOptions } from './options.ts';
export { Stream } from './stream/stream.ts';
export type { Fold, StreamKind } from './stream/kind.ts';
export { chat, completion, events, image, message, response } from './stream/kinds/index.ts';
