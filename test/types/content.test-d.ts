import type { IncomingHttpHeaders } from 'node:http';
import { describe, expectTypeOf, it } from 'vitest';
import {
  audio,
  image,
  pdf,
  text,
  verifyWebhook,
  video,
  type BatchCompletedEvent,
  type ContentSource,
  type VideoCompletedEvent,
  type VideoWebhookUsage,
  type WebhookEvent,
  type WebhookHeaders,
} from '../../src/helpers/index.ts';
import type { webhooks } from '../../generated/paths.ts';
import type { ChatCompletionContentPart, ChatCompletionMessageParam, VideoUsage } from '../../src/index.ts';
import { audioFile, imageFile, pdfFile, videoFile } from '../../src/node/index.ts';

// Checked by the compiler: nothing here runs.
const never = (run: () => unknown): void => void run.name;

describe('content parts', () => {
  it('stand in messages', () => {
    never(async () => {
      const content = [text('x'), await image('x'), await pdf('x'), await audio('x'), await video('x')];
      expectTypeOf(content).toExtend<ChatCompletionContentPart[]>();
      expectTypeOf({ role: 'user' as const, content }).toExtend<ChatCompletionMessageParam>();
      expectTypeOf(imageFile).returns.toEqualTypeOf<ReturnType<typeof image>>();
      expectTypeOf(pdfFile).returns.toEqualTypeOf<ReturnType<typeof pdf>>();
      expectTypeOf(audioFile).returns.toEqualTypeOf<ReturnType<typeof audio>>();
      expectTypeOf(videoFile).returns.toEqualTypeOf<ReturnType<typeof video>>();
    });
  });

  it('are made of what holds bytes', () => {
    expectTypeOf<
      string | URL | Blob | File | Uint8Array | Buffer | ArrayBuffer | DataView | ReadableStream<Uint8Array>
    >().toExtend<ContentSource>();
    expectTypeOf<NonNullable<Response['body']>>().toExtend<ContentSource>();
    expectTypeOf<number>().not.toExtend<ContentSource>();
    expectTypeOf<NodeJS.ReadableStream>().not.toExtend<ContentSource>();
  });

  it('take the options of their kind', () => {
    never(() => image('x', { detail: 'low', mediaType: 'image/png', cache_control: { type: 'ephemeral' } }));
    // @ts-expect-error: sound has a format, no media type.
    never(() => audio('x', { mediaType: 'audio/wav' }));
    // @ts-expect-error: a PDF is nothing else.
    never(() => pdf('x', { mediaType: 'application/pdf' }));
  });
});

describe('webhook events', () => {
  it('are distinguished by their type', () => {
    never(async () => {
      const event = await verifyWebhook('', new Headers(), 'secret');
      expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
      if (event.type === 'video.generation.completed') expectTypeOf(event).toEqualTypeOf<VideoCompletedEvent>();
      if (event.type === 'video.generation.failed') expectTypeOf(event.data.status).toEqualTypeOf<'failed'>();
      if (event.type === 'batch.completed') expectTypeOf(event).toEqualTypeOf<BatchCompletedEvent>();
      // @ts-expect-error: no such event is known.
      if (event.type === 'video.generation.complete') return;
    });
  });

  it('are those of the document', () => {
    type Described = webhooks[keyof webhooks]['post']['requestBody']['content']['application/json'];
    expectTypeOf<WebhookEvent>().toEqualTypeOf<Described>();
    expectTypeOf<WebhookEvent['type']>().toEqualTypeOf<keyof webhooks>();
    expectTypeOf<VideoWebhookUsage>().toEqualTypeOf<VideoUsage>();
  });

  it('come with the headers of any server', () => {
    expectTypeOf<Headers | IncomingHttpHeaders | Record<string, string | undefined>>().toExtend<WebhookHeaders>();
  });
});
