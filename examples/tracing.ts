// Prints what a collector would receive for a call and for a stream.
import { SimpleSpanProcessor, TracerProvider, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace';
import { OpenRouter } from 'openrouter-fetch';
import { tracing } from 'openrouter-fetch/otel';

const spans: ReadableSpan[] = [];
const exporter: SpanExporter = {
  export(ended, done) {
    spans.push(...ended);
    done({ code: 0 });
  },
  shutdown: async () => {},
};
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
const openrouter = new OpenRouter({ middleware: [tracing({ tracer: provider.getTracer('example') })] });

const params = { model: 'openai/gpt-4o', messages: [{ role: 'user' as const, content: 'Say hello.' }] };
await openrouter.chat.completions.create(params);
const stream = await openrouter.chat.completions.create({ ...params, stream: true });
await stream.final();

/** Attempts end before the call they belong to. */
for (const span of spans.filter(({ parentSpanContext }) => !parentSpanContext)) {
  print(span, '');
  for (const [name, value] of Object.entries(span.attributes)) console.log(`  ${name} = ${String(value)}`);
  const { spanId } = span.spanContext();
  for (const attempt of spans) if (attempt.parentSpanContext?.spanId === spanId) print(attempt, '  └ ');
}

function print({ name, duration: [seconds, nanoseconds], attributes }: ReadableSpan, indent: string): void {
  const ms = (seconds * 1e3 + nanoseconds / 1e6).toFixed(0);
  const status = attributes['http.response.status_code'] ?? '';
  console.log(`${`${indent}${name}`.padEnd(40)} ${ms.padStart(5)} ms  ${String(status)}`.trimEnd());
}
