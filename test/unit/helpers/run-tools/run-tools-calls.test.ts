import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { jsonSchema } from '../../../../src/helpers/structured/schema.ts';
import type { ToolError } from '../../../../src/helpers/run-tools/types.ts';
import { tool } from '../../../../src/helpers/run-tools/tool.ts';
import { rejection } from '../../../helpers/replies.ts';
import { add, eventsOf, play, playOut } from '../../../helpers/play-tools.ts';
import { toolCalls } from '../../../helpers/scripted-server.ts';

const ANSWER = { message: { content: 'Never mind.' } };
const Nothing = z.object({});

/** The result of the first call that was sent to the model. */
const firstResult = ({ requests }: { requests: readonly { body: any }[] }): string =>
  requests[1]?.body.messages[2].content;

/** A tool that ends when it is released, and counts how many calls run concurrently. */
function gated(name: string) {
  const calls: { args: unknown; open: () => void }[] = [];
  const running = { now: 0, most: 0 };
  const gate = tool({
    name,
    parameters: z.object({ n: z.number() }),
    async execute(args) {
      running.most = Math.max(running.most, ++running.now);
      await new Promise<void>((open) => calls.push({ args, open }));
      running.now--;
      return args.n;
    },
  });
  return { gate, calls, running };
}

describe('a call that cannot run', () => {
  it.each<[string, [string, unknown], ToolError['reason'], string]>([
    ['an unknown tool', ['subtract', {}], 'unknown_tool', 'Error: there is no tool "subtract". Tools: add.'],
    [
      'a tool of an inherited name',
      ['__proto__', {}],
      'unknown_tool',
      'Error: there is no tool "__proto__". Tools: add.',
    ],
    ['a tool without a name', ['', {}], 'unknown_tool', 'Error: there is no tool "". Tools: add.'],
    ['arguments that are not JSON', ['add', '{"a":1,"b":'], 'invalid_arguments', 'Error: the arguments are not JSON: '],
    ['arguments that are a list', ['add', '[1,2]'], 'invalid_arguments', 'Error: the arguments are not a JSON object'],
    ['arguments that are null', ['add', 'null'], 'invalid_arguments', 'Error: the arguments are not a JSON object'],
    [
      'arguments that break the schema',
      ['add', { a: 1, b: '2' }],
      'invalid_arguments',
      'Error: the arguments are not valid by the schema: /b: Invalid input: expected number, received string',
    ],
    ['arguments left out that are needed', ['add', ''], 'invalid_arguments', 'not valid by the schema: /a: '],
  ])('because of %s is reported to the model, and the run continues', async (_, call, reason, content) => {
    const execute = vi.fn();
    const { result, server } = await playOut([{ message: toolCalls(call) }, ANSWER], {
      tools: [{ ...add, execute }],
    });
    expect(execute).not.toHaveBeenCalled();
    expect(firstResult(server)).toContain(content);
    expect(result.steps[0]?.results).toMatchObject([
      { ok: false, reason, name: call[0], content: firstResult(server) },
    ]);
    expect(result.stopReason).toBe('answer');
  });

  it('has a result, and no event of a call', async () => {
    const { run, server } = await play([{ message: toolCalls(['nope', {}], ['add', { a: 1, b: 2 }]) }, ANSWER]);
    const events = await eventsOf(run);
    await server.close();
    expect(events.flatMap((event) => ('call' in event ? [[event.type, event.call.function.name]] : []))).toEqual([
      ['tool_result', 'nope'],
      ['tool_call', 'add'],
      ['tool_result', 'add'],
    ]);
  });

  it('reveals nothing about a validator that throws', async () => {
    const parameters = jsonSchema<object>({ type: 'object' }, () => {
      throw new Error('db password is hunter2');
    });
    const look = tool({ name: 'look', parameters, execute: () => 'ok' });
    const { result, server } = await playOut([{ message: toolCalls(['look', {}]) }, ANSWER], { tools: [look] });
    expect(firstResult(server)).toBe('Error: the arguments are not valid by the schema. The tool was not run.');
    expect(result.steps[0]?.results[0]).toMatchObject({ ok: false, error: { message: 'db password is hunter2' } });
  });

  it.each(['length', 'content_filter'])(
    'because the completion was truncated (%s) ends the run',
    async (finish_reason) => {
      const execute = vi.fn();
      const message = toolCalls(['add', { a: 1, b: 2 }], ['add', '{"a":1,"b']);
      const { run, server } = await play([{ message, finish_reason }, ANSWER], { tools: [{ ...add, execute }] });
      const events = await eventsOf(run);
      const result = await run;
      await server.close();
      expect(execute).not.toHaveBeenCalled();
      expect(server.requests).toHaveLength(1);
      expect(result).toMatchObject({ stopReason: finish_reason, finishReason: finish_reason, cost: 0.001 });
      expect(result.messages.slice(2)).toMatchObject([
        { role: 'tool', tool_call_id: 'call_1', content: expect.stringContaining('was not run') },
        { role: 'tool', tool_call_id: 'call_2', content: expect.stringContaining('was not run') },
      ]);
      expect(events).toMatchObject([
        { type: 'tool_result', ok: false, reason: 'cut' },
        { type: 'tool_result', ok: false, reason: 'cut' },
        { type: 'step' },
      ]);
    },
  );

  it('gets no result from an earlier completion', async () => {
    const message = toolCalls(['add', { a: 1, b: 2 }]);
    const { result } = await playOut([{ message }, { message, finish_reason: 'length' }]);
    expect(result.steps[1]?.results).toMatchObject([{ ok: false, reason: 'cut' }]);
  });

  it('does not make a truncated completion count as a whole one', async () => {
    const { result } = await playOut([{ message: { content: 'It is' }, finish_reason: 'length' }]);
    expect(result).toMatchObject({ stopReason: 'length', text: 'It is' });
  });
});

describe('a tool that fails', () => {
  const failing = async (execute: () => unknown) => {
    const fail = tool({ name: 'fail', parameters: Nothing, execute });
    const { result, server } = await playOut([{ message: toolCalls(['fail', {}]) }, ANSWER], { tools: [fail] });
    return { content: firstResult(server), result: result.steps[0]?.results[0], text: result.text };
  };

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no such city', { cause: new Error('secret') });
      },
    ],
    ['rejects', async () => Promise.reject(new Error('no such city'))],
  ])('because it %s passes the model the message and nothing else', async (_, execute) => {
    const { content, result, text } = await failing(execute);
    expect(content).toBe('Error: no such city');
    expect(result).toMatchObject({ ok: false, reason: 'failed', error: { message: 'no such city' } });
    expect(text).toBe('Never mind.');
  });

  it.each<[string, unknown, string]>([
    ['a text', 'no such city', 'Error: no such city'],
    ['an object', { secret: 1 }, 'Error: the tool failed.'],
    ['nothing', undefined, 'Error: the tool failed.'],
    ['an error without a message', new Error(''), 'Error: the tool failed.'],
    ['a message with a key', new Error('401 for sk-or-v1-0123456789abcdef'), 'Error: 401 for sk-or-***'],
  ])('may throw %s', async (_, thrown, content) => {
    expect((await failing(() => Promise.reject(thrown))).content).toBe(content);
  });

  it.each<[string, unknown]>([
    ['a big integer', { n: 1n }],
    [
      'a circle',
      (() => {
        const circle: { self?: unknown } = {};
        circle.self = circle;
        return circle;
      })(),
    ],
  ])('may return what JSON cannot express: %s', async (_, value) => {
    const { content, result } = await failing(() => value);
    expect(content).toMatch(/^Error: .*(BigInt|circular)/);
    expect(result).toMatchObject({ ok: false, reason: 'failed' });
  });
});

describe('the time limit of a tool', () => {
  afterEach(() => vi.useRealTimers());

  it('ends a call that takes longer, informs the model and aborts the signal', async () => {
    const signals: AbortSignal[] = [];
    const slow = tool({
      name: 'slow',
      parameters: Nothing,
      timeout: 20,
      execute: (_, { signal }) => {
        signals.push(signal);
        return new Promise<string>(() => {});
      },
    });
    const { result, server } = await playOut([{ message: toolCalls(['slow', {}]) }, ANSWER], { tools: [slow] });
    expect(firstResult(server)).toBe('Error: The tool took longer than 20 ms.');
    expect(result.steps[0]?.results).toMatchObject([{ ok: false, reason: 'timeout', error: { name: 'TimeoutError' } }]);
    expect(signals[0]?.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('does not affect a faster call, and leaves no timer behind', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const fast = tool({ name: 'fast', parameters: Nothing, timeout: 123_456, execute: async () => 'ok' });
    const { server } = await playOut([{ message: toolCalls(['fast', {}]) }, ANSWER], { tools: [fast] });
    expect(firstResult(server)).toBe('ok');
    const timer = set.mock.results[set.mock.calls.findIndex(([, ms]) => ms === 123_456)]?.value;
    expect(timer).toBeDefined();
    expect(clear).toHaveBeenCalledWith(timer);
    vi.restoreAllMocks();
  });

  it('may be longer than timers can be', async () => {
    const patient = tool({
      name: 'patient',
      parameters: Nothing,
      timeout: 1e12,
      execute: () => new Promise<string>((resolve) => setTimeout(resolve, 5, 'ok')),
    });
    const { server } = await playOut([{ message: toolCalls(['patient', {}]) }, ANSWER], { tools: [patient] });
    expect(firstResult(server)).toBe('ok');
  });
});

describe('several calls of one completion', () => {
  it('run side by side, and their results are in the order of the calls', async () => {
    const { gate, calls, running } = gated('gate');
    const message = toolCalls(['gate', { n: 1 }], ['gate', { n: 2 }], ['gate', { n: 3 }]);
    const { run, server } = await play([{ message }, ANSWER], { tools: [gate] });
    await vi.waitFor(() => expect(calls).toHaveLength(3));
    for (const { open } of calls.toReversed()) open();
    const events = await eventsOf(run);
    const { messages, steps } = await run;
    await server.close();
    expect(running.most).toBe(3);
    expect(
      events.flatMap((event) => (event.type === 'tool_result' ? [event.content] : [])),
      'as they come',
    ).toEqual(['3', '2', '1']);
    expect(messages.slice(2, 5)).toEqual(
      ['1', '2', '3'].map((content) => ({ role: 'tool', tool_call_id: `call_${content}`, content })),
    );
    expect(server.requests[1]?.body.messages).toEqual(messages.slice(0, 5));
    expect(steps[0]?.results.map(({ content }) => content)).toEqual(['1', '2', '3']);
  });

  it('run no more at once than `concurrency`', async () => {
    const { gate, calls, running } = gated('gate');
    const message = toolCalls(['gate', { n: 1 }], ['gate', { n: 2 }], ['gate', { n: 3 }]);
    const { run, server } = await play([{ message }, ANSWER], { tools: [gate], concurrency: 2 });
    for (let n = 1; n <= 3; n++) {
      await vi.waitFor(() => expect(calls.length).toBeGreaterThanOrEqual(n));
      calls[n - 1]?.open();
    }
    await run;
    await server.close();
    expect(running.most).toBe(2);
    expect(calls.map(({ args }) => args)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('run eight at once by default', async () => {
    const { gate, calls, running } = gated('gate');
    const message = toolCalls(...Array.from({ length: 20 }, (_, n): [string, unknown] => ['gate', { n }]));
    const { run, server } = await play([{ message }, ANSWER], { tools: [gate] });
    for (let n = 0; n < 20; n++) {
      await vi.waitFor(() => expect(calls.length).toBeGreaterThan(n));
      calls[n]?.open();
    }
    await run;
    await server.close();
    expect(running.most).toBe(8);
  });

  it('run although one of them fails', async () => {
    const message = toolCalls(['nope', {}], ['add', { a: 1, b: 2 }], ['add', { a: 1 }], ['add', { a: 3, b: 4 }]);
    const { result } = await playOut([{ message }, ANSWER]);
    expect(result.steps[0]?.results.map(({ ok, content }) => (ok ? content : ok))).toEqual([false, '3', false, '7']);
  });
});

describe('approve', () => {
  it.each<[unknown, string]>([
    [false, 'Error: the call was not allowed.'],
    ['Ask me tomorrow', 'Error: the call was not allowed: Ask me tomorrow'],
    ['', 'Error: the call was not allowed.'],
    [undefined, 'Error: the call was not allowed.'],
    [1, 'Error: the call was not allowed.'],
  ])('returning %o keeps a call from running, and the model is informed', async (verdict, content) => {
    const execute = vi.fn();
    const { result, server } = await playOut([{ message: toolCalls(['add', { a: 1, b: 2 }]) }, ANSWER], {
      tools: [{ ...add, execute }],
      approve: async () => verdict as boolean,
    });
    expect(execute).not.toHaveBeenCalled();
    expect(firstResult(server)).toBe(content);
    expect(result.steps[0]?.results).toMatchObject([{ ok: false, reason: 'denied' }]);
    expect(result.text).toBe('Never mind.');
  });

  it('is called for one call at a time, before any of them runs, and only for those that can', async () => {
    const log: string[] = [];
    const noting = tool({
      name: 'note',
      parameters: z.object({ n: z.number() }),
      execute: ({ n }) => log.push(`run ${n}`),
    });
    const message = toolCalls(['note', { n: 1 }], ['note', { n: '2' }], ['note', { n: 3 }], ['note', { n: 4 }]);
    const { result } = await playOut([{ message }, ANSWER], {
      tools: [noting],
      async approve({ args: { n }, name, call, turn }, { signal }) {
        log.push(`${name} ${n}? ${call.id} ${turn} ${signal.aborted}`);
        await new Promise((resolve) => setTimeout(resolve, 2));
        log.push(`decided ${n}`);
        return n !== 3;
      },
    });
    expect(log).toEqual([
      'note 1? call_1 1 false',
      'decided 1',
      'note 3? call_3 1 false',
      'decided 3',
      'note 4? call_4 1 false',
      'decided 4',
      'run 1',
      'run 4',
    ]);
    expect(result.steps[0]?.results.map((each) => (each.ok ? 'ok' : each.reason))).toEqual([
      'ok',
      'invalid_arguments',
      'denied',
      'ok',
    ]);
  });

  it('ends the run with its error', async () => {
    const { run, server } = await play([{ message: toolCalls(['add', { a: 1, b: 2 }]) }, ANSWER], {
      approve: () => {
        throw new RangeError('enough');
      },
    });
    expect(await rejection(run)).toEqual(new RangeError('enough'));
    expect(server.requests).toHaveLength(1);
    await server.close();
  });
});
