import type { EmbeddingsUsage, MessageUsage, ResponsesUsage, Usage } from '../generated/types.ts';
import type { OpenRouterError } from './errors/open-router-error.ts';

/** What a middleware sees of an attempt. */
export interface MiddlewareContext {
  /** Dotted operation name, or `METHOD path` for `request` and `fetch`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  /** In upper case. */
  readonly method: string;
  /** Whether it may cost money: documented operations by `x-billed`, all others unless they are a GET or HEAD. */
  readonly billed: boolean;
  /** May be changed. */
  url: string;
  /** May be changed; the key is among them. */
  readonly headers: Headers;
  /** Aborted when the attempt ends early: by the caller, or by a timeout. */
  readonly signal: AbortSignal;
  /** The body that is sent, as JSON text, a form or bytes; for a cache, a signature, a log. */
  readonly body: RequestInit['body'] | undefined;
  /** The parameters of the call, as given; not for changing. */
  readonly params: unknown;
  /** What the previous attempt of this call failed with; `undefined` on the first. */
  readonly lastError: OpenRouterError | undefined;
  /** The same for all attempts of the call, for what a middleware wants to remember between them. */
  readonly shared: Map<unknown, unknown>;
  /** Calls `listener` when the call is over, as the option `onFinish`. Once is enough for all attempts. */
  onFinish(listener: FinishListener): void;
}

/** A call that is over: settled, failed, or its stream read, left or broken. */
export interface FinishEvent {
  /** Dotted operation name, or `METHOD path` for `request` and `fetch`. */
  readonly operation: string;
  /** The parameters of the call: body or query, as given. */
  readonly params: unknown;
  /** The value; of a stream the whole completion. Where `error` is set, what had arrived, if anything. */
  readonly result: unknown;
  /** The `usage` of the result, as the API sent it; `usageOf(event)` has it in the same terms for every operation. */
  readonly usage: Usage | ResponsesUsage | EmbeddingsUsage | MessageUsage | undefined;
  /** Requests sent. */
  readonly attempts: number;
  readonly timing: {
    /** When the call began, in ms since 1970. */
    readonly startedAt: number;
    /** From there to its end, in ms, retries and waits included. */
    readonly durationMs: number;
    /** From there to the first content of a stream, in ms. */
    readonly firstContentMs: number | undefined;
  };
  /** What the call, or later its stream, failed with. A stream that was left or aborted: `UserAbortError`. */
  readonly error: unknown;
  /** The HTTP response, where one was accepted; not of calls by `fetch`, which have it. Its body is not for reading. */
  readonly response: Response | undefined;
  readonly generationId: string | undefined;
}

export type FinishListener = (event: FinishEvent) => void | Promise<void>;

/**
 * Runs once per attempt, inside the retry loop, outermost first. It may change `ctx.url` and `ctx.headers`, may respond
 * by itself without calling `next`, and may look at the response's status and headers. It must not read the body.
 */
export type Middleware = (ctx: MiddlewareContext, next: () => Promise<Response>) => Promise<Response>;

/** Hooks: middleware for code that only observes. If one throws, the call fails. */
export interface Hooks {
  /** Before each attempt is sent. */
  onRequest?: ((ctx: MiddlewareContext) => void | Promise<void>) | undefined;
  /** When the headers of an attempt's response have arrived, whatever its status. */
  onResponse?: ((response: Response, ctx: MiddlewareContext) => void | Promise<void>) | undefined;
  /** Before the wait for a retry. */
  onRetry?:
    | ((event: { operation: string; attempt: number; delayMs: number; error: OpenRouterError }) => void)
    | undefined;
  /** When a call fails for good; the error is thrown anyway. */
  onError?: ((error: OpenRouterError, event: { operation: string }) => void) | undefined;
  /**
   * Once a call, when it is over: plain calls when they settle, streams at their end, whether read, left or broken. What it throws is
   * logged as a warning and changes nothing.
   * @example new OpenRouter({ onFinish: (event) => console.log(event.operation, usageOf(event)?.cost) })
   */
  onFinish?: FinishListener | undefined;
}
