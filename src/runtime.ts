// The runtime of generated code: the call functions and the stream kinds. Also the entry `openrouter-fetch/runtime`.
export { call, type Call } from './transport/call.ts';
export { callStream } from './transport/call-stream.ts';
export { cookies, cookieStyles, type CookieStyle } from './request/cookies.ts';
export { describeAPI, type APIDescription, type Requirements, type Scheme } from './request/described-api.ts';
export { form, formStyles, jsonOrMultipart, multipart, multipartTypes } from './request/form-body.ts';
export { headerStyles, type HeaderStyle } from './request/header-styles.ts';
export { pathStyles, type PathStyle } from './request/path-styles.ts';
export { delimited } from './request/query.ts';
export { queryStyles, type Style } from './request/query-styles.ts';
export { callSlug } from './transport/call-slug.ts';
export { pageCall } from './transport/page-call.ts';
export type { PageCall } from './transport/to-page-call.ts';
export { bytes } from './response/bytes.ts';
export { jsonLines } from './response/json-lines.ts';
export { value } from './response/value.ts';
export { BaseClient } from './client/base-client.ts';
export {
  lazyBytes,
  lazyDelimited,
  lazyForm,
  lazyImage,
  lazyJSONOrMultipart,
  lazyMessage,
  lazyMultipart,
  lazyPageCall,
  lazyResponse,
  loadExtras,
} from './client/load-extras.ts';
export { resourceProperties, type OperationShape } from './client/resource-tree.ts';
export { lazyChat, lazyCompletion, lazyEvents } from './stream/lazy-kinds.ts';
export { createClient } from './client/create-client.ts';
export type { Client } from './transport/client.ts';
export type { Result } from './exchange.ts';
export type { Operation, Pagination } from './operation.ts';
export type { RetryClass } from './retry/retry-class.ts';
export type { APIDefaults, BasicCredential, Credential, OpenRouterOptions, RequestOptions } from './options.ts';
export { Stream } from './stream/stream.ts';
export type { Fold, LazyKind, StreamKind } from './stream/kind.ts';
export { chat, completion, events, image, message, response } from './stream/kinds/index.ts';
