import {
  context,
  metrics,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Meter,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { isUserAbortError } from '../errors/failures.ts';
import { keyIn, maskKnown, maskTexts } from '../errors/mask.ts';
import { maskValue } from '../errors/mask-value.ts';
import { messageOf } from '../json.ts';
import { printable, redactKnown } from '../log.ts';
import type { FinishEvent, Middleware, MiddlewareContext } from '../hooks.ts';
import { contentAttributes } from './content.ts';
import { createInstruments } from './instruments.ts';
import { inferenceName, requestAttributes, serverOf } from './request-attributes.ts';
import { errorType, resultAttributes, usageOfEvent } from './result-attributes.ts';

export interface TracingOptions {
  /**
   * Whether to record instructions, messages and completions, without the bytes of images, audio and files. They may contain
   * personal data.
   * @default false
   */
  content?: boolean | undefined;
  /**
   * Whether to create a span for each attempt, inside that of the call. Switch it off if an instrumentation of `fetch` creates
   * such spans.
   * @default true
   */
  attempts?: boolean | undefined;
  /**
   * Sends the trace context with each request, in the headers of the global propagator (`traceparent`, `tracestate`), so that the
   * server's spans belong to the trace: for a gateway or a mock of your own. `true` for every request, or a function that decides.
   * Baggage is not sent, and nothing is added if the request already has such a header.
   * @default false
   */
  propagate?: boolean | ((ctx: MiddlewareContext) => boolean) | undefined;
  /** Attributes of your own for the span of a call: a tenant, a feature. */
  attributes?: ((ctx: MiddlewareContext) => Attributes) | undefined;
  /** @default the global tracer */
  tracer?: Tracer | undefined;
  /** @default the global meter */
  meter?: Meter | undefined;
}

/** The span of one call, and the data needed at its end. */
interface CallSpan {
  readonly span: Span;
  readonly context: Context;
  readonly attributes: Attributes;
  readonly isInference: boolean;
  /** Of the last attempt: a server may echo it. */
  key: string | undefined;
}

const NAME = 'openrouter-fetch';

/**
 * A middleware that traces calls by OpenTelemetry's GenAI conventions: one span per call, from its first attempt to the end of
 * its stream, with its attempts inside, and metrics of duration, tokens and cost. Put it first in `middleware`.
 * @example new OpenRouter({ middleware: [tracing()] })
 */
export function tracing(options: TracingOptions = {}): Middleware {
  const { content = false, attempts = true, propagate = false, attributes: more } = options;
  // The global ones are looked up when they are used: the SDK may start later.
  const tracer = (): Tracer => options.tracer ?? trace.getTracer(NAME);
  let record: ReturnType<typeof createInstruments> | undefined;
  const key = Symbol(NAME);

  function start(ctx: MiddlewareContext): CallSpan {
    const name = inferenceName(ctx);
    const attributes = { ...requestAttributes(ctx, name), ...more?.(ctx) };
    const model = attributes['gen_ai.request.model'];
    const title = name === undefined ? ctx.operation : typeof model === 'string' ? `${name} ${model}` : name;
    const parent = context.active();
    const span = tracer().startSpan(title, { kind: SpanKind.CLIENT, attributes }, parent);
    return { span, context: trace.setSpan(parent, span), attributes, isInference: name !== undefined, key: undefined };
  }

  function finish({ span, attributes, isInference, key }: CallSpan, event: FinishEvent): void {
    const { error } = event;
    const usage = usageOfEvent(event);
    const found = maskTexts(resultAttributes(event, usage), key, (text) => redactKnown(printable(text), key));
    // A call that the caller aborted has not failed.
    if (isUserAbortError(error)) span.addEvent('aborted');
    else if (error !== undefined) {
      found['error.type'] = errorType(error);
      fail(span, error, key);
    }
    span.setAttributes(found);
    if (content && isInference) span.setAttributes(maskKnown(contentAttributes(event), key));
    span.end();
    record ??= createInstruments(options.meter ?? metrics.getMeter(NAME));
    if (isInference) record(event, usage, { ...attributes, ...found });
  }

  async function attempt(ctx: MiddlewareContext, call: CallSpan, next: () => Promise<Response>): Promise<Response> {
    const isPropagated = typeof propagate === 'function' ? propagate(ctx) : propagate;
    if (!attempts) {
      if (isPropagated) inject(call.context, ctx.headers);
      return context.with(call.context, next);
    }
    const { origin, pathname } = new URL(ctx.url);
    const span = tracer().startSpan(
      ctx.method,
      {
        kind: SpanKind.CLIENT,
        attributes: {
          'http.request.method': ctx.method,
          // A query may contain a key.
          'url.full': origin + pathname,
          ...serverOf(ctx),
          ...(ctx.attempt > 1 ? { 'http.request.resend_count': ctx.attempt - 1 } : undefined),
        },
      },
      call.context,
    );
    const active = trace.setSpan(call.context, span);
    if (isPropagated) inject(active, ctx.headers);
    try {
      const response = await context.with(active, next);
      span.setAttribute('http.response.status_code', response.status);
      if (!response.ok)
        span.setAttribute('error.type', String(response.status)).setStatus({ code: SpanStatusCode.ERROR });
      return response;
    } catch (error) {
      if (!isUserAbortError(error)) {
        span.setAttribute('error.type', errorType(error));
        fail(span, error, call.key);
      }
      throw error;
    } finally {
      span.end();
    }
  }

  return (ctx, next) => {
    let call = ctx.shared.get(key) as CallSpan | undefined;
    if (!call) {
      const started = start(ctx);
      ctx.shared.set(key, (call = started));
      ctx.onFinish((event) => finish(started, event));
    } else {
      const { lastError } = ctx;
      const why = lastError && { 'error.type': errorType(lastError), 'error.message': lastError.message };
      call.span.addEvent('retry', { 'http.request.resend_count': ctx.attempt - 1, ...why });
    }
    call.key = keyIn(ctx.headers);
    return attempt(ctx, call, next);
  };
}

/** Baggage is not sent: it contains a program's internal data, such as the names of users. */
function inject(active: Context, headers: Headers): void {
  if (propagation.fields().some((field) => headers.has(field))) return;
  propagation.inject(propagation.deleteBaggage(active), headers, {
    set: (carrier, name, value) => carrier.set(name, value),
  });
}

/** Other middleware may throw errors whose messages nobody has masked. */
function fail(span: Span, error: unknown, key: string | undefined): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: maskValue(printable(messageOf(error)), key) });
}
