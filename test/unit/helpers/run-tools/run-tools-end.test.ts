import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { InternalServerError } from '../../../../src/errors/status-errors.ts';
import { InvalidRequestError, isUserAbortError, StreamIncompleteError } from '../../../../src/errors/failures.ts';
import { toolRunOf } from '../../../../src/helpers/run-tools/tool-run-of.ts';
import type { RunToolsParams } from '../../../../src/helpers/run-tools/types.ts';
import { jsonSchema, type StandardSchema } from '../../../../src/helpers/structured/schema.ts';
import { tool } from '../../../../src/helpers/run-tools/tool.ts';
import { add, eventsOf, play, playOut, QUESTION } from '../../../helpers/play-tools.ts';
import { json, rejection, scriptedFetch } from '../../../helpers/replies.ts';
import { testClient } from '../../../helpers/operations.ts';
import { runTools } from '../../../../src/helpers/run-tools/run-tools.ts';
import { toolCalls, type ScriptedServer } from '../../../helpers/scripted-server.ts';

const CALL = { message: toolCalls(['add', { a: 1, b: 2 }]) };
const ANSWER = { message: { content: 'It is 3.' } };
const costing = (cost: number) => ({ ...CALL, usage: { prompt_tokens: 1, completion_tokens: 1, cost } });

const servers: ScriptedServer[] = [];
const unhandled = vi.fn();
process.on('unhandledRejection', unhandled);
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  expect(unhandled).not.toHaveBeenCalled();
});
const start: typeof play = async (...args) => {
  const played = await play(...args);
  servers.push(played.server);
  return played as never;
};

/** A tool that reports when it has started, and never ends by itself. */
function endless() {
  let begun!: (signal: AbortSignal) => void;
  const signal = new Promise<AbortSignal>((resolve) => (begun = resolve));
  const wait = tool({
    name: 'wait',
    parameters: z.object({}),
    execute: (_, context) => {
      begun(context.signal);
      return new Promise<string>(() => {});
    },
  });
  return { wait, signal, CALL: { message: toolCalls(['wait', {}]) } };
}

describe('an endless loop of calls', () => {
  it('is stopped by `maxTurns`, with every call answered', async () => {
    const { result, server } = await playOut(() => CALL, { maxTurns: 3 });
    expect(server.requests).toHaveLength(3);
    expect(result).toMatchObject({ stopReason: 'max_turns', finishReason: 'tool_calls', text: '', cost: 0.003 });
    expect(result.steps).toHaveLength(3);
    expect(result.messages).toHaveLength(7);
    expect(result.messages.at(-1)).toEqual({ role: 'tool', tool_call_id: 'call_1_3', content: '3' });
  });

  it('is stopped after 10 turns by default', async () => {
    const { result, server } = await playOut(() => CALL);
    expect(server.requests).toHaveLength(10);
    expect(result.stopReason).toBe('max_turns');
  });

  it('is stopped by `maxCost`, once the sum reaches it to the cent', async () => {
    const { result, server } = await playOut(() => costing(0.1), { maxCost: 0.3, maxTurns: Infinity });
    expect(server.requests).toHaveLength(3);
    expect(result).toMatchObject({ stopReason: 'max_cost', cost: 0.3, usage: { cost: 0.3 } });
    expect(result.messages.at(-1)).toMatchObject({ role: 'tool' });
  });

  it('is stopped by `stopWhen`, which is called after each step', async () => {
    const seen: unknown[] = [];
    const { result } = await playOut(() => CALL, {
      stopWhen: async (run) => {
        seen.push([run.steps.length, run.cost, run.messages.length, run.steps.at(-1)?.results[0]?.content]);
        return run.steps.length === 2;
      },
    });
    expect(result.stopReason).toBe('stop_when');
    expect(seen).toEqual([
      [1, 0.001, 3, '3'],
      [2, 0.002, 5, '3'],
    ]);
  });

  it('is not endless where the model completes in time', async () => {
    const { result } = await playOut([costing(5), ANSWER], { maxTurns: 2, maxCost: 6, stopWhen: () => false });
    expect(result).toMatchObject({ stopReason: 'answer', cost: 5.001 });
    const dear = await playOut([{ ...ANSWER, usage: { prompt_tokens: 1, completion_tokens: 1, cost: 5 } }], {
      maxCost: 1,
    });
    expect(dear.result.stopReason).toBe('answer');
  });

  it('adds money exactly', async () => {
    const { result } = await playOut(() => costing(0.1), { maxTurns: 10 });
    expect(result.cost).toBe(1);
  });
});

describe('a request that fails', () => {
  it('in the third turn keeps the first two', async () => {
    const failure = { status: 500, body: { error: { code: 500, message: 'Out of order' } } };
    const { run } = await start([CALL, CALL, failure]);
    const error = await rejection(run);
    expect(error).toBeInstanceOf(InternalServerError);
    expect(toolRunOf(error)).toMatchObject({ cost: 0.002, usage: { inputTokens: 20 } });
    expect(toolRunOf(error)?.steps.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(toolRunOf(error)?.messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'tool',
      'assistant',
      'tool',
    ]);
    expect(Object.keys(error)).not.toContain('run');
    expect(JSON.stringify(error)).not.toContain('What is 1 + 2?');
  });

  it('can be tried again with what was kept', async () => {
    const failure = { status: 500, body: { error: { code: 500, message: 'Out of order' } } };
    const { run } = await start([CALL, failure]);
    const { messages = [] } = toolRunOf(await rejection(run)) ?? {};
    const { result, server } = await playOut([ANSWER], { messages });
    expect(server.requests[0]?.body.messages).toEqual(messages);
    expect(result.messages).toHaveLength(4);
  });

  it('in the middle of a completion has the part that had arrived, and its cost if reported', async () => {
    const events = [
      { id: 'gen-2', choices: [{ index: 0, delta: { content: 'It is' } }] },
      { id: 'gen-2', choices: [], usage: { prompt_tokens: 7, completion_tokens: 1, cost: 0.01 } },
    ];
    const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const { run } = await start([CALL, { body, headers: { 'content-type': 'text/event-stream' } }]);
    const error = await rejection<StreamIncompleteError>(run);
    expect(error).toBeInstanceOf(StreamIncompleteError);
    expect(error.partial).toMatchObject({ choices: [{ message: { content: 'It is' } }] });
    expect(toolRunOf(error)).toMatchObject({ cost: 0.011, usage: { inputTokens: 17 }, steps: [{ turn: 1 }] });
    expect(toolRunOf(error)?.messages).toHaveLength(3);
  });

  it('is thrown by the loop, after the events until then', async () => {
    const { run } = await start([CALL, { status: 500, body: { error: { code: 500, message: 'Out of order' } } }]);
    const events: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const { type } of run) events.push(type);
      })(),
    );
    expect(error).toBeInstanceOf(InternalServerError);
    expect(events).toEqual(['tool_call', 'tool_result', 'step']);
    expect(await rejection(run), 'the same for both views').toBe(error);
  });

  it('is a completion without a choice, too', async () => {
    const { run } = await start([
      {
        body: 'data: {"id":"gen-1","choices":[]}\n\ndata: [DONE]\n\n',
        headers: { 'content-type': 'text/event-stream' },
      },
    ]);
    expect((await rejection(run)).message).toBe('chat.completions.create: the response has no choice.');
  });

  it('ignores errors of others', () => {
    expect(toolRunOf(new Error('x'))).toBeUndefined();
    expect(toolRunOf(undefined)).toBeUndefined();
    expect(toolRunOf('x')).toBeUndefined();
  });
});

describe('an abort', () => {
  it('ends a tool and its run at once, with the completion that was paid for', async () => {
    const { wait, signal } = endless();
    const controller = new AbortController();
    const message = { ...toolCalls(['add', { a: 1, b: 2 }], ['wait', {}]) };
    const { run, server } = await start([{ message }], { tools: [add, wait], signal: controller.signal });
    const begun = await signal;
    controller.abort('enough');
    const error = await rejection(run);
    expect(isUserAbortError(error)).toBe(true);
    expect(error.cause).toBe('enough');
    expect(begun.reason).toBe('enough');
    expect(toolRunOf(error)).toMatchObject({
      cost: 0.001,
      steps: [
        {
          results: [
            { ok: true, content: '3' },
            { ok: false, reason: 'aborted' },
          ],
        },
      ],
      messages: [
        QUESTION,
        { role: 'assistant' },
        { tool_call_id: 'call_1', content: '3' },
        { tool_call_id: 'call_2', content: expect.stringContaining('stopped') },
      ],
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, (signal: AbortSignal) => [Partial<RunToolsParams<typeof add>>, { signal?: AbortSignal }]]>([
    ['of the run', (signal) => [{ signal }, {}]],
    ['of the call', (signal) => [{}, { signal }]],
  ])('by the signal %s ends the pending request', async (_, place) => {
    const controller = new AbortController();
    const [params, options] = place(controller.signal);
    const { run, server } = await start([{ message: { content: 'Half' }, hang: true }], params, options);
    for await (const { type } of run) {
      if (type !== 'text') continue;
      controller.abort(new Error('enough'));
      break;
    }
    expect(isUserAbortError(await rejection(run))).toBe(true);
    expect(await server.requests[0]?.ended).toBe(false);
  });

  it('between two calls keeps the second from running', async () => {
    const controller = new AbortController();
    const execute = vi.fn(() => ({ toJSON: () => controller.abort() }));
    const message = toolCalls(['add', { a: 1, b: 2 }], ['add', { a: 3, b: 4 }]);
    const tools = [tool({ name: 'add', parameters: z.object({}), execute })];
    const { run } = await start([{ message }], { tools, concurrency: 1, signal: controller.signal });
    const { steps = [] } = toolRunOf(await rejection(run)) ?? {};
    expect(execute).toHaveBeenCalledTimes(1);
    expect(steps[0]?.results).toMatchObject([{ ok: true }, { ok: false, reason: 'aborted' }]);
  });

  it('between two turns keeps the next request from being sent', async () => {
    const controller = new AbortController();
    const { run, server } = await start(() => CALL, {
      signal: controller.signal,
      stopWhen: () => {
        controller.abort();
        return false;
      },
    });
    const error = await rejection(run);
    expect(isUserAbortError(error)).toBe(true);
    expect(toolRunOf(error)?.messages).toHaveLength(3);
    expect(server.requests).toHaveLength(1);
  });

  it('before the start sends nothing', async () => {
    const { run, server } = await start([ANSWER], { signal: AbortSignal.abort('no') });
    const error = await rejection(run);
    expect(isUserAbortError(error)).toBe(true);
    expect(error.cause).toBe('no');
    expect(server.requests).toHaveLength(0);
  });

  it('ends a question to a person', async () => {
    const controller = new AbortController();
    const execute = vi.fn();
    const { run } = await start([CALL], {
      tools: [{ ...add, execute }],
      signal: controller.signal,
      approve: () => {
        controller.abort();
        return new Promise(() => {});
      },
    });
    expect(isUserAbortError(await rejection(run))).toBe(true);
    expect(execute).not.toHaveBeenCalled();
  });

  it('ends a check of arguments', async () => {
    const controller = new AbortController();
    const parameters: StandardSchema<object> = {
      '~standard': {
        ...jsonSchema<object>({ type: 'object' })['~standard'],
        validate: () => {
          controller.abort();
          return new Promise(() => {});
        },
      },
    };
    const tools = [tool({ name: 'add', parameters, execute: () => 1 })];
    const { run } = await start([CALL], { tools, signal: controller.signal });
    expect(isUserAbortError(await rejection(run))).toBe(true);
  });

  it('drops unread events, which any other failure does not', async () => {
    const controller = new AbortController();
    const stopWhen = () => {
      controller.abort();
      return false;
    };
    const aborted = await start(() => CALL, { signal: controller.signal, stopWhen });
    const failed = await start([CALL, { status: 500, body: {} }]);
    for (const [{ run }, types] of [
      [aborted, []],
      [failed, ['tool_call', 'tool_result', 'step']],
    ] as const) {
      const error = await rejection(run);
      const reader = run[Symbol.asyncIterator]();
      for (const type of types) expect((await reader.next()).value).toMatchObject({ type });
      expect(await rejection(reader.next())).toBe(error);
      expect(await reader.next(), 'thrown once').toEqual({ done: true, value: undefined });
    }
  });

  it('makes nothing of a tool that fails afterwards', async () => {
    const controller = new AbortController();
    let late!: Promise<void>;
    const { run } = await start([{ message: toolCalls(['late', {}]) }], {
      signal: controller.signal,
      tools: [
        tool({
          name: 'late',
          parameters: z.object({}),
          execute: () => {
            late = new Promise((_, reject) => setTimeout(reject, 5, new Error('late')));
            controller.abort();
            return late;
          },
        }),
      ],
    });
    expect(isUserAbortError(await rejection(run))).toBe(true);
    await rejection(late);
    // Time for the platform to detect an unhandled rejection; the check is in `afterEach`.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('is all that a tool leaves no listener for', async () => {
    const spies: { added: unknown[][]; removed: unknown[][] }[] = [];
    await playOut([{ message: toolCalls(['add', { a: 1, b: 2 }], ['add', { a: 3, b: 4 }]) }, ANSWER], {
      approve: (_, { signal }) => {
        if (spies.length === 0) {
          const added = vi.spyOn(signal, 'addEventListener').mock.calls;
          spies.push({ added, removed: vi.spyOn(signal, 'removeEventListener').mock.calls });
        }
        return true;
      },
    });
    const [{ added, removed } = { added: [], removed: [] }] = spies;
    const listeners = new Set(removed.map(([, listener]) => listener));
    expect(added.length).toBeGreaterThan(2);
    expect(added.filter(([, listener]) => !listeners.has(listener))).toEqual([]);
  });

  it('leaves no listener on the signal, however a run ends', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await playOut([CALL, ANSWER], { signal });
    const { run } = await start([{ status: 500, body: {} }], { signal });
    await rejection(run);
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe('leaving a loop early', () => {
  it('ends the pending request, and the run', async () => {
    const { run, server } = await start([{ message: { content: 'Half' }, hang: true }]);
    for await (const event of run) if (event.type === 'text') break;
    expect(await server.requests[0]?.ended).toBe(false);
    expect(isUserAbortError(await rejection(run))).toBe(true);
  });

  it('ends a tool', async () => {
    const { wait, signal, CALL: waiting } = endless();
    const { run, server } = await start([waiting, ANSWER], { tools: [wait] });
    for await (const event of run) {
      if (event.type !== 'tool_call') continue;
      await signal;
      break;
    }
    expect((await signal).aborted).toBe(true);
    const error = await rejection(run);
    expect(isUserAbortError(error)).toBe(true);
    expect(toolRunOf(error)).toMatchObject({ steps: [{ results: [{ reason: 'aborted' }] }] });
    expect(server.requests).toHaveLength(1);
  });

  it('does nothing once the run has ended', async () => {
    const { run } = await start([CALL, ANSWER]);
    await run;
    for await (const event of run) if (event.type === 'tool_call') break;
    expect((await run).text).toBe('It is 3.');
  });

  it('ends a wait for the next event', async () => {
    const { wait, signal, CALL: waiting } = endless();
    const { run } = await start([waiting], { tools: [wait] });
    const reader = run[Symbol.asyncIterator]();
    await signal;
    while ((await reader.next()).value?.type !== 'tool_call');
    const next = reader.next();
    await reader.return?.();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await reader.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a run that nobody awaits', () => {
  it('reports its failure by the loop alone', async () => {
    const run = runTools(testClient({ fetch: scriptedFetch(json({}, { status: 500 })) }), { messages: [], tools: [] });
    expect(await rejection(eventsOf(run))).toBeInstanceOf(InternalServerError);
    // Time for the platform to detect an unhandled rejection; the check is in `afterEach`.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
});

describe('arguments of runTools', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ maxTurns: 0 }, '`maxTurns` must be a whole number above 0, or Infinity, not 0.'],
    [{ maxTurns: 1.5 }, 'not 1.5'],
    [{ maxTurns: Number.NaN }, 'not NaN'],
    [{ concurrency: -1 }, '`concurrency` must be a whole number above 0, or Infinity, not -1.'],
    [{ maxCost: 0 }, '`maxCost` must be an amount in USD above 0, not 0.'],
    [{ maxCost: '1' }, '`maxCost`'],
    [{ maxCost: Number.NaN }, 'not NaN'],
    [{ tools: [add, add] }, 'Two tools have the name "add".'],
    [{ tools: [add, add.definition] }, 'Two tools have the name "add".'],
    // As for the runTools of openai, which would otherwise end as a call that runs elsewhere.
    [
      {
        tools: [{ type: 'function', function: { name: 'sum', parameters: {}, function: () => 3, parse: JSON.parse } }],
      },
      '`function.function` of a definition in `tools` cannot be sent as JSON.',
    ],
    [{ tools: [{ name: 'sum', parameters: {}, execute: () => 3 }] }, '`execute` of a definition'],
    [
      { tools: [{ type: 'function', function: { name: 'sum', parameters: z.object({}) } }] },
      '`function.parameters` of a definition',
    ],
    [{ tools: undefined }, '`tools` must be a list.'],
    [{ messages: 'Hi' }, '`messages` must be a list.'],
  ])('%o are refused before anything is sent', async (params, message) => {
    const { run, server } = await start([ANSWER], params as Partial<RunToolsParams<typeof add>>);
    const error = await rejection(run);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain(message);
    expect(server.requests).toHaveLength(0);
  });
});
