import type {
  ChatCompletion,
  ChatCompletionChunk,
  CompletionChunk,
  CompletionResponse,
  ImagesResponse,
  ImageStreamEvent,
  Message,
  MessageStreamEvent,
  ResponsesResult,
  ResponsesStreamEvent,
} from '../../generated/types.ts';
import type { StreamKind } from './kind.ts';
import { chat as anyChat } from './kinds/chat.ts';
import { completion as anyCompletion } from './kinds/completion.ts';
import { image as anyImage } from './kinds/image.ts';
import { message as anyMessage } from './kinds/message.ts';
import { response as anyResponse } from './kinds/response.ts';

// The stream kinds with the types of this API, for `Stream.fromReadableStream` and `fromResponse`. Generated operations have types of their own.

/** Streams of `chat.completions.create`. */
export const chat: StreamKind<ChatCompletionChunk, ChatCompletion> = anyChat;
/** Streams of `completions.create`. */
export const completion: StreamKind<CompletionChunk, CompletionResponse> = anyCompletion;
/** Streams of `responses.create`. */
export const response: StreamKind<ResponsesStreamEvent, ResponsesResult> = anyResponse;
/** Streams of `messages.create`. */
export const message: StreamKind<MessageStreamEvent, Message> = anyMessage;
/** Streams of `images.generate`. */
export const image: StreamKind<ImageStreamEvent, ImagesResponse> = anyImage;
