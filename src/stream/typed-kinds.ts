import type {
  ChatCompletion,
  ChatCompletionChunk,
  CompletionChunk,
  CompletionResponse,
  ResponsesResult,
  ResponsesStreamEvent,
} from '../../generated/types.ts';
import type { StreamKind } from './kind.ts';
import { chat as anyChat } from './kinds/chat.ts';
import { completion as anyCompletion } from './kinds/completion.ts';
import { response as anyResponse } from './kinds/response.ts';

// The stream kinds with the types of this API, for `Stream.fromReadableStream`. Generated operations have types of their own.

/** Streams of `chat.completions.create`. */
export const chat: StreamKind<ChatCompletionChunk, ChatCompletion> = anyChat;
/** Streams of `completions.create`. */
export const completion: StreamKind<CompletionChunk, CompletionResponse> = anyCompletion;
/** Streams of `responses.create`. */
export const response: StreamKind<ResponsesStreamEvent, ResponsesResult> = anyResponse;
