import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runTools } from '../../../../src/helpers/run-tools/run-tools.ts';
import { toolRunOf } from '../../../../src/helpers/run-tools/tool-run-of.ts';
import { tool } from '../../../../src/helpers/run-tools/tool.ts';
import type { RunToolsParams } from '../../../../src/helpers/run-tools/types.ts';
import { testClient } from '../../../helpers/operations.ts';
import { rejection, scriptedFetch, sse } from '../../../helpers/replies.ts';

const choice = (delta: object, finish_reason: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'g', choices: [{ index: 0, delta, finish_reason }], usage: { cost: 0.1 } })}\n\n`;
const call = (name: string, args = '{}'): object => ({
  index: 0,
  id: 'c',
  type: 'function',
  function: { name, arguments: args },
});

/** A run in which the model makes one call first, and has an answer then. `finish`: null for a completion without its end. */
function start(params: Partial<RunToolsParams>, made: object = call('w'), finish: string | null = 'tool_calls') {
  const fetch = scriptedFetch(
    sse(choice({ tool_calls: [made] }, finish) + 'data: [DONE]\n\n'),
    sse(choice({ content: 'Done' }, 'stop') + 'data: [DONE]\n\n'),
  );
  const run = runTools(testClient({ fetch, maxRetries: 0 }), { messages: [], tools: [], ...params } as RunToolsParams);
  run.catch(() => {});
  return run;
}

const w = (execute: () => unknown) => tool({ name: 'w', parameters: z.object({}), execute });

/** What the model is told of a tool. */
async function contentOf(execute: () => unknown): Promise<unknown> {
  const { messages, stopReason } = await start({ tools: [w(execute)] });
  expect(stopReason).toBe('answer');
  return messages.find(({ role }) => role === 'tool')?.content;
}

const trap = (): never => {
  throw new Error('trap');
};
const hostile = (): object =>
  new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const withMessage = (message: unknown): Error => Object.defineProperty(new Error('x'), 'message', { value: message });

describe('a tool that throws', () => {
  it.each<[string, () => unknown, string]>([
    ['a proxy', hostile, 'the tool failed.'],
    ['a revoked proxy', revoked, 'the tool failed.'],
    [
      'an error whose message throws',
      () => Object.defineProperty(new Error('x'), 'message', { get: trap }),
      'the tool failed.',
    ],
    ['an error whose message is a number', () => withMessage(5), 'the tool failed.'],
    ['an error whose message is null', () => withMessage(null), 'the tool failed.'],
    ['an object with a message, as errors of other realms are', () => ({ message: 'no such city' }), 'no such city'],
    ['an object without a prototype', () => Object.create(null), 'the tool failed.'],
    ['a frozen error', () => Object.freeze(new Error('no such city')), 'no such city'],
    ['a symbol', () => Symbol('x'), 'the tool failed.'],
  ])('%s does not end the run', async (_, thrown, told) => {
    const content = await contentOf(() => {
      throw thrown();
    });
    expect(content).toBe(`Error: ${told}`);
  });
});

describe('a tool that returns', () => {
  it.each<[string, unknown, unknown]>([
    ['a map', new Map([['a', 1]]), '{"a":1}'],
    ['a map by numbers', new Map([[1, 'a']]), '[[1,"a"]]'],
    ['a set', new Set([1, 2]), '[1,2]'],
    ['them within others', { rows: new Set([new Map([['a', 1]])]) }, '{"rows":[{"a":1}]}'],
    ['an error', Object.assign(new TypeError('no'), { code: 5 }), '{"code":5,"name":"TypeError","message":"no"}'],
    ['no number', [NaN, -Infinity], '["NaN","-Infinity"]'],
    ['a date', new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ['an empty object', {}, '{}'],
    [
      'an object of a class',
      new (class Place {
        name = 'Oslo';
      })(),
      '{"name":"Oslo"}',
    ],
    ['what has no JSON', { toJSON: () => undefined }, 'Done.'],
  ])('%s has its JSON', async (_, value, content) => {
    expect(await contentOf(() => value)).toBe(content);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['a response', () => new Response('x'), /a Response/],
    ['a Blob, within others', () => ({ file: new Blob(['x']) }), /a Blob/],
    ['headers', () => new Headers({ a: 'b' }), /a Headers/],
    ['a stream', () => new ReadableStream(), /a ReadableStream/],
    ['a generator', () => (function* () {})(), /a Generator/],
    ['a regular expression', () => /x/, /a RegExp/],
    ['a buffer of memory', () => new ArrayBuffer(2), /an ArrayBuffer/],
    ['bytes', () => new Uint8Array(2), /bytes/],
    ['a Buffer, within others', () => ({ file: Buffer.from('x') }), /bytes/],
    ['a proxy', hostile, /trap/],
  ])('%s is told what is wrong, not `{}`', async (_, make, told) => {
    const content = await contentOf(make);
    expect(content).toMatch(/^Error: /);
    expect(content).toMatch(told);
  });
});

describe('a call without the object around its parts', () => {
  it.each([{ input: { a: 1 } }, { parameters: { a: 1 } }, { arguments: { a: 1 } }, { input: '{"a":1}' }])(
    'has its arguments: %j',
    async (given) => {
      const seen: unknown[] = [];
      const tools = [tool({ name: 'w', parameters: { type: 'object' }, execute: (args) => void seen.push(args) })];
      await start({ tools }, { index: 0, id: 'c', type: 'tool_use', name: 'w', ...given });
      expect(seen).toEqual([{ a: 1 }]);
    },
  );
});

describe('a validator that returns', () => {
  it.each<[string, unknown]>([
    ['neither a value nor issues', {}],
    ['a proxy as value', { value: hostile() }],
    ['issues that are none', { issues: [] }],
  ])('%s lets no tool run', async (_, result) => {
    const parameters = {
      '~standard': {
        version: 1 as const,
        vendor: 'x',
        validate: () => result as { value: object },
        jsonSchema: { input: () => ({ type: 'object' }) },
      },
    };
    const execute = () => 'ran';
    const { steps } = await start({ tools: [tool({ name: 'w', parameters, execute })] });
    expect(steps[0]?.results).toMatchObject([{ ok: false, reason: 'invalid_arguments' }]);
    expect(steps[0]?.results[0]?.content).toMatch(
      /^Error: the arguments are not valid by the schema(?:: Invalid value)?\. /,
    );
  });
});

describe('a run that fails', () => {
  it.each<[string, () => unknown]>([
    ['a frozen error', () => Object.freeze(new Error('no'))],
    ['an error that is sealed', () => Object.seal(new Error('no'))],
  ])('because a hook throws %s keeps what was paid for', async (_, thrown) => {
    const stopWhen = (): never => {
      throw thrown();
    };
    const error = await rejection(start({ tools: [w(() => 'x')], stopWhen }));
    expect(error.message).toBe('no');
    expect(toolRunOf(error)).toMatchObject({ cost: 0.1, steps: [{ turn: 1 }] });
  });

  it('because a hook throws what cannot be read has that as its error', async () => {
    const thrown = hostile();
    const stopWhen = (): never => {
      throw thrown;
    };
    const [caught] = await start({ tools: [w(() => 'x')], stopWhen }).then(
      () => [],
      (error: unknown) => [error],
    );
    expect(caught === thrown).toBe(true);
  });

  it.each<[string, unknown, RegExp]>([
    ['without parameters', null, /parameters of runTools must be an object, not null/],
    ['with a signal that is none', { signal: 5 }, /`signal` must be an AbortSignal, not a number/],
    ['with a limit that has no text', { maxTurns: Object.create(null) as object }, /not an Object/],
    ['with a cost that has no text', { maxCost: Object.create(null) as object }, /not an Object/],
  ])('%s before it starts ends the loop over it, too', async (_, params, message) => {
    const given = params === null ? null : { messages: [], tools: [], ...(params as object) };
    const begin = () => runTools(testClient({}), given as unknown as RunToolsParams);
    const loop = async (): Promise<void> => {
      for await (const _event of begin() as AsyncIterable<unknown>);
    };
    for (const error of [await rejection(begin()), await rejection(loop())]) {
      expect(error.name).toBe('InvalidRequestError');
      expect(error.message).toMatch(message);
    }
  });
});

it('a call that was truncated after its name is not left to others to run', async () => {
  const ask = { type: 'function' as const, function: { name: 'ask', parameters: { type: 'object', properties: {} } } };
  const cut = await start({ tools: [ask] }, call('ask', ''), null);
  expect([cut.stopReason, cut.pendingCalls, cut.steps[0]?.results]).toMatchObject(['answer', [], [{ reason: 'cut' }]]);
  const whole = await start({ tools: [ask] }, call('ask', ''));
  expect([whole.stopReason, whole.pendingCalls.length]).toEqual(['pending_calls', 1]);
});
