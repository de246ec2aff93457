import type { ChatCompletionMessage, ChatCompletionToolCall } from '../../../generated/types.ts';
import { untilAborted } from '../../time.ts';
import type { Tool } from './tool.ts';
import { executeTool } from './execute-tool.ts';
import { mapLimited } from './map-limited.ts';
import { readCall } from './read-call.ts';
import type { RunState } from './run-state.ts';
import type { RunToolsParams, ToolError, ToolRequest, ToolResult, ToolRunEvent } from './types.ts';

interface Calls {
  readonly state: RunState;
  readonly turn: number;
  readonly message: ChatCompletionMessage;
  readonly tools: ReadonlyMap<string, Tool<string, unknown>>;
  /** Functions that are run elsewhere. */
  readonly elsewhere: ReadonlySet<string>;
  readonly concurrency: number;
  readonly approve: RunToolsParams['approve'];
  readonly signal: AbortSignal;
  readonly emit: (event: ToolRunEvent) => void;
}

interface ReadyCall {
  readonly place: number;
  readonly request: ToolRequest;
  readonly tool: Tool<string, unknown>;
}

/** Runs the calls of a message, after all of them were read, checked and approved. Rejects if the run is stopped, or `approve` throws. */
export async function answerCalls(calls: Calls): Promise<void> {
  const { state, turn, concurrency, signal, emit } = calls;
  const settle = (place: number, result: ToolResult): void => {
    state.add(place, result);
    emit({ type: 'tool_result', ...result });
  };
  const ready = await prepareCalls(calls, settle);
  const messages = state.messages();
  await mapLimited(ready, concurrency, async ({ place, request, tool }) => {
    const { call, name, args } = request;
    const outcome = await executeTool(tool, args, { call, turn, messages }, signal);
    settle(place, outcome.ok ? { turn, call, name, args, ...outcome } : { turn, call, name, ...outcome });
  });
}

/** The calls that may run; the others get their results. One at a time and in order, so that a person can be asked. */
async function prepareCalls(
  { turn, message, tools, elsewhere, approve, signal, emit }: Calls,
  settle: (place: number, result: ToolResult) => void,
): Promise<ReadyCall[]> {
  const ready: ReadyCall[] = [];
  for (const [place, call] of (message.tool_calls ?? []).entries()) {
    const { name } = call.function;
    if (elsewhere.has(name)) continue;
    const read = await untilAborted(readCall(call, tools), signal);
    if (read.failure) {
      settle(place, refused(turn, call, read));
      continue;
    }
    const request: ToolRequest = { turn, call, name, args: read.args };
    emit({ type: 'tool_call', ...request });
    const verdict = approve ? await untilAborted((async () => approve(request, { signal }))(), signal) : true;
    if (verdict === true) ready.push({ place, request, tool: read.tool });
    else settle(place, refused(turn, call, { failure: 'denied', content: denial(verdict) }));
  }
  return ready;
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
    name: call.function.name,
    reason: failure,
    content,
    ...(error !== undefined && { error }),
  };
}

function denial(verdict: unknown): string {
  const reason = typeof verdict === 'string' && verdict !== '' ? `: ${verdict}` : '.';
  return `Error: the call was not allowed${reason}`;
}
