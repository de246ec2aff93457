import type { ChatCompletionToolCall } from '../../../generated/types.ts';
import { untilAborted } from '../../time.ts';
import { partsOf } from './call-parts.ts';
import { copyArgs } from './copy-args.ts';
import type { Tool } from './tool.ts';
import { executeTool } from './execute-tool.ts';
import { mapLimited } from './map-limited.ts';
import { readCall } from './read-call.ts';
import type { RunCalls, RunState } from './run-state.ts';
import type { RunToolsParams, ToolError, ToolRequest, ToolResult, ToolRunEvent } from './types.ts';

interface Calls {
  readonly state: RunState;
  readonly turn: number;
  readonly calls: RunCalls;
  /** True if the completion has a finish reason; without one it may have ended in the middle of a call. */
  readonly isFinished: boolean;
  readonly tools: ReadonlyMap<string, Tool<string, unknown>>;
  /** Functions that run elsewhere. */
  readonly elsewhere: ReadonlySet<string>;
  /** Most calls that run at once. */
  readonly concurrency: number;
  /** Most calls that run at all. */
  readonly maxCalls: number;
  readonly approve: RunToolsParams['approve'];
  readonly signal: AbortSignal;
  readonly emit: (event: ToolRunEvent) => void;
}

interface ReadyCall {
  readonly place: number;
  /** The call, copied for each recipient: what was approved is what runs. */
  readonly request: () => ToolRequest;
  readonly tool: Tool<string, unknown>;
}

/**
 * Runs the calls of a message, after all of them have been read, checked and approved. Rejects if the run is stopped, or
 * `approve` throws.
 */
export async function answerCalls(given: Calls): Promise<void> {
  const { state, turn, concurrency, signal, emit } = given;
  const settle = (place: number, result: ToolResult): void => {
    state.add(place, result);
    emit({ type: 'tool_result', ...result });
  };
  const ready = await prepareCalls(given, settle);
  const messages = state.messages();
  await mapLimited(ready, concurrency, async ({ place, request, tool }) => {
    const { call, args } = request();
    const outcome = await executeTool(tool, args, { call, turn, messages }, signal);
    const { args: approved, ...rest } = request();
    settle(place, outcome.ok ? { ...rest, args: approved, ...outcome } : { ...rest, ...outcome });
  });
}

/** Returns the calls that may run; the others get error results. One at a time and in order, so that a person can be asked. */
async function prepareCalls(
  { turn, calls, isFinished, maxCalls, tools, elsewhere, approve, signal, emit }: Calls,
  settle: (place: number, result: ToolResult) => void,
): Promise<ReadyCall[]> {
  const ready: ReadyCall[] = [];
  for (const [place, call] of calls.entries()) {
    const { name, text } = partsOf(call);
    const isCutOff = !isFinished && text.trim() === '';
    if (elsewhere.has(name) && !isCutOff) continue;
    const refusal = isCutOff ? CUT_OFF : place >= maxCalls ? tooMany(maxCalls) : undefined;
    const read = refusal ?? (await untilAborted(readCall(call, tools), signal));
    if (read.failure) {
      settle(place, refused(turn, call, read));
      continue;
    }
    const { args, tool } = read;
    const request = (): ToolRequest => ({ turn, call: structuredClone(call), name, args: copyArgs(args) });
    emit({ type: 'tool_call', ...request() });
    const verdict = approve ? await untilAborted((async () => approve(request(), { signal }))(), signal) : true;
    if (verdict === true) ready.push({ place, request, tool });
    else settle(place, refused(turn, call, { failure: 'denied', content: denial(verdict) }));
  }
  return ready;
}

const CUT_OFF = {
  failure: 'cut',
  content: 'Error: the call was not run, because the message ended before its arguments. Call the tool again.',
} as const;

function tooMany(maxCalls: number): { failure: 'too_many_calls'; content: string } {
  return {
    failure: 'too_many_calls',
    content: `Error: the call was not run, because a message may have ${maxCalls} calls at most.`,
  };
}

function refused(
  turn: number,
  call: ChatCompletionToolCall,
  { failure, content, error }: { failure: ToolError['reason']; content: string; error?: unknown },
): ToolError {
  return {
    ok: false,
    turn,
    call,
    name: partsOf(call).name,
    reason: failure,
    content,
    ...(error !== undefined && { error }),
  };
}

function denial(verdict: unknown): string {
  const reason = typeof verdict === 'string' && verdict !== '' ? `: ${verdict}` : '.';
  return `Error: the call was not allowed${reason}`;
}
