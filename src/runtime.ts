// What generated code runs on: the call functions and the stream kinds. Also the entry `openrouter-fetch/runtime`.
export { call, type Call } from './transport/call.ts';
export { form, multipart } from './request/form-body.ts';
export { callSlug } from './transport/call-slug.ts';
export { pageCall, type PageCall } from './transport/page-call.ts';
export { BaseClient } from './client/base-client.ts';
export { createClient, type Client } from './transport/client.ts';
export type { Result } from './exchange.ts';
export type { Operation, Pagination } from './operation.ts';
export type { RetryClass } from './retry/retry-class.ts';
export type { OpenRouterOptions, RequestOptions } from './options.ts';
export { Stream } from './stream/stream.ts';
export type { Fold, StreamKind } from './stream/kind.ts';
export { chat } from './stream/kinds/chat.ts';
export { completion } from './stream/kinds/completion.ts';
export { response } from './stream/kinds/response.ts';
export { events } from './stream/kinds/events.ts';
export { image } from './stream/kinds/image.ts';
export { message } from './stream/kinds/message.ts';
