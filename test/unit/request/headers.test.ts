import { describe, expect, it } from 'vitest';
import type { HeaderOptions } from '../../../src/options.ts';
import { cookies, cookieStyles } from '../../../src/request/cookies.ts';
import { headerStyles } from '../../../src/request/header-styles.ts';
import { call } from '../../../src/transport/call.ts';
import { MODEL, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

async function sent(headers: HeaderOptions, defaultHeaders?: HeaderOptions): Promise<Record<string, string>> {
  const fetch = scriptedFetch(json({}));
  await call(testClient({ fetch, defaultHeaders }), MODEL, ['a', 'b'], undefined, { headers });
  const { authorization: _, ...rest } = Object.fromEntries(fetch.sent[0]?.headers ?? []);
  return rest;
}

describe('headers', () => {
  const accept = 'application/json';

  it.each<[string, HeaderOptions]>([
    ['an object', { 'X-A': 1, 'x-b': true, 'x-c': undefined }],
    ['Headers', new Headers({ 'X-A': '1', 'x-b': 'true' })],
    [
      'pairs',
      [
        ['X-A', '1'],
        ['x-b', 'true'],
      ],
    ],
  ])('may be %s, for a call and for a client', async (_, headers) => {
    const all = { accept, 'x-a': '1', 'x-b': 'true' };
    expect(await sent(headers)).toEqual(all);
    expect(await sent({}, headers)).toEqual(all);
    expect(await sent({ 'x-a': null }, headers)).toEqual({ accept, 'x-b': 'true' });
  });

  it('that are repeated in a list are joined, others replace each other', async () => {
    expect(
      await sent(
        [
          ['x-a', '1'],
          ['X-A', '2'],
        ],
        { 'x-a': '0' },
      ),
    ).toEqual({ accept, 'x-a': '1, 2' });
    expect(await sent({ 'x-a': '1', 'X-A': '2' })).toEqual({ accept, 'x-a': '2' });
  });

  it('that the document has as lists are joined, and no others', async () => {
    const fetch = scriptedFetch(json({}), json({}));
    const send = (headers: object): Promise<unknown> =>
      call(
        testClient({ fetch }),
        { ...MODEL, writeHeaders: headerStyles({ 'x-a': 'simple' }) },
        ['a', 'b'],
        undefined,
        {
          headers: headers as HeaderOptions,
        },
      );
    await send({ 'X-A': ['1', 2] });
    expect(fetch.sent[0]?.headers.get('x-a')).toBe('1,2');
    for (const headers of [{ 'x-b': ['1'] }, { 'x-a': [['1']] }, { 'x-a': [null] }])
      expect((await rejection(send(headers))).name).toBe('InvalidRequestError');
    expect(fetch.sent).toHaveLength(1);
  });

  it('that a prototype brings are not sent', async () => {
    expect(await sent(Object.create({ 'x-a': '1' }) as HeaderOptions)).toEqual({ accept });
  });

  it.each<[unknown, string]>([
    [[['x-a']], '`headers` as a list must hold pairs of name and value.'],
    [['x-a'], '`headers` as a list must hold pairs of name and value.'],
    ['x-a: 1', '`headers` must be an object, not a string.'],
    [{ 'x-a': {} }, 'Header `x-a` in `headers` must be a string, not an Object.'],
    [{ 'x-a': ['1'] }, 'Header `x-a` in `headers` must be a string, not an Array.'],
    [{ 'x-a': Symbol('x') }, 'Header `x-a` in `headers` must be a string, not a symbol.'],
    [[['a b', '1']], 'Header name "a b" in `headers` is not valid.'],
  ])('%o are refused', async (headers, message) => {
    const fetch = scriptedFetch(json({}));
    const error = await rejection(
      call(testClient({ fetch }), MODEL, ['a', 'b'], undefined, { headers: headers as HeaderOptions }),
    );
    expect([error.name, error.message, fetch.sent.length]).toEqual(['InvalidRequestError', message, 0]);
  });
});

describe('headers and cookies with a style', () => {
  it.each([
    [{ 'x-a': [{ b: 1 }] }, 'Header `x-a` must hold strings, numbers and booleans, not an Object.'],
    [{ 'x-a': { b: [1] } }, 'Header `x-a` must hold strings, numbers and booleans, not an Array.'],
    [{ 'x-b': { b: 1 } }, 'Header `x-b` in `headers` must be a string, not an Object.'],
    [{ 'x-j': { b: 1n } }, 'Header `x-j` must be a JSON value, not an Object.'],
  ])('refuse what cannot be written: %o', async (headers, message) => {
    const writeHeaders = headerStyles({ 'x-a': 'simple', 'x-j': 'json' });
    const fetch = scriptedFetch(json({}));
    const options = { headers: headers as unknown as HeaderOptions };
    const error = await rejection(
      call(testClient({ fetch }), { ...MODEL, writeHeaders }, ['a', 'b'], undefined, options),
    );
    expect([error.name, error.message, fetch.sent.length]).toEqual(['InvalidRequestError', message, 0]);
  });

  it('as pairs are sent as they are', async () => {
    const fetch = scriptedFetch(json({}));
    const writeHeaders = headerStyles({ 'x-a': 'simple' });
    await call(testClient({ fetch }), { ...MODEL, writeHeaders }, ['a', 'b'], undefined, { headers: [['x-a', '1']] });
    expect(fetch.sent[0]?.headers.get('x-a')).toBe('1');
  });

  it('refuse a cookie that would be "[object Object]"', () => {
    expect(() => cookies({ cookies: { a: { b: 1 } } })).toThrow(
      'Cookie `a` must be a string, a number or a boolean, not an Object.',
    );
    expect(() => cookieStyles({ a: 'form' })({ cookies: { a: [[1]] } })).toThrow('Cookie `a` must hold strings');
    expect(cookies({ cookies: { a: 1, b: null } })).toBe('a=1');
    expect(cookieStyles({ a: 'form' })({ cookies: { a: ['x', 'y'] } })).toBe('a=x; a=y');
    expect(cookieStyles({ a: ',' })({ cookies: { a: { x: 1 } } })).toBe('a=x,1');
  });
});
