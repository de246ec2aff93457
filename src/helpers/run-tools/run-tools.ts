import type { ChatCompletionCreateParams, ChatCompletionTool } from '../../../generated/types.ts';
import { InvalidRequestError, isUserAbortError, UserAbortError } from '../../errors/failures.ts';
import type { RequestOptions } from '../../options.ts';
import { asRecord } from '../../json.ts';
import { untilAborted } from '../../time.ts';
import { checkGiven, checkObject, checkSignal, kindOf, shown } from '../../settings.ts';
import { transportIn, type Client } from '../../transport/client.ts';
import type { Tool } from './tool.ts';
import { usageOf } from '../cost/usage.ts';
import { EventQueue } from './event-queue.ts';
import { partsOf } from './call-parts.ts';
import { RunState } from './run-state.ts';
import { answerCalls } from './answer-calls.ts';
import { streamTurn } from './stream-turn.ts';
import { attachRun } from './tool-run-of.ts';
import type {
  RunnableTool,
  RunToolsParams,
  ToolError,
  ToolFailure,
  ToolRunEvent,
  ToolRunResult,
  ToolStopReason,
} from './types.ts';

/** A pending run. Await it for its result, or iterate it (once) for its events; both are the same run. */
export interface RunToolsCall<T = Tool> extends Promise<ToolRunResult<T>>, AsyncIterable<ToolRunEvent<T>> {}

type Emit = (event: ToolRunEvent) => void;

/**
 * Lets a model call tools until it has an answer: requests a completion, runs its calls, sends the results back, and repeats.
 * The run starts at once. Leaving a loop over it early ends it.
 *
 * When a call fails (an unknown tool, arguments that do not match its schema, an exception, a timeout), the error goes to
 * the model. A request that fails ends the run with the error of that request; `toolRunOf(error)` returns the run until then.
 *
 * @throws `InvalidRequestError`, before anything is sent, for invalid limits and tools; `UserAbortError`; and the errors of
 * `chat.completions.create`.
 */
export function runTools<T extends RunnableTool>(
  client: Client,
  params: RunToolsParams<T>,
  options: RequestOptions = {},
): RunToolsCall<T> {
  let limit: number | undefined;
  const events = new EventQueue<ToolRunEvent>(
    () => (limit ??= transportIn(client).settingsFor(options).maxAnswerBytes),
  );
  const controller = new AbortController();
  const result = run(client, params as RunToolsParams, options, controller, events);
  const read = (): AsyncIterator<ToolRunEvent> => {
    const reader = events.read(() => controller.abort());
    // The loop reports the failure.
    result.catch(() => {});
    return reader;
  };
  return Object.assign(result, { [Symbol.asyncIterator]: read }) as Promise<unknown> as RunToolsCall<T>;
}

async function run(
  client: Client,
  params: RunToolsParams,
  options: RequestOptions,
  controller: AbortController,
  events: EventQueue<ToolRunEvent>,
): Promise<ToolRunResult> {
  let signals: AbortSignal[] = [];
  const stop = (): void => controller.abort(signals.find(({ aborted }) => aborted)?.reason);
  const emit: Emit = (event) => events.push(event);
  try {
    checkGiven(params, 'The parameters of runTools');
    checkObject(options, 'The options of runTools');
    const given = [params.signal, options.signal];
    given.forEach(checkSignal);
    signals = given.filter((signal) => signal !== undefined && signal !== null);
    for (const signal of signals) {
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
    }
    const result = await loop(client, params, { ...options, signal: controller.signal }, emit);
    events.end();
    return result;
  } catch (error) {
    events.end({ reason: error, now: controller.signal.aborted });
    throw error;
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', stop);
  }
}

async function loop(
  client: Client,
  params: RunToolsParams,
  options: RequestOptions & { signal: AbortSignal },
  emit: Emit,
): Promise<ToolRunResult> {
  const {
    messages,
    tools: given,
    maxTurns,
    maxCost,
    maxCalls,
    concurrency: most,
    stopWhen,
    approve,
    signal: _,
    ...body
  } = params;
  const limits = checkLimits({ maxTurns, maxCost, maxCalls, concurrency: most });
  for (const [name, hook] of Object.entries({ stopWhen, approve })) {
    if (hook !== undefined && typeof hook !== 'function')
      throw new InvalidRequestError(`\`${name}\` must be a function, not ${kindOf(hook)}.`);
  }
  const { tools, elsewhere, definitions } = readTools(given);
  if (!Array.isArray(messages)) throw new InvalidRequestError('`messages` must be a list.');
  const { signal } = options;
  const concurrency = { ...body, ...options.extraBody }.parallel_tool_calls === false ? 1 : limits.concurrency;
  const state = new RunState(messages, new Set([...tools.keys(), ...elsewhere]));
  try {
    for (let turn = 1; ; turn++) {
      const request = { ...body, ...choiceOf(body, turn), messages: state.messages(), ...definitions };
      const { completion, message } = await streamTurn(client, request, options, (type, text) =>
        emit({ type, turn, text }),
      );
      const calls = state.begin(turn, completion, message);
      const finishReason = completion.choices[0]?.finish_reason;
      const cut = cutBy(finishReason);
      if (cut) refuseCalls(state, cut, emit);
      else {
        const { maxCalls } = limits;
        const isFinished = typeof finishReason === 'string';
        const run = { state, turn, calls, isFinished, maxCalls, concurrency };
        await answerCalls({ ...run, tools, elsewhere, approve, signal, emit });
      }
      const pending = state.close();
      emit({ type: 'step', turn, step: state.lastStep });
      const ended =
        cut ??
        (calls.length > 0 ? undefined : 'answer') ??
        (pending.length > 0 ? 'pending_calls' : undefined) ??
        ((await untilAborted(Promise.resolve(stopWhen?.(state.snapshot())), signal)) ? 'stop_when' : undefined) ??
        (isOverCost(state, limits.maxCost) ? 'max_cost' : undefined) ??
        (turn >= limits.maxTurns ? 'max_turns' : undefined);
      if (ended) return state.result(ended, pending);
    }
  } catch (cause) {
    const error = signal.aborted && !isUserAbortError(cause) ? new UserAbortError({ cause: signal.reason }) : cause;
    refuseCalls(state, 'aborted', () => {});
    state.close();
    try {
      attachRun(error, state.snapshot(usageOf(error)));
    } catch {
      // A thrown value that cannot be read keeps nothing.
    }
    throw error;
  }
}

/** A completion without a cost could have cost anything: a limit that cannot be guaranteed ends the run. */
function isOverCost(state: RunState, maxCost: number): boolean {
  return maxCost < Infinity && (state.lastStep.usage?.cost === undefined || state.snapshot().cost >= maxCost);
}

/** A forced choice of a tool applies to the first completion; otherwise the run could never end. */
function choiceOf(
  { tool_choice: choice }: Partial<ChatCompletionCreateParams>,
  turn: number,
): { tool_choice?: 'auto' } {
  return turn > 1 && (choice === 'required' || typeof choice === 'object') ? { tool_choice: 'auto' } : {};
}

/** Calls of a truncated completion may not be what the model meant, even if their arguments are complete. */
function cutBy(finishReason: unknown): (ToolStopReason & ToolCut) | undefined {
  return finishReason === 'length' || finishReason === 'content_filter' ? finishReason : undefined;
}

type ToolCut = 'length' | 'content_filter';

const REFUSALS: Readonly<Record<ToolCut | 'aborted', { reason: ToolFailure; content: string }>> = {
  length: {
    reason: 'cut',
    content: 'Error: the call was not run, because the message was truncated at its length limit.',
  },
  content_filter: {
    reason: 'cut',
    content: 'Error: the call was not run, because a content filter truncated the message.',
  },
  aborted: { reason: 'aborted', content: 'Error: the call did not finish, because the run was stopped.' },
};

function refuseCalls(state: RunState, why: keyof typeof REFUSALS, emit: Emit): void {
  state.fill((call, turn) => {
    const result: ToolError = { ok: false, turn, call, name: partsOf(call).name, ...REFUSALS[why] };
    emit({ type: 'tool_result', ...result });
    return result;
  });
}

function readTools(given: readonly RunnableTool[]): {
  tools: Map<string, Tool<string, unknown>>;
  /** Functions that run elsewhere. */
  elsewhere: Set<string>;
  definitions: { tools?: ChatCompletionTool[] };
} {
  if (!Array.isArray(given)) throw new InvalidRequestError('`tools` must be a list.');
  const tools = new Map<string, Tool<string, unknown>>();
  const elsewhere = new Set<string>();
  const definitions = (given as readonly RunnableTool[]).map((entry) => {
    if (asRecord(entry) === undefined)
      throw new InvalidRequestError(`\`tools\` must hold tools and definitions, not ${kindOf(entry)}.`);
    const isTool = 'execute' in entry && asRecord(entry.definition) !== undefined;
    const unsendable = isTool ? undefined : findUnsendable(entry);
    if (unsendable !== undefined) {
      throw new InvalidRequestError(
        `\`${unsendable}\` of a definition in \`tools\` cannot be sent as JSON. To have its calls run here, make the tool with \`tool({ name, parameters, execute })\`.`,
      );
    }
    const definition = 'execute' in entry ? entry.definition : entry;
    const { function: fn, custom } = definition as { function?: unknown; custom?: unknown };
    const { name } = asRecord(fn) ?? asRecord(custom) ?? {};
    if (typeof name !== 'string') return definition;
    if (tools.has(name) || elsewhere.has(name))
      throw new InvalidRequestError(`Two tools have the name ${JSON.stringify(name)}.`);
    if ('execute' in entry) tools.set(name, entry as Tool<string, unknown>);
    else elsewhere.add(name);
    return definition;
  });
  return { tools, elsewhere, definitions: definitions.length > 0 ? { tools: definitions } : {} };
}

/** The path of a function or validator in a plain definition: JSON leaves functions out, so that nothing would ever call them. */
function findUnsendable(definition: unknown, depth = 3): string | undefined {
  for (const [name, value] of Object.entries(asRecord(definition) ?? {})) {
    if (typeof value === 'function' && name !== 'toJSON') return name;
    if ('~standard' in (asRecord(value) ?? {})) return name;
    const inside = depth > 1 ? findUnsendable(value, depth - 1) : undefined;
    if (inside !== undefined) return `${name}.${inside}`;
  }
  return undefined;
}

function checkLimits(limits: Record<'maxTurns' | 'maxCost' | 'maxCalls' | 'concurrency', unknown>): {
  maxTurns: number;
  maxCalls: number;
  maxCost: number;
  concurrency: number;
} {
  const count = (name: 'maxTurns' | 'maxCalls' | 'concurrency', otherwise: number): number => {
    const value = limits[name] ?? otherwise;
    if (value === Infinity || (Number.isInteger(value) && (value as number) >= 1)) return value as number;
    throw new InvalidRequestError(`\`${name}\` must be a whole number above 0, or Infinity, not ${shown(value)}.`);
  };
  const { maxCost = Infinity } = limits;
  if (!(typeof maxCost === 'number' && maxCost > 0)) {
    throw new InvalidRequestError(`\`maxCost\` must be an amount in USD above 0, not ${shown(maxCost)}.`);
  }
  return {
    maxTurns: count('maxTurns', 10),
    maxCost,
    maxCalls: count('maxCalls', 128),
    concurrency: count('concurrency', 8),
  };
}
