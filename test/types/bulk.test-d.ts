import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { runMany, type BulkRequest, type BulkResult, type BulkRun } from '../../src/bulk/index.ts';
import type { ChatCompletion, EmbeddingsResponse, OpenRouter, ResponsesResult } from '../../src/index.ts';

declare const openrouter: OpenRouter;
declare const mixed: AsyncIterable<BulkRequest>;

type ResultOf<Run> = Run extends BulkRun<infer Result> ? Result : never;
type Answered<Run> = Extract<ResultOf<Run>, { kind: 'answered' }>;

describe('runMany', () => {
  it('takes rows made by map, and types their responses', () => {
    const run = runMany(
      openrouter,
      ['a', 'b'].map((content, index) => ({ id: `${index}`, params: { messages: [{ role: 'user', content }] } })),
    );
    expectTypeOf<Answered<typeof run>['response']>().toEqualTypeOf<ChatCompletion>();
    expectTypeOf<Answered<typeof run>['parsed']>().toEqualTypeOf<undefined>();
  });

  it('types what a schema describes', () => {
    const parse = z.object({ city: z.string() });
    const run = runMany(openrouter, [{ id: '1', params: { messages: [] }, parse }]);
    expectTypeOf<Answered<typeof run>['parsed']>().toEqualTypeOf<{ city: string }>();
  });

  it('types what a schema describes of other operations', () => {
    const parse = z.object({ city: z.string() });
    const run = runMany(openrouter, [{ id: '1', operation: 'responses', params: { input: 'Hi' }, parse }]);
    expectTypeOf<Answered<typeof run>['parsed']>().toEqualTypeOf<{ city: string }>();
    expectTypeOf<Answered<typeof run>['response']>().toEqualTypeOf<ResponsesResult>();
  });

  it('types other operations', () => {
    const run = runMany(openrouter, [{ id: '1', operation: 'embeddings', params: { model: 'a/b', input: 'Hi' } }]);
    expectTypeOf<Answered<typeof run>['response']>().toEqualTypeOf<EmbeddingsResponse>();
    const all = runMany(openrouter, mixed);
    expectTypeOf<ResultOf<typeof all>>().toEqualTypeOf<BulkResult>();
  });

  it('rejects values that are not rows', () => {
    // @ts-expect-error: the parameters of another operation
    runMany(openrouter, [{ id: '1', operation: 'embeddings', params: { messages: [] } }]);
    // @ts-expect-error: embeddings have no schema
    runMany(openrouter, [{ id: '1', operation: 'embeddings', params: { model: 'a/b', input: 'Hi' }, parse: {} }]);
    // @ts-expect-error: rows do not stream
    runMany(openrouter, [{ id: '1', params: { messages: [], stream: true } }]);
  });
});
