import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { runTools } from '../../../../src/helpers/run-tools/run-tools.ts';
import { toolRunOf } from '../../../../src/helpers/run-tools/tool-run-of.ts';
import { tool } from '../../../../src/helpers/run-tools/tool.ts';
import { testClient } from '../../../helpers/operations.ts';
import { add, play, playOut } from '../../../helpers/play-tools.ts';
import { json, rejection, scriptedFetch } from '../../../helpers/replies.ts';
import { toolCalls, type RawAnswer, type Turn, type TurnMaker } from '../../../helpers/scripted-server.ts';

const ANSWER = { message: { content: 'done' } };
const note = tool({ name: 'note', parameters: z.object({}), execute: () => 'noted' });

/** A streamed completion with one delta, ended by `[DONE]`. */
function streamed(delta: object, finish_reason: string | null = 'tool_calls'): RawAnswer {
  const events = [{ delta, finish_reason: null }, ...(finish_reason === null ? [] : [{ delta: {}, finish_reason }])];
  const text = events.map(
    (choice) => `data: ${JSON.stringify({ id: 'gen-1', choices: [{ index: 0, ...choice }] })}\n\n`,
  );
  return { body: `${text.join('')}data: [DONE]\n\n`, headers: { 'content-type': 'text/event-stream' } };
}
const call = (id: string | undefined, args: unknown, index = 0): object => ({
  index,
  id,
  type: 'function',
  function: { name: 'note', arguments: args },
});

/** Plays turns as a provider that rejects a conversation whose calls are out of order. */
function strict(turns: readonly Turn[]): TurnMaker {
  let played = 0;
  return ({ body }) => {
    const ids = new Set<string>();
    for (const made of body.messages.flatMap((message: any) => message.tool_calls ?? [])) {
      if (ids.has(made.id)) return { status: 400, body: { error: { code: 400, message: `id ${made.id} twice` } } };
      ids.add(made.id);
      const args: unknown = JSON.parse(made.function.arguments);
      if (typeof args !== 'object' || args === null || Array.isArray(args)) throw new Error('not an object');
    }
    return turns[played++] as Turn;
  };
}

describe('what goes back to the model', () => {
  it.each<[string, unknown]>([
    ['are cut', '{"city": "Os'],
    ['are a list', '[1]'],
    ['are null', 'null'],
    ['are a text', '"x"'],
    ['are a number', 5],
    ['are empty', ''],
    ['are an object instead of text', {}],
  ])('are calls whose arguments are an object, also where they %s', async (_, args) => {
    const turns = strict([streamed({ tool_calls: [call('a', args)] }), ANSWER]);
    const { result } = await playOut(turns, { tools: [note] });
    expect(result.text).toBe('done');
    expect(result.messages[1]).toMatchObject({ tool_calls: [{ id: 'a', function: { arguments: '{}' } }] });
    const made = result.steps[0]?.completion.choices[0]?.message.tool_calls?.[0]?.function.arguments;
    expect(made, 'as the model made it').toBe(typeof args === 'string' ? args : JSON.stringify(args));
    expect(result.steps[0]?.results[0]?.call.function.arguments).toBe(made);
  });

  it('are such calls if a run ended by length, too', async () => {
    const { result } = await playOut([streamed({ tool_calls: [call('a', '{"city": "Os')] }, 'length')], {
      tools: [note],
    });
    expect(result).toMatchObject({
      stopReason: 'length',
      message: { tool_calls: [{ function: { arguments: '{}' } }] },
    });
    const { result: next } = await playOut(strict([ANSWER]), { tools: [note], messages: result.messages });
    expect(next.text).toBe('done');
  });

  it('are arguments that were the JSON of their JSON as what ran', async () => {
    const execute = vi.fn<(args: unknown) => string>(() => 'noted');
    const given = tool({ name: 'note', parameters: { type: 'object', properties: {} }, execute });
    const turns = strict([streamed({ tool_calls: [call('a', JSON.stringify('{"x":1}'))] }), ANSWER]);
    const { result } = await playOut(turns, { tools: [given] });
    expect(execute.mock.calls[0]?.[0]).toEqual({ x: 1 });
    expect(result.messages[1]).toMatchObject({ tool_calls: [{ function: { arguments: '{"x":1}' } }] });
  });

  it.each([
    ['', 'unknown'],
    ['functions.note:0', 'functions_note_0'],
    [' note ', '_note_'],
  ])('are names that a function can have: %j as %s', async (name, sent) => {
    const turns = [streamed({ tool_calls: [{ id: 'a', function: { name, arguments: '{}' } }] }), ANSWER];
    const { result } = await playOut(turns, { tools: [note] });
    expect(result.messages[1]).toMatchObject({ tool_calls: [{ function: { name: sent } }] });
    expect(result.steps[0]?.results[0]).toMatchObject({ ok: false, reason: 'unknown_tool', name });
  });

  it('are names of functions that are run elsewhere as they are defined', async () => {
    const elsewhere = { type: 'function' as const, function: { name: 'git.status', parameters: { type: 'object' } } };
    const turns = [streamed({ tool_calls: [{ id: 'a', function: { name: 'git.status', arguments: '{}' } }] })];
    const { result } = await playOut(turns, { tools: [elsewhere] });
    expect(result.messages[1]).toMatchObject({ tool_calls: [{ function: { name: 'git.status' } }] });
  });

  it('keeps arguments that are an object unchanged', async () => {
    const args = '{ "city" : "Oslo" }';
    const { result } = await playOut([streamed({ tool_calls: [call('a', args)] }), ANSWER], { tools: [note] });
    expect(result.messages[1]).toMatchObject({ tool_calls: [{ function: { arguments: args } }] });
  });

  it.each<[string, object[][], string[][]]>([
    ['without ids in two turns', [[call(undefined, '{}')], [call(undefined, '{}')]], [['call_0'], ['call_0_2']]],
    ['of one id in one message', [[call('grep:3', '{}'), call('grep:3', '{}', 1)]], [['grep:3', 'grep:3_1']]],
    ['of one id in three turns', [[call('a', '{}')], [call('a', '{}')], [call('a', '{}')]], [['a'], ['a_2'], ['a_3']]],
  ])('are calls %s with ids that no other call has', async (_, turns, ids) => {
    const { result } = await playOut(strict([...turns.map((tool_calls) => streamed({ tool_calls })), ANSWER]), {
      tools: [note],
    });
    expect(result.text).toBe('done');
    expect(
      result.steps.flatMap(({ message }) => (message.tool_calls ? [message.tool_calls.map(({ id }) => id)] : [])),
    ).toEqual(ids);
    const answered = result.messages.flatMap((message) => (message.role === 'tool' ? [message.tool_call_id] : []));
    expect(answered).toEqual(ids.flat());
  });

  it('are ids that the conversation before did not have', async () => {
    const { result: first } = await playOut([streamed({ tool_calls: [call(undefined, '{}')] }), ANSWER], {
      tools: [note],
    });
    const elsewhere = { type: 'function' as const, function: { name: 'note', parameters: {} } };
    const { result } = await playOut(strict([streamed({ tool_calls: [call(undefined, '{}')] })]), {
      tools: [elsewhere],
      messages: first.messages,
    });
    expect(result.pendingCalls.map(({ id }) => id)).toEqual(['call_0_2']);
  });

  it('are custom calls as they came; they are run elsewhere where they are defined', async () => {
    const made = { id: 'c', type: 'custom', custom: { name: 'sql', input: 'SELECT 1' } };
    const definition = { type: 'custom', custom: { name: 'sql' } };
    const turn = streamed({ tool_calls: [{ index: 0, ...made }] });
    const { result } = await playOut([turn], { tools: [definition as never] });
    expect(result).toMatchObject({
      stopReason: 'pending_calls',
      pendingCalls: [made],
      message: { tool_calls: [made] },
    });
    const { result: other } = await playOut([turn, ANSWER], { tools: [note] });
    expect(other.steps[0]?.results).toMatchObject([{ ok: false, reason: 'unknown_tool', name: 'sql' }]);
  });
});

describe('a call', () => {
  it('that ended after its name is not run', async () => {
    const execute = vi.fn();
    const turn = streamed({ tool_calls: [call('a', ''), call('b', '{}', 1)] }, null);
    const { result } = await playOut([turn, ANSWER], { tools: [{ ...note, execute }] });
    expect(execute).toHaveBeenCalledTimes(1);
    expect(result.steps[0]?.results).toMatchObject([{ ok: false, reason: 'cut' }, { ok: true }]);
    expect(result.text).toBe('done');
  });

  it('runs with the approved arguments, whoever changes the copies', async () => {
    const ran: unknown[] = [];
    const remove = tool({
      name: 'remove',
      parameters: z.object({
        path: z.string(),
        tags: z.array(z.string()),
        at: z.string().transform((text) => new Date(text)),
      }),
      execute: (args, { call: made }) => (
        ran.push(structuredClone(args), made.function.arguments),
        (args.path = 'mine'),
        'ok'
      ),
    });
    const args = { path: 'a.txt', tags: ['x'], at: '2026-01-01' };
    const { run, server } = await play([{ message: toolCalls(['remove', args]) }, ANSWER], {
      tools: [remove],
      approve: (request) => {
        request.args.path = '/';
        request.args.tags.push('y');
        request.args.at.setFullYear(1970);
        request.call.function.arguments = '{}';
        return true;
      },
    });
    for await (const event of run) if (event.type === 'tool_call') event.args.path = '/etc';
    const { steps, messages } = await run;
    await server.close();
    const approved = { ...args, at: new Date('2026-01-01') };
    expect(ran).toEqual([approved, JSON.stringify(args)]);
    expect(steps[0]?.results).toMatchObject([{ args: approved }]);
    expect(messages[1]).toMatchObject({ tool_calls: [{ function: { arguments: JSON.stringify(args) } }] });
  });

  it('runs after the one before has ended, with `parallel_tool_calls: false`', async () => {
    let running = 0;
    let most = 0;
    const slow = tool({
      name: 'slow',
      parameters: z.object({}),
      async execute() {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running--;
      },
    });
    const message = toolCalls(['slow', {}], ['slow', {}], ['slow', {}]);
    await playOut([{ message }, ANSWER], { tools: [slow], parallel_tool_calls: false });
    await playOut([{ message }, ANSWER], { tools: [slow] }, { extraBody: { parallel_tool_calls: false } });
    expect(most).toBe(1);
  });

  it('goes back as the call of a function, whatever its type was', async () => {
    const made = { id: 'a', type: 'tool_use', function: { name: 'note', arguments: '{}' } };
    const { result } = await playOut([{ message: { content: null, tool_calls: [made] } }, ANSWER], { tools: [note] });
    expect(result.messages[1]).toMatchObject({ tool_calls: [{ ...made, type: 'function' }] });
  });

  it('beyond `maxCalls` of one completion gets an error', async () => {
    const execute = vi.fn(() => 'ok');
    const message = toolCalls(...Array.from({ length: 20_000 }, (): [string, unknown] => ['note', {}]));
    const turn = streamed({
      tool_calls: (message['tool_calls'] as object[]).map((each, index) => ({ index, ...each })),
    });
    const { result } = await playOut([turn, ANSWER], { tools: [{ ...note, execute }] });
    expect(execute).toHaveBeenCalledTimes(128);
    expect(result.steps[0]?.results.at(-1)).toMatchObject({ ok: false, reason: 'too_many_calls' });
    expect(result.text).toBe('done');
  });

  it('with arguments nested too deeply causes no error of the language', async () => {
    const args = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const { result } = await playOut([streamed({ tool_calls: [call('a', args)] }), ANSWER], { tools: [note] });
    expect(result.steps[0]?.results).toMatchObject([{ ok: false, reason: 'invalid_arguments' }]);
  });
});

describe('maxCost', () => {
  const costing = (cost: unknown) => () => ({
    message: toolCalls(['add', { a: 1, b: 2 }]),
    usage: { total_tokens: 1, cost },
  });
  it.each<[string, unknown, number]>([
    ['is a number', 0.4, 3],
    ['is text', '0.4', 3],
    ['is negative', -5, 1],
    ['is missing', undefined, 1],
    ['is null', null, 1],
    ['is not an amount', 'a lot', 1],
    ['is infinite', '1e999', 1],
  ])('ends a run whose cost %s', async (_, cost, turns) => {
    const { result } = await playOut(costing(cost), { maxCost: 1, maxTurns: Infinity });
    expect([result.stopReason, result.steps.length]).toEqual(['max_cost', turns]);
  });

  it('does not end a run that costs nothing, nor one without the limit', async () => {
    expect((await playOut(costing(0), { maxCost: 1, maxTurns: 3 })).result.stopReason).toBe('max_turns');
    expect((await playOut(costing(undefined), { maxTurns: 3 })).result.stopReason).toBe('max_turns');
  });
});

describe('completions that are not usable', () => {
  const run = (body: unknown) =>
    runTools(testClient({ fetch: scriptedFetch(json(body)), maxRetries: 0 }), {
      messages: [{ role: 'user', content: 'x' }],
      tools: [add],
    });

  it.each<[string, unknown]>([
    ['a choice without a message', [{}]],
    ['content of a number', [{ message: { content: 5 } }]],
    ['calls that are not a list', [{ message: { content: 'x', tool_calls: {} } }]],
    ['a message that is text', [{ message: 'x' }]],
  ])('with %s end the run as a message without calls', async (_, choices) => {
    expect((await run({ id: 'gen-1', choices })).stopReason).toBe('answer');
  });

  it.each<[string, unknown]>([
    ['a number for a choice', [1]],
    ['null for a choice', [null]],
  ])('with %s throw a typed error with the completion', async (_, choices) => {
    const error = await rejection(run({ id: 'gen-1', choices }));
    expect(error).toMatchObject({ name: expect.stringMatching(/^(?!TypeError)/), partial: { id: 'gen-1' } });
    expect(toolRunOf(error)).toMatchObject({ steps: [] });
  });
});

describe('invalid arguments of runTools', () => {
  it.each<[string, object | null]>([
    ['no parameters', null],
    ['a tool of null', { messages: [], tools: [null] }],
    ['an `approve` that is not a function', { messages: [], tools: [], approve: true }],
    ['a `stopWhen` that is not a function', { messages: [], tools: [], stopWhen: 3 }],
    ['a `maxCalls` of 0', { messages: [], tools: [], maxCalls: 0 }],
  ])('%s are an InvalidRequestError', async (_, params) => {
    const error = await rejection(runTools(testClient({ fetch: scriptedFetch() }), params as never));
    expect(error).toMatchObject({ name: 'InvalidRequestError' });
  });
});

describe('calls that cannot be read', () => {
  it.each<[string, unknown, string, object?]>([
    ['a text', 'x', 'The tool calls of the completion cannot be read: "x".'],
    ['a list of texts', ['x'], 'The tool calls of the completion cannot be read: ["x"].'],
    ['a number', 7, 'The tool calls of the completion cannot be read: 7.'],
    ['a text beside words', 'x', 'The tool calls of the completion cannot be read: "x".', { content: 'Let me look.' }],
    ['null in a list', [null], 'The completion ended for its tool calls, and has none.'],
    ['an empty object', {}, 'The completion ended for its tool calls, and has none.'],
    ['absent', undefined, 'The completion ended for its tool calls, and has none.'],
  ])('%s: the run fails, with what there was', async (_, tool_calls, message, delta) => {
    const { run, server } = await play([
      { message: toolCalls(['add', { a: 1, b: 2 }]) },
      streamed({ ...delta, tool_calls }),
    ]);
    const error = await rejection(run);
    expect(error).toMatchObject({
      name: 'ResponseParseError',
      partial: { choices: [{ finish_reason: 'tool_calls' }] },
    });
    expect(error.message).toContain(message);
    expect(toolRunOf(error)?.steps).toHaveLength(1);
    await server.close();
  });

  it.each([[null], [''], [[]], [{}], [[null]], [false]])('%j beside a completion is not a call', async (tool_calls) => {
    const { result } = await playOut([streamed({ content: 'Hello.', tool_calls }, 'stop')]);
    expect([result.stopReason, result.text]).toEqual(['answer', 'Hello.']);
  });
});
