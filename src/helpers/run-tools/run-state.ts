import type {
  ChatCompletion,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionToolCall,
} from '../../../generated/types.ts';
import { plainText } from '../../stream/kinds/piece.ts';
import { sumUsage, usageOf, type UsageTotals } from '../cost/usage.ts';
import { CallIds, sendable } from './call-parts.ts';
import type { ToolResult, ToolRun, ToolRunResult, ToolStep, ToolStopReason } from './types.ts';

export type RunCalls = readonly ChatCompletionToolCall[];

interface OpenStep extends ToolStep {
  readonly results: ToolResult[];
}

/** The state of a run so far, kept so that nothing is lost however it ends. */
export class RunState {
  readonly #messages: ChatCompletionMessageParam[];
  readonly #ids: CallIds;
  readonly #names: ReadonlySet<string>;
  readonly #steps: OpenStep[] = [];
  /** Calls of the last step by position, and their results; empty once the step is complete. */
  #calls: RunCalls = [];
  readonly #results = new Map<number, ToolResult>();

  /** `names`: functions that the model may call. */
  constructor(messages: readonly ChatCompletionMessageParam[], names: ReadonlySet<string>) {
    this.#names = names;
    this.#messages = [...messages];
    this.#ids = new CallIds(messages);
  }

  /** The conversation so far, as a copy. */
  messages(): ChatCompletionMessageParam[] {
    return [...this.#messages];
  }

  /**
   * Adds a completion, and returns its calls as the model made them, except for duplicate ids. From here on they need results.
   */
  begin(turn: number, completion: ChatCompletion, { tool_calls: made, ...rest }: ChatCompletionMessage): RunCalls {
    const calls = (made ?? []).map((call) => this.#ids.claim(call));
    const message = calls.length > 0 ? { ...rest, tool_calls: calls.map((call) => sendable(call, this.#names)) } : rest;
    this.#messages.push(message);
    this.#steps.push({ turn, completion, message, results: [], usage: usageOf(completion) });
    this.#calls = calls;
    return calls;
  }

  add(place: number, result: ToolResult): void {
    this.#results.set(place, result);
  }

  /** Appends the results of the calls in order, and returns the calls without one. */
  close(): ChatCompletionToolCall[] {
    const step = this.#steps.at(-1);
    const missing: ChatCompletionToolCall[] = [];
    for (const [place, call] of this.#calls.entries()) {
      const result = this.#results.get(place);
      if (!result) missing.push(call);
      else {
        step?.results.push(result);
        this.#messages.push({ role: 'tool', tool_call_id: call.id, content: result.content });
      }
    }
    this.#calls = [];
    this.#results.clear();
    return missing;
  }

  /** Gives every call without a result one from `make`. */
  fill(make: (call: ChatCompletionToolCall, turn: number) => ToolResult): void {
    const turn = this.#steps.length;
    for (const [place, call] of this.#calls.entries()) {
      if (!this.#results.has(place)) this.#results.set(place, make(call, turn));
    }
  }

  get lastStep(): ToolStep {
    return this.#steps.at(-1) as ToolStep;
  }

  /** The run so far. `extra` is usage of a completion that is not a step. */
  snapshot(extra?: UsageTotals): ToolRun {
    const usage = sumUsage([...this.#steps.map((step) => step.usage), extra]);
    return { messages: this.messages(), steps: [...this.#steps], usage, cost: usage.cost ?? 0 };
  }

  result(stopReason: ToolStopReason, pendingCalls: readonly ChatCompletionToolCall[]): ToolRunResult {
    const { completion, message } = this.lastStep;
    return {
      ...this.snapshot(),
      message,
      text: plainText(message.content),
      stopReason,
      finishReason: completion.choices[0]?.finish_reason ?? null,
      pendingCalls,
    };
  }
}
