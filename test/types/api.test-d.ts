import type { Client } from 'openapi-fetch';
import { describe, expectTypeOf, it } from 'vitest';
import { chatCompletionsCreate, modelsList } from '../../generated/operations.ts';
import {
  completion,
  createClient,
  OpenRouter,
  response,
  Stream,
  type ApiKey,
  type Call,
  type ChatCompletion,
  type ChatCompletionChunk,
  type ChatCompletionCreateParams,
  type ChatCompletionCreateParamsNonStreaming,
  type ChatCompletionCreateParamsStreaming,
  type CompletionChunk,
  type CompletionResponse,
  type EmbeddingsResponse,
  type Generation,
  type Message,
  type MessageCreateParamsStreaming,
  type MessageStreamEvent,
  type Model,
  type PageCall,
  type ResponsesCreateParamsNonStreaming,
  type ResponsesResult,
  type ResponsesStreamEvent,
} from '../../src/index.ts';
import { createPaths, type PlainPaths, type paths as Paths } from '../../src/paths.ts';

// Checked by the compiler: nothing here is sent.
const openrouter = new OpenRouter({ apiKey: 'k' });
const paths = createPaths(openrouter);
const never = (run: () => unknown): void => void run.name;
const messages: ChatCompletionCreateParams['messages'] = [{ role: 'user', content: 'Hi' }];
const flag = Math.random() > 0.5;

describe('chat completions', () => {
  it('narrow with `stream`', () => {
    never(() => {
      expectTypeOf(openrouter.chat.completions.create({ messages })).toEqualTypeOf<Call<ChatCompletion>>();
      expectTypeOf(openrouter.chat.completions.create({ messages, stream: false })).toEqualTypeOf<
        Call<ChatCompletion>
      >();
      expectTypeOf(openrouter.chat.completions.create({ messages, stream: null })).toEqualTypeOf<
        Call<ChatCompletion>
      >();
      expectTypeOf(openrouter.chat.completions.create({ messages, stream: true })).toEqualTypeOf<
        Call<Stream<ChatCompletionChunk, ChatCompletion>>
      >();
      expectTypeOf(openrouter.chat.completions.create({ messages, stream: flag })).resolves.toEqualTypeOf<
        ChatCompletion | Stream<ChatCompletionChunk, ChatCompletion>
      >();
    });
  });

  it('return their text as a string, or null', () => {
    never(async (): Promise<string> => {
      const completion = await openrouter.chat.completions.create({ messages });
      return completion.choices[0]?.message.content ?? '';
    });
  });

  it('keep their parameters in a variable', () => {
    const params = (): ChatCompletionCreateParams => ({ messages });
    const plain: ChatCompletionCreateParamsNonStreaming = { messages };
    const streaming: ChatCompletionCreateParamsStreaming = { messages, stream: true };
    never(() => {
      expectTypeOf(openrouter.chat.completions.create(plain)).toEqualTypeOf<Call<ChatCompletion>>();
      expectTypeOf(openrouter.chat.completions.create(streaming)).toEqualTypeOf<
        Call<Stream<ChatCompletionChunk, ChatCompletion>>
      >();
      expectTypeOf(openrouter.chat.completions.create(params())).resolves.toEqualTypeOf<
        ChatCompletion | Stream<ChatCompletionChunk, ChatCompletion>
      >();
      expectTypeOf(openrouter.responses.create({} as ResponsesCreateParamsNonStreaming)).toEqualTypeOf<
        Call<ResponsesResult>
      >();
      expectTypeOf(openrouter.messages.create({} as MessageCreateParamsStreaming)).toEqualTypeOf<
        Call<Stream<MessageStreamEvent, Message>>
      >();
    });
    // @ts-expect-error it streams
    const wrong: ChatCompletionCreateParamsNonStreaming = { messages, stream: true };
    return wrong;
  });

  it('have standalone functions of the same types', () => {
    never(() =>
      expectTypeOf(chatCompletionsCreate(createClient(), { messages, stream: true })).toEqualTypeOf<
        Call<Stream<ChatCompletionChunk, ChatCompletion>>
      >(),
    );
    never(() => expectTypeOf(modelsList(openrouter, { category: 'programming' })).toExtend<PageCall<unknown, Model>>());
  });

  it('refuse typos, wrong values and missing members', () => {
    never(() => {
      // @ts-expect-error a typo
      void openrouter.chat.completions.create({ messages, max_token: 1 });
      // @ts-expect-error text is not a number
      void openrouter.chat.completions.create({ messages, temperature: '1' });
      // @ts-expect-error messages are needed
      void openrouter.chat.completions.create({ model: 'a/b' });
      // @ts-expect-error no such role
      void openrouter.chat.completions.create({ messages: [{ role: 'robot', content: 'x' }] });
      // @ts-expect-error a tool's answer names its call
      void openrouter.chat.completions.create({ messages: [{ role: 'tool', content: 'x' }] });
      // @ts-expect-error no such option
      void openrouter.chat.completions.create({ messages }, { timeOut: 1 });
    });
  });

  it('take explicit undefined, and unknown members through extraBody', () => {
    never(() =>
      openrouter.chat.completions.create(
        { messages, max_tokens: undefined, seed: null },
        { extraBody: { brand_new: 1 } },
      ),
    );
  });

  it('answer with open enums, and a message that can be sent back', () => {
    never(async () => {
      const answer = await openrouter.chat.completions.create({ messages });
      const choice = answer.choices[0];
      if (!choice) return;
      const reason: string | null | undefined = choice.finish_reason;
      const next: ChatCompletionCreateParams = { messages: [...messages, choice.message] };
      return [reason, next, answer.usage?.cost, answer.provider];
    });
  });
});

describe('the other operations', () => {
  it('answer with their named types', () => {
    never(async () => {
      expectTypeOf(openrouter.completions.create({ prompt: 'x' })).toEqualTypeOf<Call<CompletionResponse>>();
      expectTypeOf(openrouter.completions.create({ prompt: 'x', stream: true })).toEqualTypeOf<
        Call<Stream<CompletionChunk, CompletionResponse>>
      >();
      expectTypeOf(openrouter.embeddings.create({ model: 'a/b', input: 'x' })).toEqualTypeOf<
        Call<EmbeddingsResponse>
      >();
      expectTypeOf((await openrouter.generations.get({ id: 'gen-1' })).data).toEqualTypeOf<Generation>();
      expectTypeOf(openrouter.models.list({ use_rss: true })).toEqualTypeOf<Call<string>>();
      for await (const key of openrouter.keys.list({ include_disabled: true }).items())
        expectTypeOf(key).toEqualTypeOf<ApiKey>();
      for await (const model of openrouter.models.list().items()) expectTypeOf(model).toEqualTypeOf<Model>();
    });
  });

  it('take path parameters first', () => {
    never(() => openrouter.keys.update('hash', { disabled: true, limit: null }, { maxRetries: 0 }));
    never(() => openrouter.keys.delete('hash'));
    never(() => openrouter.models.listEndpoints('openai', 'gpt-4o'));
    never(() => openrouter.models.listEndpoints('openai/gpt-4o'));
    // @ts-expect-error the hash is needed
    never(() => openrouter.keys.get());
    // @ts-expect-error so is the id
    never(() => openrouter.generations.get());
  });
});

describe('paths', () => {
  it('are JSON unless asked otherwise, with the open enums of the document', () => {
    never(async () => {
      const { data, error } = await paths.POST('/chat/completions', { body: { messages }, timeout: 1_000 });
      type Reason = ChatCompletion['choices'][number]['finish_reason'];
      expectTypeOf(data?.choices[0]?.finish_reason).toEqualTypeOf<Reason | undefined>();
      expectTypeOf(error?.error.message).toEqualTypeOf<string | undefined>();
      expectTypeOf((await paths.GET('/models')).data?.data[0]?.id).toEqualTypeOf<string | undefined>();
      const feed = await paths.GET('/models', { params: { query: { use_rss: true } }, parseAs: 'text' });
      expectTypeOf(feed.data).toEqualTypeOf<string | undefined>();
      const streamed = await paths.POST('/chat/completions', { body: { messages, stream: true }, parseAs: 'stream' });
      expectTypeOf(streamed.data).toEqualTypeOf<Response['body'] | undefined>();
    });
  });

  it("are openapi-fetch's client", () => {
    never(() => {
      const client: Client<PlainPaths<Paths>, 'application/json'> = paths;
      client.use({ onRequest: ({ request }) => request });
      void paths.request('get', '/models');
    });
  });
});

describe('Stream.fromReadableStream', () => {
  it('reads chat completions, or what its kind says', () => {
    never(() => {
      const body = new ReadableStream<Uint8Array>();
      expectTypeOf(Stream.fromReadableStream(body)).toEqualTypeOf<Stream<ChatCompletionChunk, ChatCompletion>>();
      expectTypeOf(Stream.fromReadableStream(body, response)).toEqualTypeOf<
        Stream<ResponsesStreamEvent, ResponsesResult>
      >();
      expectTypeOf(Stream.fromReadableStream(body, completion)).toEqualTypeOf<
        Stream<CompletionChunk, CompletionResponse>
      >();
    });
  });
});

describe('headers', () => {
  it('come in the forms that `fetch` takes, and with null', () => {
    never(() => openrouter.models.list({}, { headers: new Headers() }));
    never(() => openrouter.models.list({}, { headers: [['x-a', '1']] }));
    never(() => openrouter.models.list({}, { headers: { 'x-a': null } }));
    // @ts-expect-error a list as the value of a header that is not documented as one
    never(() => openrouter.models.list({}, { headers: { 'x-a': ['1'] } }));
    // @ts-expect-error a list of names alone
    never(() => openrouter.models.list({}, { headers: ['x-a'] }));
  });
});

describe('paths and request', () => {
  it('know the document, or nothing', () => {
    never(async () => {
      const { data } = await paths.GET('/models/{author}/{slug}/endpoints', {
        params: { path: { author: 'a', slug: 'b' } },
      });
      expectTypeOf(data?.data.endpoints[0]?.provider_name).toEqualTypeOf<string | undefined>();
      expectTypeOf(data?.data.architecture.input_modalities[0]).toExtend<string | undefined>();
      // @ts-expect-error no such path
      void paths.GET('/nothing');
      // @ts-expect-error the path parameter is needed
      void paths.GET('/keys/{hash}');
      // @ts-expect-error a model is a string
      void paths.POST('/chat/completions', { body: { model: 1, messages } });
      expectTypeOf(openrouter.request<{ a: 1 }>('GET', '/x')).toEqualTypeOf<Call<{ a: 1 }>>();
      expectTypeOf(openrouter.request('POST', '/x', { stream: true })).toEqualTypeOf<
        Call<Stream<unknown, unknown[]>>
      >();
    });
  });
});
