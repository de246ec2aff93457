import type { EmbeddingsUsage, MessageUsage, ResponsesUsage, Usage } from '../generated/types.ts';
import type { OpenRouterError } from './errors/open-router-error.ts';

/** The attempt that a middleware runs around. */
export interface MiddlewareContext {
  /** Dotted operation name, or `METHOD path` for `request` and `fetch`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  /** In upper case. */
  readonly method: string;
  /** Whether the call may cost money: by `x-billed` for documented operations, otherwise all but GET and HEAD. */
  readonly billed: boolean;
  /** May be changed. */
  url: string;
  /** May be changed; the key is among them. */
  readonly headers: Headers;
  /** Aborted when the attempt ends early: by the caller, or by a timeout. */
  readonly signal: AbortSignal;
  /** The request body, as JSON text, a form or bytes: for a cache, a signature, a log. */
  readonly body: RequestInit['body'] | undefined;
  /** The parameters of the call, as passed; do not change them. */
  readonly params: unknown;
  /** The error of the previous attempt of this call; `undefined` on the first. */
  readonly lastError: OpenRouterError | undefined;
  /** One map for all attempts of the call, for state between them. */
  readonly shared: Map<unknown, unknown>;
  /** Calls `listener` when the call is over, like the option `onFinish`. Register it once, for all attempts. */
  onFinish(listener: FinishListener): void;
}

/** A finished call: settled, failed, or its stream read, abandoned or broken. */
export interface FinishEvent {
  /** Dotted operation name, or `METHOD path` for `request` and `fetch`. */
  readonly operation: string;
  /** The parameters of the call: body or query, as passed. */
  readonly params: unknown;
  /** The value; for a stream the whole completion. If `error` is set, the part that had arrived, if any. */
  readonly result: unknown;
  /** The `usage` of the result, as the API sent it; `usageOf(event)` has it in the same terms for every operation. */
  readonly usage: Usage | ResponsesUsage | EmbeddingsUsage | MessageUsage | undefined;
  /** Number of requests sent. */
  readonly attempts: number;
  readonly timing: {
    /** Start of the call, in ms since 1970. */
    readonly startedAt: number;
    /** Duration until its end, in ms, retries and waits included. */
    readonly durationMs: number;
    /** Time until the first content of a stream, in ms. */
    readonly firstContentMs: number | undefined;
  };
  /** The error of the call, or later of its stream. For a stream that was abandoned or aborted: `UserAbortError`. */
  readonly error: unknown;
  /** The accepted HTTP response, if any; not for calls by `fetch`, which return it. Do not read its body. */
  readonly response: Response | undefined;
  readonly generationId: string | undefined;
}

export type FinishListener = (event: FinishEvent) => void | Promise<void>;

/**
 * Runs once per attempt, inside the retry loop, outermost first. It may change `ctx.url` and `ctx.headers`, may respond itself
 * without calling `next`, and may read the response's status and headers. It must not read the body.
 */
export type Middleware = (ctx: MiddlewareContext, next: () => Promise<Response>) => Promise<Response>;

/** Hooks: for code that only observes. If one other than `onFinish` throws, the call fails. */
export interface Hooks {
  /** Called before each attempt is sent; may be asynchronous. */
  onRequest?: ((ctx: MiddlewareContext) => void | Promise<void>) | undefined;
  /** Called when the headers of an attempt's response have arrived, whatever its status; may be asynchronous. */
  onResponse?: ((response: Response, ctx: MiddlewareContext) => void | Promise<void>) | undefined;
  /** Called before the wait for a retry. */
  onRetry?:
    | ((event: { operation: string; attempt: number; delayMs: number; error: OpenRouterError }) => void)
    | undefined;
  /** Called when a call fails for good; the error is thrown anyway. A rejection is only logged as a warning, as that of `onRetry`. */
  onError?: ((error: OpenRouterError, event: { operation: string }) => void) | undefined;
  /**
   * Called once per call, when it is over: plain calls when they settle, streams when they are read, abandoned or broken.
   * Errors that it throws are only logged as warnings.
   * @example new OpenRouter({ onFinish: (event) => console.log(event.operation, usageOf(event)?.cost) })
   */
  onFinish?: FinishListener | undefined;
}
