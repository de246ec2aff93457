import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tool } from '../../../../src/helpers/run-tools/tool.ts';
import { add, eventsOf, play, playOut, QUESTION } from '../../../helpers/play-tools.ts';
import { toolCalls } from '../../../helpers/scripted-server.ts';

const CALL = { message: toolCalls(['add', { a: 1, b: 2 }]) };
const ANSWER = { message: { content: 'It is 3.' } };

describe('runTools', () => {
  it('sends the result of a call back, and returns the completion with all steps', async () => {
    const { result, server } = await playOut([CALL, ANSWER]);
    expect(server.requests.map(({ body }) => body)).toMatchObject([
      { model: 'acme/widget-1', stream: true, messages: [QUESTION], tools: [add.definition] },
      { model: 'acme/widget-1', stream: true, tools: [add.definition] },
    ]);
    const conversation = [
      QUESTION,
      { role: 'assistant', ...CALL.message },
      { role: 'tool', tool_call_id: 'call_1', content: '3' },
    ];
    expect(server.requests[1]?.body.messages).toEqual(conversation);
    expect(result).toMatchObject({
      message: { role: 'assistant', content: 'It is 3.' },
      text: 'It is 3.',
      stopReason: 'answer',
      finishReason: 'stop',
      pendingCalls: [],
      usage: { inputTokens: 20, outputTokens: 10, totalTokens: 30, cost: 0.002 },
      cost: 0.002,
    });
    expect(result.messages).toEqual([...conversation, { role: 'assistant', content: 'It is 3.' }]);
    expect(result.steps).toMatchObject([
      {
        turn: 1,
        completion: { id: 'gen-1', choices: [{ finish_reason: 'tool_calls' }] },
        results: [{ ok: true, name: 'add', args: { a: 1, b: 2 }, result: 3, content: '3', turn: 1 }],
        usage: { cost: 0.001 },
      },
      { turn: 2, message: { content: 'It is 3.' }, results: [] },
    ]);
  });

  it('can be continued with its messages', async () => {
    const first = await playOut([CALL, ANSWER]);
    const more = { role: 'user' as const, content: 'And 4?' };
    const { server } = await playOut([ANSWER], { messages: [...first.result.messages, more] });
    expect(server.requests[0]?.body.messages).toEqual([...first.result.messages, more]);
  });

  it('sends every other property of a chat request, and none of its own', async () => {
    const { server } = await playOut(
      [ANSWER],
      { temperature: 0, reasoning: { effort: 'high' }, maxTurns: 3, maxCost: 1, concurrency: 2, stopWhen: () => true },
      { headers: { 'x-custom': 'yes' }, extraBody: { brand_new: 1 } },
    );
    expect(server.requests[0]?.body).toEqual({
      model: 'acme/widget-1',
      messages: [QUESTION],
      tools: [add.definition],
      temperature: 0,
      reasoning: { effort: 'high' },
      brand_new: 1,
      stream: true,
    });
    expect(server.requests[0]?.headers['x-custom']).toBe('yes');
  });

  it('does not change the given list of messages', async () => {
    const messages = [QUESTION];
    await playOut([CALL, ANSWER], { messages });
    expect(messages).toEqual([QUESTION]);
  });

  it("sends the model's message back unchanged, reasoning of every kind and unknown properties included", async () => {
    const message = {
      ...CALL.message,
      reasoning: 'Adding.',
      reasoning_details: [
        {
          type: 'reasoning.text',
          text: 'Adding.',
          signature: 'sig',
          id: 'r1',
          format: 'anthropic-claude-v1',
          index: 0,
        },
        { type: 'reasoning.summary', summary: 'Sums', id: 'r2', index: 1 },
        { type: 'reasoning.encrypted', data: 'b64==', id: 'r3', format: 'openai-responses-v1', index: 2 },
        { type: 'reasoning.server_tool_call', tool_name: 'web', arguments: '{}', result: 'x', index: 3 },
        { type: 'reasoning.brand_new', blob: 1 },
      ],
      annotations: [{ type: 'url_citation', url_citation: { url: 'https://example.com' } }],
    };
    const { server, result } = await playOut([{ message }, ANSWER]);
    expect(server.requests[1]?.body.messages[1]).toEqual({ role: 'assistant', ...message });
    expect(result.messages[1]).toEqual({ role: 'assistant', ...message });
  });

  it.each(['stop', 'tool_calls', 'brand_new', null])(
    'runs calls whatever else ended the completion: %s',
    async (finish) => {
      const { result } = await playOut([{ ...CALL, finish_reason: finish }, ANSWER]);
      expect(result.steps[0]?.results).toMatchObject([{ ok: true, content: '3' }]);
      expect(result.text).toBe('It is 3.');
    },
  );

  it('reads responses of a server that does not stream', async () => {
    const plain = (turn: { message: object }) => ({
      body: { id: 'gen-2', object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop', ...turn }] },
    });
    const { result } = await playOut([plain(CALL), plain(ANSWER)]);
    expect(result).toMatchObject({ text: 'It is 3.', cost: 0, usage: { cost: undefined } });
    expect(result.steps[0]?.results).toMatchObject([{ ok: true, content: '3' }]);
  });

  it('assigns ids to calls without an id, or with a duplicate one', async () => {
    const { tool_calls } = toolCalls(['add', { a: 1, b: 1 }], ['add', { a: 2, b: 2 }], ['add', { a: 3, b: 3 }]);
    const ids = ['same', 'same', undefined];
    const message = { tool_calls: (tool_calls as object[]).map((call, n) => ({ ...call, id: ids[n] })) };
    const { server } = await playOut([{ message }, ANSWER]);
    const [, { tool_calls: sent }, ...results] = server.requests[1]!.body.messages;
    const sentIds = sent.map(({ id }: { id: string }) => id);
    expect(new Set(sentIds).size).toBe(3);
    expect(sentIds.every((id: unknown) => typeof id === 'string' && id !== '')).toBe(true);
    expect(results).toEqual(['2', '4', '6'].map((content, n) => ({ role: 'tool', tool_call_id: sentIds[n], content })));
  });

  it('forces a tool in the first completion only', async () => {
    const { server } = await playOut([CALL, CALL, ANSWER], { tool_choice: 'required' });
    expect(server.requests.map(({ body }) => body.tool_choice)).toEqual(['required', 'auto', 'auto']);
    const named = { type: 'function' as const, function: { name: 'add' } };
    const second = await playOut([CALL, ANSWER], { tool_choice: named });
    expect(second.server.requests.map(({ body }) => body.tool_choice)).toEqual([named, 'auto']);
    const third = await playOut([CALL, ANSWER], { tool_choice: 'none' });
    expect(third.server.requests.map(({ body }) => body.tool_choice)).toEqual(['none', 'none']);
  });

  it('passes server tools on, and sends no list where there are none', async () => {
    const search = { type: 'openrouter:web_search' as const };
    const { server } = await playOut([ANSWER], { tools: [add, search] });
    expect(server.requests[0]?.body.tools).toEqual([add.definition, search]);
    const none = await playOut([ANSWER], { tools: [] });
    expect(none.server.requests[0]?.body).not.toHaveProperty('tools');
  });

  it('stops at a function that runs elsewhere, once its own calls have run', async () => {
    const ask = { type: 'function' as const, function: { name: 'ask_user', parameters: { type: 'object' } } };
    const message = toolCalls(['ask_user', { q: 'Sure?' }], ['add', { a: 1, b: 2 }]);
    const { result, server } = await playOut([{ message }], { tools: [add, ask] });
    expect(server.requests).toHaveLength(1);
    expect(result).toMatchObject({ stopReason: 'pending_calls', pendingCalls: [{ id: 'call_1' }] });
    expect(result.messages.slice(2)).toEqual([{ role: 'tool', tool_call_id: 'call_2', content: '3' }]);
    expect(result.steps[0]?.results).toHaveLength(1);
  });

  it('passes tools their context', async () => {
    const seen: unknown[] = [];
    const look = tool({
      name: 'look',
      parameters: z.object({}),
      execute: (args, { call, messages, turn, signal }) => {
        seen.push({ args, call, messages, turn, aborted: signal.aborted });
      },
    });
    // Models omit the arguments of such a tool.
    await playOut([{ message: toolCalls(['look', '']) }, ANSWER], { tools: [look] });
    const [call] = toolCalls(['look', ''])['tool_calls'] as object[];
    // Providers reject arguments that are not an object.
    const message = { role: 'assistant', ...toolCalls(['look', {}]) };
    expect(seen).toEqual([{ args: {}, call, messages: [QUESTION, message], turn: 1, aborted: false }]);
  });

  it.each<[string, unknown, unknown]>([
    ['a string as it is', 'a "b"', 'a "b"'],
    ['an empty string', '', ''],
    ['an object as JSON', { a: [1, null] }, '{"a":[1,null]}'],
    ['null', null, 'null'],
    ['false', false, 'false'],
    ['nothing', undefined, 'Done.'],
    ['what says how it is written as JSON', new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ['a function by its source', () => 1, '() => 1'],
    ['an empty list as JSON', [], '[]'],
    ['a list that only looks like parts as JSON', [{ type: 'text' }], '[{"type":"text"}]'],
    ['a list with something else as JSON', [{ type: 'text', text: 'a' }, 1], '[{"type":"text","text":"a"},1]'],
    ['content parts as parts', [{ type: 'text', text: 'a' }], [{ type: 'text', text: 'a' }]],
    [
      'one content part as a list',
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AA' } },
      [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AA' } }],
    ],
    ['something of an inherited name as JSON', { type: 'constructor' }, '{"type":"constructor"}'],
  ])('sends %s', async (_, value, content) => {
    const give = tool({ name: 'give', parameters: z.object({}), execute: async () => value });
    const { result, server } = await playOut([{ message: toolCalls(['give', {}]) }, ANSWER], { tools: [give] });
    expect(server.requests[1]?.body.messages.at(-1)).toEqual({ role: 'tool', tool_call_id: 'call_1', content });
    expect(result.steps[0]?.results).toMatchObject([{ ok: true, content }]);
  });

  it("passes tools the validator's output", async () => {
    const seen: unknown[] = [];
    const at = tool({
      name: 'at',
      parameters: z.object({ at: z.string().transform((text) => new Date(text)), limit: z.number().default(5) }),
      execute: (args) => void seen.push(args),
    });
    await playOut([{ message: toolCalls(['at', { at: '2026-01-01T00:00:00Z' }]) }, ANSWER], { tools: [at] });
    expect(seen).toEqual([{ at: new Date('2026-01-01T00:00:00Z'), limit: 5 }]);
  });
});

describe('the events of a run', () => {
  it('report what happens, in order', async () => {
    const { run, server } = await play([
      { message: { reasoning: 'Let me add.', content: 'Moment.', tool_calls: CALL.message['tool_calls'] } },
      ANSWER,
    ]);
    const events = await eventsOf(run);
    const result = await run;
    await server.close();
    const [call] = CALL.message['tool_calls'] as object[];
    expect(events).toEqual([
      { type: 'reasoning', turn: 1, text: 'Let me add.' },
      { type: 'text', turn: 1, text: 'Moment.' },
      { type: 'tool_call', turn: 1, call, name: 'add', args: { a: 1, b: 2 } },
      { type: 'tool_result', turn: 1, call, name: 'add', args: { a: 1, b: 2 }, ok: true, result: 3, content: '3' },
      { type: 'step', turn: 1, step: result.steps[0] },
      { type: 'text', turn: 2, text: 'It is 3.' },
      { type: 'step', turn: 2, step: result.steps[1] },
    ]);
    expect(server.requests, 'one run for both views').toHaveLength(2);
  });

  it('arrive while the completion is streamed', async () => {
    const { run, server } = await play([{ message: { content: 'Half' }, hang: true }]);
    const texts: string[] = [];
    for await (const event of run) {
      if (event.type === 'text') texts.push(event.text);
      if (texts.join('') === 'Half') break;
    }
    expect(texts.join('')).toBe('Half');
    await server.close();
  });

  it('wait for a late reader, with pieces of text joined', async () => {
    const { run, server } = await play([CALL, { message: { content: 'It is 3, as far as I can tell.' } }]);
    await run;
    await server.close();
    const events = [];
    for await (const event of run) events.push(event);
    expect(events.map(({ type }) => type)).toEqual(['tool_call', 'tool_result', 'step', 'text', 'step']);
    expect(events[3]).toMatchObject({ text: 'It is 3, as far as I can tell.' });
  });

  it('do not join pieces of two completions or of two kinds', async () => {
    const message = { reasoning: 'Hm.', content: 'Well.' };
    const { run, server } = await play([{ message, finish_reason: 'length' }]);
    await run;
    await server.close();
    const events = [];
    for await (const event of run) events.push(event);
    expect(events.map(({ type }) => type)).toEqual(['reasoning', 'text', 'step']);
  });

  it('can be read once', async () => {
    const { run, server } = await play([ANSWER]);
    await eventsOf(run);
    expect(() => run[Symbol.asyncIterator]()).toThrow('already being read');
    await server.close();
  });
});
