import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  CompletionCreateParams,
  CompletionResponse,
  EmbeddingsCreateParams,
  EmbeddingsResponse,
  Message,
  MessageCreateParams,
  ResponsesCreateParams,
  ResponsesResult,
} from '../../generated/types.ts';

/** The operations that call a model with text, each with its parameters and response. */
export interface GeneratingOperations {
  chat: { params: ChatCompletionCreateParams; response: ChatCompletion };
  completions: { params: CompletionCreateParams; response: CompletionResponse };
  responses: { params: ResponsesCreateParams; response: ResponsesResult };
  messages: { params: MessageCreateParams; response: Message };
  embeddings: { params: EmbeddingsCreateParams; response: EmbeddingsResponse };
}
