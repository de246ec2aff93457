// Exports only: `openrouter-fetch/otel`. Needs the package @opentelemetry/api.
export { tracing, type TracingOptions } from './tracing.ts';
