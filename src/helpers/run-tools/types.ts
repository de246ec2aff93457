import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionContentPart,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionTool,
  ChatCompletionToolCall,
} from '../../../generated/types.ts';
import type { Tool } from './tool.ts';
import type { ResultUsage, UsageTotals } from '../cost/usage.ts';

/** The entries of `tools`: tools that run here, server tools, and definitions of functions that run elsewhere. */
export type RunnableTool = Tool | ChatCompletionTool;

/** Why the model got an error instead of the tool's result. */
export type ToolFailure =
  | 'unknown_tool'
  /** Not JSON, or does not match the schema. */
  | 'invalid_arguments'
  /** `approve` denied it. */
  | 'denied'
  /** The tool threw; `error` is the thrown value. */
  | 'failed'
  /** The tool took longer than its `timeout`. */
  | 'timeout'
  /** The completion was truncated, so the call may not be what the model meant. */
  | 'cut'
  /** Beyond `maxCalls` of one completion. */
  | 'too_many_calls'
  /** The run ended early, before the tool did. */
  | 'aborted';

/** A bare `Tool` stands for unknown tools. */
type ArgsOf<Args> = [Args] extends [never] ? unknown : Args;

interface OfCall {
  /** Number of the model's completion in this run, from 1. */
  readonly turn: number;
  /** The call as the model made it. */
  readonly call: ChatCompletionToolCall;
}

/** A call that is about to run: a known tool, with arguments that match its schema. */
export type ToolRequest<T = Tool> =
  T extends Tool<infer Name, infer Args>
    ? OfCall & {
        readonly name: Name;
        readonly args: ArgsOf<Args>;
      }
    : never;

/** The result of a call, and the content sent to the model. */
export type ToolResult<T = Tool> = ToolSuccess<T> | ToolError;

/** The tool ran. */
export type ToolSuccess<T = Tool> =
  T extends Tool<infer Name, infer Args, infer Result>
    ? OfCall & {
        readonly ok: true;
        readonly name: Name;
        readonly args: ArgsOf<Args>;
        /** The tool's return value. */
        readonly result: Result;
        /** The content sent to the model. */
        readonly content: ToolContent;
      }
    : never;

/** The tool did not run, or did not finish. */
export interface ToolError extends OfCall {
  readonly ok: false;
  readonly name: string;
  readonly reason: ToolFailure;
  /** The value that the tool threw, for your log; the model gets only its message. */
  readonly error?: unknown;
  /** The content sent to the model. */
  readonly content: ToolContent;
}

/** Content of a message with a tool's result. */
export type ToolContent = string | ChatCompletionContentPart[];

/** One completion of the model, and the results of its calls. */
export interface ToolStep<T = Tool> {
  /** From 1. */
  readonly turn: number;
  /** The whole completion. */
  readonly completion: ChatCompletion;
  /** Its message, as sent back. */
  readonly message: ChatCompletionMessage;
  /** The results of its calls, in order, without calls of functions that run elsewhere. */
  readonly results: readonly ToolResult<T>[];
  /** Usage of the completion, if the API reported it. */
  readonly usage: ResultUsage | undefined;
}

/** The state of a run so far. */
export interface ToolRun<T = Tool> {
  /** The conversation, ready to be continued: every call in it has its result. */
  readonly messages: ChatCompletionMessageParam[];
  readonly steps: readonly ToolStep<T>[];
  /** The sum of all completions. */
  readonly usage: UsageTotals;
  /** The cost of all completions, in USD; those that reported none count as 0. */
  readonly cost: number;
}

/** Why a run ended. */
export type ToolStopReason =
  /** The model produced a completion without calls. */
  | 'answer'
  /** The completion was truncated at its length limit; its calls were not run. */
  | 'length'
  /** A filter truncated the completion; its calls were not run. */
  | 'content_filter'
  /** The model called functions that run elsewhere: `pendingCalls`. */
  | 'pending_calls'
  | 'stop_when'
  | 'max_cost'
  | 'max_turns';

/** The result of a run. */
export interface ToolRunResult<T = Tool> extends ToolRun<T> {
  /** The last message of the model. */
  readonly message: ChatCompletionMessage;
  /** Its text. */
  readonly text: string;
  readonly stopReason: ToolStopReason;
  /** `finish_reason` of the last completion, as the API sent it. */
  readonly finishReason: ChatCompletion['choices'][number]['finish_reason'];
  /**
   * Calls that need results before the run continues, one message of role `tool` each; empty unless `stopReason` is
   * `pending_calls`.
   */
  readonly pendingCalls: readonly ChatCompletionToolCall[];
}

/** An event of a run. */
export type ToolRunEvent<T = Tool> =
  /** The next piece of the model's text. */
  | { readonly type: 'text'; readonly turn: number; readonly text: string }
  /** The next piece of its reasoning. */
  | { readonly type: 'reasoning'; readonly turn: number; readonly text: string }
  /** A call that will run, if approved. Calls that cannot run have only a result. */
  | WithType<'tool_call', ToolRequest<T>>
  /** The result of a call, as soon as it is known: not always in the order of the calls. */
  | WithType<'tool_result', ToolResult<T>>
  /** A completion is complete and all its calls have results. */
  | { readonly type: 'step'; readonly turn: number; readonly step: ToolStep<T> };

type WithType<Type, Value> = Value extends unknown ? { readonly type: Type } & Value : never;

/** Whether a call may run; a string is the reason why not. */
export type Approval = boolean | string;

/** A chat request with tools, and the limits of the run. */
export interface RunToolsParams<T extends RunnableTool = RunnableTool> extends Omit<
  ChatCompletionCreateParams,
  'messages' | 'tools' | 'stream'
> {
  /** The conversation so far; it is not changed. */
  messages: readonly ChatCompletionMessageParam[];
  /**
   * Tools made by `tool`; also server tools, and plain definitions of functions: when the model calls one, the run ends so that
   * you can run it.
   */
  tools: readonly T[];
  /** Most completions of the model. @default 10 */
  maxTurns?: number | undefined;
  /**
   * Most that the run may cost, in USD: once the completions have cost that much, or one reports no cost, no further one is
   * requested.
   * @default no limit
   */
  maxCost?: number | undefined;
  /** Most calls of one completion that run; the others get an error. @default 128 */
  maxCalls?: number | undefined;
  /** Most calls that run at once; 1 with `parallel_tool_calls: false`. @default 8 */
  concurrency?: number | undefined;
  /** Called after each step whose calls have run; `true` ends the run. */
  stopWhen?: ((run: ToolRun<T>) => boolean | Promise<boolean>) | undefined;
  /**
   * Called before each call runs, for one call at a time, in order; none of a completion's calls runs before all are decided.
   * `true` lets it run; with `false`, or a string with the reason, the model gets an error. An error that it throws ends the
   * run. `signal` aborts when the run ends early.
   */
  approve?:
    | ((request: ToolRequest<T>, context: { readonly signal: AbortSignal }) => Approval | Promise<Approval>)
    | undefined;
  /** Ends requests and tools at once, with `UserAbortError`. */
  signal?: AbortSignal | undefined;
}
