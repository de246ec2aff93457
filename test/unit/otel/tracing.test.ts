import { context, propagation, SpanKind, SpanStatusCode, trace, type ContextManager } from '@opentelemetry/api';
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  StackContextManager,
  TracerProvider,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLate } from '../../../src/load-late.ts';
import type { OpenRouterOptions } from '../../../src/options.ts';
import { tracing, type TracingOptions } from '../../../src/otel/tracing.ts';
import type { Operation } from '../../../src/operation.ts';
import type { Stream } from '../../../src/stream/stream.ts';
import { call } from '../../../src/transport/call.ts';
import { CHAT, MESSAGE, MODEL, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../../helpers/replies.ts';

const COMPLETION = {
  id: 'gen-1',
  model: 'acme/widget-1-2026',
  provider: 'Acme',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi there' } }],
  usage: {
    prompt_tokens: 10,
    completion_tokens: 5,
    total_tokens: 15,
    cost: 0.25,
    prompt_tokens_details: { cached_tokens: 4 },
    completion_tokens_details: { reasoning_tokens: 2 },
  },
};
const PARAMS = {
  model: 'acme/widget-1',
  messages: [{ role: 'user', content: 'secret question' }],
  temperature: 0.5,
  max_tokens: 9,
  stop: 'x',
};
const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const TEXT = data({ id: 'gen-1', model: 'acme/widget-1-2026', choices: [{ index: 0, delta: { content: 'Hi' } }] });
const END = `${data({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage: COMPLETION.usage })}data: [DONE]\n\n`;

function setUp(replies: Reply[], options: TracingOptions = {}, more: OpenRouterOptions = {}) {
  const exporter = new InMemorySpanExporter();
  const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] } as never);
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 1e8 });
  const meters = new MeterProvider({ readers: [reader] });
  const middleware = [tracing({ tracer: tracers.getTracer('test'), meter: meters.getMeter('test'), ...options })];
  const client = testClient({ fetch: scriptedFetch(...replies), middleware, retry: { initialDelay: 1 }, ...more });
  return {
    client,
    tracer: tracers.getTracer('test'),
    ask: (operation: Operation = CHAT, params: object = PARAMS) => call<any>(client, operation, [], params),
    stream: () => call<Stream<any, any>>(client, CHAT, [], { ...PARAMS, stream: true }),
    spans: () => exporter.getFinishedSpans(),
    /** The span of the call; those of attempts end before it. */
    span: () => exporter.getFinishedSpans().at(-1) as ReadableSpan,
    async metrics() {
      await reader.forceFlush();
      const all =
        metricExporter
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
      return Object.fromEntries(all.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints as any[]]));
    },
  };
}

describe('what a server echoes', () => {
  const key = 'corp_4f9a8b7c6d';
  it('shows no key and no control character: in results', async () => {
    const echo = { ...COMPLETION, id: key, model: `x${key.slice(0, 4)}\x1b[1m${key.slice(4)}`, provider: `p ${key}` };
    echo.choices = [{ index: 0, finish_reason: key, message: { role: 'assistant', content: `Your key: ${key}` } }];
    const { ask, spans } = setUp(
      [json(echo, { headers: { 'x-generation-id': key } })],
      { content: true },
      { apiKey: key },
    );
    await ask();
    const text = spans()
      .map(({ attributes }) => Object.values(attributes).join(' '))
      .join(' ');
    expect(text).toContain('Your key: ***');
    expect(text).not.toContain(key);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\0-\x1f]/);
  });

  it('shows no key: in errors of other middleware', async () => {
    const fail = () => Promise.reject(new Error(`bad header "Bearer ${key}" \x1b[2J, ${key}`));
    const { client, ask, spans } = setUp([], {}, { apiKey: key, fetch: fail });
    expect(client).toBeDefined();
    await rejection(ask());
    expect(JSON.stringify(spans().map(({ status, attributes, events }) => [status, attributes, events]))).not.toContain(
      key,
    );
  });
});

describe('the span of a call', () => {
  it('has request, response, usage and cost by the conventions', async () => {
    const { ask, span, spans } = setUp([json(COMPLETION, { headers: { 'x-generation-id': 'gen-1' } })]);
    await ask();
    expect(spans()).toHaveLength(2);
    expect(span()).toMatchObject({
      name: 'chat acme/widget-1',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
    });
    expect(span().attributes).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openrouter',
      'gen_ai.request.model': 'acme/widget-1',
      'gen_ai.request.temperature': 0.5,
      'gen_ai.request.max_tokens': 9,
      'gen_ai.request.stop_sequences': ['x'],
      'gen_ai.response.id': 'gen-1',
      'gen_ai.response.model': 'acme/widget-1-2026',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.input_tokens': 10,
      'gen_ai.usage.output_tokens': 5,
      'gen_ai.usage.cache_read.input_tokens': 4,
      'gen_ai.usage.reasoning.output_tokens': 2,
      'openrouter.usage.cost': 0.25,
      'openrouter.provider.name': 'Acme',
      'openrouter.generation.id': 'gen-1',
      'openrouter.attempts': 1,
      'openrouter.operation': 'chat.completions.create',
      'server.address': '127.0.0.1',
      'server.port': 9,
    });
  });

  it('has its attempts inside, and retries as events', async () => {
    const { ask, span, spans } = setUp(
      [
        json(
          { error: { code: 429, message: 'Slow', metadata: { error_type: 'rate_limit_exceeded' } } },
          { status: 429 },
        ),
        json(COMPLETION),
      ],
      {},
      { maxRetries: 1, defaultQuery: { token: 'secret' } },
    );
    await ask();
    const [first, second] = spans() as [ReadableSpan, ReadableSpan];
    for (const attempt of [first, second]) {
      expect(attempt.parentSpanContext?.spanId).toBe(span().spanContext().spanId);
      expect(attempt.attributes).toMatchObject({
        'http.request.method': 'POST',
        'url.full': 'http://127.0.0.1:9/chat/completions',
      });
    }
    expect(first).toMatchObject({
      name: 'POST',
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'http.response.status_code': 429, 'error.type': '429' },
    });
    expect(second.attributes).toMatchObject({ 'http.response.status_code': 200, 'http.request.resend_count': 1 });
    expect(span().events).toMatchObject([
      { name: 'retry', attributes: { 'http.request.resend_count': 1, 'error.type': 'rate_limit_exceeded' } },
    ]);
    expect(span().status.code).toBe(SpanStatusCode.UNSET);
  });

  it('is inside the active span, and is itself active while requests are sent', async () => {
    // The code that runs middleware, which a page loads when a client is created.
    await loadLate();
    const manager = new StackContextManager() as unknown as ContextManager & { enable(): void };
    manager.enable();
    context.setGlobalContextManager(manager);
    try {
      let active: string | undefined;
      const { ask, span, tracer } = setUp(
        [
          () => {
            active = trace.getActiveSpan()?.spanContext().traceId;
            return json(COMPLETION);
          },
        ],
        { attempts: false },
      );
      const parent = tracer.startSpan('page');
      await context.with(trace.setSpan(context.active(), parent), () => ask());
      expect(span().parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
      expect(active).toBe(parent.spanContext().traceId);
    } finally {
      context.disable();
    }
  });

  it('has the error of a call that fails', async () => {
    const { ask, span } = setUp([json({ error: { code: 402, message: 'Insufficient credits' } }, { status: 402 })]);
    const error = await rejection(ask());
    expect(span()).toMatchObject({
      status: { code: SpanStatusCode.ERROR, message: error.message },
      attributes: { 'error.type': '402', 'openrouter.attempts': 1 },
    });
  });

  it('of a lost connection names the class', async () => {
    const { ask, span, spans } = setUp([new TypeError('terminated')]);
    await rejection(ask());
    for (const one of [span(), spans()[0]]) expect(one?.attributes['error.type']).toBe('ConnectionError');
  });

  it('of an operation without a model has no name of the conventions', async () => {
    const { client, span, metrics } = setUp([json({ data: {} })]);
    await call(client, MODEL, ['a', 'b']);
    expect(span().name).toBe('models.get');
    expect(Object.keys(span().attributes).filter((name) => name.startsWith('gen_ai'))).toEqual([]);
    expect(await metrics()).toEqual({});
  });

  it('has attributes of your own', async () => {
    const { ask, span } = setUp([json(COMPLETION)], { attributes: ({ attempt }) => ({ tenant: `t${attempt}` }) });
    await ask();
    expect(span().attributes['tenant']).toBe('t1');
  });
});

describe('the trace context', () => {
  beforeEach(() => {
    const propagators = [new W3CTraceContextPropagator(), new W3CBaggagePropagator()];
    propagation.setGlobalPropagator(new CompositePropagator({ propagators }));
  });
  afterEach(() => propagation.disable());

  const withHeaders = (
    options: TracingOptions,
    more: OpenRouterOptions = {},
    replies: Reply[] = [json(COMPLETION)],
  ) => {
    const seen: Headers[] = [];
    const watched = replies.map((reply): Reply => (_, { headers }) => {
      seen.push(new Headers(headers));
      return reply as Response;
    });
    return { seen, ...setUp(watched, options, more) };
  };

  it('stays here unless it is asked for', async () => {
    const { ask, seen } = withHeaders({});
    await ask();
    expect(seen[0]?.has('traceparent')).toBe(false);
  });

  it('names the span of each attempt', async () => {
    const failure = json({ error: { code: 502, message: 'Bad' } }, { status: 502 });
    const { ask, seen, spans } = withHeaders({ propagate: true }, { maxRetries: 1 }, [failure, json(COMPLETION)]);
    await ask();
    expect(seen.map((headers) => headers.get('traceparent'))).toEqual(
      spans()
        .slice(0, 2)
        .map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`),
    );
  });

  it('names the span of the call where attempts have none', async () => {
    const { ask, seen, span } = withHeaders({ propagate: true, attempts: false });
    await ask();
    expect(seen[0]?.get('traceparent')).toContain(span().spanContext().spanId);
  });

  it('is sent where a function says so, and never replaces a header of the caller', async () => {
    const own = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { ask, seen } = withHeaders({ propagate: ({ operation }) => operation !== CHAT.id });
    await ask();
    expect(seen[0]?.has('traceparent')).toBe(false);
    const kept = withHeaders({ propagate: true }, { defaultHeaders: { traceparent: own } });
    await kept.ask();
    expect(kept.seen[0]?.get('traceparent')).toBe(own);
  });

  it('has no baggage with it', async () => {
    const manager = new StackContextManager() as unknown as ContextManager & { enable(): void };
    manager.enable();
    context.setGlobalContextManager(manager);
    try {
      const { ask, seen } = withHeaders({ propagate: true });
      const baggage = propagation.createBaggage({ user: { value: 'ada' } });
      await context.with(propagation.setBaggage(context.active(), baggage), () => ask());
      expect(seen[0]?.has('traceparent')).toBe(true);
      expect(seen[0]?.has('baggage')).toBe(false);
    } finally {
      context.disable();
    }
  });
});

describe('the span of a stream', () => {
  it('ends with the stream, and knows the time to its first content', async () => {
    const { stream, span, spans } = setUp([sse(TEXT + END, { size: TEXT.length })]);
    const running = await stream();
    expect(spans()).toHaveLength(1);
    await running.final();
    expect(spans()).toHaveLength(2);
    expect(span().attributes).toMatchObject({
      'gen_ai.request.stream': true,
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.output_tokens': 5,
      'gen_ai.response.time_to_first_chunk': expect.any(Number),
    });
  });

  it.each<[string, (stream: Stream<any, any>) => unknown]>([
    [
      'left',
      async (stream) => {
        for await (const _ of stream) break;
      },
    ],
    ['aborted', (stream) => stream.abort()],
  ])('that is %s ends at once, without an error', async (_, leave) => {
    const { stream, span, spans } = setUp([() => sse(TEXT + TEXT, { size: TEXT.length })]);
    await leave(await stream());
    expect(spans()).toHaveLength(2);
    expect(span()).toMatchObject({ status: { code: SpanStatusCode.UNSET }, events: [{ name: 'aborted' }] });
    expect(span().attributes).not.toHaveProperty('error.type');
  });

  it('that breaks has its error', async () => {
    const { stream, span } = setUp([
      sse(`${TEXT}${data({ error: { code: 502, message: 'gone' } })}`, { size: TEXT.length }),
    ]);
    await rejection((await stream()).final());
    expect(span()).toMatchObject({
      status: { code: SpanStatusCode.ERROR, message: '502: gone' },
      attributes: { 'error.type': '502' },
    });
  });
});

describe('content', () => {
  const JSON_ATTRIBUTES = ['gen_ai.input.messages', 'gen_ai.output.messages', 'gen_ai.system_instructions'];

  it('is recorded only when asked for', async () => {
    const { ask, spans } = setUp([json(COMPLETION)]);
    await ask();
    for (const { attributes, events } of spans()) {
      expect(JSON.stringify([attributes, events])).not.toMatch(/secret question|Hi there/);
      for (const name of JSON_ATTRIBUTES) expect(attributes).not.toHaveProperty(name);
    }
  });

  it('has messages, tool calls and their results, and no bytes', async () => {
    const message = {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c1', function: { name: 'f', arguments: '{"a":1}' } }],
    };
    const { ask, span } = setUp([json({ choices: [{ index: 0, finish_reason: 'tool_calls', message }] })], {
      content: true,
    });
    await ask(CHAT, {
      model: 'a/b',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Look' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
          ],
        },
        { role: 'tool', tool_call_id: 'c0', content: '42' },
      ],
    });
    const { attributes } = span();
    expect(JSON.parse(String(attributes['gen_ai.input.messages']))).toEqual([
      { role: 'user', parts: [{ type: 'text', content: 'Look' }, { type: 'image_url' }] },
      { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c0', response: '42' }] },
    ]);
    expect(JSON.parse(String(attributes['gen_ai.output.messages']))).toEqual([
      {
        role: 'assistant',
        parts: [{ type: 'tool_call', id: 'c1', name: 'f', arguments: { a: 1 } }],
        finish_reason: 'tool_calls',
      },
    ]);
  });

  it('has instructions, reasoning and tools of the Messages format', async () => {
    const content = [
      { type: 'thinking', thinking: 'Hm' },
      { type: 'tool_use', id: 't', name: 'f', input: {} },
    ];
    const { ask, span } = setUp([json({ type: 'message', role: 'assistant', content, stop_reason: 'tool_use' })], {
      content: true,
    });
    await ask(MESSAGE, { model: 'a/b', system: 'Be brief', messages: [{ role: 'user', content: 'Hi' }] });
    const { attributes } = span();
    expect(attributes['gen_ai.system_instructions']).toBe('[{"type":"text","content":"Be brief"}]');
    expect(JSON.parse(String(attributes['gen_ai.output.messages']))).toEqual([
      {
        role: 'assistant',
        parts: [
          { type: 'reasoning', content: 'Hm' },
          { type: 'tool_call', id: 't', name: 'f', arguments: {} },
        ],
        finish_reason: 'tool_use',
      },
    ]);
  });
});

describe('metrics', () => {
  it('are those of the conventions, and the cost', async () => {
    const { ask, stream, metrics } = setUp([
      json(COMPLETION),
      sse(TEXT + END),
      json({ error: { code: 402 } }, { status: 402 }),
    ]);
    await ask();
    await (await stream()).final();
    await rejection(ask());
    const all = await metrics();
    const dimensions = {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openrouter',
      'gen_ai.request.model': 'acme/widget-1',
      'gen_ai.response.model': 'acme/widget-1-2026',
      'server.address': '127.0.0.1',
      'server.port': 9,
    };
    const tokens = all['gen_ai.client.token.usage']?.map(({ attributes, value }) => [
      attributes['gen_ai.token.type'],
      value.sum,
      value.count,
    ]);
    expect(tokens).toEqual([
      ['input', 20, 2],
      ['output', 10, 2],
    ]);
    const [worked, failed] = all['gen_ai.client.operation.duration'] ?? [];
    expect([worked.attributes, worked.value.count]).toEqual([dimensions, 2]);
    expect(failed.attributes).toMatchObject({ 'error.type': '402' });
    expect(all['gen_ai.client.operation.time_to_first_chunk']?.[0].value.count).toBe(1);
    expect(all['openrouter.client.cost']).toMatchObject([{ attributes: dimensions, value: 0.5 }]);
  });
});
