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

/** What `tools` may hold: tools that run here, server tools, and definitions of functions that are run elsewhere. */
export type RunnableTool = Tool | ChatCompletionTool;

/** Why a call gave the model no result of its tool. */
export type ToolFailure =
  | 'unknown_tool'
  /** Not JSON, or not as the schema says. */
  | 'invalid_arguments'
  /** `approve` said no. */
  | 'denied'
  /** The tool threw; `error` is what it threw. */
  | 'failed'
  /** The tool took longer than its `timeout`. */
  | 'timeout'
  /** The completion was truncated, so that the call may not be what the model meant. */
  | 'cut'
  /** One of more calls than `maxCalls` in one completion. */
  | 'too_many_calls'
  /** The run ended early, before the tool did. */
  | 'aborted';

/** `Tool` by itself stands for tools of which nothing is known. */
type ArgsOf<Args> = [Args] extends [never] ? unknown : Args;

interface OfCall {
  /** Number of the model's completion in this run, from 1. */
  readonly turn: number;
  /** The call as the model made it. */
  readonly call: ChatCompletionToolCall;
}

/** A call that is about to run: a known tool, with arguments as its schema says. */
export type ToolRequest<T = Tool> =
  T extends Tool<infer Name, infer Args>
    ? OfCall & {
        readonly name: Name;
        readonly args: ArgsOf<Args>;
      }
    : never;

/** The result of a call, and what the model got. */
export type ToolResult<T = Tool> = ToolSuccess<T> | ToolError;

/** The tool ran. */
export type ToolSuccess<T = Tool> =
  T extends Tool<infer Name, infer Args, infer Result>
    ? OfCall & {
        readonly ok: true;
        readonly name: Name;
        readonly args: ArgsOf<Args>;
        /** What the tool returned. */
        readonly result: Result;
        /** What the model got. */
        readonly content: ToolContent;
      }
    : never;

/** The tool did not run, or not to its end. */
export interface ToolError extends OfCall {
  readonly ok: false;
  readonly name: string;
  readonly reason: ToolFailure;
  /** What a tool threw, for your log; the model gets its message alone. */
  readonly error?: unknown;
  /** What the model got. */
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
  /** Its message, as it is sent back. */
  readonly message: ChatCompletionMessage;
  /** What became of its calls, in their order; calls of functions that are run elsewhere are not among them. */
  readonly results: readonly ToolResult<T>[];
  /** What the completion used, if the API reported it. */
  readonly usage: ResultUsage | undefined;
}

/** A run as far as it has come. */
export interface ToolRun<T = Tool> {
  /** The conversation, ready to be continued: every call in it has its result. */
  readonly messages: ChatCompletionMessageParam[];
  readonly steps: readonly ToolStep<T>[];
  /** The sum of all completions. */
  readonly usage: UsageTotals;
  /** The sum of what all completions cost, in USD; those that reported no cost count as 0. */
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
  /** The model called functions that are run elsewhere: `pendingCalls`. */
  | 'pending_calls'
  | 'stop_when'
  | 'max_cost'
  | 'max_turns';

/** A run that came to its end. */
export interface ToolRunResult<T = Tool> extends ToolRun<T> {
  /** The last message of the model. */
  readonly message: ChatCompletionMessage;
  /** Its text. */
  readonly text: string;
  readonly stopReason: ToolStopReason;
  /** `finish_reason` of the last completion, as the API sent it. */
  readonly finishReason: ChatCompletion['choices'][number]['finish_reason'];
  /** Calls that need results before the run continues, one message of role `tool` each; empty unless `stopReason` is `pending_calls`. */
  readonly pendingCalls: readonly ChatCompletionToolCall[];
}

/** What happens in a run, as it happens. */
export type ToolRunEvent<T = Tool> =
  /** More of the model's text. */
  | { readonly type: 'text'; readonly turn: number; readonly text: string }
  /** More of its thinking. */
  | { readonly type: 'reasoning'; readonly turn: number; readonly text: string }
  /** A call that will run, unless it is not approved. Calls that cannot run have a result only. */
  | WithType<'tool_call', ToolRequest<T>>
  /** What became of a call. Comes when it is known, so not always in the order of the calls. */
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
   * Tools made by `tool`; also server tools, and plain definitions of functions: the run ends when the model calls one, so
   * that you can.
   */
  tools: readonly T[];
  /** Most completions of the model. @default 10 */
  maxTurns?: number | undefined;
  /**
   * USD: once the completions so far have cost as much, no further one is asked for, nor behind one that reports no cost.
   * @default no limit
   */
  maxCost?: number | undefined;
  /** Most calls of one completion that run; further ones get an error. @default 128 */
  maxCalls?: number | undefined;
  /** Most calls that run at once; 1 with `parallel_tool_calls: false`. @default 8 */
  concurrency?: number | undefined;
  /** Asked after each step whose calls have run; true ends the run. */
  stopWhen?: ((run: ToolRun<T>) => boolean | Promise<boolean>) | undefined;
  /**
   * Asked before a call runs, for one call at a time, in their order; none of a completion's calls runs before all are decided.
   * `true` lets it run; `false`, or a string with the reason, and the model gets the error that it was not allowed. What it throws
   * ends the run. `signal` aborts when the run ends early.
   */
  approve?:
    | ((request: ToolRequest<T>, context: { readonly signal: AbortSignal }) => Approval | Promise<Approval>)
    | undefined;
  /** Ends requests and tools at once, with `UserAbortError`. */
  signal?: AbortSignal | undefined;
}
